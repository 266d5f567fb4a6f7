// Starts the app. Nothing here can hang: after the timeout, or on any fault, the page's recovery message is shown (early.js).
const app = document.getElementById("app"), recovery = document.getElementById("recovery");
const root = new URL(app.dataset.root, location.href);
// The app changes the folder of the URL, so resolve the document's relative addresses first.
app.dataset.root = root.href;
for (const link of document.head.querySelectorAll("link[href]")) link.href = link.href;
// Adds the file to the error of a failed request, so that the page can say what went wrong.
const named = (file, coming) => {
  coming.catch((fault) => (fault.file = file));
  return coming;
};
const ask = (name) => {
  const file = new URL(app.dataset[name], root);
  return named(file, fetch(file, { integrity: app.dataset[`${name}Integrity`], priority: "low" }));
};
const start = async () => {
  if (policy) throw Object.assign(new Error("a Trusted Types policy that is not the site's"), { cause: "policy" });
  // Code and data load in parallel.
  const wasm = ask("wasm"), data = ask("file");
  const file = new URL(app.dataset.glue, root), glue = await named(file, import(file));
  try {
    await glue.default({ module_or_path: wasm });
  } catch (fault) {
    fault.file ??= new URL(app.dataset.wasm, root);
    throw fault;
  }
  await glue.start(data);
  // The app may have started after the timeout.
  if (!recovery.classList.contains("stopped")) recovered();
};
// An error in the app itself stops it immediately (docs/decisions/0005-wasm-target.md): nothing may call into what is left. So
// does an error that the browser throws inside the app, such as a policy violation.
const trapped = (fault) => {
  const own = globalThis.WebAssembly && (fault instanceof WebAssembly.RuntimeError || /_bg\.wasm|wasm-function/.test(fault?.stack));
  if (!own) return;
  recovery.classList.add("stopped");
  fail(fault);
  const stop = (event) => event.stopImmediatePropagation();
  for (const type of ["click", "change", "input", "keydown", "popstate", "storage"])
    addEventListener(type, (event) => {
      const own = event.target.closest?.("#recovery, #update");
      own ? own.addEventListener(type, stop) : stop(event);
    }, true);
};
addEventListener("error", ({ error }) => trapped(error));
addEventListener("unhandledrejection", ({ reason }) => trapped(reason));
start().catch(fail).finally(() => offline().catch(() => {}));
