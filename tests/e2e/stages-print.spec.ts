// The stages pages in print: the number of sheets, the letter size, the attribution of the judgment.
import { LIST, stagePage } from "./pages/stages";
import { expect, test } from "./test";

const A4 = { format: "A4" } as const;
/** Returns the number of sheets: each is an object in the file. */
const sheets = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)!.length;

test("the stage timeline fits two sheets of A4", async ({ page }) => {
  await page.goto(LIST);
  await page.waitForFunction(() => [...document.fonts].some(({ family, status }) => family.includes("Forewarned Sans") && status === "loaded"));
  expect(sheets(await page.pdf(A4))).toBe(2);
});

for (const [name, most] of [["classification", 1], ["preparation", 2], ["extermination", 4], ["persecution", 5]] as const) {
  test(`${name} fits ${most} sheets of A4 with every source`, async ({ page }) => {
    await page.goto(stagePage(name));
    expect(sheets(await page.pdf(A4))).toBeLessThanOrEqual(most);
  });
}

test("each sheet says whose judgment it is, and no text is under 8 points", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  for (const path of [LIST, stagePage("extermination")]) {
    await page.goto(path);
    const line = page.getByText(/: the judgment of Genocide Watch, 23–28 October 2020, not a court’s finding\. Parts are disputed/);
    await expect(line).toBeVisible();
    // Browsers print a table footer on each sheet.
    await expect(line.locator("..")).toHaveCSS("display", "table-footer-group");
    const small = await page.evaluate(() => {
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = new Set<string>();
      while (walk.nextNode()) {
        const around = walk.currentNode.parentElement!;
        if (!walk.currentNode.textContent!.trim() || !around.checkVisibility() || around.closest(".vh, script, style")) continue;
        // Eight points are ten and two-thirds pixels.
        if (parseFloat(getComputedStyle(around).fontSize) < 10.66) found.add(around.textContent!.slice(0, 40));
      }
      return [...found];
    });
    expect(small, path).toEqual([]);
  }
});
