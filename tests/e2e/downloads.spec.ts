import type { Page } from "@playwright/test";

import { alertFile, distFile, ID, statements } from "./data";
import { ALERT, type AlertPage } from "./pages/alert";
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

/** Reads a table after RFC 4180, strictly: each line ends with CR LF, and a quoted cell is closed before the next begins. */
function parseCsv(text: string): string[][] {
  const lines: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let line: string[] = [];
  while (cell.lastIndex < text.length) {
    const from = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new Error(`no cell at ${from}: ${text.slice(from, from + 40)}`);
    line.push(found[1]?.replaceAll('""', '"') ?? found[2]);
    if (found[3] === "\r\n") lines.push(line.splice(0));
  }
  if (line.length > 0) throw new Error("the last line does not end");
  return lines;
}

/** Follows a link that offers a file, with Enter, and reads that file. */
async function downloaded(alert: AlertPage, page: Page, name: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent("download");
  await alert.sources.getByRole("link", { name, exact: true }).press("Enter");
  const file = await download;
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
  return { name: file.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
}
const table = async (alert: AlertPage, page: Page) => {
  await alert.open();
  return downloaded(alert, page, "The statements as a table (CSV)");
};

test("Sources offers citations and both files under one heading", async ({ alert }) => {
  await alert.open();
  await expect(alert.sources.getByRole("heading", { level: 3, name: "Cite and download", exact: true })).toBeVisible();
  for (const [name, address] of [
    ["How to cite the alert, a stage or a statement", "../cite/"],
    ["All data of this page (JSON)", `../../${ID}.json`],
    ["The statements as a table (CSV)", `../../${ID}.csv`],
  ]) {
    await expect(alert.sources.getByRole("link", { name, exact: true })).toHaveAttribute("href", address);
  }
});

test("the data that is downloaded is the file at its stable address, byte for byte", async ({ alert, page }) => {
  await alert.open();
  const { name, text } = await downloaded(alert, page, "All data of this page (JSON)");
  expect(name).toBe(`${ID}.json`);
  expect(text).toBe(distFile(`alerts/${ID}.json`));
  expect(text).toBe(await (await page.request.get(`alerts/${ID}.json`)).text());
});

test("the table has one line for each statement, in the order of the alert, with the columns of its head", async ({ alert, page }) => {
  const { name, text } = await table(alert, page);
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

test("each line carries what others say of its claim, and how sure the editors are", async ({ alert, page }) => {
  const [, ...lines] = parseCsv((await table(alert, page)).text);
  const { checks } = alertFile();
  for (const { statement } of statements()) {
    const about = checks.filter((check: any) => check.about.includes(`statement:${statement.id}`));
    const others = lines.find(([id]) => id === statement.id)![6];
    expect(about.filter((check: any) => !others.includes(check.text)).map((check: any) => check.text), statement.id).toEqual([]);
    expect(others.split(" | ").filter(Boolean).length, statement.id).toBe(about.length);
    for (const { confidence } of about) expect(others).toContain(confidence === "low" ? "unresolved" : `confidence: ${confidence}`);
  }
});

test("the last line says what the table is: restated, of which date, one organization’s judgment, disputed", async ({ alert, page }) => {
  const last = parseCsv((await table(alert, page)).text).at(-1)!.join(" ").trim();
  expect(last).toMatch(/restated by Forewarned, data of \d+ \w+ \d{4}\. One organization’s judgment; parts are disputed$/);
});

test("no cell is a formula for a spreadsheet", async ({ alert, page }) => {
  const cells = parseCsv((await table(alert, page)).text).flat();
  expect(cells.length).toBeGreaterThan(400);
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});

test("each line’s address, read from where the table lies, leads to its statement", async ({ alert, page }) => {
  const [, ...lines] = parseCsv((await table(alert, page)).text);
  const own = await page
    .getByRole("link", { name: "address of this statement", includeHidden: true })
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href.split("#")[0].replace("/all/", "/")));
  const file = new URL(`../../${ID}.csv`, page.url());
  const addresses = lines.slice(0, -1).map((line) => new URL(line[7], file).href);
  expect([...addresses].sort()).toEqual([...own].sort());
  const { statement } = statements().find(({ home }) => home === "factor:isolation")!;
  await page.goto(addresses.find((address) => address.endsWith(`=${statement.id}`))!);
  await alert.ready();
  await alert.expectOpen("factor:isolation");
  await expect(alert.statement(statement.id)).toBeInViewport();
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("both files can be downloaded", async ({ alert, page }) => {
    await page.goto(ALERT);
    expect((await downloaded(alert, page, "The statements as a table (CSV)")).text).toBe(distFile(`alerts/${ID}.csv`));
    expect((await downloaded(alert, page, "All data of this page (JSON)")).text).toBe(distFile(`alerts/${ID}.json`));
  });
});
