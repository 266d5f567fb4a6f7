// axe with every rule that has something to say today; nothing is switched off.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

// wcag21aaa, wcag22a and wcag22aaa belong to the bar too, but axe 4.14 has no rule under them. Without the rules that axe is
// about to drop ("deprecated") it would be 100 rules, two short of the bar.
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

/** Where "axe cannot say" was looked at by a person: the rule, the target, and what was found. */
const TRIAGED: { rule: RegExp; place: RegExp; because: string }[] = [
  {
    rule: /^hidden-content$/,
    place: /./,
    because: "what is hidden in one state is shown in another: a11y.spec.ts opens all folds and panels, and the recovery",
  },
  {
    rule: /^color-contrast/,
    place: / <(text|tspan)\b/,
    because: "axe does not see grounds inside a drawing; a11y.spec.ts computes the contrast of every text in it",
  },
  {
    rule: /^color-contrast/,
    place: /^(th|td|tr)\b|^\S*th\[scope="row"\] > a/,
    because: "cells beyond the edge of the table's scrolling box; the same test computes their contrast",
  },
  {
    rule: /^color-contrast/,
    place: /^\.af\.p /,
    because: "the years under a bar for what followed: axe takes the bar above the text for something over it; looked at at 1280",
  },
];

interface Finding {
  rule: string;
  target: string;
  html: string;
  why: string;
}

function findings(rules: Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"]): Finding[] {
  return rules.flatMap((rule) =>
    rule.nodes.map((node) => {
      const why = [...node.any, ...node.all, ...node.none].map((check) => check.message).join("; ");
      return { rule: rule.id, target: node.target.join(" "), html: node.html, why };
    }),
  );
}

/** One line for each rule, with the first places. */
function told(list: Finding[]): string[] {
  return [...new Set(list.map((one) => one.rule))].map((rule) => {
    const places = list.filter((one) => one.rule === rule);
    const first = places.slice(0, 3).map((one) => `${one.target} (${one.why})`);
    return `${rule}, ${places.length} places: ${first.join(" | ")}`;
  });
}

/**
 * No violation, and nothing that axe cannot say but for what is triaged above. `without` leaves out a rule that has no meaning
 * in one state; the number of rules has to be reached all the same.
 */
export async function expectAccessible(page: Page, without: string[] = []) {
  const found = await new AxeBuilder({ page })
    .options({
      runOnly: { type: "tag", values: TAGS },
      rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
      // Of what passes one place per rule is enough.
      resultTypes: ["violations", "incomplete"],
    })
    // The newer mode carries every place out of the page to join frames, of which there are none: five times slower here.
    .setLegacyMode(true)
    .analyze();
  const rules = [found.passes, found.violations, found.incomplete, found.inapplicable].flat();
  const run = new Set(rules.map((rule) => rule.id)).size;
  console.log(`axe ${found.testEngine.version}: ${run} rules`);
  expect(run, "rules that ran").toBeGreaterThanOrEqual(AT_LEAST);

  const triaged = (one: Finding) =>
    TRIAGED.some(({ rule, place }) => rule.test(one.rule) && place.test(`${one.target} ${one.html}`));
  const unsure = findings(found.incomplete).filter((one) => !triaged(one));
  const all = { violations: told(findings(found.violations)), "axe cannot say": told(unsure) };
  expect(all).toEqual({ violations: [], "axe cannot say": [] });
}
