// The stages pages as documents: everything here works without the app and without scripts.
import { alertFile, STAGES } from "./data";
import { LIST, stagePage } from "./pages/stages";
import { expect, test } from "./test";

/** Escapes a text for a regular expression. */
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

test.use({ javaScriptEnabled: false });

test("the stage timeline lists the ten stages in order, each a link with number, name and claim", async ({ page }) => {
  await page.goto(LIST);
  const rows = page.getByRole("region", { name: "Stage timeline" }).getByRole("listitem").getByRole("link");
  await expect(rows).toHaveCount(10);
  const claims = alertFile().stages.map(({ claim }: { claim: string }) => claim);
  for (const [place, name] of STAGES.entries()) {
    await expect(rows.nth(place)).toHaveAccessibleName(new RegExp(`^${place + 1} ${name}\\b.*${escaped(claims[place])}`));
  }
  await expect(page.getByText("Genocide Watch said").first()).toBeVisible();
});

for (const name of STAGES) {
  test(`${name} opens on its own page, which names alert and publisher`, async ({ page }) => {
    await page.goto(LIST);
    const region = page.getByRole("region", { name: "Stage timeline" });
    await region.getByRole("link", { name: new RegExp(`^\\d+ ${name}\\b`) }).click();
    await expect(page).toHaveURL(new RegExp(`/stages/${name.toLowerCase()}/$`));
    await expect(page).toHaveTitle(new RegExp(`${name}.*Nagorno-Karabakh.*Genocide Watch|${name}.*Genocide Watch.*Nagorno-Karabakh`));
    await expect(page.getByRole("heading", { level: 1, name: new RegExp(`^${name}`) })).toBeVisible();
    await expect(region.getByRole("link", { name: new RegExp(`^\\d+ ${name}\\b`) })).toHaveAttribute("aria-current", "page");
    const statements = alertFile().stages.find(({ stage }: { stage: string }) => stage === name.toLowerCase()).statements;
    for (const { text } of statements) await expect(page.getByRole("article").getByText(text, { exact: true }).first()).toBeVisible();
    await expect(page.getByRole("heading", { name: /^What can prevent it/ })).toBeVisible();
  });
}

for (const [width, height] of [[1280, 720], [1366, 768], [1440, 900], [1920, 1080]]) {
  test(`each stage's heading is inside a window of ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const name of STAGES) {
      await page.goto(stagePage(name));
      const box = (await page.getByRole("heading", { level: 1, name: new RegExp(`^${name}`) }).boundingBox())!;
      expect(box.y + box.height, name).toBeLessThan(height);
    }
  });
}

test("on a phone the first screen of a stage names the alert, the publisher and the content note", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(stagePage("Extermination"));
  for (const text of [/Nagorno-Karabakh \(Artsakh\), October 2020/, /Genocide Watch/, /Content note/]) {
    const box = (await page.getByText(text).first().boundingBox())!;
    expect(box.y + box.height).toBeLessThan(844);
  }
  await page.getByRole("link", { name: "All stages" }).click();
  await expect(page).toHaveURL(`${LIST}#row-extermination`);
});

test("the documents stay within their limits for elements and height", async ({ page }) => {
  for (const path of [LIST, ...STAGES.map(stagePage)]) {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(path);
    expect(await page.locator("*").count(), path).toBeLessThanOrEqual(2_500);
    expect((await page.locator("body").boundingBox())!.height, path).toBeLessThanOrEqual(3_000);
    await page.setViewportSize({ width: 390, height: 844 });
    expect((await page.locator("body").boundingBox())!.height, path).toBeLessThanOrEqual(9_000);
  }
});

test("links with the same name have the same target within a document", async ({ page }) => {
  for (const path of [LIST, ...STAGES.map(stagePage)]) {
    await page.goto(path);
    const targets = new Map<string, string>();
    for (const link of await page.getByRole("link").all()) {
      const name = (await link.getAttribute("aria-label")) ?? (await link.innerText()).replace(/\s+/g, " ").trim();
      const href = (await link.getAttribute("href"))!;
      expect(targets.get(name) ?? href, `${path}: ${name}`).toBe(href);
      targets.set(name, href);
    }
  }
});

for (const width of [320, 390, 768, 1280]) {
  test(`the pages do not scroll sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [LIST, stagePage("Discrimination"), stagePage("Persecution"), stagePage("Extermination")]) {
      await page.goto(path);
      expect((await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth)), path).toBe(0);
    }
  });
}
