// The risk factors once the app runs: marks and notes are stored, printed, exported, imported, erased.
import { expectAccessible } from "./axe";
import { ID } from "./data";
import { ANSWERS, FACTORS, FactorsPage, sheets, STORED } from "./pages/factors";
import { expect, test } from "./test";

const KEPT = "Marks and notes are saved on this device only.";
const NOTHING = "This browser cannot save anything for this page.";
const AGAIN = "As a file to import again (JSON)";
const TABLE = "As a table (CSV)";

/** Returns the marks stored in the browser, which must be gone after erasing. */
const stored = (factors: FactorsPage) => factors.page.evaluate((key) => localStorage.getItem(key) ?? "", STORED);

test("each factor starts as not assessed, with four answers and an empty note", async ({ factors }) => {
  await factors.open();
  for (let number = 1; number <= 7; number++) {
    await expect(factors.answers(number).getByRole("radio")).toHaveCount(ANSWERS.length);
    await expect(factors.answer(number, "Not assessed")).toBeChecked();
    await factors.unfold(number);
    await expect(factors.note(number)).toHaveValue("");
  }
  await expect(factors.said(KEPT)).toBeVisible();
});

test("marks, notes and the group's name survive a reload", async ({ factors }) => {
  await factors.open();
  await factors.answer(1, "Evidence shown").check();
  await factors.answer(6, "Unclear").check();
  await factors.write(6, "Lachin “corridor”\n= line 2");
  await factors.group.fill("Group 3");
  await factors.reload();
  await expect(factors.answer(1, "Evidence shown")).toBeChecked();
  await expect(factors.answer(6, "Unclear")).toBeChecked();
  await expect(factors.note(6)).toHaveValue("Lachin “corridor”\n= line 2");
  await expect(factors.note(6)).toBeVisible();
  await expect(factors.group).toHaveValue("Group 3");
  await expect(factors.answer(2, "Not assessed")).toBeChecked();
});

test("answers change with the arrow keys", async ({ factors, page }) => {
  await factors.open();
  await factors.answer(1, "Not assessed").focus();
  await page.keyboard.press("ArrowUp");
  await expect(factors.answer(1, "No evidence found")).toBeChecked();
  await expect(factors.answer(1, "No evidence found")).toBeFocused();
  await factors.reload();
  await expect(factors.answer(1, "No evidence found")).toBeChecked();
});

test("marks and notes never appear in the address, and no total is shown", async ({ factors, page }) => {
  await factors.open();
  await factors.answer(1, "Evidence shown").check();
  await factors.answer(2, "Evidence shown").check();
  await factors.write(1, "secret");
  await factors.row(1).getByRole("link", { name: "Denial", exact: true }).click();
  await expect(page).toHaveURL(/\/stages\/denial\/$/);
  expect(page.url()).not.toContain("secret");
  await page.goBack();
  await expect(factors.note(1)).toHaveValue("secret");
  await expect(factors.region.getByText(/\b2 (of|\/) 7\b/)).toHaveCount(0);
});

test("entries made before the app starts are kept", async ({ factors, page }) => {
  await factors.open();
  await factors.answer(2, "Unclear").check();
  let letGo = () => {};
  const held = new Promise<void>((done) => (letGo = done));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.reload();
  await factors.answer(1, "Evidence shown").check();
  await factors.unfold(1);
  await factors.note(1).pressSequentially("early");
  letGo();
  await factors.ready();
  await expect(factors.answer(1, "Evidence shown")).toBeChecked();
  await expect(factors.note(1)).toHaveValue("early");
  await expect(factors.answer(2, "Unclear")).toBeChecked();
  await factors.reload();
  await expect(factors.note(1)).toHaveValue("early");
});

test("if storage throws, the page says so, and marks still work and can be exported", async ({ factors, page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    }),
  );
  await factors.open();
  await expect(factors.said(NOTHING)).toBeVisible();
  await factors.answer(2, "No evidence found").check();
  await expect(factors.answer(2, "No evidence found")).toBeChecked();
  await expect(factors.region.getByText("Not saved: your answer on Armed conflict.")).toBeVisible();
  expect((await factors.exported(AGAIN)).text).toContain("no-evidence-found");
  await factors.reload();
  await expect(factors.answer(2, "Not assessed")).toBeChecked();
});

