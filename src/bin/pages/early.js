// What a reader fills in before the app is there, and what is shown where it does not come.
(() => {
  const root = document.documentElement;
  // What a reader marks and writes before the program is there is for it to keep, also where the page has to be loaded again. What
  // the browser itself fills in, on the way back, is not: it may be older than what the device holds.
  const again = performance.getEntriesByType("navigation")[0]?.type === "reload";
  const early = (again && history.state?.early) || {};
  const made = ({ target, type }) => {
    if (!target.name || "ready" in root.dataset) return;
    target.dataset.early = "";
    early[target.name] = target.value;
    // Not at every letter: browsers refuse that.
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
// What is known of a fault. A file that did not come is asked for once more, to tell the network, the host and the file apart.
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
// Shows what stands in the page for the time when the program does not come: on a fault, eight seconds after the page began, and
// also where the page itself was cut short.
let failed = false;
const fail = async (fault) => {
  if (failed) return;
  failed = true;
  console.error(fault);
  const recovery = document.getElementById("recovery"), cause = await causeOf(fault);
  if (!recovery || !failed) return;
  for (const line of recovery.querySelectorAll("[data-cause]")) line.hidden = line.dataset.cause !== cause;
  recovery.hidden = false;
  // The script of a frame tells the page around it.
  document.documentElement.dataset.stopped = "";
  document.getElementById("retry").addEventListener("click", retry);
};
// The program came after it was given up.
const recovered = () => {
  clearTimeout(late);
  failed = false;
  document.getElementById("recovery").hidden = true;
  delete document.documentElement.dataset.stopped;
};
// A spoiled copy of a file may be kept for a year, so that trying again asks anew. The page that can be read stays until it is sure
// that another one comes.
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
