// The site's fonts. A visitor who comes for the first time sees the page first: they are asked for after the first paint and without
// haste. Where a service worker holds them they are there at once. Both come together, so that lines are set anew once at most.
{
  const { serif, sans } = document.currentScript.dataset;
  const held = () => {
    // A frame in a sandbox may not even ask.
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
  // Without them the page is set in the reader's own fonts.
  fonts().catch(() => {});
}
