import { ID } from "./data";
import { AlertPage } from "./pages/alert";
import { expect, test } from "./test";

const KEPT = "Marks and notes are kept on this device only.";
const NOT_KEPT = /^This browser keeps nothing for this page/;
const UNREADABLE = /^Marks kept on this device could not be read and were left as they are\./;
const KEY = `forewarned/marks/${ID}`;

test("each factor has four choices, none of them made, and a note", async ({ alert }) => {
  await alert.open();
  for (let number = 1; number <= 7; number++) {
    const radios = alert.marks(number).getByRole("radio");
    await expect(radios).toHaveCount(4);
    await expect(alert.mark(number, "not assessed")).toBeChecked();
    await expect(alert.note(number)).toHaveValue("");
  }
  await expect(alert.checklist.getByText(KEPT)).toBeVisible();
});

test("marks and notes survive a reload", async ({ alert }) => {
  await alert.open();
  await alert.mark(1, "evidence shown").check();
  await alert.mark(6, "unclear").check();
  await alert.note(6).fill("Lachin “corridor”\n= line 2");
  await alert.reload();
  await expect(alert.mark(1, "evidence shown")).toBeChecked();
  await expect(alert.mark(6, "unclear")).toBeChecked();
  await expect(alert.note(6)).toHaveValue("Lachin “corridor”\n= line 2");
  await expect(alert.mark(2, "not assessed")).toBeChecked();
});

test("marks and notes are in no address, and there is no total", async ({ alert, page }) => {
  await alert.open();
  await alert.mark(1, "evidence shown").check();
  await alert.mark(2, "evidence shown").check();
  await alert.note(1).fill("secret");
  await alert.choose("stage:denial");
  await alert.expectQuery({ stage: "denial" });
  expect(page.url()).not.toContain("secret");
  await expect(alert.checklist.getByText(/\b2 (of|\/) 7\b/)).toHaveCount(0);
});

test("marking opens nothing and leaves what is chosen alone", async ({ alert }) => {
  await alert.open("?stage=denial");
  await alert.mark(3, "unclear").check();
  await alert.expectOpen("stage:denial");
});

test("storage that throws: the page says so, marks work while it is open and can be exported", async ({ alert, page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    }),
  );
  await alert.open();
  await expect(alert.checklist.getByText(NOT_KEPT)).toBeVisible();
  await alert.mark(2, "no evidence found").check();
  await expect(alert.mark(2, "no evidence found")).toBeChecked();
  await expect(alert.checklist.getByText(NOT_KEPT)).toBeVisible();
  expect((await alert.downloaded("Export to a file")).text).toContain("no-evidence-found");
  await alert.reload();
  await expect(alert.mark(2, "not assessed")).toBeChecked();
});

test("storage that is full: the page says so at the first mark that is not kept", async ({ alert, page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await alert.open();
  await expect(alert.checklist.getByText(KEPT)).toBeVisible();
  await alert.mark(2, "unclear").check();
  await expect(alert.checklist.getByText(NOT_KEPT)).toBeVisible();
  await expect(alert.mark(2, "unclear")).toBeChecked();
});

for (const [what, stored] of [
  ["corrupt", '{"forewarned":"marks","version":1,"alert'],
  ["newer", `{"forewarned":"marks","version":2,"alert":"${ID}","factors":{}}`],
  ["another alert's", '{"forewarned":"marks","version":1,"alert":"elsewhere-2021","factors":{}}'],
]) {
  test(`stored marks that are ${what} are left untouched, and the page says so until they are erased`, async ({
    alert,
    page,
  }) => {
    await alert.open();
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, stored]);
    await alert.reload();
    await expect(alert.checklist.getByText(UNREADABLE)).toBeVisible();
    await alert.mark(1, "unclear").check();
    await alert.note(1).fill("new");
    await expect(alert.mark(1, "unclear")).toBeChecked();
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe(stored);

    await alert.tools.getByRole("button", { name: "Erase marks and notes" }).click();
    await alert.tools.getByRole("button", { name: "Erase", exact: true }).click();
    await expect(alert.checklist.getByText(KEPT)).toBeVisible();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await alert.mark(1, "evidence shown").check();
    await alert.reload();
    await expect(alert.mark(1, "evidence shown")).toBeChecked();
  });
}

test("marks that are exported, erased and imported are the same, byte for byte", async ({ alert }) => {
  await alert.open();
  await alert.mark(1, "evidence shown").check();
  await alert.mark(7, "no evidence found").check();
  await alert.note(7).fill('"Quoted", \\ and ünïcode\nsecond line');
  const before = await alert.downloaded("Export to a file");
  expect(before.name).toBe(`${ID}-checklist.json`);
  expect(Object.keys(JSON.parse(before.text).factors)).toEqual(["grave-violations", "past-massacres"]);

  await alert.tools.getByRole("button", { name: "Erase marks and notes" }).click();
  await alert.tools.getByRole("button", { name: "Erase", exact: true }).click();
  await expect(alert.mark(1, "not assessed")).toBeChecked();

  await alert.importFile(before.name, before.text);
  await expect(alert.tools.getByText("The marks and notes of the file are here.")).toBeVisible();
  await expect(alert.mark(1, "evidence shown")).toBeChecked();
  expect((await alert.downloaded("Export to a file")).text).toBe(before.text);
  await alert.reload();
  expect((await alert.downloaded("Export to a file")).text).toBe(before.text);
});

