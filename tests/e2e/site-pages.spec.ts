// Requirements for every page without an alert, and for the poster.
import { expectAccessible } from "./axe";
import { ID } from "./data";
import { expectFits, sidewaysScroll, SIZES, smallTargets, overflowing } from "./layout";
import { plain, texts } from "./pseudo";
import { expect, test } from "./test";

const PAGES = { catalogue: "", compare: "compare/", "ten stages": "stages/", method: "method/", "open a file": "open/", poster: `alerts/${ID}/poster/` };
const LOOKS = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "forced colours": { forcedColors: "active" },
} as const;

for (const [name, path] of Object.entries(PAGES)) {
  for (const [look, media] of Object.entries(LOOKS)) {
    test(`axe: ${name}, ${look}, at 320 and 1280`, async ({ page }) => {
      await page.emulateMedia(media);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        await expectAccessible(page);
      }
    });
  }

  test(`axe: ${name}, high contrast, and printed`, async ({ page }) => {
    await page.goto(`${path}?theme=contrast`);
    await expectAccessible(page);
    await page.emulateMedia({ media: "print" });
    // Print has no touch targets.
    await expectAccessible(page, ["target-size"]);
  });

  test(`axe: ${name}, right to left: the layout is mirrored, and nothing scrolls sideways`, async ({ page }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${path}?lang=qps-plocm`);
      await expect(page).toHaveURL(/\/qps-plocm\//);
      await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await overflowing(page)).toEqual([]);
      // axe does not know the pseudo-language, which exists only for tests.
      await page.evaluate(() => (document.documentElement.lang = "ar"));
      await expectAccessible(page);
    }
  });

  for (const [width, height] of SIZES) {
    test(`${name}: nothing scrolls sideways at ${width} by ${height}, with 200% text and WCAG text spacing too`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(path);
      await expectFits(page);
    });
  }

  test(`${name}: every target is at least 44 by 44 pixels, except links within a sentence`, async ({ page }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      expect(await smallTargets(page)).toEqual([]);
    }
  });

  test(`${name}: all interface text comes from the message catalogue, and longer text fits at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    const data = await texts(page);
    await page.goto(`${path}?lang=qps-ploc`);
    await expect(page).toHaveURL(/\/qps-ploc\//);
    await expect(page.locator("html")).toHaveAttribute("lang", "qps-ploc");
    expect(await plain(page, data)).toEqual([]);
    expect(await page.title()).toMatch(/⟦.*⟧/);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await overflowing(page)).toEqual([]);
  });

  test(`${name}: no heading level is skipped, and links with the same name have the same target`, async ({ page }) => {
    await page.goto(path);
    const levels = await page.getByRole("heading").evaluateAll((all) => all.map((one) => Number(one.tagName.slice(1))));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, place) => expect(level - levels[place]).toBeLessThanOrEqual(1));
    const links = await page
      .getByRole("link")
      .evaluateAll((all) => all.map((one) => [one.getAttribute("aria-label") ?? one.textContent!.trim(), new URL(one.getAttribute("href")!, document.baseURI).href]));
    const targets = new Map<string, string>();
    for (const [name, href] of links) {
      expect(targets.get(name) ?? href, name).toBe(href);
      targets.set(name, href);
    }
  });

  test(`${name}: the address sets the theme, and no animation or needless script runs`, async ({ page }) => {
    const ground = () => page.evaluate(() => getComputedStyle(document.querySelector("main")!.closest("main, body")!).color);
    await page.emulateMedia({ colorScheme: "light" });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${path}?theme=dark`);
    expect(await ground()).toBe("rgb(240, 237, 228)");
    await page.goto(`${path}?theme=contrast`);
    expect(await ground()).toBe("rgb(0, 0, 0)");
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    // Only the list of alerts, the comparison and the page that opens files run an app.
    if (!["open/", "", "compare/"].includes(path)) expect(asked.filter((url) => /\.(js|wasm)$/.test(url))).toEqual([]);
  });

  test(`${name}: the skip link leads to the content`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to content" });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
  });
}

test("every page stays within the limit for elements", async ({ page }) => {
  for (const path of Object.values(PAGES)) {
    await page.goto(path);
    expect(await page.locator("*").count(), path).toBeLessThanOrEqual(2_500);
  }
});
