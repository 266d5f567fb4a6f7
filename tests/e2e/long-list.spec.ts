// The list of alerts at a size that the site has not reached: ten thousand invented alerts, which `./dev build` writes next to the site.
import { existsSync, readdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";

import type { Page } from "@playwright/test";

import { expectAccessible } from "./axe";
import { DIST } from "./data";
import { expect, test as base } from "./test";

const LIST = resolve(process.env.FOREWARNED_TOOLS ?? join(__dirname, "../../.tools"), "list");
const PAGE = 25;

const test = base.extend<{}, { long: string }>({
  long: [
    async ({}, use) => {
      expect(existsSync(join(LIST, "index.html")), "./dev build writes the long list").toBe(true);
      const { serve } = await import("./server.mjs");
      const server = await serve([LIST, DIST], 0, "/some/folder/");
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/some/folder/`);
      server.closeAllConnections();
      server.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ long }, use) => use(long),
});

const search = (page: Page) => page.getByRole("searchbox", { name: "Place, group or word" });
const count = (page: Page) => page.getByRole("search").getByRole("status");
const rows = (page: Page) => page.getByRole("listitem").filter({ hasText: "Invented publisher" });

test("the first page loads one data file, and the rest only when a reader searches", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname.replace(/^.*\//, "")));
  await page.goto("");
  await expect(search(page)).toBeVisible();
  await expect(rows(page)).toHaveCount(PAGE);
  expect(asked.filter((name) => name.endsWith(".json"))).toHaveLength(1);
  await search(page).fill("ka");
  await expect(count(page)).toHaveText(/^[\d,]+ of 10,000 alerts$/);
  const parts = readdirSync(join(LIST, "data")).filter((name) => name.startsWith("catalogue-part-"));
  expect(asked.filter((name) => name.startsWith("catalogue-part-")).sort()).toEqual(parts.sort());
});

test("search finds alerts at the end of the list, and a button shows more results", async ({ page }) => {
  await page.goto("?q=invented+alert+1");
  await expect(count(page)).toHaveText(/ of /);
  await expect(rows(page)).toHaveCount(PAGE);
  const more = page.getByRole("button", { name: "Show 25 more" });
  await more.press("Enter");
  await expect(rows(page)).toHaveCount(2 * PAGE);
  await expect(rows(page).nth(PAGE).getByRole("link")).toBeFocused();
  await search(page).fill("invented 9999");
  await expect(rows(page)).toHaveCount(1);
  await expect(count(page)).toHaveText(/^1 of /);
  await expect(more).toHaveCount(0);
});

test("a keystroke changes the number of matches before the paint, and the rows after it", async ({ page }) => {
  await page.goto("?q=lo");
  await expect(count(page)).toHaveText(/ of 10,000 alerts$/);
  const { before, atOnce, later } = await search(page).evaluate(async (field: HTMLInputElement) => {
    const state = () => {
      const rows = [...document.querySelectorAll("main li h3 [id^=alert-]")].map((one) => one.id);
      return { rows, count: document.querySelector("form [role=status]")!.textContent };
    };
    const painted = () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
    await painted();
    const before = state();
    field.value = "ka";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    // The app changes the page in microtasks, one after the other.
    for (let turn = 0; turn < 100; turn++) await Promise.resolve();
    const atOnce = state();
    await painted();
    return { before, atOnce, later: state() };
  });
  expect(atOnce.count).not.toBe(before.count);
  expect(atOnce.count).toBe(later.count);
  expect(atOnce.rows).toEqual(before.rows);
  expect(later.rows).not.toEqual(before.rows);
});

test("filter options count all alerts before the whole list has loaded", async ({ page }) => {
  await page.goto("");
  const level = page.getByLabel("Level");
  await expect(level).toBeVisible();
  const all = (await level.getByRole("option").allTextContents()).slice(1);
  const counts = all.map((text) => Number(/\(([\d,]+)\)$/.exec(text)![1].replace(",", "")));
  expect(counts.reduce((sum, one) => sum + one)).toBe(10_000);
  await level.selectOption({ label: all[0] });
  await expect(count(page)).toHaveText(new RegExp(`^${counts[0].toLocaleString("en")} of `));
});

test("if part of the list fails to load, the page says so, and a button loads the rest", async ({ page }) => {
  let fails = true;
  await page.route("**/catalogue-part-*", (route) => (fails ? route.fulfill({ status: 503 }) : route.fallback()));
  await page.goto("?q=invented");
  await expect(count(page)).toHaveText("25 alerts. Part of the list did not load, so some may be missing.");
  fails = false;
  await page.getByRole("button", { name: "Load the rest" }).click();
  await expect(count(page)).toHaveText(/^10,000 of 10,000 alerts$/);
});

test("if one part fails to load, the others can be searched, and loading it later keeps the order", async ({ page }) => {
  const files: string[] = [];
  await page.route("**/catalogue-part-*", (route) => {
    files.push(route.request().url());
    return route.request().url() === files[0] && files.length === 1 ? route.fulfill({ status: 503 }) : route.fallback();
  });
  await page.goto("?q=invented");
  await expect(count(page)).toHaveText("9,500 alerts. Part of the list did not load, so some may be missing.");
  const links = async () => {
    // The rows follow after the paint.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
    return rows(page).getByRole("link").evaluateAll((all) => all.map((one) => one.id));
  };
  await search(page).fill("ka");
  await expect(count(page)).toHaveText(/did not load/);
  expect(files).toHaveLength(20);
  await page.getByRole("button", { name: "Load the rest" }).click();
  await expect(count(page)).toHaveText(/ of 10,000 alerts$/);
  const repaired = await links();
  await page.reload();
  await expect(count(page)).toHaveText(/ of 10,000 alerts$/);
  expect(await links()).toEqual(repaired);
});

test("a later page has the map and the years of its own alerts", async ({ page }) => {
  await page.goto("list/2/");
  const map = page.getByRole("region", { name: "On a map" });
  const land = map.locator("img");
  await land.scrollIntoViewIfNeeded();
  await expect(land).toHaveJSProperty("complete", true);
  expect(await land.evaluate((image: HTMLImageElement) => [new URL(image.src).pathname, image.naturalWidth > 0])).toEqual(["/some/folder/maps/world.svg", true]);
  const rowsOfDots = await map.getByRole("link").evaluateAll((all) => all.map((one) => document.getElementById(one.getAttribute("href")!.slice(1))?.tagName));
  expect(rowsOfDots.length).toBeGreaterThan(5);
  expect(new Set(rowsOfDots)).toEqual(new Set(["A"]));
  // Other pages of the list may have alerts from the years between, so no year is shown as empty.
  const empty = await page.getByRole("region", { name: "By year" }).getByRole("list").first().locator("> li").evaluateAll((all) => all.filter((one) => !one.querySelector("a")).length);
  expect(empty).toBe(0);
});

test("axe finds no violations on a later page or in a search, at 320 and 1280 px", async ({ page }) => {
  for (const [width, path] of [[320, "list/2/"], [1280, "list/2/"], [320, "?q=ka"]] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    await expect(rows(page)).toHaveCount(PAGE);
    await expectAccessible(page);
  }
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the list is split into pages, linked from the first to the last", async ({ page }) => {
    await page.goto("");
    await expect(rows(page)).toHaveCount(PAGE);
    const pages = page.getByRole("navigation", { name: "Pages of the list" });
    await pages.getByRole("link", { name: "Next page" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Alerts, page 2 of 400" })).toBeVisible();
    await expect(rows(page)).toHaveCount(PAGE);
    await pages.getByRole("link", { name: "Next page" }).click();
    await expect(page).toHaveURL(/\/list\/3\/$/);
    await pages.getByRole("link", { name: "Previous page" }).click();
    await pages.getByRole("link", { name: "Previous page" }).click();
    await expect(page).toHaveURL(/\/some\/folder\/$/);
    await page.goto("list/400/");
    await expect(pages.getByRole("link", { name: "Next page" })).toHaveCount(0);
    await page.getByRole("link", { name: "Search all alerts" }).click();
    await expect(page).toHaveURL(/\/some\/folder\/$/);
  });
});
