// What a reader has when something of the site does not come, comes spoiled, or stops: the text, and a way to try again.
import type { Page } from "@playwright/test";

import { breakProgram, holdBack } from "./broken";
import { ALERT, type AlertPage } from "./pages/alert";
import { expectReadable } from "./readable";
import { expect, expectKept, FAULTS, FILES, test } from "./site";
import { forgiveGlue } from "./test";

/** Within ten seconds of asking for the page. */
const IN_TIME = { timeout: 10_000 };
const again = (page: Page) => page.getByRole("button", { name: "Try again" });

/** The page, whole and with its tools, and nothing said of any fault. */
async function expectWhole(alert: AlertPage, page: Page) {
  await alert.ready();
  await alert.expectOpen("stage:denial");
  await expect(again(page)).toHaveCount(0);
}

for (const file of ["glue", "wasm", "data"] as const) {
  for (const fault of FAULTS) {
    // A browser compiles a program, and reads data, whatever type they are said to have; their bytes are what counts.
    const harmless = fault === "wrong type" && file !== "glue";
    const outcome = harmless ? "nothing is missing" : "the text, and a way to try again that works once the fault is gone";

    test(`${file}, ${fault}: ${outcome}`, async ({ alert, page, site, refused }) => {
      await site.spoil([FILES[file], fault]);
      await page.goto(`${ALERT}?stage=denial`, { waitUntil: "commit" });
      if (harmless) return expectWhole(alert, page);

      await expect(again(page)).toBeVisible(IN_TIME);
      await expect(file === "data" ? alert.failure : alert.recovery).toBeVisible();
      await expectReadable(page);
      if (file === "glue") forgiveGlue(refused);

      await site.spoil();
      await again(page).click();
      await expectWhole(alert, page);
    });
  }
}

// No page can say anything when it does not come at all; after one visit the device has it.
for (const fault of FAULTS.filter((fault) => fault !== "tampered")) {
  test(`html, ${fault}, on a second visit: nothing is missing`, async ({ alert, page, site }) => {
    await alert.open();
    await expectKept(page);
    await site.spoil([FILES.html, fault]);
    await page.goto(`${ALERT}?stage=denial`);
    await expectWhole(alert, page);
  });
}

test("on a second visit no fault of any file is noticed", async ({ alert, page, site }) => {
  await alert.open();
  await expectKept(page);
  for (const fault of FAULTS) {
    await site.spoil([/./, fault]);
    await page.goto(`${ALERT}?stage=denial`);
    await expectWhole(alert, page);
  }
});

// Of a page that is cut short a browser shows as much as it had read by then, which may be nothing.
for (const fault of ["stalled", "truncated"]) {
  test(`html, ${fault}, on the first visit: what there is can be read, and tried again`, async ({ alert, page, site }) => {
    await site.spoil([FILES.html, fault]);
    await page.goto(`${ALERT}?stage=denial`, { waitUntil: "commit" });
    await expect(again(page)).toBeVisible(IN_TIME);
    // The second half is missing; of the first nothing is folded.
    await expect(page.locator("[data-panel]").first()).toBeVisible();
    await site.spoil();
    await again(page).click();
    await expectWhole(alert, page);
  });
}

test("trying again while the fault lasts says so again", async ({ alert, page, site }) => {
  await site.spoil([FILES.wasm, "404"]);
  await page.goto(ALERT);
  for (const time of ["first", "second"]) {
    await expect(alert.recovery, time).toBeVisible(IN_TIME);
    await Promise.all([page.waitForEvent("domcontentloaded"), again(page).click()]);
  }
  await expect(alert.recovery).toBeVisible(IN_TIME);
});

test("trying again without a network takes nothing away: text, mark and note are there, and are kept once it works", async ({
  alert,
  page,
  site,
}) => {
  await site.spoil([FILES.wasm, "404"]);
  await page.goto(`${ALERT}?stage=denial`);
  await expect(alert.recovery).toBeVisible(IN_TIME);
  await alert.mark(3, "unclear").check();
  await alert.note(3).fill("made before");
  await page.context().setOffline(true);
  await again(page).click();
  await expect(alert.recovery.getByText("The site cannot be reached now.")).toBeVisible(IN_TIME);
  await expectReadable(page);
  await expect(alert.mark(3, "unclear")).toBeChecked();

  await page.context().setOffline(false);
  await site.spoil();
  await again(page).click();
  await expectWhole(alert, page);
  await expect(alert.mark(3, "unclear")).toBeChecked();
  await expect(alert.note(3)).toHaveValue("made before");
});

