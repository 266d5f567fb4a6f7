import type { Page } from "@playwright/test";

import { expectBibliography } from "./bibliography";
import { glossaryFile, methodFile, sourcesOf } from "./data";
import { focused, tabTo } from "./keyboard";
import { LIST } from "./pages/alert";
import { expect, test } from "./test";

interface Paragraph {
  text: string;
  sources: string[];
}
interface Section {
  id: string;
  heading: string;
  paragraphs: Paragraph[];
}

const method = methodFile();
const glossary = glossaryFile();
const sections: Section[] = method.sections;
const known = sourcesOf(method, glossary);
const region = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const contents = (page: Page) => page.getByRole("navigation", { name: "Parts of this page" }).getByRole("link");

test("the site navigation links to the method page", async ({ page }) => {
  for (const path of ["", LIST, "stages/", "method/"]) {
    await page.goto(path);
    await page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Method", exact: true }).click();
    await expect(page).toHaveURL("method/");
    await expect(page.getByRole("heading", { level: 1, name: method.title, exact: true })).toBeVisible();
  }
  await expect(page).toHaveTitle(`${method.title} – Forewarned`);
});

test("every section of the data file is shown in order, with its heading and paragraphs", async ({ page }) => {
  await page.goto("method/");
  await expect(page.getByRole("main").getByText(method.lead.text, { exact: true })).toBeVisible();
  const headings = sections.map(({ heading }) => heading);
  await expect(page.getByRole("heading", { level: 2 })).toHaveText([...headings, "Terms", "Sources"]);
  expect(sections.length).toBeGreaterThan(10);
  for (const { heading, paragraphs } of sections) {
    const shown = await region(page, heading).getByRole("paragraph").allInnerTexts();
    const own = shown.filter((text) => !/^Sources?: /.test(text) && !text.startsWith("What each of the ten stages means"));
    expect(own, heading).toEqual(paragraphs.map(({ text }) => text));
  }
});

for (const { heading, paragraphs } of sections) {
  test(`${heading}: each source is a link, and Enter on it focuses its entry`, async ({ page }) => {
    await page.goto("method/");
    const sourced = paragraphs.filter(({ sources }) => sources.length > 0);
    const lines = region(page, heading).getByRole("paragraph").filter({ hasText: /^Sources?: / });
    await expect(lines).toHaveCount(sourced.length);
    for (const [place, { sources }] of sourced.entries()) {
      const links = lines.nth(place).getByRole("link");
      await expect(links).toHaveCount(sources.length);
      for (const [nth, id] of sources.entries()) {
        const { publisher } = known.find((source) => source.id === id)!;
        await expect(links.nth(nth)).toContainText(publisher);
        await links.nth(nth).press("Enter");
        await expect(focused(page)).toHaveAttribute("id", `source-${id}`);
        await expect(focused(page)).toBeInViewport();
      }
    }
  });
}

test("more than 40 paragraphs cite sources", () => {
  const sourced = sections.flatMap(({ paragraphs }) => paragraphs).filter(({ sources }) => sources.length > 0);
  expect(sourced.length).toBeGreaterThan(40);
});

test("Sources lists every source of the page, and in what form the editors read it", async ({ page }) => {
  await page.goto("method/");
  await expectBibliography(region(page, "Sources"), known);
});

test("the Genocide Convention is linked in the sources, the law section and the footer", async ({ page }) => {
  await page.goto("method/");
  const { title, url } = known.find(({ id }) => id === "un-genocide-convention")!;
  const source = region(page, "Sources").getByRole("link", { name: title, exact: true });
  await expect(source).toHaveAttribute("href", url);
  expect(url).toMatch(/^https:\/\/www\.un\.org\//);
  const law = region(page, sections.find(({ id }) => id === "law")!.heading);
  await expect(law.getByRole("link", { name: /^United Nations, 9 Dec 1948/ })).not.toHaveCount(0);
  const foot = page.getByRole("contentinfo").getByRole("link", { name: "Genocide Convention of 1948" });
  await expect(foot).toHaveAttribute("href", /^https:\/\/www\.ohchr\.org\//);
});

test("the contents list every section, Enter focuses its heading, and Tab continues from there", async ({
  page,
}) => {
  await page.goto("method/");
  const names = await contents(page).allInnerTexts();
  expect(names).toEqual([...sections.map(({ heading }) => heading), "Terms", "Sources"]);
  await page.getByRole("heading", { level: 1 }).focus();
  for (const [place, name] of names.entries()) {
    const link = contents(page).nth(place);
    // Uses only Tab: the first link from the title, each next one from the previous.
    await tabTo(page, () => link.evaluate((one) => one === document.activeElement), 1);
    await page.keyboard.press("Enter");
    const heading = page.getByRole("heading", { level: 2, name, exact: true });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    await page.keyboard.press("Tab");
    const behind = await heading.evaluate(
      (one) => !!(one.compareDocumentPosition(document.activeElement!) & Node.DOCUMENT_POSITION_FOLLOWING),
    );
    expect(behind, name).toBe(true);
    await link.focus();
  }
});

test("Terms explains every term of the glossary, each with its sources", async ({ page }) => {
  await page.goto("method/");
  const byName = [...glossary.terms].sort((a: any, b: any) => (a.term.toLowerCase() < b.term.toLowerCase() ? -1 : 1));
  const terms = region(page, "Terms");
  await expect(terms.getByRole("term")).toHaveText(byName.map(({ term }: any) => term));
  const meanings = terms.getByRole("definition");
  await expect(meanings).toHaveCount(byName.length);
  for (const [place, { term, text, sources }] of byName.entries()) {
    const meaning = meanings.nth(place);
    await expect(meaning.getByRole("paragraph").first(), term).toHaveText(text);
    const links = await meaning.getByRole("link").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(links, term).toEqual(sources.map((id: string) => `#source-${id}`));
  }
});

test("every link within the page has a target", async ({ page }) => {
  await page.goto("method/");
  const lost = await page.evaluate(() =>
    [...document.querySelectorAll('a[href^="#"]')]
      .filter((link) => !document.getElementById(link.getAttribute("href")!.slice(1)))
      .map((link) => `${link.getAttribute("href")} (${link.textContent})`),
  );
  expect(lost).toEqual([]);
});

test("the section on the ten stages links to the page that defines them", async ({ page }) => {
  await page.goto("method/");
  await page.getByRole("link", { name: "What each of the ten stages means, and what can prevent it" }).click();
  await expect(page).toHaveURL("stages/");
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole text is shown, and links within the page work", async ({ page }) => {
    await page.goto("method/");
    const shown = await page.getByRole("main").innerText();
    const all = [
      method.lead.text,
      ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(({ text }) => text)]),
      ...glossary.terms.flatMap(({ term, text }: any) => [term, text]),
      ...known.flatMap(({ title, supports }) => [title, supports]),
    ];
    expect(all.filter((text) => !shown.includes(text))).toEqual([]);
    await contents(page).last().press("Enter");
    await expect(page.getByRole("heading", { level: 2, name: "Sources", exact: true })).toBeInViewport();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
});
