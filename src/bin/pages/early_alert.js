// The long page of an alert, before anything is painted: folded as the program will keep it.
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
  addEventListener("DOMContentLoaded", expand);
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
  // Without the program everything is open, and no button folds anything.
  addEventListener("failed", () => {
    root.classList.remove("scripts");
    for (const button of document.querySelectorAll("[data-toggle]")) button.removeAttribute("aria-expanded");
  });
})();
