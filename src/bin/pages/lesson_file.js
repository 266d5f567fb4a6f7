// Unpacks and starts a lesson that is one file. Where it cannot, the page says what it needs.
const unpack = async (id) => {
  const bytes = Uint8Array.from(atob(document.getElementById(id).textContent), (sign) => sign.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
};
const fail = (fault) => {
  console.error(fault);
  document.getElementById("stopped").hidden = false;
};
const start = async () => {
  const [style, glue, wasm, data] = await Promise.all(["style", "glue", "wasm", "data"].map(unpack));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await style.text());
  document.adoptedStyleSheets = [sheet];
  const code = await import(URL.createObjectURL(new Blob([await glue.text()], { type: "text/javascript" })));
  await code.default({ module_or_path: await wasm.arrayBuffer() });
  await code.start(Promise.resolve(data));
};
addEventListener("error", ({ error }) => error instanceof WebAssembly.RuntimeError && fail(error));
start().catch(fail);
