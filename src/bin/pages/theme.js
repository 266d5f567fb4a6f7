// Before anything is painted: the theme of the address. Whoever asks for another language is taken to the page beside this one.
(() => {
  const root = document.documentElement, query = new URLSearchParams(location.search);
  const theme = query.get("theme"), lang = query.get("lang");
  if (["light", "dark", "contrast"].includes(theme)) root.dataset.theme = theme;
  if (["qps-ploc", "qps-plocm"].includes(lang) && lang !== root.lang) location.replace(`${lang}.html${location.search}`);
})();
