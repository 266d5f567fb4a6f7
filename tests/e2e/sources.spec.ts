import type { Locator } from "@playwright/test";

import { expectBibliography } from "./bibliography";
import { alertFile, frameworkFiles, type Placed, sourcesOf, statementName, statements } from "./data";
import { focused, tabTo } from "./keyboard";
import { SOURCES } from "./pages/alert";
import { expect, test } from "./test";

/** The links from a statement to sources: its own, and those of what others say. */
const sourceLinks = (statement: Locator) => statement.locator('a[href^="#source-"]');

/** The sources of a statement, as the page gives them: where the alert says it, then what each check rests on. */
function sourcesFor({ statement }: Placed): string[] {
  const checks: any[] = alertFile().checks;
  const about = checks.filter((check) => check.about.includes(`statement:${statement.id}`));
  return [...statement.sources.map(({ id }) => id), ...about.flatMap((check) => check.sources)];
}

/** Follows every link from a statement to a source, and from there the way back; says where a reader does not arrive. */
const thereAndBack = (statement: Locator) =>
  statement.evaluate(async (article) => {
    // What has been pressed acts by the next frames, if at all.
    const focusReaches = async (wanted: Element) => {
      for (let frames = 0; frames < 60 && document.activeElement !== wanted; frames++) await new Promise(requestAnimationFrame);
      return document.activeElement === wanted && wanted.checkVisibility();
    };
    const faults: string[] = [];
    for (const link of article.querySelectorAll<HTMLAnchorElement>('a[href^="#source-"]')) {
      const source = document.getElementById(link.hash.slice(1))!;
      if (!link.checkVisibility()) faults.push(`${link.hash} cannot be seen`);
      link.click();
      if (!(await focusReaches(source))) faults.push(`not reached: ${link.hash}`);
      const back = [...source.querySelectorAll("button")].filter((one) => one.textContent === "Back to where you were");
      if (back.length !== 1 || !back[0].checkVisibility()) faults.push(`${back.length} ways back from ${link.hash}`);
      const on = [...source.querySelectorAll("a")].filter((one) => one.getAttribute("href") === `../sources/${link.hash}`);
      if (on.length !== 1) faults.push(`${on.length} ways on from ${link.hash}`);
      back[0]?.click();
      if (!(await focusReaches(link))) faults.push(`not back again from ${link.hash}`);
      if (source.querySelector("button")?.checkVisibility()) faults.push(`the way back stays at ${link.hash}`);
    }
    return faults;
  });

const kinds: Record<string, (placed: Placed) => boolean> = {
  "of the background": ({ place }) => place.startsWith("background"),
  "of a stage": ({ home }) => !!home?.startsWith("stage:"),
  "of a factor": ({ home }) => !!home?.startsWith("factor:"),
  "of a recommendation": ({ home }) => !!home?.startsWith("recommendation:"),
  elsewhere: ({ home, place }) => !home && !place.startsWith("background"),
};

for (const [where, is] of Object.entries(kinds)) {
  test(`from every statement ${where} to each of its sources, and back to the link`, async ({
    alert,
  }) => {
    const all = statements().filter(is);
    expect(all.length).toBeGreaterThan(5);
    await alert.open();
    for (const placed of all) {
      await alert.show(placed);
      const statement = alert.statement(placed.statement.id);
      const sources = sourcesFor(placed);
      expect(sources.length, placed.statement.id).toBeGreaterThan(0);
      const hrefs = await sourceLinks(statement).evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      expect(hrefs, placed.statement.id).toEqual(sources.map((id) => `#source-${id}`));
      expect(await thereAndBack(statement), placed.statement.id).toEqual([]);
    }
  });
}

test("no two statements have one name", () => {
  const names = statements().map(statementName);
  expect(new Set(names).size).toBe(names.length);
});

const few: Record<string, (placed: Placed) => boolean> = {
  "a statement of the background": ({ place }) => place === "background, paragraph 2",
  "a stage’s statement": ({ home }) => home === "stage:denial",
  "a factor’s statement": ({ home }) => home === "factor:isolation",
  "a recommendation’s statement": ({ home }) => home === "recommendation:4",
  "a statement under no stage": ({ place }) => place.startsWith("list of stages, behind"),
};
for (const [what, is] of Object.entries(few)) {
  test(`${what}: with Tab and Enter alone to its source and back`, async ({ alert, page }) => {
    const placed = statements().find(is)!;
    const [id] = sourcesFor(placed);
    await alert.open();
    await alert.show(placed);
    const statement = alert.statement(placed.statement.id);
    const source = page.locator(`[id="source-${id}"]`);
    const tabOnto = (wanted: Locator, most: number) =>
      tabTo(page, () => wanted.evaluate((one) => one === document.activeElement), most);

    await statement.focus();
    await tabOnto(sourceLinks(statement).first(), 10);
    await page.keyboard.press("Enter");
    await expect(focused(page)).toHaveAttribute("id", `source-${id}`);

    await tabOnto(source.getByRole("button", { name: "Back to where you were" }), 3);
    await page.keyboard.press("Enter");
    await expect(sourceLinks(statement).first()).toBeFocused();
    await expect(sourceLinks(statement).first()).toBeInViewport();
  });
}

test("the way back opens again what was closed meanwhile", async ({ alert, page }) => {
  await alert.open("?stage=denial");
  const link = (await alert.panel(alert.stage("Denial"))).getByRole("article").first().getByRole("link", { name: /^the alert, / });
  await link.first().click();
  await alert.stage("Denial").click();
  await expect(link.first()).toBeHidden();
  await page.getByRole("button", { name: "Back to where you were" }).click();
  await alert.expectOpen("stage:denial");
  await expect(link.first()).toBeFocused();
});

test("from a source a link leads on to what it shows, on the page of sources", async ({ alert, page }) => {
  const [placed] = statements();
  const [id] = sourcesFor(placed);
  await alert.open();
  await alert.show(placed);
  await sourceLinks(alert.statement(placed.statement.id)).first().press("Enter");
  await page.getByRole("link", { name: "What this source shows, and what rests on it" }).press("Enter");
  await expect(page).toHaveURL(`${SOURCES}#source-${id}`);
  await expect(focused(page)).toHaveAttribute("id", `source-${id}`);
});

test("every source of the data stands in the bibliography: in what form it was read, whose it is, its host", async ({
  alert,
}) => {
  const sources = sourcesOf(alertFile(), ...frameworkFiles());
  // All of what is looked for occurs.
  for (const some of [
    sources.filter(({ read }) => read === "copy"),
    sources.filter(({ read }) => read === "unread"),
    sources.filter(({ side }) => side !== null),
    sources.filter(({ url }) => url.startsWith("http://")),
  ]) {
    expect(some.length).toBeGreaterThan(0);
  }
  await alert.open();
  await expect(alert.sources.getByText(new RegExp(`^${sources.length} sources, by kind`))).toBeVisible();
  await expectBibliography(alert.sources, sources, { short: true });
});
