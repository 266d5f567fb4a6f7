// The risk factors as a document: everything here works without the app and without scripts.
import { expectAccessible, expectAccessibleInEveryLook } from "./axe";
import { alertFile } from "./data";
import { ANSWERS, FACTORS, FactorsPage, KEYS, NAMES, sheets } from "./pages/factors";
import { expect, test as base } from "./test";

const test = base.extend<{ factors: FactorsPage }>({
  factors: async ({ page }, use) => {
    await page.goto(FACTORS);
    await use(new FactorsPage(page));
  },
});
test.use({ javaScriptEnabled: false });

test("the page lists the factors in the alert's order, with its statements and what others say", async ({ factors, page }) => {
  await expect(page).toHaveTitle(/^Risk factors: Genocide Watch on Nagorno-Karabakh/);
  await expect(page.getByRole("heading", { level: 1, name: "Seven risk factors" })).toBeVisible();
  await expect(factors.region.getByRole("heading", { level: 2 })).toHaveText(NAMES);
  for (const [place, { statements }] of alertFile().risk_factors.entries()) {
    for (const { text } of statements) await expect(factors.row(place + 1).getByText(text, { exact: true })).toBeVisible();
    await expect(factors.row(place + 1).getByText("Genocide Watch said, October 2020")).toBeVisible();
  }
  const { gist } = alertFile().checks.find(({ id }: { id: string }) => id === "internet");
  await expect(factors.row(6).getByText(gist)).toBeVisible();
});

test("each factor says how it relates to Harff's, and links to what the editors tied to it", async ({ factors }) => {
  const fits = ["Adapted from", "As in", "As in", "As in", "Adapted from", "Adapted from", "Added by the alert"];
  for (const [place, fit] of fits.entries()) {
    const { fit_note } = alertFile().risk_factors[place];
    const summary = factors.row(place + 1).getByText(new RegExp(`^${fit}`));
    await expect(factors.row(place + 1).getByText(fit_note)).toBeHidden();
    await summary.click();
    await expect(factors.row(place + 1).getByText(fit_note)).toBeVisible();
  }
  await expect(factors.row(1).getByRole("link", { name: "Extermination" })).toHaveAttribute("href", "../stages/extermination/");
  await expect(factors.row(2).getByRole("link", { name: "Recommendation 5" })).toBeVisible();
});

test("the checklist can be filled in without scripts, and says so", async ({ factors }) => {
  await expect(factors.said("Without scripts you can still fill it in and print it.")).toBeVisible();
  for (const number of NAMES.keys()) {
    await expect(factors.answers(number + 1).getByRole("radio")).toHaveCount(4);
    for (const answer of ANSWERS) await expect(factors.answer(number + 1, answer)).toBeVisible();
    await expect(factors.answer(number + 1, "Not assessed")).toBeChecked();
  }
  await factors.answer(3, "Unclear").check();
  await factors.unfold(3);
  await factors.note(3).fill("by hand");
  await factors.group.fill("Group 3");
  await expect(factors.answer(3, "Not assessed")).not.toBeChecked();
  await expect(factors.note(3)).toHaveValue("by hand");
  await expect(factors.region.getByRole("button")).toHaveCount(0);
});

test("each factor has its own address, with alert and publisher in view", async ({ page }) => {
  for (const size of [{ width: 1280, height: 720 }, { width: 390, height: 844 }]) {
    await page.setViewportSize(size);
    for (const [place, key] of KEYS.entries()) {
      await page.goto("about:blank");
      await page.goto(`${FACTORS}#factor-${key}`);
      for (const shown of [
        page.getByRole("heading", { name: NAMES[place], exact: true }),
        page.getByRole("banner").getByText("Nagorno-Karabakh (Artsakh), October 2020"),
        page.getByRole("banner").getByText(/Genocide Watch/),
      ]) {
        await expect(shown).toBeInViewport({ ratio: 1 });
      }
    }
  }
});

test("the checklist prints on one sheet of A4", async ({ factors, page }) => {
  expect(await sheets(page)).toBe(1);
  await factors.answer(1, "Evidence shown").check();
  expect(await sheets(page)).toBe(1);
});

test("in print all text is at least 8 points, and the alert's publisher and disputes are named", async ({ factors, page }) => {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 703, height: 1_032 });
  await expect(factors.region.getByText(/Genocide Watch’s alert “.*” of October 2020.*parts of it are disputed/)).toBeVisible();
  await expect(factors.region.getByText(/^Alert: https:/)).toBeVisible();
  const sizes = await page.getByRole("main").locator("*").evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility() && [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()))
      .map((one) => parseFloat(getComputedStyle(one).fontSize) * 0.75),
  );
  expect(sizes.length).toBeGreaterThan(20);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
});

test("the document stays within its limits for elements and height", async ({ page }) => {
  for (const [width, height, most] of [[1280, 720, 3_000], [390, 844, 9_000]]) {
    await page.setViewportSize({ width, height });
    await page.goto(FACTORS);
    expect(await page.locator("*").count()).toBeLessThanOrEqual(2_500);
    expect((await page.locator("body").boundingBox())!.height).toBeLessThanOrEqual(most);
  }
});

for (const width of [320, 390, 768, 1280]) {
  test(`the page does not scroll sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(FACTORS);
    expect(await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
  });
}

// axe needs scripts.
test.describe("axe", () => {
  test.use({ javaScriptEnabled: true });

  for (const width of [320, 1280]) {
    test(`light, dark and forced colours, ${width} px`, async ({ page }) => {
      test.setTimeout(180_000);
      // Tall enough that the bar at the bottom of a phone covers nothing.
      await page.setViewportSize({ width, height: 20_000 });
      await page.goto(FACTORS);
      for (const fold of await page.locator("main details:not(.md)").all()) await fold.evaluate((one) => one.setAttribute("open", ""));
      await expectAccessibleInEveryLook(page, ["dark", "forced colours"]);
    });
  }

  test("in print", async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    await page.goto(FACTORS);
    // Print has no touch targets, and the line above each sheet is outside the landmarks.
    await expectAccessible(page, ["target-size", "region"]);
  });
});
