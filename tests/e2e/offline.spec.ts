// The site without a network, and a newer version of it: docs/offline.md.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Page } from "@playwright/test";

import { expectAccessible } from "./axe";
import { ID } from "./data";
import { CITE, LIST, SOURCES } from "./pages/alert";
import { FACTORS, FactorsPage } from "./pages/factors";
import { OpenPage } from "./pages/open";
import { DIST, expect, expectKept, FILES, type Site, test } from "./site";

const DATA = `alerts/${ID}.json`;
/** What a build without offline has in the place of the service worker. */
const OFF = readFileSync(join(__dirname, "../../src/bin/pages/sw_off.js"), "utf8");
const notice = (page: Page) => page.getByText("A newer version of this site is ready.");
const incomplete = (page: Page) => page.getByText("A newer version of this site did not download completely.");
const updateButton = (page: Page) => page.getByRole("button", { name: "Use it now" });
const later = (page: Page) => page.getByRole("button", { name: "Later" });

/** Goes where there is no network, for the browser as well. */
async function unplug(page: Page, site: Site) {
  await site.unplug();
  await page.context().setOffline(true);
}

/** The names of the versions that the device holds. */
const versions = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => !name.endsWith(" pages")).sort());

/** What a page gets for an address, beginning at the site's first folder. */
const got = (page: Page, path: string) =>
  page.evaluate(async (url) => (await fetch(url)).text(), new URL(path, page.url().replace(/(alerts|method)\/.*/, "")).href);

const read = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");

/** What tells a document of the second build: the app sets the title itself. */
const description = (page: Page) => page.locator("meta[name=description]");

/** Every file of the app that the page runs, of the version that it belongs to. */
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

