// `./dev bench`: compares an alert's page with what other tools make of the same alert, in one run so that they share the machine's
// noise. `--rounds N` (default five), `--look FOLDER` for a screenshot of each page, `--out FILE`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { chromium } from "../e2e/node_modules/@playwright/test/index.mjs";
import { grades } from "./lighthouse.mjs";
import { answering, loading, using, visit } from "./measure.mjs";
import { bare, reveal, slides, timelinejs } from "./peers.mjs";
import { quote } from "./quote.mjs";
import { report } from "./report.mjs";
import { freePort, Site } from "./server.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ROOT = resolve(HERE, "../..");
const ID = "nagorno-karabakh-2020-10";
/** The stage whose own document is measured: the longest one. */
const STAGE = "extermination";

const refuse = (fault) => {
  console.error(`\nforewarned: ${fault}`);
  process.exit(1);
};

const OPTIONS = {
  rounds: { type: "string", default: "5" },
  look: { type: "string" },
  out: { type: "string", default: join(ROOT, "docs/bench.md") },
};
let options;
try {
  options = parseArgs({ options: OPTIONS }).values;
} catch (error) {
  refuse(error.message);
}
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1) refuse("--rounds takes a whole number from 1 on.");
const dist = resolve(process.env.FOREWARNED_DIST ?? join(ROOT, "dist"));
if (!existsSync(join(dist, `alerts/${ID}/index.html`))) refuse("There is no finished build to measure. Run ./dev build first.");
// The long list, which `./dev build` writes next to the site.
const list = resolve(process.env.FOREWARNED_TOOLS ?? join(ROOT, ".tools"), "list");
if (!existsSync(join(list, "index.html"))) refuse("There is no long list to measure. Run ./dev build first.");

const alert = JSON.parse(readFileSync(join(dist, `alerts/${ID}.json`), "utf8"));
const version = (name) => JSON.parse(readFileSync(join(HERE, "node_modules", name, "package.json"), "utf8")).version;
const count = slides(alert).length + 1;

// Steps forward to the last slide and back again, for any number of steps; places are counted from 0.
const round = (step) => [Math.floor(step / (count - 1)) % 2, (step % (count - 1)) + 1];
const back = (step) => round(step)[0] === 1;
const place = (step) => (back(step) ? count - 1 - round(step)[1] : round(step)[1]);

const stages = alert.stages.map(({ stage }) => stage);
const row = (stage) => `#row-${stage}`;
const chosen = (stage) => `${row(stage)}[aria-current=page]`;
const PANE = "#pane";
const LIST = `body:not(:has(${PANE})) #list`;
const BACK = `${PANE} .back`;
const READY = "html[data-ready]";
const LAST = stages.at(-1);

// On a phone a stage replaces the list, so the steps go to a stage, back to the list, to the next stage, and so on.
const choose = (step) => {
  const stage = stages[Math.floor(step / 2) % stages.length];
  return step % 2 ? { tap: BACK, answer: LIST } : { tap: row(stage), answer: chosen(stage) };
};

// The last stage, Denial, which no reader opens first; on a stage's page, the next-stage link leads there.
const ofList = {
  readable: row(LAST),
  ready: READY,
  first: { link: row(LAST), answer: chosen(LAST) },
  step: choose,
  shows: [["h1", 1], ["#list .row", stages.length]],
};

/** The pages to measure. `loads`: how often a round loads the page, once if not given; `readable`: a selector that matches once the whole
 * page can be read; `listed`: once its first alert can, for lists of alerts; `ready`: once its app runs; `shows`: how often selectors must
 * match; `graded`: whether Lighthouse scores it too. */
