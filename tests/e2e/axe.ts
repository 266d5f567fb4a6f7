// Runs axe with every rule that currently exists; none is turned off.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Frame, type Page } from "@playwright/test";
import axe, { type AxeResults, type RunOptions } from "axe-core";

// wcag21aaa, wcag22a and wcag22aaa are required too, but axe 4.14 has no rules for them. Without the rules that axe plans to drop
// ("deprecated") there would be 100 rules, two fewer than required.
const TAGS = [
  "wcag2a",
  "wcag2aa",
  "wcag2aaa",
  "wcag21a",
  "wcag21aa",
  "wcag22aa",
  "best-practice",
  "experimental",
  "deprecated",
];
const AT_LEAST = 102;

/** The "axe cannot say" results that a person reviewed: the rule, the target, and the finding. */
const TRIAGED: { rule: RegExp; place: RegExp; because: string }[] = [
  {
    rule: /^color-contrast/,
    place: /^(\.bw|\.flag\[\S+\]) /,
    because: "the site's name and the flags on paper: axe reports their own links as overlapping them. Checked by eye: nothing overlaps. On screen axe can decide",
  },
  {
    rule: /^p-as-heading$/,
    place: / > \.fg /,
    because: "the bold summary of what followed, on paper: it is a sentence, not a heading",
  },
  {
    rule: /^hidden-content$/,
    place: /./,
    because: "content that is hidden in one state is visible in another: a11y.spec.ts opens all folds and panels, and the recovery message",
  },
  {
    rule: /^color-contrast/,
    place: / <(text|tspan)\b/,
    because: "axe cannot find backgrounds inside an SVG; a11y.spec.ts computes the contrast of every text in it",
  },
  {
    rule: /^color-contrast/,
    place: /^(th|td|tr)\b|^\S*th\[scope="row"\] > a/,
    because: "cells outside the visible part of the scrolling table; the same test computes their contrast",
  },
  {
    rule: /^color-contrast/,
    place: /^(#row-\w+ > \.nm > )?em /,
    because: "the flag of a row: axe reports it as overlapping itself. Its colours are those of the flag in the pane, where axe can decide",
  },
  {
    rule: /^color-contrast/,
    place: /^\.af\.p /,
    because: "the years under a bar for what followed: axe reports the bar above as overlapping the text. Checked by eye at 1280 px",
  },
];

interface Finding {
  rule: string;
  target: string;
  html: string;
  why: string;
}

function findings(rules: AxeResults["violations"]): Finding[] {
  return rules.flatMap((rule) =>
    rule.nodes.map((node) => {
      const why = [...node.any, ...node.all, ...node.none].map((check) => check.message).join("; ");
      return { rule: rule.id, target: node.target.join(" "), html: node.html, why };
    }),
  );
}

/** Returns one line for each rule, with its first targets. */
function told(list: Finding[]): string[] {
  return [...new Set(list.map((one) => one.rule))].map((rule) => {
    const places = list.filter((one) => one.rule === rule);
    const first = places.slice(0, 3).map((one) => `${one.target} (${one.why})`);
    return `${rule}, ${places.length} places: ${first.join(" | ")}`;
  });
}

/** Rules whose result depends on colours. The enhanced contrast rule leaves anything below 4.5:1 to the basic one. */
const COLOURS = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

/** The page's looks besides light, each with a function that turns it on and one that turns it off. */
const LOOKS: Record<string, [on: (page: Page) => Promise<void>, off: (page: Page) => Promise<void>]> = {
  dark: [(page) => page.emulateMedia({ colorScheme: "dark" }), (page) => page.emulateMedia({ colorScheme: null })],
  "forced colours": [(page) => page.emulateMedia({ forcedColors: "active" }), (page) => page.emulateMedia({ forcedColors: null })],
  "contrast theme": [
    (page) => page.evaluate(() => void (document.documentElement.dataset.theme = "contrast")),
    (page) => page.evaluate(() => void (document.documentElement.dataset.theme = "auto")),
  ],
};

/**
 * Checks the page in every look. Results that do not depend on colour are the same in all looks, and so are the colours of elements that are
 * styled alike, so in looks other than light only one element of each kind is tested, with its contents.
 */
export async function expectAccessibleInEveryLook(page: Page, looks = Object.keys(LOOKS)) {
  await expectAccessible(page);
  const kinds = await page.evaluate(() => {
    const seen = new Set<string>();
    const kind = (one: Element): string => {
      const attributes = [...one.attributes].filter(({ name }) => !/^(id|href|for|name|value|aria-label.*|aria-controls|aria-describedby|d|[xy]\d?|transform)$/.test(name));
      const own = one.tagName + attributes.map(({ name, value }) => (name.startsWith("data-") ? name : `${name}=${value}`)).join();
      return one.parentElement ? `${kind(one.parentElement)} ${own}` : own;
    };
    for (const one of document.body.querySelectorAll("*")) {
      const text = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim());
      if (!text || !one.checkVisibility()) continue;
      // First and last children sometimes have their own styles.
      const place = one.matches(":first-child") ? "first" : one.matches(":last-child") ? "last" : "";
      const name = `${kind(one)} ${place}`;
      if (!seen.has(name)) one.setAttribute("data-judged", "");
      seen.add(name);
    }
    return seen.size;
  });
  expect(kinds).toBeGreaterThan(10);
  for (const look of looks) {
    const [on, off] = LOOKS[look];
    await on(page);
    const found = await new AxeBuilder({ page })
      .include("[data-judged]")
      .options({ runOnly: { type: "rule", values: COLOURS }, resultTypes: ["violations", "incomplete"] })
      .setLegacyMode(true)
      .analyze();
    expect({ look, ...toldOf(found) }).toEqual({ look, violations: [], "axe cannot say": [] });
    await off(page);
  }
  await page.evaluate(() => document.querySelectorAll("[data-judged]").forEach((one) => one.removeAttribute("data-judged")));
}

