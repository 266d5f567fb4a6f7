// The sources page as a document: everything here works without the app and without scripts.
import { expectBibliography } from "./bibliography";
import { alertFile, frameworkFiles, ID, sourcesOf, statementName, statements } from "./data";
import { SOURCES } from "./pages/alert";
import { expect, test } from "./test";

const sources = sourcesOf(alertFile(), ...frameworkFiles());

test.use({ javaScriptEnabled: false });

test("every source is listed once, with what it shows, how it was read, its side and its host", async ({ page }) => {
  // Each of these kinds occurs in the data.
  for (const some of [
    sources.filter(({ read }) => read === "copy"),
    sources.filter(({ read }) => read === "unread"),
    sources.filter(({ side }) => side !== null),
    sources.filter(({ url }) => url.startsWith("http://")),
  ]) {
    expect(some.length).toBeGreaterThan(0);
  }
  await page.goto(SOURCES);
  await expectBibliography(page.getByRole("main"), sources);
});

test("sources are grouped by kind, and the index links to each group", async ({ page }) => {
  await page.goto(SOURCES);
  const index = page.getByRole("navigation", { name: "Kinds of sources" }).getByRole("link");
  const names = await index.allInnerTexts();
  expect(names.length).toBe(6);
  for (const name of names) {
    await index.filter({ hasText: name }).click();
    await expect(page.getByRole("region", { name, exact: true }).getByRole("heading", { level: 2 })).toBeInViewport();
  }
});

test("a source's address scrolls to it and expands its details", async ({ page }) => {
  const source = sources.find(({ id }) => id === "harff-2003")!;
  await page.goto(`${SOURCES}#source-${source.id}`);
  await expect(page.getByRole("link", { name: source.title })).toBeInViewport();
  await expect(page.getByText(source.supports)).toBeVisible();
  await expect(page.getByRole("banner").getByText(/^Nagorno-Karabakh/)).toBeInViewport();
});

test("a source links back to a statement that rests on it", async ({ page }) => {
  const placed = statements().find(({ home }) => home === "stage:denial")!;
  await page.goto(SOURCES);
  const entry = page.locator(`[id="source-${placed.statement.sources[0].id}"]`);
  await entry.getByText(/^What it shows, and what rests on it/).click();
  await entry.getByRole("link", { name: statementName(placed), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/alerts/${ID}/text/#statement-${placed.statement.id}$`));
  await expect(page.getByText(placed.statement.text)).toBeInViewport();
});

test("each source links back to its statements, checks and events", async ({ page }) => {
  const alert = alertFile();
  await page.goto(SOURCES);
  const hrefs = new Map<string, string[]>(
    await page.locator('[id^="source-"]').evaluateAll((items) =>
      items.map((item) => [item.id, [...item.querySelectorAll("a")].map((link) => link.getAttribute("href")!)] as [string, string[]]),
    ),
  );
  const missing: string[] = [];
  const wanted = (ids: string[], ending: string) => {
    for (const id of ids) if (!hrefs.get(`source-${id}`)?.some((href) => href.endsWith(ending))) missing.push(`${id}: ${ending}`);
  };
  for (const { statement } of statements()) wanted(statement.sources.map(({ id }) => id), `#statement-${statement.id}`);
  for (const check of alert.checks) wanted(check.sources, `#check-${check.id}`);
  for (const event of alert.events) wanted(event.sources, `event-${event.id}`);
  expect(missing).toEqual([]);
});