const PAGES = [
  {
    key: "static",
    name: "static",
    address: `/static/alerts/${ID}/`,
    readable: row(LAST),
    ready: "body",
    shows: [["h1", 1], ["#list .row", stages.length], ["style, script, link:not([rel=icon])", 0]],
  },
  {
    key: "staticStage",
    name: "static, a stage",
    address: `/static/alerts/${ID}/stages/${STAGE}/`,
    readable: PANE,
    ready: "body",
    shows: [[PANE, 1], ["style, script, link:not([rel=icon])", 0]],
  },
  { key: "ours", name: "Forewarned", address: `/ours/alerts/${ID}/`, graded: true, ...ofList },
  {
    key: "stage",
    name: "a stage",
    address: `/ours/alerts/${ID}/stages/${STAGE}/`,
    readable: PANE,
    ready: READY,
    graded: true,
    shows: [[PANE, 1], ["#list .row", stages.length]],
  },
  {
    key: "timelinejs",
    name: `TimelineJS ${version("@knight-lab/timelinejs")}`,
    address: "/timelinejs/",
    readable: `.tl-slide:nth-of-type(${count})`,
    ready: ".tl-timemarker",
    first: { tap: ".tl-timemarker", answer: ".tl-timemarker-active" },
    // On a phone there is no button for the next slide, only swipes and keys.
    step: (step) => ({
      key: back(step) ? "ArrowLeft" : "ArrowRight",
      answer: place(step) ? `.tl-timemarker-active:nth-child(${place(step)})` : ":root:not(:has(.tl-timemarker-active))",
    }),
    shows: [[".tl-timemarker", count - 1], [".tl-slide", count]],
  },
  {
    key: "reveal",
    name: `reveal.js ${version("reveal.js")}`,
    address: "/reveal/",
    readable: `.slides > section:nth-child(${count})`,
    ready: ".reveal.ready",
    first: { tap: ".controls .navigate-right", answer: ".slides > section:nth-child(2).present" },
    step: (step) => ({
      tap: back(step) ? ".controls .navigate-left" : ".controls .navigate-right",
      answer: `.slides > section:nth-child(${place(step) + 1}).present`,
    }),
    shows: [[".slides > section", count]],
  },
];

// Types five letters into the search and deletes them again; each leaves a different number of alerts.
const WORD = [..."karat"];
const type = (step) => {
  const at = step % (2 * WORD.length);
  return at < WORD.length ? { text: WORD[at], answer: "body" } : { key: "Backspace", answer: "body" };
};
const ofAlerts = {
  loads: 4,
  listed: ".al:not(.hp) > li",
  readable: ".hp > li:last-child",
  ready: READY,
  title: "Genocide alerts",
  // The first press into the field loads the data for the search.
  prepare: { tap: "input[type=search]", answer: "input[type=search]:focus" },
  step: type,
};

/** The list of alerts: the site's own, and ten thousand invented ones. */
const LISTS = [
  { key: "short", name: "the site’s alerts", address: "/ours/", ...ofAlerts, shows: [["input[type=search]", 1]] },
  { key: "long", name: "10,000 alerts", address: "/long/", ...ofAlerts, shows: [["input[type=search]", 1], [".more a", 3]] },
];

/** Puts everything in memory, compressed before any measurement. */
function site() {
  const site = new Site();
  // Leaves out the compressed copies, because everything is compressed here, and the pages in test languages.
  site.addFolder("ours", dist, (file) => !/(\.(br|gz)|(^|\/)qps-[^/]*)$/.test(file));
  for (const page of [`alerts/${ID}/index.html`, `alerts/${ID}/stages/${STAGE}/index.html`]) {
    site.add(`static/${page}`, bare(readFileSync(join(dist, page), "utf8")));
  }
  site.addFolder("long", dist, (file) => /^(forewarned-[^/]*\.(js|wasm)|fonts\/.*|icon[^/]*|manifest\.webmanifest)$/.test(file));
  site.addFolder("long", list, (file) => /^(index\.html|data\/.*)$/.test(file));
  site.add("timelinejs/index.html", timelinejs(alert));
  const library = (peer, folder, needed) => {
    site.addFolder(`${peer}/lib`, join(HERE, "node_modules", folder), (file) => needed.test(file));
  };
  const timeline = /^(js\/timeline\.js|css\/timeline\.css|css\/icons\/.*|css\/fonts\/font\.georgia-helvetica\.css)$/;
  library("timelinejs", "@knight-lab/timelinejs/dist", timeline);
  site.add("reveal/index.html", reveal(alert));
  library("reveal", "reveal.js/dist", /^(reset|reveal|theme\/serif)\.(css|js)$/);
  return site;
}

