// axe on the pages of text: light, dark and forced colours, on a phone and a desktop, and right to left.
import { expectAccessible } from "./axe";
import { ID } from "./data";
import { test } from "./test";

const STATES = [
  ["light", { colorScheme: "light" }, 320],
  ["light", { colorScheme: "light" }, 1280],
  ["dark", { colorScheme: "dark" }, 1280],
  ["forced colours", { forcedColors: "active" }, 1280],
  ["on paper", { media: "print" }, 1280],
] as const;

for (const name of ["checks", "text", "sources", "cite"]) {
  for (const [look, media, width] of STATES) {
    test(`axe: ${name}, ${look}, ${width}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia(media);
      await page.goto(`alerts/${ID}/${name}/`);
      // What is folded in the text. The menus lie over the page when they are open. Then tall enough that the bar at the foot of a phone
      // lies over nothing.
      await page.getByRole("main").evaluate((main) => main.querySelectorAll("details:not(.md)").forEach((fold) => fold.setAttribute("open", "")));
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height: height + 1_000 });
      // On paper nothing is pressed, and the line above each sheet is outside of the landmarks.
      await expectAccessible(page, look === "on paper" ? ["target-size", "region"] : []);
    });
  }
}
