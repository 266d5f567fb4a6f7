// Writes maps from their settings: `./dev map [ID]`, or `node map.mjs PACKAGE MAPS [ID]` with the folder of the npm package
// world-atlas and the folder public/maps. MAPS/settings/ID.json becomes MAPS/ID.json. The same package and settings give the same bytes.
//
// Without an ID, or with the ID “world”, it also writes MAPS/world.svg, the land under the list of alerts (world.mjs).
//
// docs/data-format.md describes the settings. A fault in them is reported as one sentence with file and key, and its map is not rewritten.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { extracted } from "./extract.mjs";
import { read } from "./settings.mjs";
import { world } from "./world.mjs";

/** The data in the package, according to its README. */
const SOURCE = "Natural Earth 4.1.0";
/** The most points that a map may have, in all and in one line: the parser in src/map/ground.rs accepts no more. */
const MOST = { all: 10_000, line: 2_000 };

const [folder, maps, only] = process.argv.slice(2);
if (!maps) {
  console.error("usage: node map.mjs PACKAGE MAPS [ID]");
  process.exit(2);
}
const settings = join(maps, "settings");
const atlas = {
  about: JSON.parse(readFileSync(join(folder, "package.json"), "utf8")),
  topology: JSON.parse(readFileSync(join(folder, "countries-10m.json"), "utf8")),
};

// Puts each of the map's lines on a line of the file, so that diffs are readable.
const list = (items) => (items.length ? `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}\n  ]` : "[]");

const written = ({ labels, parties, frames, names }, { land, borders }) => {
  const { name, version } = atlas.about;
  const shown = ({ kind, text }) => ({ kind, text });
  const file = {
    note: JSON.stringify(`Written by ./dev map from the npm package ${name} ${version}: Natural Earth, states at 1:10,000,000, public domain; simplified.`),
    source: JSON.stringify(SOURCE),
    labels: JSON.stringify(Object.fromEntries(Object.entries(labels).map(([key, label]) => [key, shown(label)]))),
    ...(parties && { parties: JSON.stringify(parties) }),
    frames: JSON.stringify(frames),
    names: JSON.stringify(names),
    land: list(land),
    borders: list(borders),
  };
  const fields = Object.entries(file).map(([field, value]) => `  ${JSON.stringify(field)}: ${value}`);
  return `{\n${fields.join(",\n")}\n}\n`;
};

/** Returns a fault if the map has too many points for the parser. */
const tooMuch = ({ land, borders }) => {
  const lengths = [...land, ...borders.map(({ line }) => line)].map((line) => line.length);
  const all = lengths.reduce((sum, one) => sum + one, 0);
  const much = all > MOST.all || lengths.some((one) => one > MOST.line) || Math.max(land.length, borders.length) > MOST.line;
  return much ? ["frames.whole: the coasts and borders in this frame have too many points. Choose a smaller frame."] : [];
};

/** Writes one map and returns the faults in its settings. */
const write = (id) => {
  const { value, faults } = read(readFileSync(join(settings, `${id}.json`), "utf8"));
  if (faults.length) return faults;
  const ground = extracted(atlas.topology, value);
  const more = [...ground.faults, ...tooMuch(ground)];
  if (!more.length) writeFileSync(join(maps, `${id}.json`), written(value, ground));
  return more;
};

if (existsSync(join(settings, "world.json"))) {
  console.error(`${join(settings, "world.json")}: “world” is the map under the list of alerts. Give this alert another id.`);
  process.exit(1);
}
if (!only || only === "world") {
  const file = join(maps, "world.svg");
  writeFileSync(file, world(JSON.parse(readFileSync(join(folder, "land-110m.json"), "utf8")), atlas.about));
  console.log(file);
  if (only) process.exit();
}
const ids = (existsSync(settings) ? readdirSync(settings) : [])
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.slice(0, -".json".length))
  .sort();
const wanted = ids.filter((id) => !only || id === only);
if (!wanted.length) {
  console.error(only ? `There are no settings for a map of “${only}”: ${join(settings, only)}.json does not exist.` : `${settings} holds no settings.`);
  process.exit(1);
}
for (const id of wanted) {
  const faults = write(id);
  for (const fault of faults) console.error(`${join(settings, id)}.json: ${fault}`);
  if (faults.length) process.exitCode = 1;
  else console.log(join(maps, `${id}.json`));
}
