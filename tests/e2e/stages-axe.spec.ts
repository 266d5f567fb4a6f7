// axe on the stages pages, in light, dark and forced colours, on a phone and a desktop.
import { expectAccessibleInEveryLook } from "./axe";
import { LIST } from "./pages/alert";
import { test } from "./test";

const PAGES = { "the list": LIST, Persecution: `${LIST}stages/persecution/`, Extermination: `${LIST}stages/extermination/` };

for (const [name, path] of Object.entries(PAGES)) {
  for (const width of [320, 1280]) {
    test(`axe: ${name}, light, dark and forced colours, ${width} px`, async ({ page }) => {
      // Tall enough that the bar at the bottom of a phone covers nothing.
      await page.setViewportSize({ width, height: 20_000 });
      await page.goto(path);
      // Unfolds the text, but not the menus, which cover the page when open.
      for (const fold of await page.locator("main details:not(.md)").all()) await fold.evaluate((one) => one.setAttribute("open", ""));
      await expectAccessibleInEveryLook(page, ["dark", "forced colours"]);
    });
  }
}
