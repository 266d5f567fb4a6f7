// Shows what stands in the page for the time when the program does not come: on a fault, eight seconds after the page began, and
// also where the page itself was cut short.
const fail = (fault) => {
  const recovery = document.getElementById("recovery");
  if (!recovery?.hidden) return;
  console.error(fault);
  document.documentElement.classList.remove("scripts");
  // Everything is open now, and no button folds anything.
  for (const button of document.querySelectorAll("[data-toggle]")) button.removeAttribute("aria-expanded");
  recovery.hidden = false;
  document.getElementById("retry").addEventListener("click", retry);
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
  const anew = [files.glue, files.wasm].map((file) => whole(files.root + file, "reload").catch(() => {}));
  try {
    await whole(location.href, "no-cache");
    await Promise.all(anew);
    location.reload();
  } catch {
    said.textContent = said.dataset.unreachable;
  }
};
const late = setTimeout(fail, 8000, new Error("time-out"));
// Before anything is painted: the page folded as the program will keep it.
(() => {
  const root = document.documentElement, query = new URLSearchParams(location.search);
  root.classList.add("scripts");
  // What the address opens is open before the program is there, so that nothing moves when it comes.
  const sheet = new CSSStyleSheet(), kinds = ["statement", "stage", "factor", "recommendation"];
  const key = (name) => query.get(name)?.match(/^[a-z0-9-]+$/)?.[0];
  const open = () => {
    const part = key("part"), kind = kinds.find(key);
    const show = (what, how) => `.scripts:not([data-ready]) ${what}{display:${how}}`;
    const parts = ["timeline", "checklist", "recommendations"].includes(part);
    const panel = kind === "statement" ? `[data-panel]:has(#statement-${key(kind)})` : `[data-panel="${kind}:${key(kind)}"]`;
    sheet.replaceSync((kind ? show(panel, "block") : "") + (parts ? show(`[data-part]:not([data-part=${part}])`, "none") : ""));
  };
  open();
  document.adoptedStyleSheets = [sheet];
  const waiting = () => !("ready" in root.dataset) && root.classList.contains("scripts");
  // Each button says whether what it opens is open.
  const expand = () => {
    if (!waiting()) return;
    const kind = kinds.find(key), around = document.getElementById(`statement-${key(kind)}`)?.closest("[data-panel]");
    const opened = kind === "statement" ? around?.dataset.panel : `${kind}:${key(kind)}`;
    for (const button of document.querySelectorAll("[data-toggle]")) button.setAttribute("aria-expanded", button.dataset.toggle === opened);
  };
  // What is pressed before the program is there opens at once, and the program finds it in the address.
  addEventListener("click", ({ target }) => {
    const button = target.closest?.("[data-toggle]");
    if (!button || !waiting()) return;
    const [kind, key] = button.dataset.toggle.split(":"), close = query.get(kind) === key;
    kinds.forEach((kind) => query.delete(kind));
    if (!close) query.set(kind, key);
    document.getElementById("app").dataset.pressed = "";
    history.pushState(history.state, "", `${query}` ? `?${query}` : location.pathname);
    open();
    expand();
  });
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
    expand();
    for (const name in early)
      for (const field of document.getElementsByName(name)) {
        if (field.type !== "radio") field.value = early[name];
        else if (field.value !== early[name]) continue;
        field.checked = true;
        field.dataset.early = "";
      }
  });
})();
