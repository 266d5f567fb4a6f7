// The recommendations page as a document: everything here works without the app and without scripts.
import { alertFile, ID, statements } from "./data";
import { expectFits, SIZES, sidewaysScroll, smallTargets } from "./layout";
import { expect, test } from "./test";

const PAGE = `alerts/${ID}/recommendations/`;

test.use({ javaScriptEnabled: false });

test("the six recommendations are listed in order, each with its addressee and what followed", async ({ page }) => {
  await page.goto(PAGE);
  const { recommendations, vocabulary } = alertFile();
  const region = page.getByRole("region", { name: "Recommendations", exact: true });
  const headings = region.getByRole("heading", { level: 2 });
  await expect(headings).toHaveText(recommendations.map((one: any) => one.name));
  expect(recommendations).toHaveLength(6);
  for (const { name, addressee, kind, statements, followed } of recommendations) {
    const row = region.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });
    const named = (list: any[], id: string) => list.find((one) => one.id === id).name;
    await expect(row.getByText(`Asked by Genocide Watch, October 2020. Addressed to: ${named(vocabulary.addressees, addressee)}`)).toBeVisible();
    await expect(row.getByText(`Asked for: ${named(vocabulary.measures, kind)}`)).toBeVisible();
    for (const { text } of statements) await expect(row.getByText(text, { exact: true })).toBeVisible();
    await expect(row.getByText(followed.gist, { exact: true })).toBeVisible();
    await expect(row.getByText(followed.text, { exact: true })).toBeVisible();
  }
});

test("a recommendation begins with who made it", async ({ page }) => {
  await page.goto(PAGE);
  const row = page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 2 }) }).first();
  expect((await row.innerText()).startsWith("Asked by Genocide Watch,")).toBe(true);
});

test("ties show their rule and link to statements and stages, and stages link back", async ({ page }) => {
  await page.goto(PAGE);
  const row = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Impose an arms embargo on Azerbaijan" }) });
  await expect(row.getByText(/^Rule A: a United Nations arms embargo is among/)).toBeVisible();
  const { text } = statements().find(({ statement }) => statement.id === "p2-drones")!.statement;
  await expect(row.getByRole("link", { name: new RegExp(`: ${text.split(" ").slice(0, 7).join(" ")}…$`) })).toBeVisible();
  await row.getByRole("link", { name: "Stage: Organization", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Organization/ })).toBeVisible();
  await page.getByRole("link", { name: /^Recommendation 2 Impose an arms embargo/ }).click();
  await expect(page).toHaveURL(/\/recommendations\/#recommendation-2$/);
  await expect(page.getByRole("heading", { name: "Impose an arms embargo on Azerbaijan" })).toBeInViewport();
});

test("a recommendation has its own address and can be cited", async ({ page }) => {
  await page.goto(`${PAGE}#recommendation-5`);
  await expect(page.getByRole("heading", { name: "Broker a peace agreement" })).toBeInViewport();
  const row = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Broker a peace agreement" }) });
  await row.getByRole("group").first().locator("summary").click();
  await row.getByRole("link", { name: /^Cite: / }).click();
  await expect(page).toHaveURL(/\/cite\/#statement-rec-5$/);
});

test("controls that need the app are absent", async ({ page }) => {
  await page.goto(PAGE);
  await expect(page.getByRole("radio")).toHaveCount(0);
  await expect(page.getByRole("button")).toHaveCount(0);
});

for (const [width, height] of SIZES) {
  test(`everything fits a window of ${width} by ${height}, even with large text`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(PAGE);
    await page.locator("html").evaluate((root) => root.setAttribute("data-ready", ""));
    expect(await smallTargets(page)).toEqual([]);
    await expectFits(page);
  });
}

test("in print every recommendation shows what followed, without controls", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 703, height: 1000 });
  await page.goto(PAGE);
  await page.locator("html").evaluate((root) => root.setAttribute("data-ready", ""));
  for (const { followed } of alertFile().recommendations) await expect(page.getByText(followed.text, { exact: true })).toBeVisible();
  await expect(page.getByRole("radio")).toHaveCount(0);
  await expect(page.getByRole("button")).toHaveCount(0);
  expect(await sidewaysScroll(page)).toBe(0);
});

test.describe("with the app", () => {
  test.use({ javaScriptEnabled: true });

  test("the page can be filtered by addressee, and the address restores the filter on reload", async ({ page }) => {
    await page.goto(PAGE);
    const asked = page.getByRole("heading", { level: 2 });
    const all = await asked.count();
    await page.getByRole("radio", { name: "UN Security Council" }).check();
    await expect(page).toHaveURL(/\?addressee=[a-z-]+$/);
    await expect(page.getByRole("heading", { level: 2, name: "Demand that Azerbaijan end offensive attacks" })).toBeVisible();
    await expect(page.getByRole("heading", { level: 2, name: "Keep a genuine ceasefire" })).toBeHidden();
    await page.reload();
    await expect(page.getByRole("radio", { name: "UN Security Council" })).toBeChecked();
    await expect(page.getByRole("heading", { level: 2, name: "Keep a genuine ceasefire" })).toBeHidden();
    await page.getByRole("radio", { name: "Everyone" }).check();
    await expect(asked).toHaveCount(all);
  });
});
