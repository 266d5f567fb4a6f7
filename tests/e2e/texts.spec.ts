// Requirements for all text pages: checks, full text, sources, citations.
import { alertFile, ID, statements } from "./data";
import { addStyles, clipped, LARGE, sidewaysScroll, overflowing } from "./layout";
import { plain, texts } from "./pseudo";
import { expect, test } from "./test";

const PAGES = ["checks", "text", "sources", "cite"].map((name) => [name, `alerts/${ID}/${name}/`] as const);

for (const [name, path] of PAGES) {
  test(`${name}: ${name === "checks" ? "the page loads the app" : "the document loads without the app"}`, async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(asked.filter((one) => /\.(js|wasm|json)$/.test(one)).length).toBe(name === "checks" ? 3 : 0);
  });

  test(`${name}: the title names publisher and alert, and one tab is current`, async ({ page }) => {
    await page.goto(path);
    await expect(page).toHaveTitle(/Genocide Watch on Nagorno-Karabakh.* – Forewarned$/);
    const current = page.getByRole("navigation", { name: "Parts of this alert", exact: true }).locator("[aria-current=page]");
    await expect(current).toHaveCount(name === "cite" ? 0 : 1);
  });

  test(`${name}: no two links have the same name and different targets`, async ({ page }) => {
    await page.goto(path);
    const links = await page.locator("a[href]").evaluateAll((all) =>
      all.map((link) => [link.getAttribute("aria-label") ?? link.textContent!.replace(/\s+/g, " ").trim(), link.getAttribute("href")!]),
    );
    const targets = new Map<string, string>();
    const several = links.filter(([text, href]) => (targets.get(text) ?? (targets.set(text, href), href)) !== href || !text);
    expect(several).toEqual([]);
  });

  test(`${name}: nothing scrolls sideways or is cut off at any width, even with 200% text and WCAG spacing`, async ({ page }) => {
    await page.goto(path);
    for (const large of [false, true]) {
      if (large) await addStyles(page, LARGE);
      for (const [width, height] of [[1920, 1080], [1280, 720], [768, 1024], [390, 844], [320, 568], [320, 256]]) {
        await page.setViewportSize({ width, height });
        expect(await sidewaysScroll(page), `${width}, ${large}`).toBe(0);
        expect(await overflowing(page), `${width}, ${large}`).toEqual([]);
        if (large) expect(await clipped(page), `${width}`).toEqual([]);
      }
    }
  });

  test(`${name}: right to left the layout is mirrored and nothing scrolls sideways`, async ({ page }) => {
    await page.goto(`qps-plocm/${path}`);
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await overflowing(page)).toEqual([]);
    }
  });

  test(`${name}: all interface text comes from the message catalogue`, async ({ page }) => {
    const data = await texts(page);
    await page.goto(`qps-ploc/${path}`);
    expect(await plain(page, data)).toEqual([]);
  });
}

test("in print the full text has every statement, check and version, on at most 24 pages", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(`alerts/${ID}/text/`);
  const shown = await page.getByRole("main").evaluate((main) => {
    const visible = [...main.querySelectorAll("p, dd, cite")].filter((one) => one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }));
    return visible.map((one) => one.textContent!).join("\n");
  });
  const alert = alertFile();
  const wanted = [...statements().map(({ statement }) => statement.text), ...alert.checks.map(({ text }: any) => text), ...alert.dates.versions.map(({ text }: any) => text)];
  expect(wanted.filter((text) => !shown.includes(text))).toEqual([]);
  await expect(page.getByRole("navigation")).toHaveCount(0);
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  const pages = pdf.match(/\/Type\s*\/Page\b/g)!.length;
  console.log(`full text on paper: ${pages} pages`);
  expect(pages).toBeLessThanOrEqual(24);
});
