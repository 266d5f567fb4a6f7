// A whole lesson in a classroom without a network, using only the keyboard: docs/presenting.md.
import { FactorsPage } from "./pages/factors";
import { Talk } from "./pages/talk";
import { activity, ActivitiesPage, LESSON, TEACH } from "./pages/teach";
import { expect, expectOfflineReady, test } from "./site";

test("a whole lesson works by keyboard without a network, from the plan to the sheets", async ({ context, page, site }) => {
  test.slow();
  await page.goto(TEACH);
  await expectOfflineReady(page);
  // The file can also be saved from a device that has the site offline.
  const taken = page.waitForEvent("download");
  await page.getByRole("link", { name: "Take the lesson with you" }).press("Enter");
  expect((await taken).suggestedFilename()).toMatch(/\.html$/);
  expect(page.url()).toMatch(/teach\/[^/]+\/$/);
  await site.disconnect();
  await context.setOffline(true);

  // The plan, then the talk.
  await page.reload();
  await expect(page.getByRole("table", { name: "40 minutes", exact: true })).toBeVisible();
  const parts = page.getByRole("navigation", { name: "For the classroom" });
  await parts.getByRole("link", { name: "Slides" }).press("Enter");
  const talk = new Talk(page);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  await page.getByRole("button", { name: "Start the talk" }).press("Enter");
  await expect(talk.slide("Nagorno-Karabakh (Artsakh), October 2020")).toBeVisible();

  // The speaker's window stays in sync both ways to the last slide.
  const opened = page.waitForEvent("popup");
  await talk.press("s");
  const view = await opened;
  await expect(view.getByText("In sync with the screen.")).toBeVisible();
  const speaker = view.getByRole("heading", { level: 1 });
  const names = new Set<string>();
  for (let step = 0; step < 200; step += 1) {
    const name = await (await talk.shown()).getByRole("heading", { level: 2 }).innerText();
    if (names.size) await expect(speaker).toHaveText(`Speaker view: ${name}`);
    names.add(name);
    if (name === "Sources") break;
    const said = await talk.said.textContent();
    const open = page.getByRole("button", { name: "Open this slide" });
    if (await open.isVisible()) {
      await open.press("Enter");
      continue;
    }
    if (step % 2) await talk.press("PageDown");
    else await view.keyboard.press("ArrowRight");
    await expect(talk.said).not.toHaveText(said!);
  }
  expect(names.size).toBeGreaterThanOrEqual(LESSON.slides.length);
  await view.close();

  // Students work, and their answers are stored.
  await talk.press("Escape");
  await parts.getByRole("link", { name: "Activities" }).press("Enter");
  const activities = new ActivitiesPage(page);
  await activities.open();
  const [item] = activity("evidence").items;
  const first = activities.answers(item).getByRole("checkbox").first();
  await first.press("Space");
  await activities.reload();
  await expect(first).toBeChecked();

  // The handout and the explorer of the same alert.
  await parts.getByRole("link", { name: "Sheets to print" }).press("Enter");
  await page.getByRole("main").getByRole("link", { name: /Handout/ }).first().press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const factors = new FactorsPage(page);
  await factors.open();
  await factors.answer(1, "Unclear").check();
  await factors.reload();
  await expect(factors.answer(1, "Unclear")).toBeChecked();
});
