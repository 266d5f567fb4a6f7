// Shows what stands in the page for the time when the program does not come: on a fault, eight seconds after the page began, and
// also where the page itself was cut short. A spoiled copy of a file may be kept for a year, so that trying again asks anew.
const fail = (fault) => {
  const recovery = document.getElementById("recovery"), files = document.getElementById("app")?.dataset;
  if (!recovery?.hidden) return;
  console.error(fault);
  document.documentElement.classList.remove("scripts");
  recovery.hidden = false;
  document.getElementById("retry").addEventListener("click", () => {
    const anew = [files.glue, files.wasm].map((file) => fetch(files.root + file, { cache: "reload" }));
    Promise.race([Promise.allSettled(anew), new Promise((late) => setTimeout(late, 3000))]).then(() => location.reload());
  });
};
const late = setTimeout(fail, 8000, new Error("time-out"));
// Before anything is painted: the theme of the address, and the page folded as the program will keep it. Whoever asks for
// another language is taken to the page beside this one.
(() => {
  const root = document.documentElement, query = new URLSearchParams(location.search);
  const theme = query.get("theme"), lang = query.get("lang");
  root.classList.add("scripts");
  if (["light", "dark", "contrast"].includes(theme)) root.dataset.theme = theme;
  // What the address opens is open before the program is there, so that nothing moves when it comes.
  const sheet = new CSSStyleSheet(), kinds = ["statement", "stage", "factor", "recommendation"];
  const open = () => {
    const key = (name) => query.get(name)?.match(/^[a-z0-9-]+$/)?.[0], part = key("part"), kind = kinds.find(key);
    const show = (what, how) => `.scripts:not([data-ready]) ${what}{display:${how}}`;
    const panel = kind === "statement" ? `[data-panel]:has(#statement-${key(kind)})` : `[data-panel="${kind}:${key(kind)}"]`;
    const parts = ["timeline", "checklist", "recommendations"].includes(part);
    sheet.replaceSync((kind ? show(panel, "block") : "") + (parts ? show(`[data-part]:not([data-part=${part}])`, "none") : ""));
  };
  open();
  document.adoptedStyleSheets = [sheet];
  // What is pressed before the program is there opens at once, and the program finds it in the address.
  addEventListener("click", ({ target }) => {
    const button = target.closest?.("[data-toggle]");
    if (!button || "ready" in root.dataset || !root.classList.contains("scripts")) return;
    const [kind, key] = button.dataset.toggle.split(":"), close = query.get(kind) === key;
    kinds.forEach((kind) => query.delete(kind));
    if (!close) query.set(kind, key);
    for (const one of document.querySelectorAll("[data-toggle]")) one.setAttribute("aria-expanded", one === button && !close);
    document.getElementById("app").dataset.pressed = "";
    history.pushState(null, "", query.size ? `?${query}` : location.pathname);
    open();
  });
  if (["qps-ploc", "qps-plocm"].includes(lang) && lang !== root.lang) location.replace(`${lang}.html${location.search}`);
})();
