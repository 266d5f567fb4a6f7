// The full text as a document: everything here works without the app and without scripts.
import type { Page } from "@playwright/test";

import { alertFile, glossaryFile, ID, statements } from "./data";
import { expect, test } from "./test";

const TEXT = `alerts/${ID}/text/`;
const file = alertFile();

test.use({ javaScriptEnabled: false });

test("every statement is shown in the alert's order, each at its own address", async ({ page }) => {
  await page.goto(TEXT);
  const shown = await page.locator('[id^="statement-"]').evaluateAll((all) => all.map(({ id, textContent }) => [id, textContent!] as const));
  const all = statements();
  expect(shown.map(([id]) => id)).toEqual(all.map(({ statement }) => `statement-${statement.id}`));
  for (const [place, { statement }] of all.entries()) expect(shown[place][1]).toContain(statement.text);
});

test("the parts of the alert are headings in order, and the contents link to each", async ({ page }) => {
  await page.goto(TEXT);
  const parts = ["Title", "Background", "The risk factors", "The ten stages", "Closing judgment", "The recommendations"];
  await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText([...parts, /^About the alert/]);
  const contents = page.getByRole("navigation", { name: "Contents" });
  for (const name of [...parts, "About the alert"]) {
    await contents.getByRole("link", { name, exact: true }).click();
    await expect(page.getByRole("heading", { level: 2, name: new RegExp(`^${name}`) })).toBeInViewport();
  }
});

test("each check is shown in full once, and later mentions link to it", async ({ page }) => {
  await page.goto(TEXT);
  const main = (await page.getByRole("main").textContent())!;
  for (const { id, text } of file.checks) expect(main.split(text).length - 1, id).toBe(1);
  const later = page.getByRole("link", { name: /Azerbaijani victims, shown above$/ });
  expect(await later.count()).toBeGreaterThan(2);
  await later.last().click();
  await expect(page).toHaveURL(/#check-missing-1990s$/);
});

for (const id of ["p2-drones", "factor-6-cut-off", "stage-9-1988", "rec-5"]) {
  test(`the address of statement ${id} scrolls to it, with the alert's name in view`, async ({ page }) => {
    const { home, statement } = statements().find(({ statement }) => statement.id === id)!;
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto("about:blank");
      await page.goto(`${TEXT}#statement-${id}`);
      await expect(page.locator(`[id="statement-${id}"]`)).toBeInViewport();
      await expect(page.getByRole("banner").getByText(/^Nagorno-Karabakh/)).toBeInViewport();
      await expect(page.getByRole("banner").getByText(/Genocide Watch/)).toBeInViewport();
      const note = page.getByText("Content note: the next statements are about violence against people.").nth(1);
      if (home === "stage:extermination") await expect(note).toBeInViewport();
      expect(statement.text.length).toBeGreaterThan(0);
    }
  });
}

test("each statement has a menu with distinct links to itself and to its citation", async ({ page }) => {
  await page.goto(TEXT);
  const hrefs = async (name: RegExp) => page.getByRole("link", { name, includeHidden: true }).evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
  const ids = statements().map(({ statement }) => statement.id);
  expect(await hrefs(/^Link to: /)).toEqual(ids.map((id) => `#statement-${id}`));
  expect(await hrefs(/^Cite: /)).toEqual(ids.map((id) => `../cite/#statement-${id}`));
  await page.locator("summary").filter({ hasText: /^Link to or cite: To attack those who defend/ }).click();
  await page.getByRole("link", { name: /^Cite: To attack those who defend/ }).click();
  await expect(page.getByRole("article", { name: /To attack those who defend/ })).toBeInViewport();
});

test("insults are explained, and lost links, versions and the original title are shown", async ({ page }) => {
  await page.goto(TEXT);
  await expect(page.getByText(/^Editors’ note: These are insults, quoted only/)).toBeVisible();
  await expect(page.getByText("Dead link in the alert: “Syrian mercenaries”.")).toBeVisible();
  await expect(page.getByText(file.original_title)).toBeVisible();
  for (const { text } of [file.summary, file.level.meaning, ...file.dates.versions]) await expect(page.getByText(text)).toBeVisible();
});

for (const scripts of [true, false])
  test.describe(`scripts ${scripts ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled: scripts });

    test("the alert's first page links to the list of changes, which is expanded", async ({ page }) => {
      await page.goto(`alerts/${ID}/`);
      await page.getByRole("contentinfo").getByRole("link", { name: "What changed on these pages" }).click();
      await expect(page).toHaveURL(/text\/#changes$/);
      for (const { text } of file.changes) await expect(page.getByText(text)).toBeVisible();
    });
  });

// ---- terms ------------------------------------------------------------------------------------------------------------

interface Term {
  id: string;
  term: string;
  also: string[];
}
const terms: Term[] = glossaryFile().terms;

/** Returns every link to a term: its statement, its words, the term. */
const links = (page: Page) =>
  page.locator('[id^="statement-"]').evaluateAll((all) =>
    all.flatMap((one) =>
      [...one.querySelectorAll<HTMLAnchorElement>('a[href*="#term-"]')].map((link) => ({
        statement: one.id.replace("statement-", ""),
        words: link.textContent!,
        id: link.hash.replace("#term-", ""),
      })),
    ),
  );

test("every linked word is a form of the term that its link explains", async ({ page }) => {
  await page.goto(TEXT);
  const all = await links(page);
  expect(all.length).toBeGreaterThan(30);
  const wrong = all.filter(({ id, words }) => {
    const known = terms.find((term) => term.id === id);
    return !known || ![known.term, ...known.also].includes(words);
  });
  expect(wrong).toEqual([]);
});

test("every term in a statement is linked exactly once", async ({ page }) => {
  await page.goto(TEXT);
  const all = await links(page);
  const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const uses = (text: string, form: string) => new RegExp(`(?<![\\p{L}\\p{N}])${quoted(form)}(?![\\p{L}\\p{N}])`, "u").test(text);
  for (const { statement } of statements()) {
    const linked = all.filter((link) => link.statement === statement.id);
    const ids = linked.map(({ id }) => id);
    expect(new Set(ids).size, statement.id).toBe(ids.length);
    // A term within the words of a longer linked term is not linked separately.
    const rest = linked.reduce((text, { words }) => text.replace(words, "\u0000"), statement.text);
    const missed = terms.filter(({ id, term, also }) => !ids.includes(id) && [term, ...also].some((form) => uses(rest, form)));
    expect(missed.map(({ id }) => id), statement.id).toEqual([]);
  }
});

test("a term's link leads to its definition on the method page", async ({ page }) => {
  await page.goto(TEXT);
  await page.getByRole("link", { name: "cluster bombs", exact: true }).click();
  await expect(page).toHaveURL(/\/method\/#term-cluster-munitions$/);
  await expect(page.locator('[id="term-cluster-munitions"]')).toBeInViewport();
});
