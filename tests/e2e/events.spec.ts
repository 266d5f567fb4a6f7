// The page “Then and now” as a document: everything here works without the app and without scripts.
import { alertFile, ID } from "./data";
import { expectFits, sidewaysScroll, SIZES, smallTargets } from "./layout";
import { expect, test } from "./test";

const PAGE = `alerts/${ID}/events/`;
const { events, fears, vocabulary } = alertFile();

test.use({ javaScriptEnabled: false });

test("the content note comes before every event, with a link that skips all of them", async ({ page }) => {
  await page.goto(PAGE);
  const note = page.getByRole("complementary", { name: "Content note" });
  await expect(note).toBeInViewport();
  await note.getByRole("link", { name: "Skip all events" }).click();
  await expect(page.getByRole("link", { name: /^Next: what Genocide Watch asked for/ })).toBeInViewport();
});

test("the list shows every event by period, before and after the alert", async ({ page }) => {
  await page.goto(PAGE);
  const list = page.getByRole("region", { name: "The same events, as a list" });
  const headings = list.getByRole("heading", { level: 3 });
  await expect(headings).toHaveText([
    "First World War and after",
    "Soviet collapse and first war",
    "Between the wars",
    "Second war: up to the alert",
    "Second war: after the alert",
    "What followed",
    "The same events, as a table",
  ]);
  for (const heading of (await headings.all()).slice(0, -1)) await heading.click();
  for (const { title } of events) await expect(list.getByText(title).first()).toBeVisible();
});

test("each event says who was harmed, what is disputed and whether the alert mentions it", async ({ page }) => {
  await page.goto(PAGE);
  const list = page.getByRole("region", { name: "The same events, as a list" });
  await list.getByRole("heading", { name: "Second war: up to the alert" }).click();
  for (const id of ["ganja-2020", "war-2020", "gw-first"]) {
    const event = events.find((one: any) => one.id === id);
    await list.getByText(event.title).first().click();
    await expect(list.getByText(event.text, { exact: true })).toBeVisible();
    if (event.disputed) await expect(list.getByText(event.disputed)).toBeVisible();
    const said = { true: "The alert mentions it.", false: "Added by the editors.", null: "" }[String(event.in_alert) as "true"];
    const harmed = event.harmed.length ? `Harmed: ${event.harmed.join("; ")}.` : "";
    const by = list.getByRole("group").filter({ has: page.getByText(event.text, { exact: true }) }).last();
    await expect(by).toContainText("Checked by the editors");
    await expect(by).toContainText(said);
    await expect(by).toContainText(harmed);
  }
});

for (const id of ["armenian-genocide", "barda-2020", "vardanyan-2026"]) {
  test(`the address of event ${id} scrolls to it`, async ({ page }) => {
    await page.goto(`${PAGE}#event-${id}`);
    const { title } = events.find((one: any) => one.id === id);
    await expect(page.getByRole("group").getByText(title).first()).toBeInViewport();
  });
}

test("the picture labels every event, and no label overlaps another or leaves the picture", async ({ page }) => {
  await page.goto(PAGE);
  const boxes = await page.locator("svg a text").evaluateAll((texts) => {
    const whole = texts[0].closest("svg")!.getBoundingClientRect();
    return texts.map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const inside = left >= whole.left && right <= whole.right && top >= whole.top && bottom <= whole.bottom;
      return { name: text.textContent!, left, right, middle: (top + bottom) / 2, inside };
    });
  });
  expect(boxes.map(({ name }) => name).sort()).toEqual(events.map((one: any) => one.label).sort());
  expect(boxes.filter(({ inside }) => !inside)).toEqual([]);
  const over = boxes.flatMap((one, place) =>
    boxes
      .slice(place + 1)
      .filter((other) => Math.abs(one.middle - other.middle) < 12 && one.left < other.right && other.left < one.right)
      .map((other) => `${one.name} | ${other.name}`),
  );
  expect(over).toEqual([]);
});

