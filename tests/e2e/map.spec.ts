import { alertFile } from "./data";
import { ALERT } from "./pages/alert";
import { expect, test } from "./test";

const AROUND = /and the states around it$/;
const ENLARGED = "Enlarged: between the corner marks";
const FOLD = /^All \d+ places as a list/;

for (const width of [320, 360, 420, 768, 1000, 1280, 1920]) {
  test(`names on the map lie neither over each other nor over the frame, ${width}`, async ({ alert, page }) => {
    await page.setViewportSize({ width, height: 900 });
    await alert.open();
    for (const name of [AROUND, ENLARGED]) {
      const faults = await page.getByRole("img", { name }).evaluate((picture: SVGSVGElement) => {
        const frame = picture.getBoundingClientRect();
        const scale = frame.width / picture.viewBox.baseVal.width;
        const texts = [...picture.querySelectorAll("text")].map((one) => ({ one, box: one.getBoundingClientRect() }));
        const found: string[] = [];
        for (const [place, { one, box }] of texts.entries()) {
          const size = parseFloat(getComputedStyle(one).fontSize) * scale;
          if (size < (innerWidth < 360 ? 10.5 : 12)) found.push(`${one.textContent} is ${size} px small`);
          if (box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom) {
            found.push(`${one.textContent} leaves the frame`);
          }
          for (const { one: next, box: other } of texts.slice(place + 1)) {
            const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
            const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
            // A text's box is higher than its letters.
            if (across > 1 && down > 4) found.push(`${one.textContent} / ${next.textContent}`);
          }
        }
        return texts.length ? found : ["no names"];
      });
      expect(faults, String(name)).toEqual([]);
    }
  });
}

test("every place stands on the map once by its name, and states and the sea have theirs", async ({ alert, page }) => {
  await alert.open();
  const names = async (name: RegExp | string) =>
    page.getByRole("img", { name }).evaluate((picture) =>
      [...picture.querySelectorAll("text")].map((text) => [...text.childNodes].map((line) => line.textContent).join(" ")),
    );
  const all = [...(await names(AROUND)), ...(await names(ENLARGED))];
  const file = alertFile();
  for (const place of file.places) expect(all.filter((name) => name === place.name), place.name).toHaveLength(1);
  for (const name of ["Armenia", "Azerbaijan", "Georgia", "Iran", "Russia", "Turkey", "Caspian Sea", file.region]) {
    expect(all).toContain(name);
  }
});

test("the caption says whose the borders are, and that the disputed region has none", async ({ alert, page }) => {
  await alert.open();
  for (const name of [AROUND, ENLARGED]) {
    await expect(page.getByRole("img", { name })).toHaveAccessibleDescription(
      /No boundary of Nagorno-Karabakh \(Artsakh\) is drawn.*Natural Earth.*Armenia and Azerbaijan/,
    );
  }
});

test("the list holds every place with all names, where it lies and its events, and leads to them", async ({ alert, page }) => {
  await alert.open();
  await page.getByText(FOLD).click();
  const file = alertFile();
  for (const place of file.places) {
    const entry = page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3, name: place.name, exact: true }) });
    for (const name of place.other_names) await expect(entry).toContainText(name);
    await expect(entry).toContainText(`${place.latitude.toFixed(2)}° N, ${place.longitude.toFixed(2)}° E`);
    const events = file.events.filter((event: any) => event.places.includes(place.id)).map((event: any) => event.title);
    await expect(entry.getByRole("link")).toHaveText(events);
  }
  const event = file.events.find((one: any) => one.places.includes("khojaly"));
  await page.getByRole("main").getByRole("link", { name: event.title, exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 4, name: event.title })).toBeInViewport();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the map is there and the list opens", async ({ page }) => {
    await page.goto(ALERT);
    await expect(page.getByRole("img", { name: AROUND })).toBeVisible();
    await expect(page.getByRole("img", { name: ENLARGED })).toBeVisible();
    await page.getByText(FOLD).click();
    await expect(page.getByRole("heading", { level: 3, name: "Shushi / Shusha" })).toBeVisible();
  });
});

test("on paper the map stands in one piece and the list is open", async ({ alert, page }) => {
  await page.setViewportSize({ width: 680, height: 900 });
  await alert.open();
  await page.emulateMedia({ media: "print" });
  const [around, enlarged] = await Promise.all(
    [AROUND, ENLARGED].map(async (name) => (await page.getByRole("img", { name }).boundingBox())!),
  );
  expect(around.y).toBeCloseTo(enlarged.y, 0);
  expect(enlarged.x + enlarged.width).toBeLessThanOrEqual(680);
  expect((await page.getByText(/Ivanyan/).boundingBox())!.height).toBeGreaterThan(0);
});
