import type { Page } from "@playwright/test";

import { glossaryFile, statements } from "./data";
import { focused, tabTo } from "./keyboard";
import { ALERT } from "./pages/alert";
import { expect, test } from "./test";

interface Term {
  id: string;
  term: string;
  also: string[];
  text: string;
}

const terms: Term[] = glossaryFile().terms;
const meaning = (wanted: string) => terms.find(({ term }) => term === wanted)!.text;

/** Every link to a term: the statement that it stands in, its words, the term. */
const links = (page: Page) =>
  page.getByRole("article", { includeHidden: true }).evaluateAll((articles) =>
    articles.flatMap((article) =>
      [...article.querySelectorAll<HTMLAnchorElement>('a[href*="#term-"]')].map((link) => ({
        statement: article.id.replace("statement-", ""),
        words: link.textContent!,
        id: link.hash.replace("#term-", ""),
      })),
    ),
  );

test("a word that is linked is a form of the term that its link explains, and the claim reads on unchanged", async ({ alert, page }) => {
  await alert.open();
  const all = await links(page);
  expect(all.length).toBeGreaterThan(30);
  const wrong = all.filter(({ id, words }) => {
    const known = terms.find((term) => term.id === id);
    return !known || ![known.term, ...known.also].includes(words);
  });
  expect(wrong).toEqual([]);
  const claims = await page
    .getByRole("article", { includeHidden: true })
    .evaluateAll((articles) => articles.map((article) => article.textContent!));
  expect(statements().filter(({ statement }) => !claims.some((text) => text.includes(statement.text)))).toEqual([]);
});

test("in a claim a term is linked once, and none that it uses goes without", async ({ alert, page }) => {
  await alert.open();
  const all = await links(page);
  const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const uses = (text: string, form: string) => new RegExp(`(?<![\\p{L}\\p{N}])${quoted(form)}(?![\\p{L}\\p{N}])`, "u").test(text);
  for (const { statement } of statements()) {
    const linked = all.filter((link) => link.statement === statement.id);
    const ids = linked.map(({ id }) => id);
    expect(new Set(ids).size, statement.id).toBe(ids.length);
    // A term that stands within the words of a longer one is not linked beside it.
    const rest = linked.reduce((text, { words }) => text.replace(words, "\u0000"), statement.text);
    const missed = terms.filter(({ id, term, also }) => !ids.includes(id) && [term, ...also].some((form) => uses(rest, form)));
    expect(missed.map(({ id }) => id), statement.id).toEqual([]);
  }
});

test("every term that is linked is explained where its link leads, on the method page", async ({ alert, page }) => {
  await alert.open();
  const all = await page
    .getByRole("article", { includeHidden: true })
    .locator('a[href*="#term-"]')
    .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).href))]);
  expect(all.length).toBeGreaterThan(10);
  for (const address of all) {
    await page.goto(address);
    await expect(page).toHaveURL(/\/method\/#term-/);
    const known = terms.find(({ id }) => address.endsWith(`#term-${id}`))!;
    const entry = page.locator(`[id="term-${known.id}"]`);
    await expect(entry).toBeInViewport();
    await expect(entry.getByRole("term")).toHaveText(known.term);
    await expect(entry.getByRole("definition").getByRole("paragraph").first()).toHaveText(known.text);
  }
});

for (const home of [undefined, "stage:extermination"]) {
  test(`a term of ${home ?? "the background"} is reached with Tab and Enter, and going back returns to its place`, async ({ alert, page }) => {
    await alert.open();
    const all = await links(page);
    // What lies in a fold may be folded again after going back.
    const placed = statements().find(
      (one) => one.home === home && (home || one.place.startsWith("background")) && all.some(({ statement }) => statement === one.statement.id),
    )!;
    await alert.show(placed);
    const claim = alert.statement(placed.statement.id);
    const link = claim.locator('a[href*="#term-"]').first();
    await claim.focus();
    await tabTo(page, () => link.evaluate((one) => one === document.activeElement), 1);
    await page.keyboard.press("Enter");
    await expect(focused(page)).toHaveAttribute("id", /^term-/);

    await page.goBack();
    await expect(link).toBeInViewport();
    if (home) await alert.expectOpen(home);
  });
}

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("a term’s link leads to what it means", async ({ page }) => {
    await page.goto(ALERT);
    await page.getByRole("article").getByRole("link", { name: "genocide", exact: true }).first().press("Enter");
    const terms = page.getByRole("region", { name: "Terms", exact: true });
    await expect(terms.getByText(meaning("genocide"))).toBeInViewport();
  });
});
