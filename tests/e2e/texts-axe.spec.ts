// axe on the pages other than stages and factors: light, dark, forced colours and print, on a phone and a desktop.
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

for (const name of ["recommendations", "events", "checks", "text", "sources", "cite"]) {
  for (const [look, media, width] of STATES) {
    test(`axe: ${name}, ${look}, ${width}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia(media);
      await page.goto(`alerts/${ID}/${name}/`);
      // Unfolds the text, but not the menus, which cover the page when open, and not tables that scroll sideways on a phone. Then makes the
      // window tall enough that the bar at the bottom of a phone covers nothing.
      const folds = width < 600 ? "details:not(.md, :has(table))" : "details:not(.md)";
      await page.getByRole("main").evaluate((main, folds) => main.querySelectorAll(folds).forEach((fold) => fold.setAttribute("open", "")), folds);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height: height + 1_000 });
      // Print has no touch targets, and the line above each sheet is outside the landmarks.
      await expectAccessible(page, look === "on paper" ? ["target-size", "region"] : []);
    });
  }
}
