// `open/`: an alert from the reader's own disk, shown by the site's app.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

import { expectAccessible } from "./axe";
import { alertFile, distFile, ID, STAGES } from "./data";
import { LIST } from "./pages/alert";
import { OPEN, OpenPage } from "./pages/open";
import { expect, test as base } from "./test";

const test = base.extend<{ open: OpenPage }>({ open: async ({ page }, use) => use(new OpenPage(page)) });

const FIRST = distFile(`alerts/${ID}.json`);
const INVENTED = readFileSync(resolve(__dirname, "../fixtures/alerts/inkwell-9-nowhere.json"), "utf8");
const mended = (change: (alert: any) => void) => {
  const alert = alertFile();
  change(alert);
  return JSON.stringify(alert);
};

test("an alert opened from disk shows the same stages, factors and recommendations as its own page", async ({ open, page }) => {
  test.setTimeout(120_000);
  const texts = async (address: string, within: string) => {
    const main = page.getByRole(within === "list" ? "region" : "main", within === "list" ? { name: "Stage timeline" } : {});
    return (await main.innerText()).replace(/\s+/g, " ");
  };
  const own: Record<string, string> = {};
  for (const view of ["", "factors/", "recommendations/"]) {
    await page.goto(LIST + view);
    await page.waitForSelector("html[data-ready]");
    own[view] = await texts(view, view === "" ? "list" : "main");
  }
  await open.visit();
  await open.choose(FIRST);
  await expect(page.getByRole("region", { name: "Stage timeline" }).getByRole("listitem")).toHaveCount(10);
  expect(await texts("", "list")).toBe(own[""]);
  await open.tab("Recommendations").click();
  await expect(page).toHaveURL(/\/open\/#\/recommendations$/);
  expect(await texts("", "main")).toBe(own["recommendations/"]);
  await open.tab("Risk factors").click();
  await expect(page).toHaveURL(/#\/factors$/);
  const kept = /Marks and notes (are saved on this device only\.|on an opened file are lost when you leave, unless you choose to keep the file\.)/;
  expect((await texts("", "main")).replace(kept, "")).toBe(own["factors/"].replace(kept, ""));
});

test("a changed claim is shown after reopening the file, at the same address", async ({ open, page }, info) => {
  const file = info.outputPath("mine.json");
  writeFileSync(file, FIRST);
  await open.visit();
  await open.field.setInputFiles(file);
  await page.getByRole("link", { name: /^Denial/ }).first().click();
  await expect(page).toHaveURL(/#\/stages\/denial$/);
  writeFileSync(file, mended((alert) => (alert.stages.find((one: any) => one.stage === "denial").statements[0].text = "A text of the reader’s own.")));
  await open.button("Check again").click();
  // Chromium refuses to read a file that has changed since it was chosen, so the reader chooses it again.
  await expect(open.banner).toContainText(/Your browser did not let this page read the file/);
  await open.button("Open another file").click();
  await open.field.setInputFiles(file);
  await expect(page.getByText("A text of the reader’s own.").first()).toBeVisible();
  await expect(page).toHaveURL(/#\/stages\/denial$/);
  await expect(page.getByRole("heading", { name: /^Denial/ })).toBeVisible();
});

test("every view of an opened file has an address that works with Back and reload", async ({ open, page }) => {
  await open.visit();
  await open.choose(FIRST);
  for (const [tab, address] of [
    ["Risk factors", "factors"],
    ["Recommendations", "recommendations"],
    ["What others say", "checks"],
    ["Then and now", "events"],
    ["Full text", "text"],
    ["Sources", "sources"],
  ]) {
    await open.tab(tab).click();
    await expect(page).toHaveURL(new RegExp(`/open/#/${address}$`));
    await expect(open.tab(tab)).toHaveAttribute("aria-current", "page");
    await expect(open.banner).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page).toHaveTitle(/^Opened file: /);
  }
  await page.goBack();
  await expect(open.tab("Full text")).toHaveAttribute("aria-current", "page");
  // A link to a part of the page keeps the address.
  await page.getByRole("link", { name: "About the alert" }).first().click();
  await expect(page).toHaveURL(/#\/text$/);
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  await expect(page.getByText("This address leads to a part of an alert that was opened from a file.")).toBeVisible();
  await open.choose(FIRST);
  await expect(open.tab("Full text")).toHaveAttribute("aria-current", "page");
});

test("an alert with its own vocabulary is shown in each view", async ({ open, page }) => {
  await open.visit();
  await open.choose(INVENTED, "inkwell.json");
  await expect(open.banner).toContainText("You opened inkwell.json from your device. It is not published here");
  await expect(page.getByRole("region", { name: "Stage timeline" }).getByRole("listitem")).toHaveCount(10);
  await open.tab("Risk factors").click();
  await expect(page.getByRole("heading", { name: /A locked library/ })).toBeVisible();
  await open.tab("Recommendations").click();
  await expect(page.getByText("The moon").first()).toBeVisible();
});

test("a broken record does not hide the rest, and its location is reported", async ({ open, page }) => {
  await open.visit();
  await open.choose(
    mended((alert) => {
      alert.stages[2].statements[0].sources = "nothing";
      alert.checks[1].finding = "perhaps";
    }),
  );
  await expect(page.getByRole("region", { name: "Stage timeline" }).getByRole("listitem")).toHaveCount(10);
  const faults = await open.faults();
  expect(faults.some((line) => line.startsWith("/stages/2/statements/0"))).toBe(true);
  expect(faults.some((line) => line.startsWith("/checks/1/finding"))).toBe(true);
});

const nested = `${'{"format":1,"a":'.repeat(1)}${"[".repeat(100)}${"]".repeat(100)}}`;
const HOPELESS: [string, string | Buffer, RegExp][] = [
  ["not JSON", "Dear editor,", /not valid JSON.*line 1/],
  ["a comma too many", FIRST.replace('"format"', ',"format"'), /line \d+/],
  ["empty", "", /empty/],
  ["2 MiB", " ".repeat(2 * 1024 * 1024), /1 MiB/],
  ["another version", FIRST.replace(/"format": *1/, '"format": 7'), /version 7 of the format/],
  ["100 levels deep", nested, /nested more than 32 deep/],
  ["UTF-16", Buffer.from(`\ufeff${FIRST}`, "utf16le"), /UTF-16 text.*UTF-8/],
  ["a list", "[1, 2]", /not an alert/],
  ["without an identity", mended((alert) => delete alert.id), /every alert needs is missing/],
];
for (const [name, content, reason] of HOPELESS) {
  test(`an unusable file gets a helpful message: ${name}`, async ({ open, page }) => {
    await open.visit();
    await open.choose(content, `${name}.json`);
    await open.expectFailure(reason);
    await expect(page.getByRole("button", { name: /^Copy the report/ })).toBeVisible();
    // Nothing is lost: the next file opens.
    await open.choose(FIRST);
    await expect(open.banner).toBeVisible();
  });
}

test("a byte order mark is accepted, and a duplicate field is reported", async ({ open }) => {
  await open.visit();
  await open.choose(`\ufeff${FIRST.replace('"format"', '"title": "First title",\n"format"')}`);
  expect((await open.faults()).some((line) => /^\/title: .*twice/.test(line))).toBe(true);
});

test("hostile text never becomes markup", async ({ open, page, faults }) => {
  const hostile = `<img src=x onerror="window.hit=1"><script>window.hit=1</script>‮`;
  await open.visit();
  await open.choose(
    mended((alert) => {
      alert.title = hostile;
      alert.publisher.name = hostile;
      alert.summary.text = hostile;
      alert.stages[0].statements[0].text = hostile;
      alert.sources[0].url = "javascript:window.hit=1";
      alert.sources[1].url = "https://example.org/?a=<b>";
    }),
  );
  for (const tab of ["Full text", "Sources", "Stages"]) {
    await open.tab(tab).click();
    await expect(page.getByRole("main")).toBeVisible();
    expect(await page.evaluate(() => [document.images.length, Reflect.get(window, "hit"), document.querySelectorAll("#app script").length])).toEqual([0, undefined, 0]);
    await expect(page.locator('a[href^="javascript"]')).toHaveCount(0);
  }
  await expect(open.banner).toContainText("You opened alert.json from your device.");
  expect(faults).toEqual([]);
});

test("a file can be dropped, and text can be pasted and edited", async ({ open, page }) => {
  await open.visit();
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "dropped.json", { type: "application/json" }));
    return transfer;
  }, INVENTED);
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
  await expect(open.banner).toContainText("dropped.json");
  await open.button("Open another file").click();
  await open.paste(INVENTED.replaceAll("A locked library", "A library without doors"));
  await open.tab("Risk factors").click();
  await expect(page.getByRole("heading", { name: /A library without doors/ })).toBeVisible();
  await open.button("Edit the text").click();
  await expect(open.text).toHaveValue(/A library without doors/);
  await open.paste(INVENTED);
  await expect(page.getByRole("heading", { name: /A locked library/ })).toBeVisible();
  await expect(page).toHaveURL(/#\/factors$/);
});

test("nothing is stored unless the reader asks, and a published alert's marks stay separate", async ({ open, page, factors }) => {
  await open.visit();
  await open.choose(FIRST, "mine.json");
  await open.tab("Risk factors").click();
  await factors.answer(1, "Evidence shown").check();
  await open.tab("Stages").click();
  await open.tab("Risk factors").click();
  await expect(factors.answer(1, "Evidence shown")).toBeChecked();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe("{}");
  // The marks survive opening the file again.
  await open.button("Open another file").click();
  await open.choose(FIRST, "mine.json");
  await expect(factors.answer(1, "Evidence shown")).toBeChecked();

  await page.getByRole("checkbox", { name: "Keep this file and my marks on this device" }).check();
  await expect(open.banner).toContainText("Saved on this device.");
  await factors.answer(2, "Unclear").check();
  await page.reload();
  await expect(open.banner).toContainText("You opened mine.json, which is saved on this device.");
  await expect(factors.answer(1, "Evidence shown")).toBeChecked();
  await expect(factors.answer(2, "Unclear")).toBeChecked();
  await page.goto(`${LIST}factors/`);
  await page.waitForSelector("html[data-ready]");
  await expect(factors.answer(1, "Not assessed")).toBeChecked();

  await open.visit();
  await page.getByRole("checkbox", { name: "Keep this file and my marks on this device" }).uncheck();
  await expect(open.banner).toContainText("Removed from this device.");
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("opened")))).toEqual([]);
});