test("if storage is full, the page names what was not saved and says that the rest was", async ({ factors, page }) => {
  await factors.open();
  await factors.answer(1, "Unclear").check();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await factors.answer(2, "Unclear").check();
  await factors.write(3, "too much");
  await expect(factors.said("This browser has no room for your latest changes. Earlier marks and notes are still saved.")).toBeVisible();
  const list = factors.region.getByText("Not saved:");
  await expect(list).toContainText("your answer on Armed conflict; your note on Exclusionary ideology.");
  await expect(list).not.toContainText("Past massacres");
  await factors.reload();
  await expect(factors.answer(1, "Unclear")).toBeChecked();
  await expect(factors.answer(2, "Not assessed")).toBeChecked();
});

for (const [what, text, said] of [
  ["corrupt", '{"forewarned":"marks","version":1,"alert', "Marks on this device could not be read."],
  ["newer", `{"forewarned":"marks","version":3,"alert":"${ID}","factors":{}}`, "A newer version of this site wrote the marks"],
  ["another alert's", '{"forewarned":"marks","version":1,"alert":"elsewhere-2021","factors":{}}', "are for another alert."],
]) {
  test(`unusable stored marks are left untouched until erased, and the page says so: ${what}`, async ({ factors, page }) => {
    await factors.open();
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [STORED, text]);
    await factors.reload();
    await expect(factors.said(said)).toBeVisible();
    await factors.answer(1, "Unclear").check();
    await factors.write(1, "new");
    await expect(factors.region.getByText(/^Not saved: your answer on .*; your note on /)).toBeVisible();
    expect(await stored(factors)).toBe(text);

    await factors.erase();
    await expect(factors.said(KEPT)).toBeVisible();
    expect(await stored(factors)).not.toContain("new");
    await factors.answer(1, "Evidence shown").check();
    await factors.reload();
    await expect(factors.answer(1, "Evidence shown")).toBeChecked();
  });
}

test("a note that is too long is not truncated, and the page says which text is saved", async ({ factors }) => {
  await factors.open();
  await factors.write(6, "The road was closed.");
  await factors.note(6).fill("wide ".repeat(20_000));
  await expect(factors.said("Not saved: this text has 100,000 characters, and a note can have at most 4,000.")).toBeVisible();
  await expect(factors.row(6).getByText("The earlier text was kept: “The road was closed.”")).toBeVisible();
  await expect(factors.note(6)).toHaveValue("wide ".repeat(20_000));
  expect((await factors.exported(AGAIN)).text).toContain("The road was closed.");
  await factors.row(6).getByRole("button", { name: "Restore the earlier text" }).click();
  await expect(factors.note(6)).toHaveValue("The road was closed.");
  await expect(factors.said("Not saved:")).toHaveCount(0);
  await factors.note(6).fill("x".repeat(4_000));
  await factors.reload();
  await expect(factors.note(6)).toHaveValue("x".repeat(4_000));
});

test("exporting, erasing and importing marks restores the same values", async ({ factors }) => {
  await factors.open();
  await factors.answer(1, "Evidence shown").check();
  await factors.answer(7, "No evidence found").check();
  await factors.write(7, '"Quoted", \\ and ünïcode\nsecond line');
  await factors.group.fill("Group 3 / Ms. O'Neil");
  const before = await factors.exported(AGAIN);
  expect(before.name).toMatch(new RegExp(`^forewarned-${ID}-group-3-ms-o-neil-\\d{4}-\\d\\d-\\d\\d\\.json$`));
  const { factors: marked, about } = JSON.parse(before.text);
  expect(Object.keys(marked)).toEqual(["grave-violations", "past-massacres"]);
  expect(about).toMatchObject({ publisher: "Genocide Watch", published: "2020-10" });

  await factors.erase();
  await expect(factors.answer(1, "Not assessed")).toBeChecked();
  await factors.import(before.name, before.text);
  await factors.question.getByRole("button", { name: "Import these" }).click();
  await expect(factors.said("Entries imported from the file: 4.")).toBeVisible();
  await expect(factors.answer(1, "Evidence shown")).toBeChecked();
  await expect(factors.group).toHaveValue("Group 3 / Ms. O'Neil");
  const values = (text: string) => JSON.stringify(JSON.parse(text), (key, value) => (["changed", "erased"].includes(key) ? undefined : value));
  expect(values((await factors.exported(AGAIN)).text)).toBe(values(before.text));
  await factors.reload();
  expect(values((await factors.exported(AGAIN)).text)).toBe(values(before.text));
});