test("a button says whether its panel is open only where it can fold it", async ({ alert, page, site }) => {
  const denial = page.locator("#stage-denial");
  const others = page.locator("[data-toggle][aria-expanded]");
  await site.spoil([FILES.wasm, "stalled"]);
  await page.goto(`${ALERT}?stage=denial`);
  await expect(denial).toHaveAttribute("aria-expanded", "true");
  await expect(others).toHaveCount(23);
  await expect(page.locator("[data-toggle][aria-expanded=true]")).toHaveCount(1);
  // The choice of appearance is not offered before it can be made.
  await expect(page.getByRole("combobox", { name: "Appearance" })).toBeHidden();
  await expect(alert.recovery).toBeVisible(IN_TIME);
  await expect(others).toHaveCount(0);
});

test("a statement in the address: the button of its panel says that it is open before the program is there", async ({ page }) => {
  await holdBack(page);
  await page.goto(`${ALERT}?statement=stage-8-fled`, { waitUntil: "commit" });
  await expect(page.locator("#stage-persecution")).toHaveAttribute("aria-expanded", "true");
  await expect(page.locator("[data-toggle][aria-expanded=true]")).toHaveCount(1);
});

test("a program that comes after it was given up is welcome", async ({ alert, page, site }) => {
  await page.clock.install();
  await page.route(FILES.wasm, async (route) => {
    await page.clock.fastForward(8_000);
    await expect(alert.recovery).toBeVisible();
    await route.continue();
  });
  await page.goto(`${ALERT}?stage=denial`);
  await expectWhole(alert, page);
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole text is there, the checklist as radio buttons, and a line that marks are not kept", async ({ alert, page }) => {
    await page.goto(ALERT);
    await expectWithoutProgram(alert, page);
  });
});

test("without WebAssembly the same is there, and it is said that the tools are not running", async ({ alert, page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "WebAssembly"));
  await page.goto(ALERT);
  await expect(alert.recovery).toBeVisible(IN_TIME);
  await expectWithoutProgram(alert, page);
});

async function expectWithoutProgram(alert: AlertPage, page: Page) {
  await expectReadable(page);
  await expect(alert.checklist.getByRole("radio")).toHaveCount(28);
  await expect(page.locator("[aria-expanded]")).toHaveCount(0);
  await alert.mark(1, "unclear").check();
  await expect(alert.mark(1, "unclear")).toBeChecked();
  await expect(alert.checklist.getByText("Marks and notes are not kept until the page has finished loading.")).toBeVisible();
  for (const name of ["Export to a file", "Erase marks and notes", "Copy with citation"]) {
    await expect(page.getByRole("button", { name })).toHaveCount(0);
  }
}

test("what is marked and written before the program is there is not lost", async ({ alert, page }) => {
  const arrive = await holdBack(page);
  await page.goto(ALERT, { waitUntil: "commit" });
  await alert.mark(3, "unclear").check();
  await alert.note(3).fill("early");
  arrive();
  await alert.ready();
  await expect(alert.mark(3, "unclear")).toBeChecked();
  await alert.reload();
  await expect(alert.mark(3, "unclear")).toBeChecked();
  await expect(alert.note(3)).toHaveValue("early");
});

test("a press before the program is there is answered at once and stays where it was pressed", async ({ alert, page }) => {
  const arrive = await holdBack(page);
  await page.goto(`${ALERT}?theme=dark&stage=denial`, { waitUntil: "commit" });
  const opened = page.getByText("What Polarization means", { exact: true });
  const before = page.getByText("What Denial means", { exact: true });
  await expect(before).toBeVisible();
  await alert.stage("Polarization").click();
  await expect(opened).toBeVisible();
  await expect(before).toBeHidden();
  await expect(alert.stage("Polarization")).toHaveAttribute("aria-expanded", "true");
  await expect(page).toHaveURL(`${ALERT}?theme=dark&stage=polarization`);
  const place = (await alert.stage("Polarization").boundingBox())!;
  arrive();
  await alert.ready();
  await alert.expectOpen("stage:polarization");
  // The lines around what is chosen may come with the program.
  expect(Math.abs((await alert.stage("Polarization").boundingBox())!.y - place.y)).toBeLessThan(3);
  await expect(before).toBeHidden();
  await page.goBack();
  await alert.expectOpen("stage:denial");
});

test("a second press before the program is there closes again", async ({ alert, page }) => {
  const arrive = await holdBack(page);
  await page.goto(ALERT, { waitUntil: "commit" });
  const opened = page.getByText("What Denial means", { exact: true });
  await alert.stage("Denial").click();
  await expect(opened).toBeVisible();
  await alert.stage("Denial").click();
  await expect(opened).toBeHidden();
  arrive();
  await alert.ready();
  await expect(opened).toBeHidden();
  await expect(page).toHaveURL(ALERT);
});