for (const [what, text, answer] of [
  ["damaged", "{", "That file holds no marks that could be read. Nothing was changed."],
  ["empty", "", "That file holds no marks that could be read. Nothing was changed."],
  ["too large", " ".repeat(300 * 1024), "That file holds no marks that could be read. Nothing was changed."],
  [
    "newer",
    `{"forewarned":"marks","version":2,"alert":"${ID}","factors":{}}`,
    "A newer version of Forewarned wrote that file. Nothing was changed.",
  ],
  [
    "another alert's",
    '{"forewarned":"marks","version":1,"alert":"elsewhere-2021","factors":{}}',
    "The marks in that file belong to another alert. Nothing was changed.",
  ],
]) {
  test(`a file to import that is ${what} changes nothing and is said`, async ({ alert }) => {
    await alert.open();
    await alert.mark(1, "unclear").check();
    await alert.importFile("marks.json", text);
    await expect(alert.tools.getByRole("status").getByText(answer)).toBeVisible();
    await expect(alert.mark(1, "unclear")).toBeChecked();
  });
}

test("the table has a row for each factor, speaker and date, and no cell is a formula", async ({ alert }) => {
  await alert.open();
  await alert.mark(2, "evidence shown").check();
  await alert.note(2).fill('=HYPERLINK("x")');
  const { name, text } = await alert.downloaded("Export as a table (CSV)");
  expect(name).toBe(`${ID}-checklist.csv`);
  const lines = text.trimEnd().split("\r\n");
  expect(lines).toHaveLength(9);
  expect(lines[0]).toBe('"Number","Risk factor","Mark","Note"');
  expect(lines[2]).toBe('"2","Armed conflict","evidence shown","\'=HYPERLINK(""x"")"');
  expect(lines[8]).toContain("(Genocide Watch, October 2020)");
});

test("erasing asks first, and leaves nothing on the device", async ({ alert, page }) => {
  await alert.open();
  await alert.mark(1, "evidence shown").check();
  await alert.note(2).fill("a note");
  const erase = alert.tools.getByRole("button", { name: "Erase marks and notes" });
  const keep = alert.tools.getByRole("button", { name: "Keep", exact: true });

  await erase.click();
  await expect(alert.tools.getByText("Erase all marks and notes?")).toBeVisible();
  await expect(keep).toBeFocused();
  await keep.click();
  await expect(erase).toBeFocused();
  await expect(alert.mark(1, "evidence shown")).toBeChecked();

  await erase.click();
  await alert.tools.getByRole("button", { name: "Erase", exact: true }).click();
  await expect(alert.tools.getByRole("status").getByText("All marks and notes are erased.")).toBeVisible();
  await expect(erase).toBeFocused();
  await expect(alert.mark(1, "not assessed")).toBeChecked();
  await expect(alert.note(2)).toHaveValue("");
  const left = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    cookie: document.cookie,
  }));
  expect(left).toEqual({ local: 0, session: 0, databases: 0, cookie: "" });
});

test("marking and unmarking everything leaves no key either", async ({ alert, page }) => {
  await alert.open();
  await alert.mark(1, "unclear").check();
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
  await alert.mark(1, "not assessed").check();
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
});

test("two tabs show the same marks, and neither loses the other's", async ({ alert, context }) => {
  await alert.open();
  const other = new AlertPage(await context.newPage());
  await other.open();

  await alert.mark(1, "evidence shown").check();
  await expect(other.mark(1, "evidence shown")).toBeChecked();
  await other.note(2).fill("from the second tab");
  await expect(alert.note(2)).toHaveValue("from the second tab");
  await alert.mark(3, "unclear").check();
  await expect(other.mark(3, "unclear")).toBeChecked();

  await alert.reload();
  await expect(alert.mark(1, "evidence shown")).toBeChecked();
  await expect(alert.note(2)).toHaveValue("from the second tab");
  await expect(alert.mark(3, "unclear")).toBeChecked();
});

test("erasing in one tab erases in the other", async ({ alert, context }) => {
  await alert.open();
  const other = new AlertPage(await context.newPage());
  await other.open();
  await alert.mark(1, "evidence shown").check();
  await expect(other.mark(1, "evidence shown")).toBeChecked();
  await alert.tools.getByRole("button", { name: "Erase marks and notes" }).click();
  await alert.tools.getByRole("button", { name: "Erase", exact: true }).click();
  await expect(other.mark(1, "not assessed")).toBeChecked();
  await other.mark(2, "unclear").check();
  await alert.reload();
  await expect(alert.mark(1, "not assessed")).toBeChecked();
  await expect(alert.mark(2, "unclear")).toBeChecked();
});
