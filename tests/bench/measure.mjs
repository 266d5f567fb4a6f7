// Measures one visit to one page on a slow phone.
import { recorder } from "./recorder.mjs";

export const CONDITIONS = { latency: 150, bitsPerSecond: 1_600_000, slowdown: 4, width: 412, height: 915 };
/** The time in milliseconds after which the page counts as broken. */
const LIMIT = 60_000;
const WITHIN = `within ${LIMIT / 1000} s`;
/** The shortest time that Event Timing reports. Anything unreported was faster, and counts as this. */
const SHORTEST = 16;
const KEYS = { ArrowLeft: 37, ArrowRight: 39, Backspace: 8 };

/** Opens a page in its own context, with empty caches, and passes it to `use`. With `insist` its first press is tried from the first
 * paint on. */
export async function visit(browser, origin, page, use, { slow = true, insist = false } = {}) {
  const { width, height } = CONDITIONS;
  const phone = { viewport: { width, height }, isMobile: true, hasTouch: true, locale: "en-GB" };
  const context = await browser.newContext(phone);
  try {
    const tab = await context.newPage();
    let fault;
    const broken = new Promise((_, reject) => (fault = (text) => reject(new Error(text))));
    tab.on("crash", () => fault("the page crashed"));
    tab.on("pageerror", ({ message }) => fault(`a script failed: ${message}`));
    return await Promise.race([broken, inside(tab, origin, page, use, { slow, insist }, fault)]);
  } finally {
    await context.close();
  }
}

async function inside(tab, origin, page, use, { slow, insist }, fault) {
  const cdp = await tab.context().newCDPSession(tab);
  const requests = await listen(cdp, origin, fault);
  if (slow) {
    const { latency, bitsPerSecond, slowdown } = CONDITIONS;
    const throughput = bitsPerSecond / 8;
    const network = { offline: false, latency, downloadThroughput: throughput, uploadThroughput: throughput };
    await cdp.send("Network.emulateNetworkConditions", network);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  }
  const run = async (expression) => {
    const call = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails: thrown } = await cdp.send("Runtime.evaluate", call);
    if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
    return result.value;
  };
  const until = async (selector) => {
    const there = await run(call("until", selector));
    if (!there) throw new Error(`${selector} did not appear ${WITHIN}`);
  };

  const call = (what, ...values) => `bench.${what}(${values.map((value) => JSON.stringify(value))}, ${LIMIT})`;
  const { first } = page;
  const early = insist ? `bench.answered = ${call(first.link ? "follow" : "insist", first.link ?? first.tap, first.answer)};` : "";
  const moment = (name) => (page[name] ? `bench.${name} = ${call("when", page[name])};` : "");
  const moments = insist ? "" : ["listed", "readable", "ready"].map(moment).join("");
  const source = `(${recorder})();${early}${moments}`;
  await cdp.send("Page.enable");
  await cdp.send("Page.addScriptToEvaluateOnNewDocument", { source });
  // An early press navigates before everything has loaded.
  await tab.goto(origin + page.address, { waitUntil: insist ? "commit" : "load", timeout: LIMIT });
  if (!insist) await until(page.ready);
  return use({ tab, cdp, run, until, settle: () => settle(run, requests), requests });
}

/** Counts requests and received bytes, with headers. A missing file or a request to another host is a fault. */
async function listen(cdp, origin, fault) {
  const requests = new Map();
  cdp.on("Network.requestWillBeSent", ({ requestId, request: { url } }) => {
    if (!/^https?:/.test(url)) return;
    requests.set(requestId, { path: new URL(url).pathname, bytes: 0, open: true });
    if (new URL(url).origin !== origin) fault(`it requested another host: ${url}`);
  });
  cdp.on("Network.responseReceived", ({ response: { url, status, protocol } }) => {
    const right = status === 200 && protocol === "http/1.1";
    if (/^https?:/.test(url) && !right) fault(`${url} was answered ${status} over ${protocol}`);
  });
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) Object.assign(request, { bytes: encodedDataLength, open: false });
  });
  cdp.on("Network.loadingFailed", ({ requestId, errorText }) => {
    const request = requests.get(requestId);
    if (request) fault(`${request.path} did not arrive: ${errorText}`);
  });
  await cdp.send("Network.enable");
  return requests;
}

/** Waits until loading ends: a second in which nothing happens, with no open requests. */
async function settle(run, requests) {
  const end = Date.now() + LIMIT;
  do {
    if (Date.now() > end) throw new Error(`it did not settle ${WITHIN}`);
    await run("bench.quiet()");
  } while ([...requests.values()].some(({ open }) => open));
}

