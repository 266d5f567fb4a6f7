// Keeps what a reader enters before the app starts, and shows the recovery message if the app does not start.
(() => {
  const root = document.documentElement;
  // Input that a reader makes before the app starts is kept for the app, even if the page is reloaded. Values that the browser
  // restores on Back are not: they may be older than those stored on the device.
  const again = performance.getEntriesByType("navigation")[0]?.type === "reload";
  const early = (again && history.state?.early) || {};
  const made = ({ target, type }) => {
    if (!target.name || "ready" in root.dataset) return;
    target.dataset.early = "";
    early[target.name] = target.value;
    // Not on every keystroke: browsers refuse such frequent calls.
    if (type === "change") history.replaceState({ early }, "");
  };
  addEventListener("input", made);
  addEventListener("change", made);
  addEventListener("DOMContentLoaded", () => {
    for (const name in early)
      for (const field of document.getElementsByName(name)) {
        if (field.type !== "radio") field.value = early[name];
        else if (field.value !== early[name]) continue;
        field.checked = true;
        field.dataset.early = "";
      }
  });
})();
// Finds the cause of a fault. A file that failed to load is requested once more, to tell whether the network,
// the host or the file is at fault.
const causeOf = async ({ cause, file, message, stack }) => {
  if (cause) return cause;
  if (!globalThis.WebAssembly) return "wasm";
  if (/Trusted ?(Type|HTML|Script)/i.test(message)) return "policy";
  if (!file) return "stopped";
  try {
    const { ok } = await fetch(file, { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(1000) });
    return ok ? "changed" : "refused";
  } catch {
    return "unreachable";
  }
};
// Shows the recovery message: on a fault, eight seconds after the page began to load, and also if the page itself was cut short.
let failed = false;
const fail = async (fault) => {
  if (failed) return;
  failed = true;
  console.error(fault);
  const recovery = document.getElementById("recovery"), cause = await causeOf(fault);
  if (!recovery || !failed) return;
  for (const line of recovery.querySelectorAll("[data-cause]")) line.hidden = line.dataset.cause !== cause;
  recovery.hidden = false;
  // The script of a frame reports this to the page around it.
  document.documentElement.dataset.stopped = "";
  document.getElementById("retry").addEventListener("click", retry);
};
// The app started after the timeout.
const recovered = () => {
  clearTimeout(late);
  failed = false;
  document.getElementById("recovery").hidden = true;
  delete document.documentElement.dataset.stopped;
};
// A corrupt copy of a file may be cached for a year, so a retry bypasses the cache. The current page stays until the next one is
// known to load.
const retry = async () => {
  const said = document.getElementById("retried"), files = document.getElementById("app").dataset;
  const whole = async (file, cache) => {
    const answer = await fetch(file, { cache, signal: AbortSignal.timeout(10000) });
    if (!answer.ok) throw answer.status;
    await answer.blob();
  };
  said.textContent = said.dataset.trying;
  const names = [files.glue, files.wasm, files.file].filter(Boolean);
  const anew = names.map((file) => whole(files.root + file, "reload").catch(() => {}));
  try {
    await whole(location.href, "no-cache");
    await Promise.all(anew);
    location.reload();
  } catch {
    said.textContent = said.dataset.unreachable;
  }
};
const late = setTimeout(fail, 8000, Object.assign(new Error("time-out"), { cause: "late" }));
