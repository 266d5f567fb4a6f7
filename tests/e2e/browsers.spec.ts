// What browsers do with a page on their own: darken it, search it, save a copy, show it in a frame, omit an event.
import { chromium, type Locator, type Page } from "@playwright/test";
import { writeFileSync } from "node:fs";

import { CHECKS, EVENTS, LIST, SOURCES, TEXT } from "./pages/alert";
import { FACTORS, FactorsPage, STORED } from "./pages/factors";
import { stagePage } from "./pages/stages";
import { expect, test } from "./test";

/** Returns the highest contrast between two pixels of a text: that of the text with its background, if nothing else is drawn there. */
async function contrast(page: Page, text: Locator): Promise<number> {
  await text.scrollIntoViewIfNeeded();
  const picture = (await text.screenshot()).toString("base64");
  return page.evaluate(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, image.width, image.height);
    const lights: number[] = [];
    for (let at = 0; at < data.length; at += 4) {
      const [r, g, b] = [...data.slice(at, at + 3)].map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
      lights.push(0.2126 * r + 0.7152 * g + 0.0722 * b);
    }
    return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
  }, picture);
}

test("the events picture stays readable in every theme when the browser forces dark mode", async ({ launchOptions, baseURL }) => {
  test.setTimeout(120_000);
  const args = [...(launchOptions.args ?? []), "--enable-features=WebContentsForceDark"];
  const browser = await chromium.launch({ ...launchOptions, args });
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await browser.newPage({ baseURL, colorScheme, serviceWorkers: "block", viewport: { width: 1280, height: 800 } });
    for (const theme of ["auto", "light", "dark", "contrast"]) {
      await page.goto(`${EVENTS}?theme=${theme}`);
      // The picture is laid out again when the app starts and when the fonts load.
      await page.waitForSelector("html[data-ready]");
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const texts = page.getByRole("main").locator("svg text");
      expect(await texts.count()).toBeGreaterThan(30);
      // The names of lanes and periods are outside the panels, the names of events inside.
      for (const text of ["People killed,", "What followed", "1915–23", "Armenians killed, Sumgait"]) {
        expect(await contrast(page, texts.filter({ hasText: text }).first()), `${text}, ${colorScheme}, ${theme}`).toBeGreaterThan(7);
      }
    }
    await page.close();
  }
  await browser.close();
});

test("find in page reaches all text: collapsed text is in details elements", async ({ page }) => {
  for (const address of [LIST, stagePage("Extermination"), FACTORS, EVENTS, CHECKS, TEXT, SOURCES]) {
    await page.goto(address);
    if (![TEXT, SOURCES].includes(address)) await page.waitForSelector("html[data-ready]");
    const out = await page.getByRole("main").evaluate((main) => {
      const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walk.nextNode()) {
        const around = walk.currentNode.parentElement!;
        if (!walk.currentNode.textContent!.trim() || around.checkVisibility() || around.closest("details:not([open]), script, option")) continue;
        // Text for print or other widths, and messages, contain none of the alert's text.
        if (/[.?!]$/.test(around.textContent!.trim()) && !around.closest("[hidden], [role=status], [role=alert]")) found.push(around.textContent!);
      }
      return found;
    });
    expect(out.filter((text) => text.split(" ").length > 8 && !/^Alert: https|answers to Genocide|^The years shown are/.test(text)), address).toEqual([]);
  }
});

test("a text-fragment link opens the collapsed section that contains its text", async ({ page, context }) => {
  for (const address of [LIST, FACTORS, EVENTS, CHECKS, SOURCES]) {
    await page.goto(address);
    const words = await page.getByRole("main").evaluate((main) => {
      const folded = [...main.querySelectorAll("details:not([open]) p")].filter(
        (one) => !one.children.length && !one.closest("summary, nav") && one.textContent!.trim().split(/\s+/).length > 8,
      );
      return folded[0].textContent!.trim().split(/\s+/).slice(0, 6).join(" ");
    });
    const other = await context.newPage();
    await other.goto(`${address}#:~:text=${encodeURIComponent(words).replaceAll("-", "%2D")}`);
    await expect(other.getByText(words).first(), address).toBeInViewport();
    await other.close();
  }
});

test("a saved copy of a page keeps its full text and background, and its folds open", async ({ page, context, browser }, info) => {
  // A separate context, because the test's own context may not request other addresses.
  const elsewhere = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  for (const [address, name] of [[LIST, "list"], [FACTORS, "factors"], [EVENTS, "events"], [SOURCES, "sources"]]) {
    await page.goto(address);
    // The sources page has no app.
    if (address !== SOURCES) await expect(page.locator(":root[data-ready]")).toBeAttached();
    const text = await page.getByRole("main").textContent();
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const session = await context.newCDPSession(page);
    const { data } = await session.send("Page.captureSnapshot", { format: "mhtml" });
    const file = info.outputPath(`${name}.mhtml`);
    writeFileSync(file, data);
    const copy = await elsewhere.newPage();
    await copy.goto(`file://${file}`);
    expect((await copy.getByRole("main").textContent())!.replace(/\s+/g, " "), address).toBe(text!.replace(/\s+/g, " "));
    expect(await copy.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(ground);
    const fold = copy.getByRole("main").locator("details:not([open])").first();
    await fold.locator("summary").first().click();
    await expect(copy.getByRole("main").locator("details[open]").first()).toBeVisible();
    await copy.close();
  }
  await elsewhere.close();
});

test("a tab that misses storage events does not erase another tab's marks", async ({ context, factors, page }) => {
  await context.addInitScript(() => addEventListener("storage", (event) => event.stopImmediatePropagation(), true));
  await factors.open();
  const other = new FactorsPage(await context.newPage());
  await other.open();
  await factors.answer(1, "Evidence shown").check();
  await other.write(2, "in the other tab");
  await factors.write(3, "in this tab");
  await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), STORED)).toContain("in this tab");
  await factors.reload();
  await expect(factors.answer(1, "Evidence shown")).toBeChecked();
  await expect(factors.note(2)).toHaveValue("in the other tab");
  await expect(factors.note(3)).toHaveValue("in this tab");
});

test("in a frame that blocks downloads, an export says so and offers its text to copy", async ({ page, baseURL, refused }) => {
  const host = new URL("/host.html", baseURL).href;
  const frame = `<iframe title="Forewarned" sandbox="allow-scripts allow-same-origin" width="1200" height="700" src="${new URL(FACTORS, baseURL)}">`;
  await page.route(host, (route) => route.fulfill({ contentType: "text/html", body: `<!doctype html><title>Host</title>${frame}</iframe>` }));
  await page.goto(host);
  const region = page.frameLocator("iframe").getByRole("region", { name: "Risk-factor checklist", exact: true });
  const tools = region.getByRole("group", { name: "Your marks and notes", exact: true });
  await tools.getByText("Export", { exact: true }).click();
  await tools.getByRole("button", { name: "As a table (CSV)", exact: true }).click();
  await expect(region.getByRole("status").filter({ hasText: "This frame may not let your browser save a file." })).toBeVisible();
  await expect(region.getByRole("button", { name: /^Copy/ })).toBeVisible();
  refused.length = 0;
});