test("the lanes are the kinds of events, and a label links to its event", async ({ page }) => {
  await page.goto(PAGE);
  const words = (await page.locator("svg text").allTextContents()).join(" ");
  for (const { name } of vocabulary.event_kinds) expect(words).toContain(name);
  await page.locator("svg a text", { hasText: "Azerbaijanis killed, Khojaly" }).click();
  await expect(page).toHaveURL(/#event-khojaly-1992$/);
  await expect(page.getByRole("group").getByText("Azerbaijanis killed as they fled Khojaly").first()).toBeInViewport();
});

test("every fear is listed with its outcome, whether or not it came true", async ({ page }) => {
  await page.goto(PAGE);
  const region = page.getByRole("region", { name: /^Fears and outcomes/ });
  await expect(region.getByRole("heading", { level: 3 })).toHaveText(fears.map((fear: any) => fear.name));
  const words = { "came-true": "Came true:", not: "Not borne out:", "in-part": "In part, or disputed:", unknown: "Unknown:" };
  for (const { name, outcome, verdict, gist, text } of fears) {
    const row = region.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });
    await expect(row.getByText(words[outcome as "not"], { exact: true })).toBeVisible();
    await expect(row.getByText(gist, { exact: true })).toBeVisible();
    await row.getByText(verdict).first().click();
    await expect(row.getByText(text, { exact: true })).toBeVisible();
  }
});

test("a table lists the same events, and each row links to its event", async ({ page }) => {
  await page.goto(PAGE);
  await page.getByRole("heading", { name: "The same events, as a table" }).click();
  const table = page.getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveText(["Date", "Event", "Kind", "Who was harmed", "Origin"]);
  await expect(table.getByRole("rowheader")).toHaveText(events.map((one: any) => one.title));
  await table.getByRole("link", { name: "Russia’s peacekeepers withdraw", exact: true }).click();
  await expect(page).toHaveURL(/#event-peacekeepers-leave$/);
});

test("controls that need the app are absent", async ({ page }) => {
  await page.goto(PAGE);
  await expect(page.getByRole("radio")).toHaveCount(0);
});

test("the document stays within its limits for elements and height", async ({ page }) => {
  await page.goto(PAGE);
  expect(await page.locator("*").count()).toBeLessThanOrEqual(2_500);
  await page.setViewportSize({ width: 390, height: 844 });
  expect((await page.locator("body").boundingBox())!.height).toBeLessThanOrEqual(9_000);
});

for (const [width, height] of SIZES) {
  test(`everything fits a window of ${width} by ${height}, even with large text`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(PAGE);
    await page.locator("html").evaluate((root) => root.setAttribute("data-ready", ""));
    expect(await smallTargets(page)).toEqual([]);
    await expectFits(page);
  });
}

test("on a phone the picture scrolls in its own box, by keyboard too", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(PAGE);
  const box = page.getByRole("region", { name: "Picture of the events over time" });
  await box.focus();
  await page.keyboard.press("End");
  await expect(box).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => box.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
  expect(await sidewaysScroll(page)).toBe(0);
});

test("in print the picture's labels are at least 8 pt, and the list is expanded", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  // Landscape A4, without its margins.
  await page.setViewportSize({ width: 1085, height: 756 });
  await page.goto(PAGE);
  const size = await page.locator("svg a text").first().evaluate((text) => {
    return Number.parseFloat(getComputedStyle(text).fontSize) * (text as SVGTextElement).getScreenCTM()!.a;
  });
  expect((size * 72) / 96).toBeGreaterThanOrEqual(8);
  await expect(page.getByText(events[0].text, { exact: true })).toBeVisible();
});

test.describe("with the app", () => {
  test.use({ javaScriptEnabled: true });

  test("picture and list can be filtered by period, and the address restores the filter on reload", async ({ page }) => {
    await page.goto(PAGE);
    const list = page.getByRole("region", { name: "The same events, as a list" });
    await page.getByRole("radio", { name: "Between the wars" }).check();
    await expect(page).toHaveURL(/\?period=[a-z-]+$/);
    await expect(list.getByRole("heading", { name: "Between the wars" })).toBeVisible();
    await expect(list.getByRole("heading", { name: "First World War and after" })).toBeHidden();
    await page.reload();
    await expect(page.getByRole("radio", { name: "Between the wars" })).toBeChecked();
    await expect(list.getByRole("heading", { name: "First World War and after" })).toBeHidden();
    await page.getByRole("radio", { name: "All", exact: true }).check();
    await expect(list.getByRole("heading", { name: "First World War and after" })).toBeVisible();
  });
});
