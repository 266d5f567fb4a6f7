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
  const key = (name) => query.get(name)?.match(/^[a-z0-9-]+$/)?.[0], part = key("part"), sheet = new CSSStyleSheet();
  const show = (what, how) => sheet.insertRule(`.scripts:not([data-ready]) ${what}{display:${how}}`);
  const kind = ["statement", "stage", "factor", "recommendation"].find(key);
  if (kind) show(kind === "statement" ? `[data-panel]:has(#statement-${key(kind)})` : `[data-panel="${kind}:${key(kind)}"]`, "block");
  if (["timeline", "checklist", "recommendations"].includes(part)) show(`[data-part]:not([data-part=${part}])`, "none");
  document.adoptedStyleSheets = [sheet];
  if (["qps-ploc", "qps-plocm"].includes(lang) && lang !== root.lang) location.replace(`${lang}.html${location.search}`);
})();
