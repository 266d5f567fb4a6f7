// Caches the site for offline use and offers newer versions (docs/offline.md). Not in a frame. On a first visit it waits, so that
// the page itself loads first.
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
  // No reader stays on an old version unknowingly: if a newer one did not arrive complete, the page says so.
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
  const { active } = await workers.ready;
  // Slides have no foot that could say so.
  workers.onmessage = () => document.getElementById("kept")?.removeAttribute("hidden");
  active.postMessage("keep");
  // For a link with this attribute, browsers bypass the service worker. A single-file lesson is not cached.
  for (const link of document.querySelectorAll('a[download]:not([href$=".html"])')) {
    link.removeAttribute("download");
    link.search = "?download";
  }
};
