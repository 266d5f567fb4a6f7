// A reader's entries when part of the site does not load or the app crashes. hydrate-faults.spec.ts covers every fault of every file.
import type { Page } from "@playwright/test";

import { breakApp, delayWasm } from "./broken";
import { type FactorsPage, FACTORS, STORED } from "./pages/factors";
import { expect, FILES, test } from "./site";

/** Within ten seconds of the request for the page. */
const IN_TIME = { timeout: 10_000 };
const again = (page: Page) => page.getByRole("button", { name: "Try again" });
const recovery = (page: Page) => page.getByRole("alert").filter({ hasText: "The tools on this page are not running" });

test("trying again while the fault persists shows the message again", async ({ page, site }) => {
  await site.injectFaults([FILES.wasm, "404"]);
  await page.goto(FACTORS);
  for (const time of ["first", "second"]) {
    await expect(recovery(page), time).toBeVisible(IN_TIME);
    await Promise.all([page.waitForEvent("domcontentloaded"), again(page).click()]);
  }
  await expect(recovery(page)).toBeVisible(IN_TIME);
});

test("entries survive trying again without a network, and are still there once the app starts", async ({ factors, page, site }) => {
  await site.injectFaults([FILES.wasm, "404"]);
  await page.goto(FACTORS);
  await expect(recovery(page)).toBeVisible(IN_TIME);
  await factors.answer(3, "Unclear").check();
  await factors.write(3, "made before");
  await page.context().setOffline(true);
  await again(page).click();
  await expect(recovery(page).getByText("The site cannot be reached at the moment.")).toBeVisible(IN_TIME);
  await expect(factors.answer(3, "Unclear")).toBeChecked();

  await page.context().setOffline(false);
  await site.injectFaults();
  await again(page).click();
  await factors.ready();
  await expect(again(page)).toBeHidden();
  await expect(factors.answer(3, "Unclear")).toBeChecked();
  await expect(factors.note(3)).toHaveValue("made before");
});

test("marks made before the app starts override stored ones, and other stored marks remain", async ({ factors, page }) => {
  await factors.open();
  await factors.answer(1, "Evidence shown").check();
  await factors.answer(2, "Evidence shown").check();
  const arrive = await delayWasm(page);
  await page.reload({ waitUntil: "commit" });
  await factors.answer(1, "Unclear").check();
  arrive();
  await factors.ready();
  await expect(factors.answer(1, "Unclear")).toBeChecked();
  await expect(factors.answer(2, "Evidence shown")).toBeChecked();
});

test("form values that the browser restores on Back do not count as the reader's entries", async ({ factors, page }) => {
  await factors.open();
  await factors.answer(1, "Unclear").check();
  await factors.write(1, "old");
  await page.goto("method/");
  await factors.open();
  await factors.write(1, "new");
  await factors.answer(1, "Not assessed").check();
  await page.goBack();
  await page.goBack();
  await factors.ready();
  for (const visit of ["back", "reloaded"]) {
    await expect(factors.note(1), visit).toHaveValue("new");
    await expect(factors.answer(1, "Not assessed"), visit).toBeChecked();
    await factors.reload();
  }
});

test("a page restored from the back/forward cache shows marks made in the meantime", async ({ factors, page }) => {
  await factors.open();
  await factors.write(1, "old");
  const kept = (text: string) => page.waitForFunction(([key, text]) => localStorage.getItem(key)?.includes(text), [STORED, text]);
  await kept("old");
  // The browser of these tests has no back/forward cache, so this simulates one.
  await page.evaluate((key) => {
    const stored = JSON.parse(localStorage.getItem(key)!);
    const later = JSON.stringify(stored).replace("old", "made meanwhile").replace(/\d{13}/g, (time) => String(Number(time) + 5_000));
    localStorage.setItem(key, later);
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  }, STORED);
  await expect(factors.note(1)).toHaveValue("made meanwhile");
});

test("a page of an older version does not overwrite marks stored by a newer one", async ({ factors, context }) => {
  await factors.open();
  await factors.write(1, "mine");
  const other = await context.newPage();
  await other.goto("method/");
  const newer = '{"forewarned":"marks","version":9,"alert":"x","factors":{}}';
  await other.evaluate(([key, newer]) => localStorage.setItem(key, newer), [STORED, newer]);
  await expect(factors.said("A newer version of this site wrote the marks")).toBeVisible();
  await factors.write(1, "mine, and more");
  await factors.answer(2, "Unclear").check();
  expect(await other.evaluate((key) => localStorage.getItem(key), STORED)).toBe(newer);
});

test("marks stored by the first version of the site are read", async ({ factors, page }) => {
  await page.goto("method/");
  const first = { forewarned: "marks", version: 1, alert: STORED.split("/").at(-1), factors: { isolation: { mark: "unclear", note: "from before" } } };
  await page.evaluate(([key, first]) => localStorage.setItem(key, first), [STORED, JSON.stringify(first)]);
  await factors.open();
  const number = (await page.evaluate(() => [...document.querySelectorAll('[id^="factor-"]')].map(({ id }) => id))).indexOf("factor-isolation") + 1;
  await expect(factors.answer(number, "Unclear")).toBeChecked();
  await expect(factors.note(number)).toHaveValue("from before");
});

const uses: [string, (factors: FactorsPage) => Promise<unknown>][] = [
  ["a mark", (factors) => factors.answer(4, "Unclear").check()],
  ["a note", (factors) => factors.write(4, "lost")],
  ["a key press", (factors) => factors.page.keyboard.press("Escape")],
  ["Back", (factors) => factors.page.evaluate(() => dispatchEvent(new PopStateEvent("popstate")))],
];
for (const [what, use] of uses) {
  const outcome = "the page says so within a second, and entries survive trying again";

  test(`if the app crashes on ${what}, ${outcome}`, async ({ factors, page, faults }) => {
    await factors.open();
    await factors.answer(2, "Evidence shown").check();
    await factors.write(2, "kept");
    await page.waitForFunction((key) => localStorage.getItem(key)?.includes("kept"), STORED);
    await factors.answer(2, "Evidence shown").focus();
    const told: string[] = [];
    page.on("console", (message) => void (message.type() === "error" && told.push(message.text())));
    const address = page.url();
    const device = () => page.evaluate(() => JSON.stringify(localStorage));
    const kept = await device();

    await breakApp(page);
    await use(factors);
    await expect(recovery(page)).toBeVisible({ timeout: 1_000 });
    // Every listener of this one event fails.
    expect(faults.splice(0).filter((fault) => !fault.startsWith("RuntimeError: "))).toEqual([]);
    await expect(again(page)).toBeInViewport();

    // After that the app does nothing and stores nothing.
    await factors.answer(5, "Unclear").check();
    await factors.write(5, "not kept");
    expect(await device()).toBe(kept);
    expect(told, "errors that the page logged").toHaveLength(1);
    expect(faults).toEqual([]);

    await again(page).click();
    await factors.ready();
    expect(page.url()).toBe(address);
    await expect(factors.answer(2, "Evidence shown")).toBeChecked();
    await expect(factors.note(2)).toHaveValue("kept");
  });
}
