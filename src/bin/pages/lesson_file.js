// Unpacks and starts a single-file lesson. If that fails, the page says what it needs.
const SIGNS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#";
const VALUES = Object.fromEntries([...SIGNS].map((sign, value) => [sign, value]));
const unpack = async (id) => {
  // Z85: five characters encode four bytes, most significant first. The last group is padded.
  const { textContent: text, dataset } = document.getElementById(id);
  const view = new DataView(new ArrayBuffer((text.length / 5) * 4));
  for (let at = 0; at < text.length; at += 5) {
    let number = 0;
    for (const sign of text.slice(at, at + 5)) number = number * 85 + VALUES[sign];
    view.setUint32((at / 5) * 4, number);
  }
  const bytes = new Uint8Array(view.buffer, 0, Number(dataset.length));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
};
const fail = (fault) => {
  console.error(fault);
  document.getElementById("stopped").hidden = false;
};
const start = async () => {
  const [style, glue, wasm, data] = await Promise.all(["style", "glue", "wasm", "data"].map(unpack));
  // A new element, because changing the old one's text would first empty it, which the policy forbids.
  const sheet = document.createElement("style");
  sheet.textContent = await style.text();
  document.querySelector("style").replaceWith(sheet);
  const code = await import(URL.createObjectURL(new Blob([await glue.text()], { type: "text/javascript" })));
  await code.default({ module_or_path: await wasm.arrayBuffer() });
  await code.start(Promise.resolve(data));
};
addEventListener("error", ({ error }) => error instanceof WebAssembly.RuntimeError && fail(error));
start().catch(fail);
