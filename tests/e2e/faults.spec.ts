import type { Page, Route } from "@playwright/test";

import { alertFile, ID, statements } from "./data";
import { ALERT, ALERT_JSON, type AlertPage } from "./pages/alert";
import { expect, test } from "./test";

const FILE = `alerts/${ID}.json`;
const json = (body: string) => (route: Route) => route.fulfill({ body, contentType: "application/json" });

/** Serves the alert's file with a change made to it. */
async function serveChanged(page: Page, change: (alert: any) => void) {
  const alert = alertFile();
  change(alert);
  await page.route(ALERT_JSON, json(JSON.stringify(alert)));
}

/** Every statement can be read, but for those under a native fold, which opens without the program. */
async function expectReadable(page: Page) {
  const folded = alertFile().title_statements.map((one: any) => one.id);
  const wanted = statements().filter(({ statement }) => !folded.includes(statement.id));
  const shown = await page.getByRole("main").innerText();
  expect(wanted.filter(({ statement }) => !shown.includes(statement.text)).map(({ statement }) => statement.id)).toEqual([]);
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

const records: [string, (alert: any) => void, RegExp][] = [
  ["a statement without text", (a) => delete a.background[1].statements[0].text, /^\/background\/1\/statements\/0\/text: /],
  ["a stage that does not exist", (a) => (a.stages[3].stage = "twelfth"), /^\/stages\/3\/stage: .*\(classification, /],
  ["a date in words", (a) => (a.events[0].when = "last year"), /^\/events\/0\/when: a date such as 2020.* is expected here/],
  ["a factor that stands twice", (a) => (a.risk_factors[1].factor = a.risk_factors[0].factor), /^\/risk_factors\/1: “past-massacres”/],
  ["a source that does not exist", (a) => (a.checks[0].sources[0] = "nowhere"), /^\/checks\/0\/sources.*“nowhere”/],
  ["a tie to nowhere", (a) => (a.ties[0].to = "statement:nowhere"), /^\/ties\/0.*“statement:nowhere”/],
  ["an unknown field", (a) => (a.places[0].colour = "red"), /^\/places\/0\/colour: the format does not know this field/],
  ["a list that is a text", (a) => (a.events = "none"), /^\/events: a list is expected here/],
  ["a text that is too long", (a) => (a.checks[1].text = "x".repeat(20_001)), /^\/checks\/1\/text: .*20,000 characters/],
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
  const text = JSON.stringify(alertFile()).replace('"number":1,', '"number":1,"number":2,');
  await page.route(ALERT_JSON, json(text));
  await alert.open();
  await expect(alert.leftOut.getByText(/^\/recommendations\/0: the field “number” stands here twice/)).toBeVisible();
});

const deep = "[".repeat(40) + "]".repeat(40);
const hopeless: [string, (route: Route) => Promise<void>, string][] = [
  ["not JSON", json("<!doctype html>\n<p>Not here"), "The file is not valid JSON: reading stopped at line 1, column 1."],
  ["cut short", json(JSON.stringify(alertFile()).slice(0, 90_000)), "The file is not valid JSON: reading stopped at line 1, column "],
  ["empty", json(""), "The file is empty."],
  ["2 MiB", json(" ".repeat(2 * 1024 * 1024)), "The file is larger than 1 MiB, the most that is read."],
  ["version 2", json(JSON.stringify({ ...alertFile(), format: 2 })), "The file is in version 2 of the format; this page reads version 1."],
  ["another JSON", json('{"hello":"world"}'), "The file is JSON, but not an alert: it names no version of the format."],
  ["nested 40 deep", json(`{"format":1,"x":${deep}}`), "The file is nested deeper than 32 levels."],
  ["without a title", json(JSON.stringify({ ...alertFile(), title: undefined })), "/title: this is missing or empty."],
  ["not UTF-8", (route) => route.fulfill({ body: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) }), "The file is not text in UTF-8."],
  ["404", (route) => route.fulfill({ status: 404 }), "The server answered with status 404 instead of the file."],
  ["500", (route) => route.fulfill({ status: 500 }), "The server answered with status 500 instead of the file."],
  ["a lost connection", (route) => route.abort("connectionreset"), "The file could not be reached."],
];
for (const [what, answer, reason] of hopeless) {
  test(`${what}: the error view gives the reason, and Try again works once the fault is gone`, async ({ alert, page }) => {
    await page.route(ALERT_JSON, answer);
    await alert.openBroken("?stage=denial");
    await expect(alert.failure.getByText(reason)).toBeVisible();
    await expect(alert.failure.getByText(`File: ${FILE}`)).toBeVisible();

    const again = alert.failure.getByRole("button", { name: "Try again" });
    await again.click();
    await expect(alert.failure.getByText(reason)).toBeVisible();

    await page.unroute(ALERT_JSON);
    await again.click();
    await alert.ready();
    await alert.expectOpen("stage:denial");
    await expect(alert.failure).toHaveCount(0);
  });
}

test("while the data is not there the whole text can be read", async ({ alert, page }) => {
  await page.route(ALERT_JSON, (route) => route.fulfill({ status: 404 }));
  await alert.openBroken();
  await expectReadable(page);
});

test("an answer that stalls is given up after eight seconds, and Try again works", async ({ alert, page }) => {
  await page.clock.install();
  await page.route(ALERT_JSON, () => {});
  const asked = page.waitForRequest(ALERT_JSON);
  await page.goto(ALERT);
  await asked;
  await expect(page.getByText("Marks and notes are not kept until the page has finished loading.")).toBeVisible();
  await page.clock.fastForward(8_000);
  await expect(alert.failure.getByText("The file did not arrive within eight seconds.")).toBeVisible();
  await expect(alert.failure.getByText("Check your connection, then try again.")).toBeVisible();
  await page.unroute(ALERT_JSON);
  await alert.failure.getByRole("button", { name: "Try again" }).click();
  await alert.ready();
});

