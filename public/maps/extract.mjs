// Writes the ground of the map from Natural Earth: `./dev map`, or `node extract.mjs PACKAGE OUT` with the folder of the npm
// package world-atlas. The same package gives the same bytes.
//
// What is hand-made here are the two frames and where names stand. Everything else is Natural Earth's, simplified. It holds
// borders of states and coasts; no line of Nagorno-Karabakh is in it, and none is added (a test beside it holds it to that).
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What the package holds, as its README says. */
const SOURCE = "Natural Earth 4.1.0";
/** West, south, east, north. */
const FRAMES = {
  whole: [42.92, 38.3, 51.58, 42.4],
  detail: [46.08, 39.26, 47.46, 40.48],
};
/** Where the names of states, seas and the region stand: their middles, and where one stands beside what it names, that too. */
const NAMES = {
  whole: {
    georgia: [44.6, 41.75],
    russia: [47.3, 42.15],
    armenia: [44.75, 40.55],
    azerbaijan: [48.54, 40.22],
    "azerbaijan-exclave": [45.34, 38.58, 45.42, 39.2],
    turkey: [43.7, 39.5],
    iran: [47.2, 38.6],
    "caspian-sea": [50.6, 39.4],
  },
  detail: {
    armenia: [46.22, 39.43],
    azerbaijan: [47.265, 39.65],
    iran: [47.36, 39.31],
    region: [46.5, 40.06],
  },
};
/** Natural Earth's names of the states that a border can lie between, and ours. */
const STATES = {
  Armenia: "armenia",
  Azerbaijan: "azerbaijan",
  Georgia: "georgia",
  Iran: "iran",
  Russia: "russia",
  Turkey: "turkey",
};
/** Every name by its key, and what it names. The region has the name that the alert's file gives it. */
const LABELS = {
  region: { kind: "region" },
  armenia: { kind: "state", text: "Armenia" },
  azerbaijan: { kind: "state", text: "Azerbaijan" },
  "azerbaijan-exclave": { kind: "state", text: "Azerbaijan" },
  "caspian-sea": { kind: "water", text: "Caspian Sea" },
  georgia: { kind: "state", text: "Georgia" },
  iran: { kind: "state", text: "Iran" },
  russia: { kind: "state", text: "Russia" },
  turkey: { kind: "state", text: "Turkey" },
};
/** The states whose conflict the map is drawn for: the caption says whose line between them this is. */
const PARTIES = ["armenia", "azerbaijan"];
/** How far beyond the frame lines go on, so that no end of one is seen. */
const MARGIN = 0.08;
/** How far a simplified line may lie off, in degrees of latitude: a third of a pixel where the whole map is twice as large as on a phone. */
const TOLERANCE = 0.004;
/** A border that goes around less than this, in square degrees, is a speck at this scale: left out, whosever enclave it is. */
const SPECK = 0.01;

const [folder, out] = process.argv.slice(2);
if (!out) throw new Error("usage: node extract.mjs PACKAGE OUT");
const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
const topology = JSON.parse(readFileSync(join(folder, "countries-10m.json"), "utf8"));

const [west, south, east, north] = FRAMES.whole;
const box = [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN];
const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);

// ---- arcs: the lines that rings are put together from ------------------------------------------------------------------

const { scale, translate } = topology.transform;
const arcs = topology.arcs.map((arc) => {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    [x, y] = [x + dx, y + dy];
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
});

const near = (line) =>
  [0, 1].every((axis) => Math.max(...line.map((at) => at[axis])) >= box[axis] && Math.min(...line.map((at) => at[axis])) <= box[axis + 2]);

/** How far a point lies from a straight piece. */
const distance = ([x, y], [x1, y1], [x2, y2]) => {
  const [dx, dy, px, py] = [(x2 - x1) * narrow, y2 - y1, (x - x1) * narrow, y - y1];
  const length = dx * dx + dy * dy;
  const along = length ? Math.min(1, Math.max(0, (px * dx + py * dy) / length)) : 0;
  return Math.hypot(px - along * dx, py - along * dy);
};