/** Returns the violations, and the results that axe is unsure about, except those in `TRIAGED`. */
function toldOf({ violations, incomplete }: Pick<AxeResults, "violations" | "incomplete">) {
  const triaged = (one: Finding) =>
    TRIAGED.some(({ rule, place }) => rule.test(one.rule) && place.test(`${one.target} ${one.html}`));
  const unsure = findings(incomplete).filter((one) => !triaged(one));
  return { violations: told(findings(violations)), "axe cannot say": told(unsure) };
}

/** Returns options for every rule except those in `without`. */
function rulesWithout(without: string[]): RunOptions {
  return {
    runOnly: { type: "tag", values: TAGS },
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    // One result per rule is enough for rules that pass.
    resultTypes: ["violations", "incomplete"],
  };
}

function expectNothing(found: AxeResults) {
  const rules = [found.passes, found.violations, found.incomplete, found.inapplicable].flat();
  const run = new Set(rules.map((rule) => rule.id)).size;
  console.log(`axe ${found.testEngine.version}: ${run} rules`);
  expect(run, "rules that ran").toBeGreaterThanOrEqual(AT_LEAST);
  expect(toldOf(found)).toEqual({ violations: [], "axe cannot say": [] });
}

/**
 * Checks that axe finds no violation, and is unsure about nothing except the results in `TRIAGED`. `without` turns off rules that do not
 * apply in one state; the minimum number of rules must still run.
 */
export async function expectAccessible(page: Page, without: string[] = []) {
  // The newer mode copies every result out of the page to merge frames, which is five times slower on a page without frames.
  expectNothing(await new AxeBuilder({ page }).exclude("iframe").options(rulesWithout(without)).setLegacyMode(true).analyze());
}

/**
 * Does the same for a page and each of its frames, one document after another, because the builder gives up on a frame that does not load
 * axe within a second.
 */
export async function expectFramesAccessible(page: Page) {
  const judged = async (frame: Frame) => {
    await frame.evaluate(axe.source);
    // The loop below tests every frame, so this rule is not needed.
    const options = { ...rulesWithout(["frame-tested"]), iframes: false };
    return frame.evaluate((options) => (window as unknown as { axe: typeof axe }).axe.run(document, options), options);
  };
  for (const frame of page.frames()) expectNothing(await judged(frame));
}
