import type { Locator } from "@playwright/test";

import { expectBibliography } from "./bibliography";
import { alertFile, frameworkFiles, type Placed, sourcesOf, statementName, statements } from "./data";
import { focused, tabTo } from "./keyboard";
import { expect, test } from "./test";

/** The links from a statement to sources: its own, and those of what others say. */
const sourceLinks = (statement: Locator) => statement.locator('a[href^="#source-"]');

/** The sources of a statement, as the page gives them: where the alert says it, then what each check rests on. */
function sourcesFor({ statement }: Placed): string[] {
  const checks: any[] = alertFile().checks;
  const about = checks.filter((check) => check.about.includes(`statement:${statement.id}`));
  return [...statement.sources.map(({ id }) => id), ...about.flatMap((check) => check.sources)];
}

/** Follows every link from a statement to a source, and from there the link back; says where a reader does not arrive. */
const thereAndBack = (statement: Locator, name: string) =>
  statement.evaluate(async (article, name) => {
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
      const fold = source.querySelector("details")!;
      if (!fold.open) fold.querySelector("summary")!.click();
      const back = [...fold.querySelectorAll("a")].filter((one) => one.textContent === name);
      if (back.length !== 1) faults.push(`${back.length} links back from ${link.hash}`);
      back[0]?.click();
      if (!(await focusReaches(article))) faults.push(`not reached again from ${link.hash}`);
    }
    return faults;
  }, name);

const kinds: Record<string, (placed: Placed) => boolean> = {
  "of the background": ({ place }) => place.startsWith("background"),
  "of a stage": ({ home }) => !!home?.startsWith("stage:"),
  "of a factor": ({ home }) => !!home?.startsWith("factor:"),
  "of a recommendation": ({ home }) => !!home?.startsWith("recommendation:"),
  elsewhere: ({ home, place }) => !home && !place.startsWith("background"),
};

for (const [where, is] of Object.entries(kinds)) {
  test(`from every statement ${where} to each of its sources, and back by opening what rests on it and following its link`, async ({
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
      expect(await thereAndBack(statement, statementName(placed)), placed.statement.id).toEqual([]);
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

    await tabOnto(source.locator("summary"), 3);
    await page.keyboard.press("Enter");
    const back = source.getByRole("link", { name: statementName(placed), exact: true });
    await expect(back).toBeVisible();
    await tabOnto(back, await source.getByRole("link").count());
    await page.keyboard.press("Enter");
    await expect(statement).toBeFocused();
    await expect(statement).toBeInViewport();
  });
}

test("a source says how many things rest on it, and each is a link to a thing of this page", async ({ alert }) => {
  await alert.open();
  const entries = await alert.sources.getByRole("listitem").evaluateAll((items) =>
    items
      .filter((item) => item.id.startsWith("source-"))
      .map((item) => ({
        id: item.id,
        says: item.querySelector("summary")?.textContent ?? "",
        lost: [...item.querySelectorAll<HTMLAnchorElement>("details a")]
          .map((link) => link.hash.slice(1))
          .filter((target) => !document.getElementById(target)),
        links: item.querySelectorAll("details a").length,
      })),
  );
  const wanted = (links: number) => (links === 1 ? "One thing on this page rests on it" : `${links} things on this page rest on it`);
  expect(entries.filter(({ says, links }) => says !== (links === 0 ? "" : wanted(links)))).toEqual([]);
  expect(entries.filter(({ lost }) => lost.length > 0)).toEqual([]);
});

test("every source of the data stands in the bibliography: what it shows, in what form it was read, whose it is, its host", async ({
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
  await expect(alert.sources.getByText(new RegExp(`^${sources.length} sources, by kind\\.`))).toBeVisible();
  await expectBibliography(alert.sources, sources);
});
