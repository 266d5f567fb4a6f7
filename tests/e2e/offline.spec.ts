// The site without a network, and updates to a newer version: docs/offline.md.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Page } from "@playwright/test";

import { expectAccessible } from "./axe";
import { ID } from "./data";
import { CITE, LIST, SOURCES } from "./pages/alert";
import { FACTORS, FactorsPage } from "./pages/factors";
import { OpenPage } from "./pages/open";
import { DIST, expect, expectOfflineReady, FILES, OPENED, type Site, test } from "./site";

const DATA = `alerts/${ID}.json`;
/** The service worker of a build without offline support. */
const OFF = readFileSync(join(__dirname, "../../src/bin/pages/sw_off.js"), "utf8");
const notice = (page: Page) => page.getByText("A newer version of this site is ready.");
const incomplete = (page: Page) => page.getByText("A newer version of this site did not download completely.");
const updateButton = (page: Page) => page.getByRole("button", { name: "Use it now" });
const later = (page: Page) => page.getByRole("button", { name: "Later" });

/** Cuts off the network, for the browser too. */
async function disconnect(page: Page, site: Site) {
  await site.disconnect();
  await page.context().setOffline(true);
}

/** Locates the message that a page now opens without a network. */
const keptLine = (page: Page) => page.getByText("You can now open this page and the main part of this site offline. Each alert that you open will be stored too.");

/** Opens a page that the device has stored; any other would lead to `offline/`. */
const gotoStored = async (page: Page, address: string) => {
  await page.goto(address);
  await expect(page).not.toHaveURL(/\/offline\//);
};

/** Returns the names of the versions stored on the device. */
const versions = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => !name.endsWith(" pages")).sort());

/** Returns a page's response for an address relative to the site's root. */
const got = (page: Page, path: string) =>
  page.evaluate(async (url) => (await fetch(url)).text(), new URL(path, page.url().replace(/(alerts|method)\/.*/, "")).href);

const read = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");

/** Identifies a document of the second build, because the app sets the title itself. */
const description = (page: Page) => page.locator("meta[name=description]");

/** Checks that every file that the page runs is of this version. */
async function expectVersion(factors: FactorsPage, which: "first" | "second") {
  await factors.ready();
  expect((await description(factors.page).getAttribute("content"))!.startsWith("Second: ")).toBe(which === "second");
  const asked = await factors.page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  for (const file of [FILES.glue, FILES.wasm, FILES.data]) {
    expect(asked.some((url) => file.test(url)), `${file} in ${asked.join(" ")}`).toBe(which === "first");
  }
}

/** Looks for a newer version, as a browser does on its own. */
const look = (page: Page) => page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

test("a page says that it opens without a network once the site is stored, and not before", async ({ page }) => {
  const line = keptLine(page);
  await page.addInitScript(() => {
    const { register } = navigator.serviceWorker;
    navigator.serviceWorker.register = async (...wanted) => {
      await new Promise((done) => addEventListener("go", done, { once: true }));
      return register.apply(navigator.serviceWorker, wanted);
    };
  });
  await page.goto(LIST);
  await expect(page.getByRole("contentinfo")).toBeVisible();
  await expect(line).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event("go")));
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event("go")));
    await expect(line).toBeVisible({ timeout: 500 });
  }).toPass();
});

