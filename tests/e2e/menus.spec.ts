// Menus, and links into a page: their targets, and the history that they leave.
import { alertFile, ID } from "./data";
import { CHECKS, LIST } from "./pages/alert";
import { expect, test } from "./test";

const running = (page: import("@playwright/test").Page) => expect(page.locator(":root")).toHaveAttribute("data-ready", "");

test("a menu closes when a link in it is followed", async ({ page }) => {
  await page.goto(LIST);
  await running(page);
  await page.getByRole("banner").getByText("Share", { exact: true }).click();
  await page.getByRole("banner").getByRole("link", { name: "Embed this" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Embed this" })).toBeFocused();
  await expect(page.getByRole("banner").getByRole("link", { name: "Embed this" })).toBeHidden();
});

test("Escape closes a menu on a classroom page and returns focus to its button", async ({ page }) => {
  await page.goto(`teach/${ID}/`);
  await running(page);
  const button = page.getByRole("banner").getByText("Display", { exact: true }).locator("xpath=ancestor-or-self::summary");
  await button.press("Enter");
  const dark = page.getByRole("radio", { name: "Dark" });
  await expect(dark).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(dark).toBeHidden();
  await expect(button).toBeFocused();
});

test("a copied link includes the filter and the fragment, but not the reader's theme", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const [check] = alertFile().checks.filter(({ finding }: { finding: string }) => finding === "disputed");
  await page.goto(`${CHECKS}?finding=disputed&theme=dark#check-${check.id}`);
  await running(page);
  await page.getByRole("banner").getByText("Share", { exact: true }).click();
  const copy = page.getByRole("button", { name: /^Copy link to this page/ });
  await copy.click();
  await expect(copy.getByRole("status")).toHaveText("Copied");
  const wanted = new URL(`${CHECKS}?finding=disputed#check-${check.id}`, baseURL).href;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(wanted);
});

test("a check opened from the index on the first page is expanded and focused", async ({ page }) => {
  await page.goto(LIST);
  await running(page);
  await page.getByRole("group", { name: /not a score/ }).getByText(/disputed$/).click();
  const link = page.getByRole("group", { name: /not a score/ }).getByRole("link").first();
  const id = new URL(await link.evaluate((one: HTMLAnchorElement) => one.href)).hash.slice(1);
  expect(id).toMatch(/^check-/);
  await link.click();
  await expect(page.locator(`#${id}`)).toHaveJSProperty("open", true);
  await expect(page.locator(`#${id} > summary`)).toBeFocused();
});
