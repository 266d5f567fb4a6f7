// The figures as docs/bench.md shows them, and the budgets that they are compared with. A missed budget is reported with its figure,
// and never loosened silently.
import { CONDITIONS } from "./measure.mjs";

const whole = (value) => Math.round(value).toLocaleString("en");
const milliseconds = (value) => `${whole(value)} ms`;
const bytes = (value) => `${whole(value)} B`;
const mebibytes = (value) => `${(value / 2 ** 20).toFixed(2)} MiB`;
const times = (value) => `${value.toFixed(2)} ×`;
const shift = (value) => value.toFixed(3);
const percent = (value) => `${(value * 100).toFixed(1)} %`;

/** The Lighthouse categories and the lowest scores allowed, out of 100. */
const GRADES = [
  ["performance", "Lighthouse: performance", 98],
  ["accessibility", "Lighthouse: accessibility", 100],
  ["best-practices", "Lighthouse: best practices", 100],
  ["seo", "Lighthouse: search engines", 100],
];

const FIGURES = [
  ["requests", "requests", whole],
  ["bytes", "bytes on the wire without fonts, with headers", whole],
  ["document", "of which the document", whole],
  ["glue", "of which scripts", whole],
  ["wasm", "of which WebAssembly", whole],
  ["data", "of which data", whole],
  ["fonts", "fonts", whole],
  ["first", "first contentful paint", milliseconds],
  ["largest", "largest contentful paint", milliseconds],
  ["readable", "readable", milliseconds],
  ["ready", "ready", milliseconds],
  ["answered", "until a press gets a response", milliseconds],
  ["blocking", "total blocking time", milliseconds],
  ["shift", "layout shift", shift],
  ["step", "a step, event to next paint, p98", milliseconds],
  ...GRADES.map(([key, what]) => [key, what, whole]),
  ["memory", "memory after loading", mebibytes],
  ["memory50", "memory after 50 steps", mebibytes],
  ["memory100", "memory after 100 steps", mebibytes],
];

/** The figures that are shown for the list of alerts. */
const OF_LISTS = [
  "requests", "bytes", "document", "wasm", "data", "first", "largest", "readable", "ready", "blocking", "shift", "memory", "memory50", "memory100",
];

function bound({ show, least, limit, goal }) {
  if (least !== undefined) return `at least ${show(least)}`;
  return goal === undefined ? show(limit) : `${show(limit)}, goal ${show(goal)}`;
}

/** The figures that are also shown as a ratio, and the pages that they are compared with. */
const COMPARED = { largest: ["static", "timelinejs"], answered: ["timelinejs"] };

/** Returns the budgets of the list of alerts. */
const budgetsOfLists = ({ short, long }) => [
  { what: "first view of 10,000 alerts : the site’s, bytes", show: times, limit: 1.1, figure: long.bytes / short.bytes },
  { what: "first alert listed with 10,000 alerts : the site’s", show: times, limit: 1.15, figure: long.listed / short.listed },
  { what: "readable with 10,000 alerts : the site’s", show: times, limit: 1.15, figure: long.readable / short.readable },
  { what: "ready with 10,000 alerts : the site’s", show: times, limit: 1.15, figure: long.ready / short.ready },
  { what: "a keystroke among the site’s alerts, p98", show: milliseconds, limit: 50, figure: short.step },
  { what: "a keystroke among 10,000 alerts, p98", show: milliseconds, limit: 50, figure: long.step },
  { what: "growth of memory from keystroke 50 to 100, 10,000 alerts", show: percent, limit: 0.01, figure: long.memory100 / long.memory50 - 1 },
];

/** Returns the budgets, each with its description, its limit (or `least`), its goal if it has one, and our figure. */
function budgets(of) {
  const { ours, stage, static: list, staticStage, timelinejs: timeline } = of;
  const both = (what, show, limit, goal, figure) => [
    { what, show, limit, goal, figure: figure(ours, list) },
    { what: `${what}, a stage`, show, limit, goal, figure: figure(stage, staticStage) },
  ];
  const graded = ({ name, ...page }) => GRADES.map(([key, what, least]) => ({ what: `${what}, ${name}`, show: whole, least, figure: page[key] }));
  return [
    ...both("document", bytes, 25_000, 18_000, (page) => page.document),
    ...both("everything until ready, without fonts", bytes, 360_000, 250_000, (page) => page.bytes),
    { what: "of which WebAssembly", show: bytes, limit: 280_000, goal: 200_000, figure: ours.wasm },
    { what: "of which scripts", show: bytes, limit: 7_000, figure: ours.glue },
    { what: "of which data", show: bytes, limit: 45_000, goal: 25_000, figure: ours.data },
    { what: "fonts", show: bytes, limit: 95_000, figure: ours.fonts },
    ...both("largest contentful paint : static", times, 1.15, undefined, (page, bare) => page.largest / bare.largest),
    ...both("largest contentful paint : TimelineJS", times, 0.35, undefined, (page) => page.largest / timeline.largest),
    { what: "until an early press on a stage gets a response : TimelineJS", show: times, limit: 0.5, figure: ours.answered / timeline.answered },
    ...both("until ready : TimelineJS until a press gets a response", times, 1.2, 0.9, (page) => page.ready / timeline.answered),
    ...both("total blocking time", milliseconds, 100, 50, (page) => page.blocking),
    ...both("layout shift", shift, 0.01, undefined, (page) => page.shift),
    { what: "choosing a stage, event to next paint, p98", show: milliseconds, limit: 50, figure: ours.step },
    ...graded({ ...ours, name: "the list" }),
    ...graded({ ...stage, name: "a stage" }),
    { what: "memory after loading", show: mebibytes, limit: 12 * 2 ** 20, figure: ours.memory },
    { what: "memory after 100 steps", show: mebibytes, limit: 12 * 2 ** 20, figure: ours.memory100 },
    { what: "growth of memory from step 50 to 100", show: percent, limit: 0.01, figure: ours.memory100 / ours.memory50 - 1 },
  ];
}