/** Checks each page once, at full speed, because a page that does not show what it should must not be compared. */
async function look({ tab, run, settle }, page) {
  await settle();
  for (const [selector, times] of page.shows) {
    const found = await run(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
    if (found !== times) throw new Error(`${selector} should match ${times} times but matches ${found} times`);
  }
  if (!(await run("document.title")).includes(page.title ?? alert.title)) throw new Error("its title does not name the alert");
  if (options.look) {
    mkdirSync(options.look, { recursive: true });
    await tab.screenshot({ path: join(options.look, `${page.key}.png`) });
  }
}

const median = (values) => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Adds the page and what was measured to the error. */
async function named(page, what, measure) {
  try {
    return await measure();
  } catch (error) {
    const [fault] = error.message.split("\n");
    throw new Error(`${page.name} (${page.address}), ${what}: ${fault}`, { cause: error });
  }
}

/** Measures each page in each round, and returns the medians. */
async function bench(browser, origin, all) {
  const on = (page, what, use, settings) => named(page, what, () => visit(browser, origin, page, use, settings));
  const measured = new Map(all.map(({ key }) => [key, []]));
  for (let round = 1; round <= rounds; round++) {
    // Each round starts with a different page.
    const start = (round - 1) % all.length;
    const pages = [...all.slice(start), ...all.slice(0, start)];
    // Further visits alternate between the pages, so that what slows down the machine for a while slows down all of them.
    for (let load = 2; pages.some(({ loads = 1 }) => load <= loads); load++) {
      for (const page of pages.filter(({ loads = 1 }) => load <= loads)) {
        measured.get(page.key).push(await on(page, `loading, round ${round}`, loading));
      }
    }
    for (const page of pages) {
      const found = await on(page, `loading and using, round ${round}`, async (visit) => {
        const loaded = await loading(visit);
        return { ...loaded, ...(await using(visit, page)) };
      });
      if (page.first) Object.assign(found, await on(page, `pressing early, round ${round}`, answering, { insist: true }));
      if (page.graded) {
        Object.assign(found, await named(page, `Lighthouse, round ${round}`, () => grades(origin + page.address, DEBUGGING_PORT)));
      }
      measured.get(page.key).push(found);
      console.error(`round ${round} of ${rounds}: ${page.name}`);
    }
  }
  return all.map(({ key, name }) => {
    const found = measured.get(key);
    const names = new Set(found.flatMap(Object.keys));
    const figures = [...names].map((name) => [name, median(found.flatMap((one) => (name in one ? [one[name]] : [])))]);
    return { key, name, ...Object.fromEntries(figures) };
  });
}

// Checks whether the machine is busy, before this run makes it so.
const busy = loadavg()[0] > cpus().length / 2;
const { origin, close } = await site().listen();
// Lighthouse connects to the browser on its own.
const DEBUGGING_PORT = await freePort();
let browser;
try {
  browser = await chromium.launch({
    executablePath: process.env.CHROME ?? "/usr/bin/chromium",
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--remote-debugging-port=${DEBUGGING_PORT}`,
      "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
  // All pages first: measuring takes half an hour, and a fault in the last page should not show only at its end.
  for (const page of [...PAGES, ...LISTS]) {
    await named(page, "first look", () => visit(browser, origin, page, (visit) => look(visit, page), { slow: false }));
  }
  const pages = await bench(browser, origin, PAGES);
  const lists = await bench(browser, origin, LISTS);
  const date = new Date().toISOString().slice(0, 10);
  const text = report({ pages, lists, chromium: browser.version(), rounds, busy, slides: count, date });
  writeFileSync(options.out, text);
  if (options.out === OPTIONS.out.default) quote();
  console.log(text);
} catch (error) {
  console.error(`\nforewarned: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser?.close();
  close();
}
