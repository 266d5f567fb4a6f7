// Loads the site's fonts. On a first visit they are requested after the first paint, at low priority; if a service worker has
// them cached, immediately. Both are added together, so that text reflows at most once.
{
  const { serif, sans } = document.currentScript.dataset;
  const held = () => {
    // In a sandboxed frame, access may throw.
    try {
      return Boolean(navigator.serviceWorker.controller);
    } catch {
      return false;
    }
  };
  const painted = () => new Promise((done) => new PerformanceObserver(done).observe({ type: "paint", buffered: true }));
  const face = async (family, file, priority) =>
    new FontFace(family, await (await fetch(file, { priority })).arrayBuffer(), { weight: "400 700" }).load();
  const fonts = async () => {
    const priority = held() ? "high" : "low";
    if (priority === "low") await painted();
    const faces = await Promise.all([face("Forewarned Serif", serif, priority), face("Forewarned Sans", sans, priority)]);
    for (const one of faces) document.fonts.add(one);
  };
  // Without them, the page uses the reader's own fonts.
  fonts().catch(() => {});
}
