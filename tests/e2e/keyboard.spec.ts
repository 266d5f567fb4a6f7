// Each test names the row of the ARIA Authoring Practices that it proves.
import { STAGES } from "./data";
import { focused, tabTo } from "./keyboard";
import { expect, test } from "./test";

test("skip link: the first Tab reaches it, Enter moves past the head of the page", async ({ alert, page }) => {
  await alert.open();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const inside = await page.getByRole("main").evaluate((main) => main.contains(document.activeElement));
  expect(inside).toBe(true);
});

test("disclosure: Tab reaches every stage in order, Enter toggles, Space toggles", async ({ alert, page }) => {
  await alert.open();
  for (const [place, name] of STAGES.entries()) {
    const button = alert.stage(name);
    await tabTo(page, () => button.evaluate((one) => one === document.activeElement));
    const key = place % 2 === 0 ? "Enter" : "Space";
    await page.keyboard.press(key);
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await expect(await alert.panel(button)).toBeVisible();
    await expect(button).toBeFocused();
    await page.keyboard.press(key);
    await expect(button).toHaveAttribute("aria-expanded", "false");
    await expect(await alert.panel(button)).toBeHidden();
  }
});

for (const thing of ["factor:isolation", "recommendation:4"]) {
  test(`disclosure: Enter and Space toggle ${thing}, and aria-controls names what opens`, async ({ alert, page }) => {
    await alert.open();
    const button = alert.button(thing);
    await button.focus();
    await page.keyboard.press("Enter");
    await alert.expectOpen(thing);
    await page.keyboard.press("Space");
    await alert.expectNothingOpen();
    await expect(button).toBeFocused();
  });
}

test("roving tabindex: a strip of marks is one tab stop", async ({ alert, page }) => {
  await alert.open();
  for (const name of STAGES) {
    const marks = alert.timeline.getByRole("group", { name: `Marks of ${name}` }).getByRole("link");
    const stops = await marks.evaluateAll((all) => all.filter((one) => one.getAttribute("tabindex") !== "-1").length);
    expect(stops, name).toBe((await marks.count()) > 0 ? 1 : 0);
  }
  const group = alert.timeline.getByRole("group", { name: "Marks of Extermination" });
  await alert.stage("Extermination").focus();
  await page.keyboard.press("Tab");
  await expect(group.getByRole("link").first()).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(alert.stage("Denial")).toBeFocused();
});

test("roving tabindex: arrows move, Home and End go to the ends, Tab comes back to the last place", async ({ alert, page }) => {
  await alert.open();
  const marks = alert.timeline.getByRole("group", { name: "Marks of Extermination" }).getByRole("link");
  const last = (await marks.count()) - 1;
  expect(last).toBeGreaterThan(2);
  await marks.first().focus();
  for (const [key, place] of [
    ["ArrowRight", 1],
    ["ArrowDown", 2],
    ["ArrowLeft", 1],
    ["ArrowUp", 0],
    ["End", last],
    ["Home", 0],
    ["ArrowRight", 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect(marks.nth(place), key).toBeFocused();
  }
  await page.keyboard.press("Shift+Tab");
  await expect(alert.stage("Extermination")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(marks.nth(1)).toBeFocused();
});

test("roving tabindex: a group keeps its one tab stop when the picture is zoomed", async ({ alert, page }) => {
  await alert.open();
  const marks = alert.timeline.getByRole("group", { name: "Marks of Extermination" }).getByRole("link");
  await marks.first().focus();
  await page.keyboard.press("End");
  await alert.timeline.getByRole("group", { name: "Period shown" }).getByRole("radio").nth(1).check();
  await expect
    .poll(() => marks.evaluateAll((all) => all.filter((one) => one.getAttribute("tabindex") === "0").length))
    .toBe(1);
});

test("link: Enter on a mark takes the focus to what it stands for", async ({ alert, page }) => {
  await alert.open();
  const group = alert.timeline.getByRole("group", { name: "Marks of Denial" });
  const mark = group.getByRole("link", { name: / – Genocide Watch$/ }).first();
  await mark.focus();
  await page.keyboard.press("Enter");
  await alert.expectOpen("stage:denial");
  await expect(focused(page)).toHaveRole("article");
  await expect(focused(page)).toBeInViewport();
});

test("radio group: one tab stop, arrows choose, and go round", async ({ alert, page }) => {
  await alert.open();
  await alert.mark(1, "not assessed").focus();
  await page.keyboard.press("ArrowUp");
  await expect(alert.mark(1, "no evidence found")).toBeFocused();
  await expect(alert.mark(1, "no evidence found")).toBeChecked();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(alert.mark(1, "evidence shown")).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(alert.note(1)).toBeFocused();
});

test("radio group: arrows choose the period", async ({ alert, page }) => {
  await alert.open();
  await alert.timeline.getByRole("radio", { name: "All", exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(alert.timeline.getByRole("group", { name: "Period shown" }).getByRole("radio").nth(1)).toBeChecked();
  await expect.poll(() => new URL(page.url()).searchParams.has("period")).toBe(true);
});

test("the file field and the buttons of the checklist are reached by Tab", async ({ alert, page }) => {
  await alert.open();
  await alert.note(7).focus();
  const names = ["Export to a file", "Export as a table (CSV)", "Import from a file", "Print", "Erase marks and notes"];
  for (const name of names) {
    await page.keyboard.press("Tab");
    await expect(focused(page)).toHaveAccessibleName(name);
  }
});

test("no trap and no invisible focus in 300 Tabs, and the focus is always drawn", async ({ alert, page }) => {
  await alert.open("?stage=extermination");
  const seen = new Set<string>();
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const one = document.activeElement!;
      if (one === document.body) return null;
      // A file field is drawn by its label.
      const drawn = one.matches("input[type=file]") ? one.closest("label")! : one;
      const style = getComputedStyle(drawn);
      const box = drawn.getBoundingClientRect();
      const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      const outline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
      const all = [...document.querySelectorAll("*")];
      const name = `${all.indexOf(one)} ${one.tagName} ${one.id || one.textContent!.trim().slice(0, 40)}`;
      return { name, ok: inView && outline && box.width > 0 && box.height > 0 };
    });
    if (at) {
      expect(at.ok, `the focus is seen on ${at.name}`).toBe(true);
      seen.add(at.name);
    }
  }
  expect(seen.size).toBeGreaterThan(250);
});

test("Shift+Tab leaves the page's end again", async ({ alert, page }) => {
  await alert.open();
  await page.getByRole("contentinfo").getByRole("link").last().focus();
  const names = new Set<string>();
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Shift+Tab");
    names.add(await focused(page).evaluate((one) => String([...document.querySelectorAll("*")].indexOf(one))));
  }
  expect(names.size).toBe(40);
});

test("the error view is announced and its button is reached by Tab", async ({ alert, page }) => {
  await page.route("**/data/*.json", (route) => route.fulfill({ status: 404 }));
  await alert.openBroken();
  const again = alert.failure.getByRole("button", { name: "Try again" });
  await tabTo(page, () => again.evaluate((one) => one === document.activeElement), 10);
});