test("full storage is reported, and the file stays open", async ({ open, page }) => {
  await page.addInitScript(() => (Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }));
  await open.visit();
  await open.choose(INVENTED);
  const keep = page.getByRole("checkbox", { name: "Keep this file and my marks on this device" });
  await keep.click();
  await expect(open.banner).toContainText("This browser did not store the file.");
  await expect(keep).not.toBeChecked();
});

test("an address can request a file from this site, which loads only after the reader agrees", async ({ open, page }) => {
  const asked: string[] = [];
  page.on("request", (request) => new URL(request.url()).pathname.endsWith(`/alerts/${ID}.json`) && asked.push(request.url()));
  await open.visit(`${OPEN}?src=../alerts/${ID}.json#/stages/denial`);
  const question = page.getByRole("group", { name: /^Load a file from 127\.0\.0\.1/ });
  await expect(question).toBeVisible();
  expect(asked).toEqual([]);
  await open.button("Load it").click();
  await expect(open.banner).toContainText(/You opened a file from 127\.0\.0\.1/);
  await expect(page).toHaveURL(/\?src=.*#\/stages\/denial$/);
  await open.tab("Sources").click();
  await expect(page).toHaveURL(/\?src=.*#\/sources$/);
  await open.button("Check again").click();
  await expect(open.tab("Sources")).toHaveAttribute("aria-current", "page");
});

test("declining loads nothing", async ({ open, page }) => {
  await open.visit(`${OPEN}?src=../alerts/${ID}.json`);
  await open.button("Do not load it").click();
  await expect(page.getByRole("group", { name: /^Load a file/ })).toHaveCount(0);
  await expect(open.banner).toHaveCount(0);
});

for (const [src, why] of [
  ["https://example.org/a.json", /does not load files from example\.org/],
  ["http://example.org/a.json", /begin with https/],
  ["javascript:alert(1)", /begin with https|cannot be used/],
  ["https://user:pass@example.org/a.json", /cannot be used/],
  ["//evil.example/a.json", /evil\.example|https/],
] as const) {
  test(`a disallowed source address is rejected: ${src}`, async ({ open, page }) => {
    await open.visit(`${OPEN}?src=${encodeURIComponent(src)}`);
    await expect(page.getByText(why).first()).toBeVisible();
    await expect(open.button("Load it")).toHaveCount(0);
  });
}

test("a file from an allowed host loads only after the reader agrees, and a failure is explained", async ({ open, page, refused }) => {
  await page.route(/\/open\/\?/, async (route) => {
    if (route.request().resourceType() !== "document") return route.fallback();
    const answer = await route.fetch();
    const text = (await answer.text()).replace('data-origins=""', 'data-origins="https://data.example.org"');
    await route.fulfill({ response: answer, body: text });
  });
  await open.visit(`${OPEN}?src=https://data.example.org/a.json`);
  await expect(page.getByRole("group", { name: "Load a file from data.example.org?" })).toBeVisible();
  // This build's policy allows no other host, so the browser itself refuses, and the page reports it.
  await open.button("Load it").click();
  await open.expectFailure(/data\.example\.org did not answer in time, or does not allow/);
  refused.length = 0;
});

test("a 1 MiB file opens within five seconds", async ({ open, page }) => {
  const big = mended((alert) => {
    let room = 1024 * 1024 - Buffer.byteLength(JSON.stringify(alert)) - 2_000;
    const events = [...alert.events];
    for (let n = 0; room > 0; n++) {
      const event = { ...events[n % events.length], id: `more-${n}` };
      room -= Buffer.byteLength(JSON.stringify(event)) + 1;
      if (room > 0) alert.events.push(event);
    }
  });
  expect(Buffer.byteLength(big)).toBeGreaterThan(1_000_000);
  expect(Buffer.byteLength(big)).toBeLessThanOrEqual(1024 * 1024);
  await open.visit();
  await page.evaluate(() => {
    Reflect.set(window, "long", []);
    new PerformanceObserver((list) => Reflect.get(window, "long").push(...list.getEntries().map((one) => one.duration))).observe({ type: "longtask" });
    addEventListener("change", () => Reflect.set(window, "begun", performance.now()), true);
  });
  await open.choose(big);
  await expect(open.banner).toBeVisible();
  const [took, long] = await page.evaluate(() => [performance.now() - Reflect.get(window, "begun"), Reflect.get(window, "long")]);
  console.log(`1 MiB: shown after ${Math.round(took)} ms, long tasks ${JSON.stringify(long)}`);
  expect(took).toBeLessThan(5_000);
});

test("the page works in a pseudo-language and does not change the file's text", async ({ page }) => {
  const open = new OpenPage(page);
  await open.visit("qps-plocm/open/");
  await page.getByRole("main").locator("input[type=file]").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(INVENTED) });
  await expect(page.getByRole("complementary").first()).toBeVisible();
  await expect(page.getByText("A lantern went out").or(page.getByText("Lantern")).first()).toBeVisible();
  expect(STAGES).toHaveLength(10);
});

for (const [look, media] of [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
] as const) {
  test(`axe: a file with faults and a file that cannot be shown, ${look}, at 320 and 1280`, async ({ open, page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia(media);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await open.visit();
      await open.choose("[", "list.json");
      await open.expectFailure(/not valid JSON/);
      await expectAccessible(page);
      await open.choose(INVENTED.replace('"finding"', '"found"').replace('"addressee": "the-moon"', '"addressee": "the-sun"'));
      await open.faults();
      // Tall enough that the bar at the bottom of a phone covers nothing.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height: height + 1_000 });
      await expectAccessible(page);
    }
  });
}