test("early marks win over kept ones, and the other kept ones stay", async ({ alert, page }) => {
  await alert.open();
  await alert.mark(1, "evidence shown").check();
  await alert.mark(2, "evidence shown").check();
  const arrive = await holdBack(page);
  await page.reload({ waitUntil: "commit" });
  await alert.mark(1, "unclear").check();
  arrive();
  await alert.ready();
  await expect(alert.mark(1, "unclear")).toBeChecked();
  await expect(alert.mark(2, "evidence shown")).toBeChecked();
});

test("what the browser fills in on the way back does not count as made by the reader", async ({ alert, page }) => {
  await alert.open();
  await alert.mark(1, "unclear").check();
  await alert.note(1).fill("old");
  await page.getByRole("link", { name: "What each source shows" }).click();
  await page.goto(ALERT);
  await alert.ready();
  await alert.note(1).fill("new");
  await alert.mark(1, "not assessed").check();
  await page.goBack();
  await page.goBack();
  await alert.ready();
  await expect(alert.note(1)).toHaveValue("new");
  await expect(alert.mark(1, "not assessed")).toBeChecked();
  await alert.reload();
  await expect(alert.note(1)).toHaveValue("new");
  await expect(alert.mark(1, "not assessed")).toBeChecked();
});

test("a page that is shown anew as it was left has the marks that were made meanwhile", async ({ alert, page }) => {
  await alert.open();
  await alert.note(1).fill("old");
  // The browser of these tests keeps no page aside; what another one does then is done here.
  await page.evaluate(() => {
    const [key] = Object.keys(localStorage);
    localStorage.setItem(key, localStorage.getItem(key)!.replace("old", "made meanwhile"));
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  await expect(alert.note(1)).toHaveValue("made meanwhile");
});

test("what a newer version of the site has kept is not written over by a page of an older one", async ({ alert, context }) => {
  await alert.open();
  await alert.note(1).fill("mine");
  const other = await context.newPage();
  await other.goto("method/");
  const newer = '{"format":2,"kept by":"a newer version"}';
  await other.evaluate((newer) => localStorage.setItem(Object.keys(localStorage)[0], newer), newer);
  await expect(alert.page.getByText(/could not be read and were left/)).toBeVisible();
  await alert.note(1).fill("mine, and more");
  await alert.mark(2, "unclear").check();
  expect(await other.evaluate(() => Object.values(localStorage))).toEqual([newer]);
});

const uses: [string, (alert: AlertPage, page: Page) => Promise<unknown>][] = [
  ["choosing", (alert) => alert.button("stage:organization").click()],
  ["marking", (alert) => alert.mark(4, "unclear").check()],
  ["writing a note", (alert) => alert.note(4).fill("lost")],
  ["a key", (_, page) => page.keyboard.press("Escape")],
  ["going back", (_, page) => page.evaluate(() => dispatchEvent(new PopStateEvent("popstate")))],
];
for (const [what, use] of uses) {
  const outcome = "it is said within a second, notes stay, and trying again leads to the same place";

  test(`the program stops at ${what}: ${outcome}`, async ({ alert, page, faults }) => {
    await alert.open();
    await alert.mark(2, "evidence shown").check();
    await alert.note(2).fill("kept");
    await alert.choose("stage:denial");
    const told: string[] = [];
    page.on("console", (message) => void (message.type() === "error" && told.push(message.text())));
    const address = page.url();
    const device = () => page.evaluate(() => JSON.stringify(localStorage));
    const kept = await device();
    expect(kept).toContain("kept");

    await breakProgram(page);
    await use(alert, page);
    await expect(alert.recovery).toBeVisible({ timeout: 1_000 });
    // Whatever listens to this one event stops at it.
    expect(faults.splice(0).filter((fault) => !fault.startsWith("RuntimeError: "))).toEqual([]);
    await expect(again(page)).toBeInViewport();
    await expectReadable(page);

    // It is left alone from then on: nothing more happens, and nothing more is written.
    await alert.button("stage:polarization").click();
    await alert.mark(5, "unclear").check();
    await alert.note(5).fill("not kept");
    expect(await device()).toBe(kept);
    expect(told, "faults that the page has told of").toHaveLength(1);
    expect(faults).toEqual([]);

    await again(page).click();
    await alert.ready();
    expect(page.url()).toBe(address);
    await alert.expectOpen("stage:denial");
    await expect(alert.mark(2, "evidence shown")).toBeChecked();
    await expect(alert.note(2)).toHaveValue("kept");
  });
}
