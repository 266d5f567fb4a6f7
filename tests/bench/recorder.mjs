// Runs in a measured page before the page's own scripts. It is serialized, so it cannot use anything from its enclosing scope.
export function recorder() {
  const seen = { paints: {}, largest: 0, shifts: [], long: [], interactions: {} };
  const takes = {
    paint: (entry) => (seen.paints[entry.name] = entry.startTime),
    "largest-contentful-paint": (entry) => (seen.largest = entry.startTime),
    "layout-shift": (entry) => entry.hadRecentInput || seen.shifts.push([entry.startTime, entry.value]),
    longtask: (entry) => seen.long.push([entry.startTime, entry.duration]),
    event: ({ interactionId, duration }) => {
      if (interactionId) seen.interactions[interactionId] = Math.max(seen.interactions[interactionId] ?? 0, duration);
    },
  };
  for (const [type, take] of Object.entries(takes)) {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, durationThreshold: 16 });
  }

  const frame = () => new Promise(requestAnimationFrame);
  const found = (selector) => document.querySelector(selector);

  globalThis.bench = {
    seen,

    /** Returns whether the selector matches in time, checked once per frame. */
    async until(selector, limit) {
      const end = performance.now() + limit;
      while (!found(selector)) {
        if (performance.now() > end) return false;
        await frame();
      }
      return true;
    },

    /** Resolves after a second in which nothing arrived, repainted, moved or kept the page busy. */
    quiet() {
      return new Promise((resolve) => {
        let guard;
        const types = ["resource", "paint", "largest-contentful-paint", "layout-shift", "longtask", "event"];
        const again = () => {
          clearTimeout(guard);
          guard = setTimeout(() => {
            observer.disconnect();
            resolve();
          }, 1000);
        };
        const observer = new PerformanceObserver(again);
        for (const type of types) observer.observe({ type });
        again();
      });
    },

    /** Resolves when the page has painted and is idle, so that the cost of one press does not contain that of the press or scroll before. */
    async rest() {
      await frame();
      await frame();
      await new Promise(requestIdleCallback);
    },

    /** Scrolls an element into view and returns its centre, after checking that a touch there would hit it. */
    async aim(selector) {
      const target = found(selector);
      if (!target) throw new Error(`nothing matches ${selector}`);
      const box = target.getBoundingClientRect();
      // The viewport on a phone can be smaller than the window, which is wider than the phone if some content is too wide.
      const { offsetLeft, offsetTop, width, height } = visualViewport;
      const [right, bottom] = [offsetLeft + width, offsetTop + height];
      if (box.top < offsetTop || box.bottom > bottom || box.left < offsetLeft || box.right > right) {
        target.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
      }
      await bench.rest();
      const now = target.getBoundingClientRect();
      const [x, y] = [now.left + now.width / 2, now.top + now.height / 2];
      const hit = document.elementFromPoint(x, y);
      if (!target.contains(hit)) throw new Error(`${selector} at ${x}, ${y} is covered by ${hit?.outerHTML.slice(0, 120)}`);
      const { scale } = visualViewport;
      return { x: (x - visualViewport.offsetLeft) * scale, y: (y - visualViewport.offsetTop) * scale };
    },

    /** Returns when the selector first matched, in milliseconds since the navigation, checked once per frame; null if not in time. */
    async when(selector, limit) {
      return (await bench.until(selector, limit)) ? performance.now() : null;
    },

    /** Presses once per frame, from the first paint on, until the page shows the answer. Returns milliseconds since the navigation, or
     * null if it does not in time. */
    async insist(press, answer, limit) {
      while (!seen.paints["first-contentful-paint"] && performance.now() < limit) await frame();
      while (performance.now() < limit) {
        if (found(answer)) return performance.now();
        found(press)?.click();
        await frame();
      }
      return null;
    },

    /** Follows a link once, in the first frame that shows it, and waits for the answer, which another document may give. Returns
     * milliseconds since the first navigation, or null if it does not appear in time. */
    async follow(link, answer, limit) {
      // The next document runs this too, and reads here when the first one started.
      const start = Number(sessionStorage.getItem("bench")) || performance.timeOrigin;
      const pressed = start !== performance.timeOrigin;
      const now = () => performance.timeOrigin + performance.now() - start;
      const seenAtAll = () => seen.paints["first-contentful-paint"] && found(link);
      if (!pressed) {
        while (!seenAtAll() && now() < limit) await frame();
        found(link)?.scrollIntoView({ block: "center", behavior: "instant" });
        await frame();
        sessionStorage.setItem("bench", String(start));
        found(link)?.click();
      }
      while (now() < limit) {
        if (found(answer)) return now();
        await frame();
      }
      return null;
    },
  };
}
