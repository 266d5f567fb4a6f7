// Starts the program. Nothing here can hang: after the time-out, or on any fault, the recovery of the page is shown (early.js).
const app = document.getElementById("app"), recovery = document.getElementById("recovery");
const root = new URL(app.dataset.root, location.href);
const start = async () => {
  const wasm = fetch(new URL(app.dataset.wasm, root), { integrity: app.dataset.wasmIntegrity });
  wasm.catch(() => {});
  const glue = await import(new URL(app.dataset.glue, root));
  await glue.default({ module_or_path: wasm });
  // It may have come after it was given up.
  clearTimeout(late);
  recovery.hidden = !recovery.classList.contains("stopped");
  document.documentElement.classList.add("scripts");
};
// A fault of the program itself stops it at once (docs/decisions/0005-wasm-target.md): nothing may call into what is left of it.
const trapped = (fault) => {
  if (!globalThis.WebAssembly || !(fault instanceof WebAssembly.RuntimeError)) return;
  fail(fault);
  recovery.classList.add("stopped");
  const stop = (event) => event.stopImmediatePropagation();
  for (const type of ["click", "change", "input", "keydown", "popstate", "storage"])
    addEventListener(type, (event) => {
      const own = event.target.closest?.("#recovery, #update");
      own ? own.addEventListener(type, stop) : stop(event);
    }, true);
};
addEventListener("error", ({ error }) => trapped(error));
addEventListener("unhandledrejection", ({ reason }) => trapped(reason));
// A citation carries the full address, which the build need not know.
for (const text of document.querySelectorAll("pre"))
  text.textContent = text.textContent.replace(/\.\.\/(?=[?}\s]|$)/, new URL("..", location));
start().catch(fail).finally(() => offline().catch(() => {}));