test("an import asks about each value, can merge notes and replaces nothing unasked", async ({ factors }) => {
  await factors.open();
  await factors.answer(1, "Evidence shown").check();
  await factors.write(1, "theirs");
  await factors.answer(2, "Unclear").check();
  await factors.group.fill("They");
  const { name, text } = await factors.exported(AGAIN);
  await factors.erase();
  await factors.answer(1, "Unclear").check();
  await factors.write(1, "mine");
  await factors.group.fill("We");

  await factors.import(name, text);
  await expect(factors.question.getByRole("heading", { name: `Import ${name}?` })).toBeFocused();
  const choice = (of: string, name: string) => factors.question.getByRole("group", { name: of, exact: true }).getByRole("radio", { name, exact: true });
  await expect(choice("the name of your group", "Keep mine: We")).toBeChecked();
  await expect(choice("your answer on Past massacres and impunity", "Keep mine: Unclear")).toBeChecked();
  await expect(choice("your note on Past massacres and impunity", "Keep both, mine first")).toBeChecked();
  await expect(choice("your answer on Armed conflict", "Take the file’s: Unclear")).toBeChecked();
  await expect(factors.answer(2, "Not assessed")).toBeChecked();
  await choice("the name of your group", "Take the file’s: They").check();
  await factors.question.getByRole("button", { name: "Import these" }).click();

  await expect(factors.said("Entries imported from the file: 3. Entries left out: 1.")).toBeVisible();
  await expect(factors.tools.getByLabel("Import", { exact: true })).toBeFocused();
  await expect(factors.group).toHaveValue("They");
  await expect(factors.answer(1, "Unclear")).toBeChecked();
  await expect(factors.note(1)).toHaveValue("mine\n\ntheirs");
  await expect(factors.answer(2, "Unclear")).toBeChecked();

  await factors.import(name, text);
  await factors.question.getByRole("button", { name: "Import nothing" }).click();
  await expect(factors.question).toHaveCount(0);
  await expect(factors.answer(1, "Unclear")).toBeChecked();
});

for (const [what, text, answer] of [
  ["damaged", "{", "That file contains no readable marks. Nothing was changed."],
  ["empty", "", "That file contains no readable marks. Nothing was changed."],
  ["too large", " ".repeat((4 << 20) + 1), "That file is larger than 4 MB. Nothing was changed."],
  ["newer", `{"forewarned":"marks","version":3,"alert":"${ID}","factors":{}}`, "A newer version of this site wrote that file. Nothing was changed."],
  ["another alert's", '{"forewarned":"marks","version":1,"alert":"elsewhere-2021","factors":{}}', "The marks in that file are for another alert. Nothing was changed."],
  ["nothing new", `{"forewarned":"marks","version":2,"alert":"${ID}","factors":{}}`, "The file contains nothing new. Nothing was changed."],
]) {
  test(`an import that changes nothing is reported: ${what}`, async ({ factors }) => {
    await factors.open();
    await factors.answer(1, "Unclear").check();
    await factors.import("marks.json", text);
    await expect(factors.said(answer)).toBeVisible();
    await expect(factors.question).toHaveCount(0);
    await expect(factors.answer(1, "Unclear")).toBeChecked();
  });
}

test("a file that the browser cannot read is reported", async ({ factors, page }) => {
  await page.addInitScript(() => {
    Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
  });
  await factors.open();
  await factors.import("marks.json", "{}");
  await expect(factors.said("The browser could not read that file. Nothing was changed.")).toBeVisible();
});