/** Returns the memory that scripts use, in bytes, after garbage collection: their heap and all WebAssembly memory. Runs unthrottled. */
async function memory({ cdp }) {
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  const objectGroup = "bench";
  const { result } = await cdp.send("Runtime.evaluate", { expression: "WebAssembly.Memory.prototype", objectGroup });
  const { objects } = await cdp.send("Runtime.queryObjects", { prototypeObjectId: result.objectId, objectGroup });
  const sum = await cdp.send("Runtime.callFunctionOn", {
    functionDeclaration: "function () { return this.reduce((sum, memory) => sum + memory.buffer.byteLength, 0) }",
    objectId: objects.objectId,
    returnByValue: true,
  });
  await cdp.send("Runtime.releaseObjectGroup", { objectGroup });
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: CONDITIONS.slowdown });
  return usedSize + sum.result.value;
}

/** Returns the cumulative layout shift as browsers report it: the worst window of at most 5 s, with gaps of at most 1 s between shifts. */
function layoutShift(shifts) {
  let [worst, sum, first, last] = [0, 0, -Infinity, -Infinity];
  for (const [time, value] of shifts) {
    if (time - last > 1000 || time - first > 5000) [sum, first] = [0, time];
    [sum, last] = [sum + value, time];
    worst = Math.max(worst, sum);
  }
  return worst;
}

/** Measures loading. */
export async function loading(visit) {
  await visit.settle();
  const seen = await visit.run("bench.seen");
  const first = seen.paints["first-contentful-paint"];
  if (!first || !seen.largest) throw new Error("nothing was painted");
  // Only the part of a long task after the first paint counts, and of that only what exceeds 50 ms.
  const blocking = seen.long.map(([start, duration]) => Math.max(0, start + duration - Math.max(start, first) - 50));
  const requests = [...visit.requests.values()];
  const bytes = (ending) => requests.filter(({ path }) => path.endsWith(ending)).reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    requests: requests.length,
    bytes: bytes("") - bytes(".woff2"),
    document: bytes("/"),
    glue: bytes(".js"),
    wasm: bytes(".wasm"),
    data: bytes(".json"),
    fonts: bytes(".woff2"),
    first,
    largest: seen.largest,
    listed: await visit.run("bench.listed"),
    readable: await visit.run("bench.readable"),
    ready: await visit.run("bench.ready"),
    blocking: blocking.reduce((sum, time) => sum + time, 0),
    shift: layoutShift(seen.shifts),
    memory: await memory(visit),
  };
}

/** Presses with a finger or a key, waits for each answer, and returns the times until the next paint. */
async function presses({ cdp, run, until }, list) {
  await run("void (bench.seen.interactions = {})");
  for (const { tap, key, text, answer } of list) {
    if (text || key) await run("bench.rest()");
    if (text) {
      await cdp.send("Input.dispatchKeyEvent", { type: "keyDown", key: text, text });
      await cdp.send("Input.dispatchKeyEvent", { type: "keyUp", key: text });
    } else if (key) {
      const event = { key, code: key, windowsVirtualKeyCode: KEYS[key] };
      await cdp.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...event });
      await cdp.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
    } else {
      const point = await run(`bench.aim(${JSON.stringify(tap)})`);
      await cdp.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [point] });
      await cdp.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    }
    await until(answer);
  }
  await run("bench.quiet()");
  const times = Object.values(await run("bench.seen.interactions"));
  if (times.length > list.length) throw new Error(`${list.length} presses were reported as ${times.length}`);
  return [...times, ...Array(list.length - times.length).fill(SHORTEST)];
}

const series = (press, from, to) => Array.from({ length: to - from }, (_, step) => press(from + step));

/** Returns the 98th percentile. */
const p98 = (times) => [...times].sort((one, other) => one - other)[Math.ceil(0.98 * times.length) - 1];

/** Measures use: 100 steps, if the page has steps. */
export async function using(visit, page) {
  const found = {};
  if (page.prepare) {
    await presses(visit, [page.prepare]);
    await visit.settle();
  }
  if (page.step) {
    const early = await presses(visit, series(page.step, 0, 50));
    found.memory50 = await memory(visit);
    const late = await presses(visit, series(page.step, 50, 100));
    found.memory100 = await memory(visit);
    found.step = p98([...early, ...late]);
  }
  return found;
}

/** Returns the time from the navigation until a press answers. */
export async function answering({ run }) {
  const end = Date.now() + LIMIT;
  for (;;) {
    try {
      const time = await run("bench.answered");
      if (time === null) throw new Error(`no press was answered ${WITHIN}`);
      return { answered: time };
    } catch (error) {
      // The document that was asked is gone; the next one has the answer.
      const gone = /context was destroyed|Cannot find context|navigated or closed|Inspected target/.test(error.message);
      if (!gone || Date.now() > end) throw error;
    }
  }
}
