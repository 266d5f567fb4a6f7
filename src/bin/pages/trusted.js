// Trusted Types: which strings may become markup or a script's address. Markup: only the strings in templates.json. Scripts: only
// the site's own service worker. The browser refuses everything else.
const policy = (() => {
  const worker = new URL(document.getElementById("app").dataset.root + "sw.js", location.href).href;
  try {
    globalThis.trustedTypes?.createPolicy("default", {
      createHTML: (text) => (TEMPLATES.includes(text) ? text : null),
      createScriptURL: (address) => (new URL(address, location.href).href === worker ? worker : null),
    });
  } catch {
    // An extension was faster. Its policy is acceptable if it leaves the templates unchanged.
    try {
      const lets = (text) => String(trustedTypes.defaultPolicy.createHTML(text)) === text;
      return TEMPLATES.every(lets) ? undefined : "foreign";
    } catch {
      return "foreign";
    }
  }
})();
