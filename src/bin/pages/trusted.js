// Trusted Types: what may become markup or the address of a script. Markup: only the strings in templates.json. Scripts: only
// the site's own service worker. Everything else is refused by the browser.
const policy = (() => {
  const worker = new URL(document.getElementById("app").dataset.root + "sw.js", location.href).href;
  try {
    globalThis.trustedTypes?.createPolicy("default", {
      createHTML: (text) => (TEMPLATES.includes(text) ? text : null),
      createScriptURL: (address) => (new URL(address, location.href).href === worker ? worker : null),
    });
  } catch {
    // An extension was faster. Its policy will do where it lets the templates be.
    try {
      const lets = (text) => String(trustedTypes.defaultPolicy.createHTML(text)) === text;
      return TEMPLATES.every(lets) ? undefined : "foreign";
    } catch {
      return "foreign";
    }
  }
})();
