// Before the first paint: applies the theme in the address. A request for another language is redirected to that language's
// document.
(() => {
  const root = document.documentElement, query = new URLSearchParams(location.search);
  const theme = query.get("theme"), lang = query.get("lang");
  if (["light", "dark", "contrast"].includes(theme)) root.dataset.theme = theme;
  if (["qps-ploc", "qps-plocm"].includes(lang) && lang !== root.lang) {
    const base = new URL(".", document.querySelector("link[rel=manifest]").href).pathname;
    const page = location.pathname.slice(base.length), own = `${root.lang}/`;
    location.replace(base + lang + "/" + (page.startsWith(own) ? page.slice(own.length) : page) + location.search + location.hash);
  }
})();