const MISSED = "**missed**";

function verdict({ figure, least, limit, goal = limit }) {
  if (!(least === undefined ? figure <= limit : figure >= least)) return MISSED;
  return figure > goal ? "met, goal missed" : "met";
}

function table(head, rows) {
  const line = head.map((_, column) => (column ? "--:" : "---"));
  return [head, line, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

export function report({ pages, lists, chromium, rounds, busy, slides, date }) {
  const of = Object.fromEntries(pages.map((page) => [page.key, page]));
  const { bitsPerSecond, latency, slowdown, width, height } = CONDITIONS;
  const figures = FIGURES.flatMap(([key, what, show]) => {
    const row = (shown) => pages.map((page) => (page[key] === undefined ? "" : shown(page[key])));
    const against = (peer) => [`… as a ratio to ${peer.name}`, ...row((value) => times(value / peer[key]))];
    return [[what, ...row(show)], ...(COMPARED[key] ?? []).map((peer) => against(of[peer]))];
  });
  const ofLists = Object.fromEntries(lists.map((page) => [page.key, page]));
  const rows = FIGURES.filter(([key]) => OF_LISTS.includes(key)).map(([key, what, show]) => [what, ...lists.map((page) => show(page[key]))]);
  const listFigures = [
    ...rows,
    ["first alert listed", ...lists.map((page) => milliseconds(page.listed))],
    ["a keystroke, event to next paint, p98", ...lists.map((page) => milliseconds(page.step))],
  ];
  const held = [...budgets(of), ...budgetsOfLists(ofLists)].map((budget) => [
    budget.what,
    bound(budget),
    budget.show(budget.figure),
    verdict(budget),
  ]);
  const missed = held.filter((row) => row.at(-1) === MISSED).length;
  const taken = rounds === 1 ? "one round" : `medians of ${rounds} rounds`;
  const caution = busy ? "\n\n**The machine was busy with other work. All measured times are longer than they should be, and the ratios are uncertain.**" : "";
  return `# Performance

Written by \`./dev bench\` on ${date} with Chromium ${chromium}: ${taken}.
Machines differ, and measurements vary. Compare figures within a table, not between two tables.${caution}

## Figures

${table(["", ...pages.map(({ name }) => name)], figures)}

## The list of alerts

${table(["", ...lists.map(({ name }) => name)], listFigures)}

## Budgets

${held.length - missed} met, ${missed} missed.

${table(["", "at most, or at least", "measured", ""], held)}

Not measured here: the script for a partner's page, and a file that a reader opens.

## What we compare

- **static** is our document as the build wrote it, without its styles and scripts. No page can show all of
  this content with less. We measure it for the list of stages and for one stage.
- **Forewarned** is the alert's page with the list of stages. **a stage** is the document of the longest stage.
- **TimelineJS** and **reveal.js** show the same alert on ${slides} slides: the summary, and one slide for each stage, factor,
  recommendation and paragraph of the alert, each dated statement and each event. They contain less than our page: no sources, no checks,
  no ties, nothing to mark. TimelineJS gets its data in the page and a font that needs no download. reveal.js gets no plugin and uses the
  system fonts.

## How we measure

We use a phone-sized window of ${width} × ${height}, a network of ${bitsPerSecond / 1_000_000} Mbit/s with ${latency} ms latency for each response, and a processor
slowed down by a factor of ${slowdown}. All pages come from one server on the same machine, compressed in advance with brotli at level 11, over
HTTP/1.1. Each visit has its own browser context, with empty caches. In each round, we visit every page once to load and use it. If it
has something to press, we visit the page once more and press early. Each round begins with a different page.

- *Loading* ends with a second in which nothing arrives, is painted, moves or keeps the page busy.
- *Total blocking time* is the time that long tasks took beyond 50 ms each, from the first paint to the end of loading.
- *Readable*: the last row, slide or field is in the page; we check once per frame. *First alert listed*: the first alert of the list is in
  the page. *Ready*: the app runs.
- *Until a press gets a response* is counted from the navigation. On our page, a script follows the link of the last stage once, in the first
  frame in which the row is visible. Either a document or the app responds, whichever is ready by then. On the other pages, a script presses
  once per frame from the first paint, until the first mark of the timeline or the next slide responds.
- *A step* opens a stage, returns to the list or shows the next slide; each page takes 100 steps. A step begins when the page has painted
  the one before and is idle. The browser's Event Timing gives the time from the event to the next paint, in steps of 8 ms; anything under
  16 ms counts as 16. The events are touches, except in TimelineJS, where we use keys because it has no button for the next slide on a
  phone.
- *The list of alerts* is measured with the site's own alerts and with 10,000 invented ones, which \`./dev build\` writes next to the site.
  Each round visits both lists four times to load them, in turn, because single visits differ more than the two lists do.
  A touch on the search field loads the rest of the list. Then 100 keystrokes type a word of five letters and delete it again, over and
  over, each when the page is idle. Memory after 50 and 100 steps includes the whole list.
- *Lighthouse* loads our pages once in each round on its simulated phone, whose network is slowed to 1.6 Mbit/s with a latency of 150 ms.
- *Memory* is what scripts hold after garbage collection: their heap and all WebAssembly memory, not the page's elements. During the
  first steps the browser compiles more of the app. Growth in memory after that would point to a leak.
`;
}
