// The layout of every page of an alert once the app runs. The documents without scripts have their own tests.
import { addStyles, clipped, LARGE, sidewaysScroll, SIZES, smallTargets, overflowing } from "./layout";
import { CHECKS, EVENTS, LIST, RECOMMENDATIONS } from "./pages/alert";
import { FACTORS } from "./pages/factors";
import { stagePage } from "./pages/stages";
import { plain, texts } from "./pseudo";
import { expect, test } from "./test";

const PAGES = [LIST, stagePage("Extermination"), FACTORS, RECOMMENDATIONS, EVENTS, CHECKS];

for (const [width, height] of SIZES) {
  test(`nothing scrolls sideways at ${width} by ${height}, even with all folds open`, async ({ stages, page }) => {
    await page.setViewportSize({ width, height });
    for (const address of PAGES) {
      await stages.open(address);
      expect(await sidewaysScroll(page), address).toBe(0);
      expect(await overflowing(page), address).toEqual([]);
      await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>("main details").forEach((fold) => (fold.open = true)));
      expect(await sidewaysScroll(page), `${address}, open`).toBe(0);
    }
  });
}

for (const [width, height] of [[320, 256], [1280, 800]]) {
  test(`with 200% text and WCAG text spacing nothing is cut off or scrolls sideways at ${width} by ${height}`, async ({ stages, page }) => {
    await page.setViewportSize({ width, height });
    for (const address of PAGES) {
      await stages.open(address);
      await addStyles(page, LARGE);
      expect(await sidewaysScroll(page), address).toBe(0);
      expect(await overflowing(page), address).toEqual([]);
      expect(await clipped(page), address).toEqual([]);
    }
  });
}

// A mouse is precise enough for the lines of one list (style/stages.css); fingers are not.
test.describe("on a touch screen", () => {
  test.use({ hasTouch: true });

  for (const width of [320, 1280]) {
    test(`every target is at least 44 by 44 pixels at ${width} px, except links within a sentence`, async ({ stages, page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const address of PAGES) {
        await stages.open(address);
        expect(await smallTargets(page), address).toEqual([]);
      }
    });
  }
});

test("pseudo-language: all interface text comes from the message catalogue", async ({ stages, page }) => {
  const data = await texts(page);
  for (const address of PAGES) {
    await page.goto(`${address}?lang=qps-ploc&finding=never`);
    await expect(page.locator("html")).toHaveAttribute("lang", "qps-ploc");
    await expect(page).toHaveURL(/\/qps-ploc\/alerts\//);
    await expect(page.locator("html[data-ready]")).toBeAttached();
    expect(await plain(page, data), address).toEqual([]);
    expect(await page.title()).toMatch(/⟦.*⟧/);
  }
  // Links stay within the language.
  await page.getByRole("navigation").getByRole("link").nth(2).click();
  await expect(page).toHaveURL(/\/qps-ploc\//);
  await expect(stages.recovery).toBeHidden();
});

for (const width of [320, 1280]) {
  test(`right to left at ${width} px: the layout is mirrored, and nothing scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of PAGES) {
      await page.goto(`${address}?lang=qps-plocm`);
      await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
      await expect(page.locator("html[data-ready]")).toBeAttached();
      expect(await sidewaysScroll(page), address).toBe(0);
      expect(await overflowing(page), address).toEqual([]);
      const heading = page.getByRole("heading", { level: 1 });
      expect(await heading.evaluate((one) => getComputedStyle(one).direction)).toBe("rtl");
    }
  });
}

test("pseudo-language: longer text fits at 320 px", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  for (const address of PAGES) {
    await page.goto(`${address}?lang=qps-ploc`);
    await expect(page.locator("html[data-ready]")).toBeAttached();
    expect(await sidewaysScroll(page), address).toBe(0);
    expect(await overflowing(page), address).toEqual([]);
  }
});
