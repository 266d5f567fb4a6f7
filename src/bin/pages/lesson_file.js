// Unpacks and starts a lesson that is one file. Where it cannot, the page says so, and what is in it can still be read.
const packed = (id) => document.getElementById(id).textContent;
const unpack = async (id) => {
  const bytes = Uint8Array.from(atob(packed(id)), (sign) => sign.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
};
const fail = (fault) => {
  console.error(fault);
  document.getElementById("stopped").hidden = false;
};
const start = async () => {
  const glue = URL.createObjectURL(new Blob([packed("glue")], { type: "text/javascript" }));
  const [code, wasm, data] = await Promise.all([import(glue), unpack("wasm"), unpack("data")]);
  await code.default({ module_or_path: wasm });
  await code.start(Promise.resolve(new Response(data)));
};
addEventListener("error", ({ error }) => error instanceof WebAssembly.RuntimeError && fail(error));
start().catch(fail);
