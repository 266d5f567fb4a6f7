import type { Page } from "@playwright/test";

import { parseCsv } from "./csv";
import { alertFile, distFile, ID, statements } from "./data";
import { CITE } from "./pages/alert";
import { expect, test } from "./test";

const COLUMNS = [
  "Id",
  "Who says so",
  "Published",
  "Where in the alert",
  "Claim, restated by Forewarned",
  "Sources",
  "What others say",
  "Address",
];

/** Follows a download link with Enter and reads the file. */
async function downloaded(page: Page, name: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent("download");
  await page.getByRole("main").getByRole("link", { name, exact: true }).press("Enter");
  const file = await download;
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
  return { name: file.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
}
const TABLE = "The statements as a table (CSV)";
const DATA = "This alert’s data (JSON)";
const table = async (page: Page) => {
  await page.goto(CITE);
  return downloaded(page, TABLE);
};

test("the citations page links to both files", async ({ page }) => {
  await page.goto(CITE);
  for (const [name, address] of [[DATA, `../../${ID}.json`], [TABLE, `../../${ID}.csv`]]) {
    const link = page.getByRole("main").getByRole("link", { name, exact: true });
    expect(await link.evaluate((one) => (one as HTMLAnchorElement).href)).toBe(new URL(address, page.url()).href);
  }
});

test("the downloaded data matches the file at its stable address, byte for byte", async ({ page }) => {
  await page.goto(CITE);
  const { name, text } = await downloaded(page, DATA);
  expect(name).toBe(`${ID}.json`);
  expect(text).toBe(distFile(`alerts/${ID}.json`));
  expect(text).toBe(await (await page.request.get(`alerts/${ID}.json`)).text());
});

test("the table has one row per statement, in the alert's order, with the expected columns", async ({ page }) => {
  const { name, text } = await table(page);
  expect(name).toBe(`${ID}.csv`);
  expect(text).toBe(distFile(`alerts/${ID}.csv`));
  const [head, ...lines] = parseCsv(text);
  expect(head).toEqual(COLUMNS);
  lines.pop();
  const { publisher, sources } = alertFile();
  const address = (id: string) => sources.find((source: any) => source.id === id).url;
  expect(lines.map((line) => line.length)).toEqual(lines.map(() => COLUMNS.length));
  expect(lines.map(([id, who, , place, claim, from]) => ({ id, who, place, claim, from }))).toEqual(
    statements().map(({ place, statement }) => ({
      id: statement.id,
      who: publisher.name,
      place,
      claim: statement.text,
      from: statement.sources.map(({ id }) => address(id)).join(" "),
    })),
  );
  expect(new Set(lines.map(([, , published]) => published))).toEqual(new Set(["October 2020"]));
});

test("each row includes what others say about its claim, and the editors' confidence", async ({ page }) => {
  const [, ...lines] = parseCsv((await table(page)).text);
  const { checks } = alertFile();
  for (const { statement } of statements()) {
    const about = checks.filter((check: any) => check.about.includes(`statement:${statement.id}`));
    const others = lines.find(([id]) => id === statement.id)![6];
    expect(about.filter((check: any) => !others.includes(check.text)).map((check: any) => check.text), statement.id).toEqual([]);
    expect(others.split(" | ").filter(Boolean).length, statement.id).toBe(about.length);
    for (const { confidence } of about) expect(others).toContain(confidence === "low" ? "unresolved" : `confidence: ${confidence}`);
  }
});

test("the last row says that the data is restated, dated, one organization's judgment and disputed", async ({ page }) => {
  const last = parseCsv((await table(page)).text).at(-1)!.join(" ").trim();
  expect(last).toMatch(/restated by Forewarned, data of \d+ \w+ \d{4}\. One organization’s judgment; parts are disputed$/);
});

test("no cell is a spreadsheet formula", async ({ page }) => {
  const cells = parseCsv((await table(page)).text).flat();
  expect(cells.length).toBeGreaterThan(400);
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});

test("each row's address, relative to the table's own, leads to its statement", async ({ page }) => {
  const [, ...lines] = parseCsv((await table(page)).text);
  const file = new URL(`../../${ID}.csv`, page.url());
  const addresses = lines.slice(0, -1).map((line) => new URL(line[7], file).href);
  await page.goto(addresses[0]);
  const own = await page
    .locator('[id^="statement-"]')
    .evaluateAll((all) => all.map(({ id }) => `${location.href.split("#")[0]}#${id}`));
  expect(addresses).toEqual(own);
  const { statement } = statements().find(({ home }) => home === "factor:isolation")!;
  await page.goto(addresses.find((address) => address.endsWith(`#statement-${statement.id}`))!);
  await expect(page.getByText(statement.text, { exact: true })).toBeInViewport();
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("both files can be downloaded", async ({ page }) => {
    await page.goto(CITE);
    expect((await downloaded(page, TABLE)).text).toBe(distFile(`alerts/${ID}.csv`));
    expect((await downloaded(page, DATA)).text).toBe(distFile(`alerts/${ID}.json`));
  });
});
