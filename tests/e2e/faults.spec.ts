import type { Page, Route } from "@playwright/test";

import { OUTLINE, outlineFile, serveData } from "./data";
import { ALERT, ALERT_DATA, type AlertPage } from "./pages/alert";
import { expectReadable } from "./readable";
import { expect, test } from "./test";

const FILE = OUTLINE;

/** Serves the site with a change made to its data. */
async function serveChanged(page: Page, change: (outline: any) => void) {
  const outline = outlineFile();
  change(outline);
  await serveData(page, JSON.stringify(outline));
}

test("one broken record is left out and named by its JSON pointer; the rest is shown and works", async ({ alert, page }) => {
  await serveChanged(page, (file) => delete file.recommendations[2].name);
  await alert.open();
  const { leftOut } = alert;
  await expect(leftOut.getByText("/recommendations/2/name: this is missing or empty.")).toBeVisible();
  await expect(leftOut.getByText("/recommendations/2: this record was left out.")).toBeVisible();
  await expect(leftOut.getByText(FILE)).toBeVisible();
  await expect(alert.timeline.getByRole("button")).toHaveCount(10);
  for (const thing of ["stage:denial", "factor:isolation", "recommendation:2", "recommendation:4"]) {
    await alert.choose(thing);
    await alert.expectOpen(thing);
  }
});

const records: [string, (data: any) => void, RegExp][] = [
  ["a statement without text", (d) => delete d.statements[1].text, /^\/statements\/1\/text: /],
  ["a place that does not exist", (d) => (d.statements[2].place = "stage:twelfth"), /^\/statements\/2\/place: /],
  ["a stage that does not exist", (d) => (d.events[3].stages = ["twelfth"]), /^\/events\/3\/stages.*one of: classification, /],
  ["a date in words", (d) => (d.events[0].when = "last year"), /^\/events\/0\/when: a date such as 2020.* is expected here/],
  ["an unknown field", (d) => (d.factors[0].colour = "red"), /^\/factors\/0\/colour: the format has no such field/],
  ["a list that is a text", (d) => (d.events = "none"), /^\/events: a list is expected here/],
  ["a text that is too long", (d) => (d.statements[1].text = "x".repeat(20_001)), /^\/statements\/1\/text: .*20,000 characters/],
];
for (const [what, change, sentence] of records) {
  test(`${what} is named, and the rest is shown`, async ({ alert, page }) => {
    await serveChanged(page, change);
    await alert.open("?stage=denial");
    await expect(alert.leftOut.getByRole("listitem").filter({ hasText: sentence })).toHaveCount(1);
    await alert.expectOpen("stage:denial");
    await expect(alert.timeline.getByRole("button")).toHaveCount(10);
  });
}

test("a key that stands twice in a record is named", async ({ alert, page }) => {
  const text = JSON.stringify(outlineFile()).replace('"number":1,', '"number":1,"number":2,');
  await serveData(page, text);
  await alert.open();
  await expect(alert.leftOut.getByText(/^\/recommendations\/0\/number: the field “number” appears twice/)).toBeVisible();
});

const UNREACHABLE = "The file could not be reached, or it is not the one that belongs to this page.";
const deep = "[".repeat(40) + "]".repeat(40);
const whole = JSON.stringify(outlineFile());
const hopeless: [string, string | Buffer | ((route: Route) => Promise<void>), string][] = [
  ["not JSON", "<!doctype html>\n<p>Not here", "The file is not valid JSON: reading stopped at line 1, column 1."],
  ["cut short", whole.slice(0, 9_000), "The file is not valid JSON: reading stopped at line 1, column "],
  ["empty", "", "The file is empty."],
  ["2 MiB", " ".repeat(2 * 1024 * 1024), "The file is larger than 1 MiB, the most that is read."],
  ["version 2", JSON.stringify({ ...outlineFile(), format: 2 }), "The file is in version 2 of the format; this page reads version 1."],
  ["another JSON", '{"hello":"world"}', "The file is JSON, but not an alert: it names no version of the format."],
  ["nested 40 deep", `{"format":1,"x":${deep}}`, "The file is nested deeper than 32 levels."],
  ["without a title", JSON.stringify({ ...outlineFile(), original_title: undefined }), "/original_title: this is missing or empty."],
  ["not UTF-8", Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), "The file is not text in UTF-8."],
  ["404", (route) => route.fulfill({ status: 404 }), UNREACHABLE],
  ["500", (route) => route.fulfill({ status: 500 }), UNREACHABLE],
  ["a lost connection", (route) => route.abort("connectionreset"), UNREACHABLE],
  [
    "one flipped byte",
    (route) => route.fulfill({ body: whole.replace("a", "b"), contentType: "application/json" }),
    UNREACHABLE,
  ],
];
for (const [what, answer, reason] of hopeless) {
  test(`${what}: the error view gives the reason, and Try again works once the fault is gone`, async ({ alert, page }) => {
    if (typeof answer === "function") await page.route(ALERT_DATA, answer);
    else await serveData(page, answer);
    await alert.openBroken("?stage=denial");
    await expect(alert.failure.getByText(reason)).toBeVisible();
    await expect(alert.failure.getByText(`File: ${FILE}`)).toBeVisible();

    const again = alert.failure.getByRole("button", { name: "Try again" });
    await again.click();
    await expect(alert.failure.getByText(reason)).toBeVisible();

    await page.unrouteAll();
    // The page that was served with the fault expects the fault: only a new one knows the right file.
    if (typeof answer === "function") await again.click();
    else await page.reload();
    await alert.ready();
    await alert.expectOpen("stage:denial");
    await expect(alert.failure).toHaveCount(0);
  });
}

