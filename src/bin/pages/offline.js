// Keeps the site for times without a network, and offers a newer version (docs/offline.md). Not in a frame. The first time it comes
// after all that the page itself needs.
const offline = async () => {
  const { dataset } = document.getElementById("app");
  if (!("offline" in dataset) || self !== top) return;
  const workers = navigator.serviceWorker;
  if (!workers.controller) await new Promise((done) => setTimeout(done, 2000));
  const site = await workers.register(new URL(`${dataset.root}sw.js`, location.href), { updateViaCache: "none" });
  const [notice, incomplete] = document.getElementById("update").children, now = notice.querySelector("button");
  const look = () => {
    if (site.active && site.waiting) [notice.hidden, incomplete.hidden] = [false, true];
  };
  // Nobody is kept in an older version without knowing: where a newer one did not come whole, the page says so.
  const watch = () => {
    const { installing } = site;
    installing?.addEventListener("statechange", () => {
      look();
      if (installing.state === "redundant" && site.active && !site.waiting && !site.installing) incomplete.hidden = false;
    });
  };
  site.addEventListener("updatefound", watch);
  watch();
  look();
  // The last button of each says "Later".
  for (const one of [notice, incomplete]) one.lastElementChild.addEventListener("click", () => (one.hidden = true));
  now.addEventListener("click", () => {
    const { waiting } = site;
    if (!waiting) return location.reload();
    waiting.addEventListener("statechange", () => waiting.state === "activated" && location.reload());
    waiting.postMessage("activate");
  });
  await workers.ready;
  document.getElementById("kept").hidden = false;
  // A browser asks the network, never the service worker, for what a link with this attribute leads to. A lesson in one file is not held.
  for (const link of document.querySelectorAll('a[download]:not([href$=".html"])')) {
    link.removeAttribute("download");
    link.search = "?download";
  }
};