/** Douglas and Peucker: leaves out what lies nearer to the simplified line than the tolerance. Ends stay where they are. */
const simplified = (line) => {
  const [first, last] = [line[0], line.at(-1)];
  let [far, most] = [0, TOLERANCE];
  line.forEach((at, n) => {
    const off = distance(at, first, last);
    if (off > most) [far, most] = [n, off];
  });
  return far ? [...simplified(line.slice(0, far + 1)).slice(0, -1), ...simplified(line.slice(far))] : [first, last];
};

const seen = new Set([...arcs.keys()].filter((n) => near(arcs[n])));
for (const n of seen) arcs[n] = simplified(arcs[n]);

const rounded = (line) => line.map((at) => at.map((degrees) => Math.round(degrees * 1000) / 1000));
const polygons = ({ type, arcs }) => (type === "Polygon" ? [arcs] : arcs);

// ---- land: rings within the box, to be filled by the even-odd rule -----------------------------------------------------

const ring = (parts) => parts.flatMap((n) => (n < 0 ? arcs[~n].toReversed() : arcs[n]).slice(1));

/** Sutherland and Hodgman: the part of a ring on one side of one edge of the box after the other. */
const clipped = (line) => {
  for (const [axis, edge, sign] of [[0, box[0], 1], [1, box[1], 1], [0, box[2], -1], [1, box[3], -1]]) {
    const inside = (at) => (at[axis] - edge) * sign >= 0;
    line = line.flatMap((at, n) => {
      const before = line.at(n - 1);
      if (inside(at) === inside(before)) return inside(at) ? [at] : [];
      const share = (edge - before[axis]) / (at[axis] - before[axis]);
      const cut = [0, 1].map((one) => before[one] + share * (at[one] - before[one]));
      return inside(at) ? [cut, at] : [cut];
    });
  }
  return line;
};

const land = topology.objects.land.geometries
  .flatMap(polygons)
  .flat()
  .map((parts) => rounded(clipped(ring(parts))))
  .filter((line) => line.length > 2);

// ---- borders: lines that two states share ------------------------------------------------------------------------------

const owners = new Map();
for (const country of topology.objects.countries.geometries) {
  for (const n of polygons(country).flat(2)) {
    const arc = n < 0 ? ~n : n;
    if (seen.has(arc)) owners.set(arc, [...(owners.get(arc) ?? []), country.properties.name]);
  }
}

const area = (line) => Math.abs(line.reduce((sum, [x, y], n) => sum + line.at(n - 1)[0] * y - x * line.at(n - 1)[1], 0)) / 2;
const closed = (line) => line[0].every((degrees, axis) => degrees === line.at(-1)[axis]);

const borders = [...owners]
  .filter(([n, states]) => states.length === 2 && !(closed(arcs[n]) && area(arcs[n]) < SPECK))
  .map(([n, states]) => {
    const between = states.map((state) => STATES[state]);
    if (between.includes(undefined)) throw new Error(`no name for ${states}`);
    return { between: between.sort(), line: rounded(arcs[n]) };
  })
  .map(({ between, line }) => {
    // Only from the first piece that reaches into the box to the last.
    const reaches = line.map((_, n) => n > 0 && near([line[n - 1], line[n]]));
    return { between, line: line.slice(Math.max(0, reaches.indexOf(true) - 1), reaches.lastIndexOf(true) + 1) };
  })
  .filter(({ line }) => line.length > 1)
  .sort((one, other) => (`${one.between} ${one.line}` < `${other.between} ${other.line}` ? -1 : 1));

// ---- one line of the file for each line of the map, so that a change can be read ---------------------------------------

const list = (items) => `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}\n  ]`;
const file = {
  note: JSON.stringify(`Written by ./dev map from the npm package ${name} ${version}: Natural Earth, states at 1:10,000,000, public domain; simplified.`),
  source: JSON.stringify(SOURCE),
  labels: JSON.stringify(LABELS),
  parties: JSON.stringify(PARTIES),
  frames: JSON.stringify(FRAMES),
  names: JSON.stringify(NAMES),
  land: list(land),
  borders: list(borders),
};
const fields = Object.entries(file).map(([field, value]) => `  ${JSON.stringify(field)}: ${value}`);
writeFileSync(out, `{\n${fields.join(",\n")}\n}\n`);
