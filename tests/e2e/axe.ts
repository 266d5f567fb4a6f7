// axe with every rule that has something to say today; nothing is switched off.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

// wcag21aaa, wcag22a and wcag22aaa belong to the bar too, but axe 4.14 has no rule under them.
const TAGS = [
  "wcag2a",
  "wcag2aa",
  "wcag2aaa",
  "wcag21a",
  "wcag21aa",
  "wcag22aa",
  "best-practice",
  "experimental",
];
const AT_LEAST = 102;

/** Rules and targets for which "axe cannot say" was looked at by a person; each with what was found. */
const TRIAGED: { rule: string; target: RegExp; because: string }[] = [];

/** No violation, and nothing that axe cannot say but for what is triaged above. */
export async function expectAccessible(page: Page) {
  const found = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const rules = [found.passes, found.violations, found.incomplete, found.inapplicable].flat();
  const run = new Set(rules.map((rule) => rule.id)).size;
  console.log(`axe ${found.testEngine.version}: ${run} rules`);
  expect(run, "rules that ran").toBeGreaterThanOrEqual(AT_LEAST);

  const said = (list: typeof found.violations) =>
    list.flatMap((rule) =>
      rule.nodes.map((node) => {
        const why = [...node.any, ...node.all, ...node.none].map((check) => check.message).join("; ");
        return { rule: rule.id, target: node.target.join(" "), text: `${rule.id}: ${node.target.join(" ")}: ${why}` };
      }),
    );
  const triaged = (one: { rule: string; target: string }) =>
    TRIAGED.some(({ rule, target }) => rule === one.rule && target.test(one.target));
  expect(said(found.violations).map((one) => one.text), "violations").toEqual([]);
  const unsure = said(found.incomplete).filter((one) => !triaged(one));
  expect(unsure.map((one) => one.text), "axe cannot say").toEqual([]);
}