test("a file dropped anywhere on the page is offered for import, and the page stays open", async ({ factors, page }) => {
  await factors.open();
  await factors.group.fill("Group 3");
  const text = `{"forewarned":"marks","version":2,"alert":"${ID}","factors":{"isolation":{"mark":{"value":"unclear","changed":5}}}}`;
  const left = await factors.row(7).evaluate((row, text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "dropped.json", { type: "application/json" }));
    const fire = (type: string) => row.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    return [fire("dragover"), fire("drop")];
  }, text);
  expect(left, "the browser would open the file itself").toEqual([false, false]);
  await factors.question.getByRole("button", { name: "Import these" }).click();
  await expect(factors.answer(6, "Unclear")).toBeChecked();
  await expect(factors.group).toHaveValue("Group 3");
  await expect(page).toHaveURL(/\/factors\/$/);
});

test("the exported table has a row per factor, names publisher and date, and escapes formulas", async ({ factors }) => {
  await factors.open();
  await factors.answer(2, "Evidence shown").check();
  await factors.write(2, '=HYPERLINK("x")');
  const { name, text } = await factors.exported(TABLE);
  expect(name).toMatch(new RegExp(`^forewarned-${ID}-\\d{4}-\\d\\d-\\d\\d\\.csv$`));
  const lines = text.trimEnd().split("\r\n");
  expect(lines).toHaveLength(8);
  expect(lines[0]).toMatch(/^\uFEFF"Number","Risk factor","Answer","Note","Group","Alert","Publisher","Published","Source","Caution"$/);
  expect(lines[2]).toMatch(/^"2","Armed conflict","Evidence shown","'=HYPERLINK\(""x""\)",""/);
  for (const line of lines.slice(1)) expect(line).toContain('"Genocide Watch","October 2020"');
});

test("erasing asks for confirmation and removes all the reader's data from the browser", async ({ factors, page }) => {
  await factors.open();
  await factors.answer(1, "Evidence shown").check();
  await factors.write(2, "a note");
  await factors.group.fill("Group 3");
  const erase = factors.region.getByRole("button", { name: "Erase all my marks and notes" });
  const keep = factors.region.getByRole("button", { name: "Keep them" });

  await erase.click();
  await expect(factors.region.getByText("Erase every mark, every note and the name of your group on this device?")).toBeVisible();
  await expect(keep).toBeFocused();
  await keep.click();
  await expect(erase).toBeFocused();
  await expect(factors.answer(1, "Evidence shown")).toBeChecked();

  await factors.erase();
  await expect(factors.said("All marks and notes have been erased.")).toBeVisible();
  await expect(erase).toBeFocused();
  await expect(factors.answer(1, "Not assessed")).toBeChecked();
  await expect(factors.note(2)).toHaveValue("");
  await expect(factors.group).toHaveValue("");
  const left = await page.evaluate(async (key) => {
    const { erased, ...rest } = JSON.parse(localStorage.getItem(key) ?? "{}");
    return {
      kept: rest,
      others: Object.keys(localStorage).filter((other) => other !== key),
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      cookie: document.cookie,
    };
  }, STORED);
  // The time of erasing is stored, so that another tab does not restore the erased data.
  const kept = { forewarned: "marks", version: 2, alert: ID, factors: {} };
  expect(left).toEqual({ kept, others: [], session: 0, databases: 0, cookie: "" });
});

test("two tabs show the same marks, and neither overwrites the other's", async ({ factors, context }) => {
  await factors.open();
  const other = new FactorsPage(await context.newPage());
  await other.open();
  await factors.answer(1, "Evidence shown").check();
  await expect(other.answer(1, "Evidence shown")).toBeChecked();
  await other.write(2, "from the second tab");
  await expect(factors.note(2)).toHaveValue("from the second tab");
  await factors.write(3, "from the first tab");
  await expect(other.note(3)).toHaveValue("from the first tab");
  await factors.reload();
  await expect(factors.answer(1, "Evidence shown")).toBeChecked();
  await expect(factors.note(2)).toHaveValue("from the second tab");
  await expect(factors.note(3)).toHaveValue("from the first tab");
});

