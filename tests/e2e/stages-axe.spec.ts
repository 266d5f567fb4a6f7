// axe on the pages of the stages, of the recommendations and of the events: light, dark and forced colours, on a phone and a desktop.
import { expectAccessible } from "./axe";
import { ID } from "./data";
import { test } from "./test";

const PAGES = { "the list": `alerts/${ID}/stages/`, Persecution: `alerts/${ID}/stages/persecution/`, Extermination: `alerts/${ID}/stages/extermination/`, Recommendations: `alerts/${ID}/recommendations/`, "Then and now": `alerts/${ID}/events/` };
const LOOKS = { light: { colorScheme: "light" }, dark: { colorScheme: "dark" }, "forced colours": { forcedColors: "active" } } as const;

for (const [name, path] of Object.entries(PAGES)) {
  for (const [look, media] of Object.entries(LOOKS)) {
    for (const width of [320, 1280]) {
      test(`axe: ${name}, ${look}, ${width}`, async ({ page }) => {
        // Tall enough that the bar at the foot of a phone lies over nothing.
        await page.setViewportSize({ width, height: 20_000 });
        await page.emulateMedia(media);
        await page.goto(path);
        // What is folded in the text. The menus lie over the page when they are open.
        for (const fold of await page.locator("main details:not(.md)").all()) await fold.evaluate((one) => one.setAttribute("open", ""));
        await expectAccessible(page);
      });
    }
  }
}
