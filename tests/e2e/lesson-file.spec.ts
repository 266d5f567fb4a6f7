// The single-file lesson, opened from disk without a network.
import { cpSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { chromium, expect, test as base, type Page } from "@playwright/test";

import { expectAccessible } from "./axe";
import { ID } from "./data";
import { DIST } from "./site";

const NAME = "lesson.html";

/** Opens a copy of the file in a browser without a network; nothing may be requested or blocked, and nothing may fail. */
const test = base.extend<{ lesson: Page }>({
  lesson: async ({ launchOptions }, use) => {
    const stick = mkdtempSync(join(tmpdir(), "forewarned-stick-"));
    cpSync(join(DIST, "teach", ID, NAME), join(stick, NAME));
    const browser = await chromium.launch(launchOptions);
    const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 720 } });
    const said: string[] = [];
    context.on("console", (message) => ["error", "warning"].includes(message.type()) && said.push(message.text()));
    context.on("weberror", (fault) => said.push(String(fault.error())));
    context.on("request", (request) => !/^(file|blob|data):/.test(request.url()) && said.push(request.url()));
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(stick, NAME)).href);
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
    await use(page);
    await browser.close();
    rmSync(stick, { recursive: true });
    expect(said).toEqual([]);
  },
});

test("the file has at most 1.51 MB", () => {
  const { size } = statSync(join(DIST, "teach", ID, NAME));
  console.log(`the lesson in one file: ${size} B`);
  expect(size).toBeLessThanOrEqual(1_510_000);
});

test("the teachers' page, slides, activities and sheets work from a local file", async ({ lesson: page }) => {
  await expect(page.getByRole("heading", { level: 1, name: "Teach" })).toBeVisible();
  await expect(page).toHaveURL(/#\/teach$/);
  const parts = page.getByRole("navigation", { name: "For the classroom" });
  await parts.getByRole("link", { name: "Slides" }).click();
  await page.getByRole("button", { name: "Start the talk" }).click();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("region", { name: "Content note" })).toBeVisible();
  await expect(page).toHaveURL(/#\/present\/note$/);
  const size = () => page.getByRole("region", { name: "Content note" }).evaluate((slide) => parseFloat(getComputedStyle(slide).fontSize));
  expect(await size(), "as large as on the site").toBeGreaterThanOrEqual(24);
  await page.reload();
  await expect(page.getByRole("region", { name: "Content note" })).toBeVisible();
  await page.keyboard.press("q");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await parts.getByRole("link", { name: "Activities" }).click();
  await page.getByRole("checkbox").first().check();
  await page.reload();
  await expect(page.getByRole("checkbox").first(), "answers are saved").toBeChecked();
  await parts.getByRole("link", { name: "Sheets to print" }).click();
  await page.getByRole("main").getByRole("link", { name: /Handout/ }).first().click();
  await expect(page).toHaveURL(/#\/teach\/paper\/handout$/);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(2);
});

test("the explorer works from a local file, with deep links, Back and the checklist", async ({ lesson: page }) => {
  await page.getByRole("navigation", { name: "Parts of this file" }).getByRole("link", { name: "Explore the alert" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Nagorno-Karabakh (Artsakh), October 2020" })).toBeVisible();
  await page.locator("#row-denial").click();
  await expect(page).toHaveURL(/#\/stages\/denial$/);
  await page.goBack();
  await page.getByRole("navigation", { name: "Parts of this alert" }).first().getByRole("link", { name: "Sources" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Sources/ })).toBeVisible();
  await page.goto(page.url().replace(/#.*/, "#/factors"));
  await page.reload();
  const first = page.getByRole("main").getByRole("radio").first();
  await first.check();
  await page.reload();
  await expect(first).toBeChecked();
});

test("the speaker view stays in sync with the screen from a local file", async ({ lesson: page }) => {
  await page.goto(page.url().replace(/#.*/, "#/present"));
  await page.reload();
  await page.getByRole("button", { name: "Start the talk" }).click();
  const opened = page.waitForEvent("popup");
  await page.keyboard.press("s");
  const view = await opened;
  await expect(view.getByText("In sync with the screen.")).toBeVisible();
  await view.getByRole("button", { name: /^Next/ }).click();
  await expect(page.getByRole("region", { name: "Content note" })).toBeVisible();
});

test("axe: the first page of the file", async ({ lesson: page }) => {
  await expectAccessible(page);
});