test("two tabs that write at the same time lose nothing", async ({ factors, context }) => {
  await factors.open();
  const other = new FactorsPage(await context.newPage());
  await other.open();
  for (const one of [factors, other]) for (const number of [1, 2]) await one.unfold(number);
  for (let round = 0; round < 5; round++) {
    await Promise.all([factors.note(1).fill(`first ${round}`), other.note(2).fill(`second ${round}`)]);
    await expect(factors.note(2)).toHaveValue(`second ${round}`);
    await expect(other.note(1)).toHaveValue(`first ${round}`);
  }
  await factors.reload();
  await expect(factors.note(1)).toHaveValue("first 4");
  await expect(factors.note(2)).toHaveValue("second 4");
});

test("erasing in one tab erases in the other", async ({ factors, context }) => {
  await factors.open();
  const other = new FactorsPage(await context.newPage());
  await other.open();
  await factors.answer(1, "Evidence shown").check();
  await expect(other.answer(1, "Evidence shown")).toBeChecked();
  await factors.erase();
  await expect(other.answer(1, "Not assessed")).toBeChecked();
  await other.answer(2, "Unclear").check();
  await factors.reload();
  await expect(factors.answer(1, "Not assessed")).toBeChecked();
  await expect(factors.answer(2, "Unclear")).toBeChecked();
});

test("the checklist prints filled in or blank on one sheet, and a long note continues on a second", async ({ factors, page }) => {
  await page.addInitScript(() => (window.print = () => document.documentElement.setAttribute("data-printed", "")));
  await factors.open();
  await factors.answer(1, "Evidence shown").check();
  await factors.write(6, "A note of some length. ".repeat(8));
  await factors.group.fill("Group 3");
  const onPaper = async () => {
    await expect(page.locator("[data-printed]")).toHaveCount(1);
    await page.emulateMedia({ media: "print" });
    const text = await factors.region.innerText();
    const count = await sheets(page);
    await page.evaluate(() => document.documentElement.removeAttribute("data-printed"));
    await page.emulateMedia({ media: "screen" });
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    return { text, count };
  };
  await factors.press("Print", "With my marks and notes");
  const filled = await onPaper();
  expect(filled.text).toContain("A note of some length.");
  expect(filled.text).toContain("Group 3");
  expect(filled.count).toBe(1);
  await factors.press("Print", "Blank, to fill in by hand");
  const blank = await onPaper();
  expect(blank.text).not.toContain("A note of some length.");
  expect(blank.text).not.toContain("Group 3");
  expect(blank.count).toBe(1);
  await expect(factors.answer(1, "Evidence shown")).toBeChecked();
  await factors.note(6).fill("A note of some length. ".repeat(90));
  await factors.press("Print", "With my marks and notes");
  expect((await onPaper()).count).toBe(2);
});

test("a right-to-left note keeps its direction in its field and in print, and is exported", async ({ factors, page }) => {
  await factors.open();
  await factors.write(1, "הערה בעברית");
  const direction = (one: Element) => getComputedStyle(one).direction;
  expect(await factors.note(1).evaluate(direction)).toBe("rtl");
  await page.emulateMedia({ media: "print" });
  const printed = factors.row(1).getByText("הערה בעברית").last();
  await expect(printed).toBeVisible();
  expect(await printed.evaluate(direction)).toBe("rtl");
  await page.emulateMedia({ media: "screen" });
  expect((await factors.exported(AGAIN)).text).toContain("הערה בעברית");
});

test("axe: with marks, a rejected note, and the questions before an import and before erasing", async ({ factors, page }) => {
  await page.setViewportSize({ width: 1280, height: 20_000 });
  await factors.open();
  await factors.answer(1, "Evidence shown").check();
  await factors.write(1, "mine");
  const { name, text } = await factors.exported(AGAIN);
  await factors.note(1).fill("other");
  await factors.import(name, text);
  await factors.note(1).fill("x".repeat(5_000));
  await factors.region.getByRole("button", { name: "Erase all my marks and notes" }).click();
  await expectAccessible(page);
});
