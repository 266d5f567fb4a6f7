// Starts the program. Nothing here can hang: after the time-out, or on any fault, the recovery of the page is shown.
const app = document.getElementById("app"), recovery = document.getElementById("recovery");
document.getElementById("retry").addEventListener("click", () => location.reload());
const fail = (fault) => {
  console.error(fault);
  document.documentElement.classList.remove("scripts");
  recovery.hidden = false;
};
const late = new Promise((_, reject) => setTimeout(reject, 9000, new Error("time-out")));
const start = async () => {
  const root = new URL(app.dataset.root, location.href);
  const wasm = fetch(new URL(app.dataset.wasm, root), { integrity: app.dataset.wasmIntegrity });
  wasm.catch(() => {});
  const glue = await import(new URL(app.dataset.glue, root));
  await glue.default({ module_or_path: wasm });
};
// A citation carries the full address, which the build need not know.
for (const text of document.querySelectorAll("pre"))
  text.textContent = text.textContent.replace(/\.\.\/(?=[?}\s]|$)/, new URL("..", location));
Promise.race([start(), late]).catch(fail);
// A fault of the program itself stops it at once: see docs/decisions/0005-wasm-target.md.
addEventListener("error", ({ error }) => error instanceof WebAssembly.RuntimeError && fail(error));