for (const [what, answer] of [
  ["404", (route) => route.fulfill({ status: 404 })],
  ["a lost connection", (route) => route.abort("connectionreset")],
  ["other bytes", (route) => route.fulfill({ body: "nonsense", contentType: "application/wasm" })],
] as [string, (route: Route) => Promise<void>][]) {
  for (const file of ["*.wasm", "forewarned-*.js"]) {
    test(`a program that does not come (${file}, ${what}) leaves text and a way to try again`, async ({ alert, page }) => {
      await page.route(`**/${file}`, answer);
      await page.goto(`${ALERT}?stage=denial`);
      await expect(alert.recovery).toBeVisible();
      await expectReadable(page);
      await page.unroute(`**/${file}`);
      await alert.recovery.getByRole("button", { name: "Try again" }).click();
      await alert.ready();
      await alert.expectOpen("stage:denial");
    });
  }
}

test("a program that stalls is given up after nine seconds, with text and a way to try again", async ({ alert, page }) => {
  await page.clock.install();
  await page.route("**/*.wasm", () => {});
  const asked = page.waitForRequest("**/*.wasm");
  await page.goto(ALERT);
  await asked;
  await page.clock.fastForward(9_000);
  await expect(alert.recovery.getByRole("button", { name: "Try again" })).toBeVisible();
  await expectReadable(page);
});

test("what is marked and written before the program is there is not lost", async ({ alert, page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route("**/*.wasm", async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(ALERT, { waitUntil: "commit" });
  await alert.mark(3, "unclear").check();
  await alert.note(3).fill("early");
  arrive();
  await alert.ready();
  await expect(alert.mark(3, "unclear")).toBeChecked();
  await alert.reload();
  await expect(alert.mark(3, "unclear")).toBeChecked();
  await expect(alert.note(3)).toHaveValue("early");
});

test("early marks win over kept ones, and the other kept ones stay", async ({ alert, page }) => {
  await alert.open();
  await alert.mark(1, "evidence shown").check();
  await alert.mark(2, "evidence shown").check();
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route("**/*.wasm", async (route) => {
    await arrived;
    await route.continue();
  });
  await page.reload({ waitUntil: "commit" });
  await alert.mark(1, "unclear").check();
  arrive();
  await alert.ready();
  await expect(alert.mark(1, "unclear")).toBeChecked();
  await expect(alert.mark(2, "evidence shown")).toBeChecked();
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole text is there, the checklist as radio buttons, and a line that marks are not kept", async ({ alert, page }) => {
    await page.goto(ALERT);
    await expectReadable(page);
    await expect(alert.checklist.getByRole("radio")).toHaveCount(28);
    await alert.mark(1, "unclear").check();
    await expect(alert.mark(1, "unclear")).toBeChecked();
    await expect(alert.checklist.getByText("Marks and notes are not kept until the page has finished loading.")).toBeVisible();
    for (const name of ["Export to a file", "Erase marks and notes", "Copy with citation"]) {
      await expect(page.getByRole("button", { name })).toHaveCount(0);
    }
  });
});

test("the report is copied: address, file, reason, places", async ({ alert, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await serveChanged(page, (file) => delete file.title);
  await alert.openBroken();
  await alert.failure.getByRole("button", { name: "Copy a report" }).click();
  await expect(alert.failure.getByText("Copied.")).toBeVisible();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report.split("\n")).toEqual([
    expect.stringMatching(/^Forewarned \d+\.\d+\.\d+/),
    page.url(),
    FILE,
    "Something is missing without which the alert makes no sense:",
    "/title: this is missing or empty.",
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
    for (const factor of file.risk_factors) factor.name = markup;
    file.places[0].colour = 1;
    file.places[0][markup] = 1;
  });
  await alert.open("?factor=isolation");
  expect(await drawnNames(alert)).toContain(markup);
  await expect(page.getByRole("status").getByText("Risk factor 6: <img src=")).toBeAttached();
  await expect(alert.leftOut.getByText("<img src=").first()).toBeVisible();
  await expect(page.locator("img, #app script")).toHaveCount(0);
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
});

for (const address of ["javascript:alert(1)", " JaVaScRiPt:alert(1)", "data:text/html,<b>", "//evil.example/", "https://two words/"]) {
  test(`the address ${address} is named and becomes no link`, async ({ alert, page }) => {
    await serveChanged(page, (file) => (file.sources[1].url = address));
    await alert.open();
    await expect(alert.leftOut.getByText("/sources/1/url: a web address that begins with https:// is expected here.")).toBeVisible();
    const schemes = await page.evaluate(() => [...document.links].map((link) => link.protocol));
    expect(schemes.filter((scheme) => !/^https?:$/.test(scheme))).toEqual([]);
  });
}

test("characters that turn text around or cannot be seen are taken out and reported", async ({ alert, page }) => {
  await serveChanged(page, (file) => {
    for (const event of file.events) event.title = "safe\u202Edesrever\u200B text\u0007";
    file.stages[9].statements[0].text += "\u2066";
  });
  await alert.open();
  const names = await drawnNames(alert);
  expect(names).toContain("safedesrever text");
  expect(names).not.toMatch(/[\u202E\u200B\u0007]/);
  for (const place of ["/events/0/title", "/stages/9/statements/0/text"]) {
    await expect(alert.leftOut.getByText(`${place}: characters that cannot be seen were taken out.`)).toBeVisible();
  }
});
