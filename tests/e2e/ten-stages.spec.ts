// The definitions of the ten stages on one page: the meaning of each next to how to prevent it.
import { expectBibliography } from "./bibliography";
import { frameworkFiles, STAGES } from "./data";
import { focused } from "./keyboard";
import { expect, test } from "./test";

const [framework] = frameworkFiles();

test.use({ javaScriptEnabled: false });

test("each stage shows its meaning and every prevention measure, in the model's order, with sources", async ({ page }) => {
  await page.goto("stages/");
  await expect(page.getByRole("heading", { level: 1, name: framework.title, exact: true })).toBeVisible();
  const articles = page.getByRole("article");
  await expect(articles.getByRole("heading", { level: 2 })).toHaveText(STAGES);
  for (const [place, name] of STAGES.entries()) {
    const article = page.getByRole("article", { name, exact: true });
    const { meaning, prevention } = framework.stages[place];
    await expect(article.getByText(meaning.text, { exact: true })).toBeVisible();
    await expect(article.getByRole("listitem")).toHaveText(prevention.map(({ text }: { text: string }) => text));
    await expect(article.getByRole("heading", { level: 3 })).toHaveText(["What it means", "What can prevent it"]);
    const ids = new Set([...meaning.sources, ...prevention.flatMap(({ sources }: { sources: string[] }) => sources)]);
    const links = await article.getByRole("link").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(new Set(links), name).toEqual(new Set([...ids].map((id) => `#source-${id}`)));
  }
});

test("on a desktop meaning and prevention are side by side and have the same size", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("stages/");
  for (const name of STAGES) {
    const article = page.getByRole("article", { name, exact: true });
    const boxes = await Promise.all(
      (await article.getByRole("heading", { level: 3 }).all()).map((heading) => heading.locator("xpath=..").boundingBox()),
    );
    expect(Math.abs(boxes[0]!.width - boxes[1]!.width), name).toBeLessThan(1);
    expect(boxes[0]!.y, name).toBe(boxes[1]!.y);
    expect(boxes[0]!.height, name).toBe(boxes[1]!.height);
  }
});

test("a content note comes first, with a skip link to the model and its critics", async ({ page }) => {
  await page.goto("stages/");
  const note = page.getByRole("complementary", { name: "Content note" });
  await expect(note).toContainText("killing, torture and rape");
  await note.getByRole("link", { name: "Read about the model first" }).press("Enter");
  const about = page.getByRole("region", { name: /^The model, its limits and its critics/ });
  await expect(about).toBeInViewport();
  for (const { text } of framework.about) await expect(about.getByText(text, { exact: true })).toBeVisible();
});

test("the contents link to each stage, and source links lead to the list of sources", async ({ page }) => {
  await page.goto("stages/");
  const parts = page.getByRole("navigation", { name: "Parts of this page" }).getByRole("link");
  await expect(parts).toHaveText([...STAGES, "The model, its limits and its critics"]);
  for (const [place, name] of STAGES.entries()) {
    await parts.nth(place).press("Enter");
    await expect(page.getByRole("article", { name, exact: true })).toBeInViewport();
  }
  await page.getByRole("article", { name: "Denial" }).getByRole("link").first().press("Enter");
  await expect(focused(page)).toHaveAttribute("id", /^source-/);
  await expect(focused(page)).toBeInViewport();
  await expectBibliography(page.getByRole("region", { name: "Sources", exact: true }), framework.sources);
});

test("no stage is ranked: all names look alike, and nothing is counted or graded", async ({ page }) => {
  await page.goto("stages/");
  const sizes = await page
    .getByRole("article")
    .getByRole("heading", { level: 2 })
    .evaluateAll((all) => all.map((one) => `${getComputedStyle(one).fontSize} ${getComputedStyle(one).color}`));
  expect(new Set(sizes).size).toBe(1);
  const text = await page.getByRole("list").filter({ has: page.getByRole("article") }).innerText();
  expect(text).not.toMatch(/\d+ ?%|\bscore\b|\blevel\b|\bstage \d/i);
});
