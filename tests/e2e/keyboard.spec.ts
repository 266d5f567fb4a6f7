// The skip link, Tab order and visible focus on every page of an alert. hydrate.spec.ts tests the keys of the list of stages.
import { focused } from "./keyboard";
import { CHECKS, CITE, EVENTS, LIST, RECOMMENDATIONS, SOURCES, TEXT } from "./pages/alert";
import { FACTORS } from "./pages/factors";
import { stagePage } from "./pages/stages";
import { expect, test } from "./test";

const PAGES = { "the list": LIST, "a stage": stagePage("Extermination"), "the risk factors": FACTORS, recommendations: RECOMMENDATIONS, "then and now": EVENTS, "what others say": CHECKS, "the full text": TEXT, sources: SOURCES, citations: CITE };

for (const [name, address] of Object.entries(PAGES)) {
  test(`skip link on ${name}: the first Tab reaches it, and Enter skips the page header`, async ({ page }) => {
    await page.goto(address);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to content" });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    // On the list the title and the introduction come before the main landmark.
    expect(await page.evaluate(() => Boolean(document.activeElement!.closest("main, [aria-labelledby=alert-title]")))).toBe(true);
  });

  test(`no keyboard trap on ${name}, forwards or backwards, and focus is always visible`, async ({ page }) => {
    await page.goto(address);
    const walk = async (key: string, presses: number) => {
      const seen = new Set<string>();
      for (let press = 0; press < presses; press++) {
        await page.keyboard.press(key);
        const at = await page.evaluate(() => {
          const one = document.activeElement!;
          if (one === document.body) return null;
          // The input is drawn by its label.
          const drawn = one.matches("input[type=file], input[type=radio]") ? one.closest("label") ?? one : one;
          const style = [one, drawn].map((element) => getComputedStyle(element));
          const box = drawn.getBoundingClientRect();
          const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          const outline = style.some(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && parseFloat(outlineWidth) >= 2);
          const all = [...document.querySelectorAll("*")];
          const name = `${all.indexOf(one)} ${one.tagName} ${one.id || one.textContent!.trim().slice(0, 40)}`;
          return { name, ok: inView && outline && box.width > 0 && box.height > 0 };
        });
        if (!at) continue;
        expect(at.ok, `focus is visible on ${at.name}`).toBe(true);
        seen.add(at.name);
      }
      return seen.size;
    };
    expect(await walk("Tab", 80)).toBeGreaterThan(30);
    await page.getByRole("contentinfo").getByRole("link").last().focus();
    expect(await walk("Shift+Tab", 30)).toBeGreaterThanOrEqual(28);
  });
}

test("Tab moves through the tools of the checklist", async ({ factors, page }) => {
  await factors.open();
  await factors.tools.getByText("Print", { exact: true }).focus();
  for (const name of ["Export", "Import"]) {
    await page.keyboard.press("Tab");
    await expect(focused(page)).toHaveAccessibleName(name);
  }
});
