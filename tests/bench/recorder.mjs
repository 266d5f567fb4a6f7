// What runs in a measured page, before anything of its own. It is handed over as text: it can use nothing from outside itself.
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

    /** Whether the selector matches in time; looked at once a frame. */
    async until(selector, limit) {
      const end = performance.now() + limit;
      while (!found(selector)) {
        if (performance.now() > end) return false;
        await frame();
      }
      return true;
    },

    /** Resolves after a second in which nothing arrived, was painted anew, moved or kept the page busy. */
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

    /** Brings an element into sight and answers its middle, after making sure that a finger there would meet it. */
    async aim(selector) {
      const target = found(selector);
      if (!target) throw new Error(`nothing matches ${selector}`);
      const box = target.getBoundingClientRect();
      // What a phone shows can be a part of the window: where something is too wide, the window is wider than the phone.
      const { offsetLeft, offsetTop, width, height } = visualViewport;
      const [right, bottom] = [offsetLeft + width, offsetTop + height];
      if (box.top < offsetTop || box.bottom > bottom || box.left < offsetLeft || box.right > right) {
        target.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
      }
      // What the scrolling painted is not part of what the press costs.
      await frame();
      await frame();
      await new Promise(requestIdleCallback);
      const now = target.getBoundingClientRect();
      const [x, y] = [now.left + now.width / 2, now.top + now.height / 2];
      const hit = document.elementFromPoint(x, y);
      if (!target.contains(hit)) throw new Error(`${selector} at ${x}, ${y} is covered by ${hit?.outerHTML.slice(0, 120)}`);
      const { scale } = visualViewport;
      return { x: (x - visualViewport.offsetLeft) * scale, y: (y - visualViewport.offsetTop) * scale };
    },

    /** When the selector first matched, in milliseconds since the navigation; looked at once a frame. Null when not in time. */
    async when(selector, limit) {
      return (await bench.until(selector, limit)) ? performance.now() : null;
    },

    /** Presses once a frame, from the first paint on, until the page shows the answer. In milliseconds since the navigation, or
     * null when it does not in time. */
    async insist(press, answer, limit) {
      while (!seen.paints["first-contentful-paint"] && performance.now() < limit) await frame();
      while (performance.now() < limit) {
        if (found(answer)) return performance.now();
        found(press)?.click();
        await frame();
      }
      return null;
    },

    /** Follows a link once, in the frame in which it can first be seen, and waits for the answer, which another document may give.
     * In milliseconds since the first navigation, or null when it does not come in time. */
    async follow(link, answer, limit) {
      // The next document runs this too; what it finds here is when the first one began.
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
