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
const region = (page: Page) => page.getByRole("region", { name: "Terms", exact: true });

/** Every link to a term: the statement that it stands in, its words, the term. */
const links = (page: Page) =>
  page.getByRole("article", { includeHidden: true }).evaluateAll((articles) =>
    articles.flatMap((article) =>
      [...article.querySelectorAll<HTMLAnchorElement>('a[href^="#term-"]')].map((link) => ({
        statement: article.id.replace("statement-", ""),
        words: link.textContent!,
        id: link.hash.replace("#term-", ""),
      })),
    ),
  );

test("Terms explains every term of the glossary, in the order of the alphabet", async ({ alert, page }) => {
  await alert.open();
  const names = terms.map(({ term }) => term).sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  await expect(region(page).getByRole("term")).toHaveText(names);
  const meanings = names.map((name) => terms.find(({ term }) => term === name)!.text);
  await expect(region(page).getByRole("definition")).toHaveText(meanings);
});

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

test("every term that is linked is explained where its link leads, and Enter takes the focus there", async ({ alert, page }) => {
  await alert.open();
  const all = await links(page);
  const ids = [...new Set(all.map(({ id }) => id))];
  expect(ids.length).toBeGreaterThan(10);
  for (const id of ids) {
    const { statement } = all.find((link) => link.id === id)!;
    await alert.show(statements().find((placed) => placed.statement.id === statement)!);
    await alert.statement(statement).locator(`a[href="#term-${id}"]`).press("Enter");
    await expect(focused(page)).toHaveAttribute("id", `term-${id}`);
    await expect(focused(page)).toBeInViewport();
    const { term, text } = terms.find((one) => one.id === id)!;
    await expect(focused(page).getByRole("term")).toHaveText(term);
    await expect(focused(page).getByRole("definition")).toHaveText(text);
  }
  expect(await region(page).evaluate((one) => one.contains(document.activeElement))).toBe(true);
});

for (const home of [undefined, "stage:extermination"]) {
  test(`a term of ${home ?? "the background"} is reached with Tab and Enter, and going back returns to its place`, async ({ alert, page }) => {
    await alert.open();
    const all = await links(page);
    const placed = statements().find((one) => one.home === home && all.some(({ statement }) => statement === one.statement.id))!;
    await alert.show(placed);
    const claim = alert.statement(placed.statement.id);
    const link = claim.locator('a[href^="#term-"]').first();
    await claim.focus();
    await tabTo(page, () => link.evaluate((one) => one === document.activeElement), 1);
    const place = await link.boundingBox();
    await page.keyboard.press("Enter");
    await expect(focused(page)).toHaveAttribute("id", /^term-/);
    await expect(link).not.toBeInViewport();

    await page.goBack();
    await expect(link).toBeInViewport();
    expect(await link.boundingBox()).toEqual(place);
    if (home) await alert.expectOpen(home);
  });
}

test("below the terms a link leads to what they rest on: the same terms on the method page", async ({ alert, page }) => {
  await alert.open();
  await region(page).getByRole("link", { name: "What these explanations rest on" }).press("Enter");
  await expect(page).toHaveURL("method/#terms-heading");
  await expect(page.getByRole("heading", { level: 2, name: "Terms", exact: true })).toBeFocused();
  await expect(region(page).getByRole("term")).toHaveCount(terms.length);
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("a term’s link leads to what it means", async ({ page }) => {
    await page.goto(ALERT);
    const link = page.getByRole("article").getByRole("link", { name: "genocide", exact: true }).first();
    await link.press("Enter");
    await expect(region(page).getByText(terms.find(({ term }) => term === "genocide")!.text)).toBeInViewport();
  });
});