test.describe("after one visit, without a network", () => {
  test.beforeEach(async ({ factors, page, site }) => {
    await factors.open();
    await expectOfflineReady(page);
    await disconnect(page, site);
  });

  test("an alert opens at the stage in its address, with its tools", async ({ factors, stages, page }) => {
    await stages.open(`${LIST}stages/denial/?utm_source=x`);
    await stages.expectNoLoad(async () => {
      await stages.row("Persecution").click();
      await stages.expectStage("Persecution");
    });
    await factors.open();
    await factors.answer(1, "Unclear").check();
    await factors.reload();
    await expect(factors.answer(1, "Unclear")).toBeChecked();
    await expect(page.getByRole("button", { name: "Try again" })).toBeHidden();
  });

  test("every linked page of the site and of the full explainer opens", async ({ page }) => {
    const open = [new URL(page.url().replace(/alerts\/.*/, "")).href];
    const seen = new Set(open);
    for (let url; (url = open.shift()); ) {
      await gotoStored(page, url);
      if (!url.endsWith("/")) {
        expect((await page.locator("body").innerText()).length, url).toBeGreaterThan(200);
        continue;
      }
      await expect(page.getByRole("heading", { level: 1 }), url).toBeVisible();
      const links = await page.evaluate(() =>
        [...document.links]
          .filter((link) => link.origin === location.origin && !link.hasAttribute("download") && link.search !== "?download")
          .map((link) => link.href),
      );
      for (const link of links.map((link) => link.split(/[?#]/, 1)[0])) {
        // Embeds are for other websites, so a reader's device does not store them.
        if (new URL(link).pathname.startsWith("/embed/")) continue;
        // There is room for the full explainer; the other alerts need the network (docs/offline.md).
        const alert = /^\/(?:alerts|present|teach)\/([^/.]+)/.exec(new URL(link).pathname)?.[1];
        if (alert && alert !== "index" && alert !== ID) continue;
        if (!seen.has(link)) open.push(link);
        seen.add(link);
      }
    }
    const paths = [...seen].map((url) => new URL(url).pathname).sort();
    expect(paths).toEqual(expect.arrayContaining(["/", `/${LIST}`, `/${FACTORS}`, `/${SOURCES}`, `/${CITE}`, "/method/", "/stages/"]));
  });

  test("a reader's own file opens", async ({ page }) => {
    const open = new OpenPage(page);
    await open.visit();
    await open.choose(read(DIST, DATA));
    await open.tab("Sources").click();
    await expect(open.tab("Sources")).toHaveAttribute("aria-current", "page");
    await expect(open.banner).toBeVisible();
  });

  test("an address without its trailing slash or with index.html opens the page", async ({ factors, page }) => {
    for (const address of [FACTORS.slice(0, -1), `${FACTORS}index.html`]) {
      await page.goto(address);
      await factors.ready();
      await expect(factors.answer(7, "Not assessed")).toBeChecked();
    }
    await page.goto(`${LIST.slice(0, -1)}?stage=denial`);
    await expect(page).toHaveURL(`${LIST}stages/denial/`);
  });

  test("data and tables can be downloaded", async ({ page }) => {
    await page.goto(CITE);
    for (const name of ["This alert’s data (JSON)", "The statements as a table (CSV)"]) {
      const link = page.getByRole("main").getByRole("link", { name });
      await expect(link).toHaveAttribute("href", /\?download$/);
      const download = page.waitForEvent("download");
      await link.click();
      const file = await download;
      const path = `alerts/${file.suggestedFilename()}`;
      expect(path).toContain(`alerts/${ID}.`);
      const [saved, whole] = [readFileSync(await file.path(), "utf8"), await got(page, path)];
      expect(saved === whole && whole.length > 10_000, path).toBe(true);
    }
  });

  test("fetching a file that never existed fails", async ({ page }) => {
    const answer = page.evaluate(() => fetch("nowhere.json").then(({ status }) => status, () => "no answer"));
    expect(await answer).toBe("no answer");
  });
});

test.describe("an alert that is not stored on the first visit", () => {
  const [first, second] = OPENED;
  test.beforeAll(() => expect(OPENED.length).toBeGreaterThan(1));

  test("opens without a network once a reader has visited it, with its pages and tools", async ({ page, site }) => {
    // The first visit, which no service worker answers, and a later one.
    for (const id of [first, second]) {
      await page.goto(`alerts/${id}/`);
      await expect(keptLine(page)).toBeVisible({ timeout: 20_000 });
    }
    await disconnect(page, site);
    for (const id of [first, second]) {
      await gotoStored(page, `alerts/${id}/factors/`);
      await new FactorsPage(page).ready();
      await expect(page.getByRole("button", { name: "Try again" })).toBeHidden();
      for (const path of [`alerts/${id}/text/`, `alerts/${id}/cite/`, `teach/${id}/`, `present/${id}/`]) await gotoStored(page, path);
      await page.goto(`alerts/${id}/text`);
      await expect(page).toHaveURL(`alerts/${id}/text/`);
    }
  });

  test("is stored completely or not at all", async ({ page, site }) => {
    await page.goto("");
    await expectOfflineReady(page);
    await site.injectFaults([new RegExp(`alerts/${first}/text/$`), "tampered"]);
    await page.goto(`alerts/${first}/`);
    await expect.poll(() => versions(page)).toContainEqual(expect.stringMatching(/ opened$/));
    await page.goto(`alerts/${second}/`);
    await expect(keptLine(page)).toBeVisible({ timeout: 20_000 });
    const stored = (id: string) => page.evaluate((path) => caches.match(new URL(path, location.origin)).then(Boolean), `/alerts/${id}/cite/`);
    expect([await stored(first), await stored(second)]).toEqual([false, true]);
    // The next page that opens tries again, whichever it is.
    await site.injectFaults();
    await page.goto("");
    await expect.poll(() => stored(first), { timeout: 20_000 }).toBe(true);
  });

  test("is updated together with the site", async ({ page, site }) => {
    await page.goto(`alerts/${first}/`);
    await expect(keptLine(page)).toBeVisible({ timeout: 20_000 });
    await page.goto("");
    await site.deploy(site.next());
    await look(page);
    await updateButton(page).click({ timeout: 20_000 });
    await expect(description(page)).toHaveAttribute("content", /^Second: /, { timeout: 20_000 });
    await disconnect(page, site);
    await gotoStored(page, `alerts/${first}/text/`);
    await expect(description(page)).toHaveAttribute("content", /^Second: /);
  });

  test("explains why it does not open without a network, and opens once the network is back", async ({ page, site }) => {
    await page.goto("");
    await expectOfflineReady(page);
    await disconnect(page, site);
    const wanted = `alerts/${first}/factors/?theme=dark`;
    await page.goto(wanted);
    await expect(page.getByRole("heading", { level: 1, name: "This page is not on your device" })).toBeVisible();
    await expect(keptLine(page)).toBeHidden();
    await expectAccessible(page);
    const retry = page.getByRole("link", { name: "Try to open the page again" });
    await expect(retry).toHaveAttribute("href", new URL(wanted, site.url).href);
    await page.getByRole("link", { name: "All alerts" }).click();
    await expect(page).toHaveURL("");
    await page.goBack();
    await site.injectFaults();
    await page.context().setOffline(false);
    await retry.click();
    await expect(page).toHaveURL(new RegExp(`/alerts/${first}/`));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });

  test("offers no link to another site", async ({ page }) => {
    for (const address of ["https://example.org/", "//example.org/", "javascript:alert(1)", ""]) {
      await page.goto(`offline/?page=${encodeURIComponent(address)}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("link", { name: "Try to open the page again" })).toBeHidden();
    }
  });
});

/** Returns the outcome of the service worker that the host now serves. */
const installed = (page: Page) =>
  page.evaluate(async () => {
    const { root } = document.getElementById("app")!.dataset;
    const site = await navigator.serviceWorker.register(new URL(`${root}sw.js`, location.href), { updateViaCache: "none" });
    if (site.active) await site.update();
    const worker = site.installing ?? site.waiting ?? site.active!;
    while (worker.state === "installing") await new Promise((done) => (worker.onstatechange = done));
    return worker.state;
  });

const FAULTY: [RegExp, string][] = [
  [/method\/$/, "404"],
  [/method\/$/, "replaced by HTML"],
  [new RegExp(`${DATA}$`), "tampered"],
  [new RegExp(`${FACTORS}$`), "truncated"],
  [/icon\.svg$/, "cut short"],
  [/manifest/, "reset"],
];

test("if any file fails to load intact, nothing is stored, and the page still works", async ({ factors, page, site }) => {
  await site.injectFaults(FAULTY[0]);
  await factors.open();
  for (const [file, fault] of FAULTY) {
    await site.injectFaults([file, fault]);
    expect(await installed(page), `${file}, ${fault}`).toBe("redundant");
    expect(await page.evaluate(() => caches.match(location.href))).toBe(undefined);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
  }
  await factors.answer(1, "Unclear").check();
  await site.injectFaults();
  await factors.reload();
  await expectOfflineReady(page);
});

test("an incomplete update changes nothing, and a complete one is offered", async ({ factors, page, site }) => {
  await factors.open();
  await expectOfflineReady(page);
  const before = await versions(page);
  await site.deploy(site.next());
  for (const [file, fault] of FAULTY) {
    await site.injectFaults([file, fault]);
    expect(await installed(page), `${file}, ${fault}`).toBe("redundant");
    await expect(notice(page)).toBeHidden();
    // Readers of an older version are always notified.
    await expect(incomplete(page)).toBeVisible();
    await later(page).click();
    await expect(incomplete(page)).toBeHidden();
  }
  await factors.reload();
  await expectVersion(factors, "first");
  await expect.poll(() => versions(page)).toEqual(before);
  await site.injectFaults();
  await factors.reload();
  await expect(updateButton(page)).toBeVisible({ timeout: 20_000 });
});

test("open pages stay on their version during a deploy until the reader agrees", async ({ factors, page, site, context }) => {
  const other = new FactorsPage(await context.newPage());
  for (const one of [factors, other]) {
    await one.open();
    await expectOfflineReady(one.page);
  }
  await factors.answer(1, "Unclear").check();
  await factors.write(1, "mine");
  const first = await got(page, DATA);
  const folder = site.next();
  const second = read(folder, DATA);
  expect(second).not.toBe(first);
  await site.deploy(folder);
  await look(page);

  // Both pages are notified, and nothing else happens: open, reloaded and new pages are all the first version.
  for (const one of [factors, other]) {
    await expect(updateButton(one.page)).toBeVisible({ timeout: 20_000 });
    expect(await got(one.page, DATA)).toBe(first);
  }
  await factors.reload();
  await expectVersion(factors, "first");
  await page.goto("method/");
  await expect(description(page)).not.toHaveAttribute("content", /^Second/);
  await factors.open();
  await expectVersion(factors, "first");

  // One reader agrees. The page reloads once, at the same place, in the second version.
  let loads = 0;
  page.on("load", () => loads++);
  await updateButton(page).click();
  await expect(description(page)).toHaveAttribute("content", /^Second: /, { timeout: 20_000 });
  await expectVersion(factors, "second");
  await expect(factors.answer(1, "Unclear")).toBeChecked();
  await expect(factors.note(1)).toHaveValue("mine");
  await expect(notice(page)).toBeHidden();
  expect(await got(page, DATA)).toBe(second);
  expect(loads).toBe(1);

  // The other page is still entirely the first version, although the host has none of its files any more.
  await expect(description(other.page)).not.toHaveAttribute("content", /^Second/);
  expect(await got(other.page, DATA)).toBe(first);
  const { glue, wasm, file } = await other.page.evaluate(() => ({ ...document.getElementById("app")!.dataset }));
  for (const path of [glue, wasm, file]) expect((await got(other.page, path!)).length).toBeGreaterThan(1_000);
  expect(await versions(page)).toHaveLength(2);

  // When that page updates, the first version is deleted.
  await updateButton(other.page).click();
  await expect(description(other.page)).toHaveAttribute("content", /^Second: /);
  await expectVersion(other, "second");
  await other.open();
  await expect.poll(() => versions(page)).toHaveLength(1);
});

test("postponing an update hides the notice, and the next visit has the newer version", async ({ factors, page, site, context }) => {
  await factors.open();
  await expectOfflineReady(page);
  await site.deploy(site.next());
  await look(page);
  await expect(notice(page)).toBeVisible({ timeout: 20_000 });
  await later(page).click();
  await expect(notice(page)).toBeHidden();
  await factors.answer(1, "Unclear").check();
  await page.close();
  // A browser takes a moment to see that the last page is gone; a visit before then still gets the first version, and is closed too.
  await expect(async () => {
    const next = new FactorsPage(await context.newPage());
    try {
      await next.open();
      await expectVersion(next, "second");
    } finally {
      await next.page.close();
    }
  }).toPass();
});

test("a page opened before anything was stored stays consistent after an update in another tab", async ({ factors, page, site, context }) => {
  // This page came from the network, before anything was stored on the device.
  await factors.open();
  await expectOfflineReady(page);
  const first = await got(page, DATA);
  await site.deploy(site.next());
  const other = new FactorsPage(await context.newPage());
  await other.open();
  await updateButton(other.page).click({ timeout: 20_000 });
  await expect(description(other.page)).toHaveAttribute("content", /^Second: /);
  expect(await got(page, DATA)).toBe(first);
});

test("two copies of the site on one host, one in a folder of the other, do not interfere", async ({ factors, page, site }) => {
  const folder = site.copy();
  cpSync(site.next(), join(folder, "second"), { recursive: true });
  await site.deploy(folder);
  await factors.open();
  await expectOfflineReady(page);
  await page.goto(`second/${FACTORS}`);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(`${site.url}second/sw.js`);
  await disconnect(page, site);
  await factors.open();
  await expectVersion(factors, "first");
  await page.goto(`second/${FACTORS}`);
  await expectVersion(factors, "second");

  // Removing one copy leaves the other intact.
  writeFileSync(join(folder, "second/sw.js"), OFF);
  await page.context().setOffline(false);
  await site.injectFaults();
  await page.reload();
  // The worker that clears the device reloads the page, which can interrupt an evaluation.
  const scopes = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
  await expect(async () => expect(await scopes()).toEqual([site.url])).toPass({ timeout: 10_000 });
  await disconnect(page, site);
  await factors.open();
  await expectVersion(factors, "first");
});

test("a build without offline support clears stored data within one visit", async ({ factors, page, site }) => {
  await factors.open();
  await expectOfflineReady(page);
  await factors.answer(1, "Unclear").check();
  const folder = site.next();
  writeFileSync(join(folder, "sw.js"), OFF);
  const html = read(folder, `${FACTORS}index.html`);
  const without = html.replace(' data-offline=""', "");
  expect(without.length).toBeLessThan(html.length);
  writeFileSync(join(folder, `${FACTORS}index.html`), without);
  await site.deploy(folder);

  // The page is still served from the cache, and then reloads by itself.
  await page.reload();
  await expect(description(page)).toHaveAttribute("content", /^Second: /, { timeout: 20_000 });
  await expectVersion(factors, "second");
  await expect(factors.answer(1, "Unclear")).toBeChecked();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await factors.reload();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
});

test("axe finds no violations in the update notice, and in a small window it covers nothing", async ({ page, site }) => {
  await page.goto("");
  await expectOfflineReady(page);
  await site.deploy(site.next());
  await look(page);
  await expect(updateButton(page)).toBeVisible({ timeout: 20_000 });
  await expect(updateButton(page)).toBeInViewport();
  for (const [width, colorScheme, forcedColors] of [[320, "light", "none"], [1280, "dark", "none"], [320, "dark", "active"]] as const) {
    // A size at which the notice does not cover the page, because axe cannot see through overlapping elements.
    await page.setViewportSize({ width, height: 400 });
    await page.emulateMedia({ colorScheme, forcedColors });
    await expectAccessible(page);
  }
  for (const button of [updateButton(page), later(page)]) {
    expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  }
  expect(await page.evaluate(() => getComputedStyle(document.getElementById("update")!).position)).toBe("static");
});

test("the site is installable", async ({ factors, page }) => {
  await factors.open();
  await expectOfflineReady(page);
  const browser = await page.context().newCDPSession(page);
  const { url, errors, data } = await browser.send("Page.getAppManifest");
  expect({ url, errors }).toEqual({ url: new URL("/manifest.webmanifest", page.url()).href, errors: [] });
  const { icons } = JSON.parse(data!);
  for (const { src } of icons) expect((await got(page, src)).length, src).toBeGreaterThan(100);
  const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
  // The window of a test has no profile in which an app could be installed.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(["in-incognito"]);
});