test("every page says when the device holds the site, and not before", async ({ page }) => {
  const line = page.getByText("This device now holds the main part of this site and can open it without a network. Some alerts may still need one.");
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
    await expectKept(page);
    await unplug(page, site);
  });

  test("the alert opens as its address says, with its tools", async ({ factors, stages, page }) => {
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

  test("every page of the site and of the full explainer that can be reached by links is there", async ({ page }) => {
    const open = [new URL(page.url().replace(/alerts\/.*/, "")).href];
    const seen = new Set(open);
    for (let url; (url = open.shift()); ) {
      await page.goto(url);
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
        // What is for other websites, a reader's device does not keep.
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

  test("a file of the reader’s own opens", async ({ page }) => {
    const open = new OpenPage(page);
    await open.visit();
    await open.choose(read(DIST, DATA));
    await open.tab("Sources").click();
    await expect(open.tab("Sources")).toHaveAttribute("aria-current", "page");
    await expect(open.banner).toBeVisible();
  });

  test("an address without its slash or with the file's name leads to the page", async ({ factors, page }) => {
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
    for (const name of ["Data of this alert (JSON)", "The statements as a table (CSV)"]) {
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

  test("what never was there is not made up", async ({ page }) => {
    const answer = page.evaluate(() => fetch("nowhere.json").then(({ status }) => status, () => "no answer"));
    expect(await answer).toBe("no answer");
  });
});

/** What becomes of the service worker that the host has now. */
const installed = (page: Page) =>
  page.evaluate(async () => {
    const { root } = document.getElementById("app")!.dataset;
    const site = await navigator.serviceWorker.register(new URL(`${root}sw.js`, location.href), { updateViaCache: "none" });
    if (site.active) await site.update();
    const worker = site.installing ?? site.waiting ?? site.active!;
    while (worker.state === "installing") await new Promise((done) => (worker.onstatechange = done));
    return worker.state;
  });

const SPOILED: [RegExp, string][] = [
  [/method\/$/, "404"],
  [/method\/$/, "replaced by HTML"],
  [new RegExp(`${DATA}$`), "tampered"],
  [new RegExp(`${FACTORS}$`), "truncated"],
  [/icon\.svg$/, "cut short"],
  [/manifest/, "reset"],
];

test("where not every file comes as it should, nothing is kept, and the page works", async ({ factors, page, site }) => {
  await site.spoil(SPOILED[0]);
  await factors.open();
  for (const [file, fault] of SPOILED) {
    await site.spoil([file, fault]);
    expect(await installed(page), `${file}, ${fault}`).toBe("redundant");
    expect(await page.evaluate(() => caches.match(location.href))).toBe(undefined);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
  }
  await factors.answer(1, "Unclear").check();
  await site.spoil();
  await factors.reload();
  await expectKept(page);
});

test("a version that does not come whole changes nothing; once it does, it is offered", async ({ factors, page, site }) => {
  await factors.open();
  await expectKept(page);
  const before = await versions(page);
  await site.deploy(site.next());
  for (const [file, fault] of SPOILED) {
    await site.spoil([file, fault]);
    expect(await installed(page), `${file}, ${fault}`).toBe("redundant");
    await expect(notice(page)).toBeHidden();
    // Nobody reads an older version without knowing.
    await expect(incomplete(page)).toBeVisible();
    await later(page).click();
    await expect(incomplete(page)).toBeHidden();
  }
  await factors.reload();
  await expectVersion(factors, "first");
  await expect.poll(() => versions(page)).toEqual(before);
  await site.spoil();
  await factors.reload();
  await expect(updateButton(page)).toBeVisible({ timeout: 20_000 });
});

test("a deploy while pages are open: each stays whole until its reader agrees", async ({ factors, page, site, context }) => {
  const other = new FactorsPage(await context.newPage());
  for (const one of [factors, other]) {
    await one.open();
    await expectKept(one.page);
  }
  await factors.answer(1, "Unclear").check();
  await factors.write(1, "mine");
  const first = await got(page, DATA);
  const folder = site.next();
  const second = read(folder, DATA);
  expect(second).not.toBe(first);
  await site.deploy(folder);
  await look(page);

  // Both are told, and nothing else happens: what is open, opened again or opened anew is the first version.
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

  // One reader agrees. The page is loaded once, where it was, in the second version.
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

  // The other page is still the first version, whole, although the host has nothing of that version any more.
  await expect(description(other.page)).not.toHaveAttribute("content", /^Second/);
  expect(await got(other.page, DATA)).toBe(first);
  const { glue, wasm, file } = await other.page.evaluate(() => ({ ...document.getElementById("app")!.dataset }));
  for (const path of [glue, wasm, file]) expect((await got(other.page, path!)).length).toBeGreaterThan(1_000);
  expect(await versions(page)).toHaveLength(2);

  // When it goes, the first version goes.
  await updateButton(other.page).click();
  await expect(description(other.page)).toHaveAttribute("content", /^Second: /);
  await expectVersion(other, "second");
  await other.open();
  await expect.poll(() => versions(page)).toHaveLength(1);
});

test("who does not want the newer version now is left in peace, and has it on the next visit", async ({ factors, page, site, context }) => {
  await factors.open();
  await expectKept(page);
  await site.deploy(site.next());
  await look(page);
  await expect(notice(page)).toBeVisible({ timeout: 20_000 });
  await later(page).click();
  await expect(notice(page)).toBeHidden();
  await factors.answer(1, "Unclear").check();
  await page.close();
  // A browser takes a moment to see that the last page is gone; a visit before that is still of the first version, and goes too.
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

test("a page that was open when offline came is whole too after an update elsewhere", async ({ factors, page, site, context }) => {
  // This page came from the network, before there was anything on the device.
  await factors.open();
  await expectKept(page);
  const first = await got(page, DATA);
  await site.deploy(site.next());
  const other = new FactorsPage(await context.newPage());
  await other.open();
  await updateButton(other.page).click({ timeout: 20_000 });
  await expect(description(other.page)).toHaveAttribute("content", /^Second: /);
  expect(await got(page, DATA)).toBe(first);
});

test("two copies of the site on one host, one in a folder of the other, keep to themselves", async ({ factors, page, site }) => {
  const folder = site.copy();
  cpSync(site.next(), join(folder, "second"), { recursive: true });
  await site.deploy(folder);
  await factors.open();
  await expectKept(page);
  await page.goto(`second/${FACTORS}`);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(`${site.url}second/sw.js`);
  await unplug(page, site);
  await factors.open();
  await expectVersion(factors, "first");
  await page.goto(`second/${FACTORS}`);
  await expectVersion(factors, "second");

  // The one that is taken away takes nothing of the other with it.
  writeFileSync(join(folder, "second/sw.js"), OFF);
  await page.context().setOffline(false);
  await site.spoil();
  await page.reload();
  // The worker that frees the device opens the page anew, which can end a question that is being asked.
  const scopes = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
  await expect(async () => expect(await scopes()).toEqual([site.url])).toPass({ timeout: 10_000 });
  await unplug(page, site);
  await factors.open();
  await expectVersion(factors, "first");
});

test("a build without offline frees every device within one visit", async ({ factors, page, site }) => {
  await factors.open();
  await expectKept(page);
  await factors.answer(1, "Unclear").check();
  const folder = site.next();
  writeFileSync(join(folder, "sw.js"), OFF);
  const html = read(folder, `${FACTORS}index.html`);
  const without = html.replace(' data-offline=""', "");
  expect(without.length).toBeLessThan(html.length);
  writeFileSync(join(folder, `${FACTORS}index.html`), without);
  await site.deploy(folder);

  // It is still answered from the device, and loads again by itself.
  await page.reload();
  await expect(description(page)).toHaveAttribute("content", /^Second: /, { timeout: 20_000 });
  await expectVersion(factors, "second");
  await expect(factors.answer(1, "Unclear")).toBeChecked();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await factors.reload();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
});

test("the notice has no fault in any look, and covers nothing where there is little room", async ({ page, site }) => {
  await page.goto("");
  await expectKept(page);
  await site.deploy(site.next());
  await look(page);
  await expect(updateButton(page)).toBeVisible({ timeout: 20_000 });
  await expect(updateButton(page)).toBeInViewport();
  for (const [width, colorScheme, forcedColors] of [[320, "light", "none"], [1280, "dark", "none"], [320, "dark", "active"]] as const) {
    // Where it does not lie over the page: axe does not look through one thing at another.
    await page.setViewportSize({ width, height: 400 });
    await page.emulateMedia({ colorScheme, forcedColors });
    await expectAccessible(page);
  }
  for (const button of [updateButton(page), later(page)]) {
    expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  }
  expect(await page.evaluate(() => getComputedStyle(document.getElementById("update")!).position)).toBe("static");
});

test("a device can install the site", async ({ factors, page }) => {
  await factors.open();
  await expectKept(page);
  const browser = await page.context().newCDPSession(page);
  const { url, errors, data } = await browser.send("Page.getAppManifest");
  expect({ url, errors }).toEqual({ url: new URL("/manifest.webmanifest", page.url()).href, errors: [] });
  const { icons } = JSON.parse(data!);
  for (const { src } of icons) expect((await got(page, src)).length, src).toBeGreaterThan(100);
  const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
  // The window of a test has no profile into which anything could be installed.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(["in-incognito"]);
});
