// Tests how `./dev map` makes maps from settings. No page is opened here.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

import { expect, test } from "@playwright/test";

const TREE = resolve(__dirname, "../..");
const MAPS = resolve(TREE, "public/maps");
const FIRST = "nagorno-karabakh-2020-10";

/** Runs `./dev map [ID]` in a folder of maps. */
const map = (maps: string, id?: string) => {
  const atlas = dirname(require.resolve("world-atlas/package.json"));
  const run = spawnSync(process.execPath, [resolve(TREE, ".ci/map/map.mjs"), atlas, maps, ...(id ? [id] : [])], { encoding: "utf8" });
  return { code: run.status, faults: run.stderr.replaceAll(`${maps}/`, "").trim().split("\n") };
};

/** Creates a folder of maps with these settings: given as text, or as a change to the first map's. */
const folder = (settings: Record<string, string | ((first: any) => void)>) => {
  const maps = test.info().outputPath("maps");
  mkdirSync(resolve(maps, "settings"), { recursive: true });
  for (const [id, content] of Object.entries(settings)) {
    const first = JSON.parse(readFileSync(resolve(MAPS, "settings", `${FIRST}.json`), "utf8"));
    if (typeof content !== "string") content(first);
    writeFileSync(resolve(maps, "settings", `${id}.json`), typeof content === "string" ? content : JSON.stringify(first));
  }
  return maps;
};

test("the committed maps match their settings", () => {
  const maps = test.info().outputPath("maps");
  cpSync(resolve(MAPS, "settings"), resolve(maps, "settings"), { recursive: true });
  expect(map(maps).faults).toEqual([""]);
  const files = (of: string) => readdirSync(of).filter((file) => /\.(json|svg)$/.test(file));
  expect(files(maps)).toContain("world.svg");
  expect(files(maps)).toEqual(files(MAPS));
  for (const file of files(MAPS)) {
    expect(readFileSync(resolve(maps, file), "utf8"), file).toBe(readFileSync(resolve(MAPS, file), "utf8"));
  }
});

test("a single map can be made without an enlarged part and without an excluded border", () => {
  const maps = folder({
    other: "{}",
    one: (first) => {
      delete first.parties;
      delete first.frames.detail;
      delete first.names.detail;
      first.not_drawn = [["azerbaijan", "armenia"]];
    },
  });
  expect(map(maps, "one")).toEqual({ code: 0, faults: [""] });
  expect(readdirSync(maps).sort()).toEqual(["one.json", "settings"]);
  const written = JSON.parse(readFileSync(resolve(maps, "one.json"), "utf8"));
  const borders: string[] = written.borders.map((border: { between: string[] }) => border.between.join());
  expect(borders).toContain("armenia,georgia");
  expect(borders).not.toContain("armenia,azerbaijan");
  expect(Object.keys(written.frames)).toEqual(["whole"]);
});

test("a fault in the settings is reported in one sentence with file and key, and nothing is written", () => {
  const faults: [string | ((first: any) => void), string][] = [
    ['{"labels": {},\n"frames": {"whole": [1, 2, 3, 4],}}', "the file is not valid JSON. Look for a missing comma, bracket or quotation mark near line 2."],
    ["[]", "the file must be a record in braces, with labels, frames and names."],
    [(first) => void (first.colour = "blue"), "colour: there is no such setting. The settings are parties, labels, frames, names, not_drawn."],
    [(first) => void (first.frames.whole = [42, 38, 51]), "frames.whole: write four numbers in degrees: west, south, east, north."],
    [(first) => void (first.frames.whole = [51, 38, 42, 42]), "frames.whole: west must be less than east, and south less than north."],
    [(first) => void (first.frames.detail = [40, 39, 47, 40]), "frames.detail: the enlarged part must lie within frames.whole."],
    [(first) => void (first.names.whole.georgia = [41.75, 44.6]), "names.whole.georgia: this lies outside frames.whole."],
    [(first) => void (first.names.whole.atlantis = [44, 41]), "names.whole.atlantis: there is no label “atlantis”."],
    [(first) => void (first.labels.iran.kind = "empire"), 'labels.iran: this needs a "kind", which is "region", "state" or "water".'],
    [(first) => void delete first.labels.iran.text, "labels.iran.text: write here the name that the map shows."],
    [(first) => void (first.parties = ["armenia", "region"]), "parties: name two labels of states that dispute the region, or leave this out."],
    [
      (first) => void (first.labels.turkey.text = "Türkiye"),
      'labels.turkey: Natural Earth has no state “Türkiye”. Write its name for this state as "natural_earth".',
    ],
    [(first) => void (delete first.labels.russia, delete first.names.whole.russia), 'labels: a border of “Russia” is in this frame. Add a label of the kind "state" for it.'],
    [
      (first) => void ((first.frames = { whole: [-30, -20, -25, -15] }), (first.names = { whole: {} })),
      "frames.whole: there is no land in this frame. Write a frame as west, south, east, north, with longitude first.",
    ],
  ];
  const maps = folder(Object.fromEntries(faults.map(([content], place) => [`map-${place}`, content])));
  for (const [place, [, sentence]] of faults.entries()) {
    const { code, faults } = map(maps, `map-${place}`);
    expect(code, sentence).toBe(1);
    expect(faults).toContain(`settings/map-${place}.json: ${sentence}`);
    expect(faults.filter((fault) => /^ +at |node:/.test(fault)), sentence).toEqual([]);
  }
  expect(map(maps, "nowhere")).toEqual({ code: 1, faults: ["There are no settings for a map of “nowhere”: settings/nowhere.json does not exist."] });
  expect(readdirSync(maps)).toEqual(["settings"]);
});