test("while the data is not there the whole text can be read", async ({ alert, page }) => {
  await page.route(ALERT_DATA, (route) => route.fulfill({ status: 404 }));
  await alert.openBroken();
  await expectReadable(page);
});

test("an answer that stalls is given up after six seconds, and Try again works", async ({ alert, page }) => {
  await page.clock.install();
  await page.route(ALERT_DATA, () => {});
  const asked = page.waitForRequest(ALERT_DATA);
  await page.goto(ALERT);
  await asked;
  await expect(page.getByText("Marks and notes are not kept until the page has finished loading.")).toBeVisible();
  await page.clock.fastForward(6_000);
  await expect(alert.failure.getByText("The file did not arrive within six seconds.")).toBeVisible();
  await expect(alert.failure.getByText("Check your connection, then try again.")).toBeVisible();
  await page.unroute(ALERT_DATA);
  await alert.failure.getByRole("button", { name: "Try again" }).click();
  await alert.ready();
});

test("the report is copied: address, file, reason, places", async ({ alert, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await serveChanged(page, (file) => delete file.original_title);
  await alert.openBroken();
  await alert.failure.getByRole("button", { name: "Copy a report" }).click();
  await expect(alert.failure.getByText("Copied.")).toBeVisible();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report.split("\n")).toEqual([
    expect.stringMatching(/^Forewarned \d+\.\d+\.\d+/),
    page.url(),
    FILE,
    "Something is missing without which the alert makes no sense:",
    "/original_title: this is missing or empty.",
  ]);
});

test("the report of what was left out is copied too", async ({ alert, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await serveChanged(page, (file) => delete file.recommendations[2].name);
  await alert.open();
  await alert.leftOut.getByRole("button", { name: "Copy a report" }).click();
  await expect(alert.leftOut.getByText("Copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("/recommendations/2/name");
});

/** Names of the marks of all rows, after the program has drawn them from the data. */
async function drawnNames(alert: AlertPage): Promise<string> {
  await alert.timeline.getByRole("group", { name: "Period shown" }).getByRole("radio").nth(1).check();
  const marks = alert.timeline.getByRole("group", { name: /^Marks of / }).getByRole("link");
  await expect(marks.first()).toBeVisible();
  const names = await marks.evaluateAll((all) => all.map((one) => `${one.getAttribute("aria-label")} ${one.textContent}`));
  return names.join("\n");
}

test("markup in the data stays text where the program shows it", async ({ alert, page }) => {
  const markup = '<img src="x" onerror="window.hacked = true"><script>window.hacked = true</script>&lt;b&gt;';
  await serveChanged(page, (file) => {
    for (const event of file.events) event.title = event.label = markup;
    for (const factor of file.factors) factor.name = markup;
    file.factors[0].colour = 1;
    file.factors[0][markup] = 1;
  });
  await alert.open("?factor=isolation");
  expect(await drawnNames(alert)).toContain(markup);
  await expect(page.getByRole("status").getByText("Risk factor 6: <img src=")).toBeAttached();
  await expect(alert.leftOut.getByText("<img src=").first()).toBeVisible();
  await expect(page.locator("img, #app script")).toHaveCount(0);
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
});

test("characters that turn text around or cannot be seen are taken out and reported", async ({ alert, page }) => {
  await serveChanged(page, (file) => {
    for (const event of file.events) event.title = "safe\u202Edesrever\u200B text\u0007";
    file.statements[1].text += "\u2066";
  });
  await alert.open();
  const names = await drawnNames(alert);
  expect(names).toContain("safedesrever text");
  expect(names).not.toMatch(/[\u202E\u200B\u0007]/);
  for (const place of ["/events/0/title", "/statements/1/text"]) {
    await expect(alert.leftOut.getByText(`${place}: characters that cannot be seen were taken out.`)).toBeVisible();
  }
});
