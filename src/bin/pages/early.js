// Before anything is painted: the theme of the address, and the page folded as the program will keep it. Whoever asks for
// another language is taken to the page beside this one.
(() => {
  const root = document.documentElement, query = new URLSearchParams(location.search);
  const theme = query.get("theme"), lang = query.get("lang");
  root.classList.add("scripts");
  if (["light", "dark", "contrast"].includes(theme)) root.dataset.theme = theme;
  if (["qps-ploc", "qps-plocm"].includes(lang) && lang !== root.lang) location.replace(`${lang}.html${location.search}`);
})();
