import type { Page } from "@playwright/test";

import { alertFile } from "./data";
import { LIST } from "./pages/alert";
import { expect, test } from "./test";

const AROUND = /and the states around it$/;
const ENLARGED = "Enlarged: between the corner marks";
const FOLD = "Where the places are";

const unfold = async (page: Page) => {
  await page.goto(LIST);
  await page.getByText(FOLD, { exact: true }).click();
  await expect(page.getByRole("img", { name: AROUND })).toBeVisible();
};

for (const width of [420, 768, 1000, 1280, 1920]) {
  test(`map labels overlap neither each other nor the frame, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await unfold(page);
    for (const name of [AROUND, ENLARGED]) {
      const faults = await page.getByRole("img", { name }).evaluate((picture: SVGSVGElement) => {
        const frame = picture.getBoundingClientRect();
        const scale = frame.width / picture.viewBox.baseVal.width;
        const texts = [...picture.querySelectorAll("text")].map((one) => ({ one, box: one.getBoundingClientRect() }));
        const found: string[] = [];
        for (const [place, { one, box }] of texts.entries()) {
          const size = parseFloat(getComputedStyle(one).fontSize) * scale;
          if (size < (innerWidth < 360 ? 10.5 : 12)) found.push(`${one.textContent} is only ${size} px`);
          if (box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom) {
            found.push(`${one.textContent} leaves the frame`);
          }
          for (const { one: next, box: other } of texts.slice(place + 1)) {
            const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
            const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
            // A text's box is taller than its letters.
            if (across > 1 && down > 4) found.push(`${one.textContent} / ${next.textContent}`);
          }
        }
        return texts.length ? found : ["no names"];
      });
      expect(faults, String(name)).toEqual([]);
    }
  });
}

test("the map names every place exactly once, as well as the states and the sea", async ({ page }) => {
  await unfold(page);
  const names = async (name: RegExp | string) =>
    page.getByRole("img", { name }).evaluate((picture) =>
      [...picture.querySelectorAll("text")].map((text) => [...text.childNodes].map((line) => line.nodeType === Node.COMMENT_NODE ? "" : line.textContent).filter(Boolean).join(" ")),
    );
  const all = [...(await names(AROUND)), ...(await names(ENLARGED))];
  const file = alertFile();
  for (const place of file.places) expect(all.filter((name) => name === place.name), place.name).toHaveLength(1);
  for (const name of ["Armenia", "Azerbaijan", "Georgia", "Iran", "Russia", "Turkey", "Caspian Sea", file.region]) {
    expect(all).toContain(name);
  }
});

test("the caption names the source of the borders and says that the disputed region has none", async ({ page }) => {
  await unfold(page);
  const caption = page.getByRole("figure").filter({ has: page.getByRole("img", { name: AROUND }) });
  await expect(caption).toContainText(/No boundary of Nagorno-Karabakh \(Artsakh\) is drawn.*Natural Earth.*Armenia and Azerbaijan/);
});

test("the list shows every place with all its names", async ({ page }) => {
  await unfold(page);
  for (const place of alertFile().places) {
    const entry = page.getByRole("listitem").filter({ has: page.getByText(place.name, { exact: true }) });
    for (const name of place.other_names) await expect(entry.first()).toContainText(name);
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the map can be opened", async ({ page }) => {
    await unfold(page);
    await expect(page.getByRole("img", { name: ENLARGED })).toBeVisible();
    await expect(page.getByText("Shushi / Shusha", { exact: true }).first()).toBeVisible();
  });
});
