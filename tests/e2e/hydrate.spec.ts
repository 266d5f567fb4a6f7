// The app on the pages of the stages: it hydrates each document unchanged, and then responds to links and keys.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

import type { Page } from "@playwright/test";

import { ID, STAGES } from "./data";
import { FACTORS, KEYS } from "./pages/factors";
import { DOCUMENTS, LIST, stagePage } from "./pages/stages";
import { expect, test } from "./test";

/** Returns the page's elements and texts, without the attributes that the surrounding scripts set. */
const shown = (page: Page) => page.locator("#app").innerHTML();

test.afterEach(({ told }) => {
  expect(told, "errors and warnings").toEqual([]);
});

test("the app hydrates all documents unchanged, without browser errors or warnings", async ({ stages, page, browser, baseURL, told }) => {
  const still = await (await browser.newContext({ javaScriptEnabled: false, baseURL })).newPage();
  for (const address of DOCUMENTS) {
    await still.goto(address);
    await stages.open(address);
    // The risk factors page immediately shows the marks stored on this device.
    if (address !== FACTORS) expect(await shown(page), address).toBe(await shown(still));
    expect(told, address).toEqual([]);
  }
  await still.context().close();
});

test("the app runs even if the browser changes the document's language, as translation does", async ({ page }) => {
  await page.addInitScript(() =>
    new MutationObserver(() => {
      if (document.documentElement?.lang) document.documentElement.lang = "hy";
    }).observe(document, { childList: true, subtree: true }),
  );
  for (const address of ["qps-ploc/", `qps-ploc/${LIST}`]) {
    await page.goto(address);
    await expect(page.locator(":root")).toHaveAttribute("data-ready", "");
    await expect(page.locator(":root")).toHaveAttribute("lang", "hy");
    await expect(page.getByRole("banner")).toContainText("⟦");
  }
});

test("hydration keeps the document's elements and renders nothing again", async ({ stages, page }) => {
  await page.route("**/*.wasm", async (route) => {
    await page.evaluate(() => ((window as any).row = document.querySelector("#row-denial")));
    await route.continue();
  });
  await stages.open(LIST);
  expect(await page.evaluate(() => (window as any).row.isConnected)).toBe(true);
});

test("each file is requested once", async ({ stages, page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await stages.open(stagePage("Denial"));
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path, place) => asked.indexOf(path) !== place)).toEqual([]);
  for (const kind of [/\/forewarned-[0-9a-f]+\.js$/, /_bg\.wasm$/, /\/data\/[^/]+\.json$/]) {
    expect(asked.filter((path) => kind.test(path)), String(kind)).toHaveLength(1);
  }
});

test.describe("in a wide window", () => {
  for (const [width, height] of [[1280, 720], [1366, 768], [1440, 900], [1920, 1080]]) {
    test(`choosing any stage at ${width} by ${height} moves no row and shows the stage's heading`, async ({ stages, page }) => {
      await page.setViewportSize({ width, height });
      for (const start of [LIST, stagePage("Polarization")]) {
        await stages.open(start);
        await stages.expectNoLoad(async () => {
          for (const name of STAGES) {
            await stages.row(name).scrollIntoViewIfNeeded();
            const before = (await stages.row(name).boundingBox())!.y;
            await stages.row(name).click();
            await stages.expectStage(name);
            await expect(stages.heading(name)).toBeFocused();
            expect(Math.abs((await stages.row(name).boundingBox())!.y - before), `${name} from ${start}`).toBeLessThan(1.5);
            const box = (await stages.heading(name).boundingBox())!;
            expect(box.y).toBeGreaterThanOrEqual(0);
            expect(box.y + box.height, `${name} from ${start}`).toBeLessThanOrEqual(height);
          }
        });
      }
    });
  }

  test("after scrolling down a long stage, the next one is shown from its top", async ({ stages, page }) => {
    await stages.open(stagePage("Extermination"));
    await page.mouse.wheel(0, 1_500);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(600);
    const before = (await stages.row("Denial").boundingBox())!.y;
    await stages.row("Denial").click();
    await stages.expectStage("Denial");
    await expect(stages.heading("Denial")).toBeInViewport();
    expect(Math.abs((await stages.row("Denial").boundingBox())!.y - before)).toBeLessThan(1.5);
  });

  test("closing a stage returns focus to its row", async ({ stages, page }) => {
    await stages.open(LIST);
    await stages.row("Preparation").click();
    await stages.expectStage("Preparation");
    await page.getByRole("link", { name: /^Close Preparation/ }).click();
    await stages.expectList();
    await expect(stages.row("Preparation")).toBeFocused();
    await expect(stages.row("Preparation")).toBeInViewport();
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("a stage replaces the list, and Back returns to its row at the same scroll position", async ({ stages, page }) => {
    await stages.open(LIST);
    await stages.row("Persecution").scrollIntoViewIfNeeded();
    const before = (await stages.row("Persecution").boundingBox())!.y;
    await stages.expectNoLoad(async () => {
      await stages.row("Persecution").click();
      await stages.expectStage("Persecution");
      await expect(stages.heading("Persecution")).toBeFocused();
      await expect(stages.heading("Persecution")).toBeInViewport();
      await expect(stages.region).toBeHidden();
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await page.goBack();
      await stages.expectList();
      await expect(stages.row("Persecution")).toBeFocused();
      await expect(stages.row("Persecution")).toBeInViewport();
      await expect.poll(async () => Math.abs((await stages.row("Persecution").boundingBox())!.y - before)).toBeLessThan(3);
    });
  });

  test("“All stages” returns focus to the row", async ({ stages, page }) => {
    await stages.open(stagePage("Symbolization"));
    await page.getByRole("link", { name: "All stages" }).click();
    await stages.expectList();
    await expect(stages.row("Symbolization")).toBeFocused();
    await expect(stages.row("Symbolization")).toBeInViewport();
  });
});

test("Back and Forward go through the chosen stages, and title and address follow", async ({ stages, page }) => {
  await stages.open(LIST);
  const first = await page.title();
  await stages.row("Denial").click();
  await stages.expectStage("Denial");
  await stages.row("Discrimination").click();
  await stages.expectStage("Discrimination");
  await page.goBack();
  await stages.expectStage("Denial");
  await page.goBack();
  await stages.expectList();
  await expect(page).toHaveTitle(first);
  await page.goForward();
  await stages.expectStage("Denial");
  await page.reload();
  await stages.ready();
  await stages.expectStage("Denial");
});

test("after navigation in the app, every link has the same target as in the document itself", async ({ stages, page, browser, baseURL }) => {
  const targets = (page: Page) => page.locator("#app a[href]").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  await stages.open(stagePage("Classification"));
  await stages.row("Extermination").click();
  await stages.expectStage("Extermination");
  const still = await (await browser.newContext({ javaScriptEnabled: false, baseURL })).newPage();
  await still.goto(stagePage("Extermination"));
  expect(await targets(page)).toEqual(await targets(still));
  await still.context().close();
});

test("a link from the index of disputed parts opens its target", async ({ stages, page }) => {
  await stages.open(LIST);
  const index = page.getByRole("group").filter({ has: page.getByText(/^\d+ disputed/i) }).last();
  await index.getByText(/^\d+ disputed/i).click();
  const link = index.getByRole("link").first();
  const part = new URL((await link.getAttribute("href"))!, page.url()).hash.slice(1);
  await link.click();
  await expect(page).toHaveURL(new RegExp(`#${part}$`));
  await expect(page.locator(`[id="${part}"]`)).toBeInViewport();
});

test("modified clicks and links to pages without the app are left to the browser", async ({ stages, page, context }) => {
  await stages.open(LIST);
  const opened = context.waitForEvent("page");
  await stages.row("Denial").click({ modifiers: ["ControlOrMeta"] });
  const other = await opened;
  await other.waitForURL(/\/stages\/denial\/$/);
  await other.close();
  await stages.expectList();
  // The full text is a separate page, which is loaded.
  await page.evaluate(() => ((window as any).still = true));
  await page.getByRole("navigation", { name: "Parts of this alert" }).getByRole("link", { name: "Sources" }).click();
  await page.waitForURL(/\/sources\/$/);
  expect(await page.evaluate(() => (window as any).still)).toBe(undefined);
});

test.describe("by keyboard", () => {
  test("arrow keys, Home and End move between rows, Enter opens one, and Escape returns to it", async ({ stages, page }) => {
    await stages.open(LIST);
    await stages.row("Classification").focus();
    const move = async (key: string, name: string) => {
      await page.keyboard.press(key);
      await expect(stages.row(name), key).toBeFocused();
    };
    await move("ArrowDown", "Symbolization");
    await move("End", "Denial");
    await move("ArrowDown", "Denial");
    await move("ArrowUp", "Extermination");
    await move("Home", "Classification");
    await move("ArrowUp", "Classification");
    await move("ArrowDown", "Symbolization");
    await page.keyboard.press("Enter");
    await stages.expectStage("Symbolization");
    await expect(stages.heading("Symbolization")).toBeFocused();
    await page.keyboard.press("Escape");
    await stages.expectList();
    await expect(stages.row("Symbolization")).toBeFocused();
  });

  test("each row is one Tab stop", async ({ stages, page }) => {
    await stages.open(LIST);
    await stages.row("Classification").focus();
    for (const name of STAGES.slice(1)) {
      await page.keyboard.press("Tab");
      await expect(stages.row(name)).toBeFocused();
    }
  });

  test("Escape closes an open menu first", async ({ stages, page }) => {
    await stages.open(stagePage("Denial"));
    await stages.display.click();
    await stages.theme("Dark").focus();
    await page.keyboard.press("Escape");
    await expect(stages.theme("Dark")).toBeHidden();
    await stages.expectStage("Denial");
    await page.keyboard.press("Escape");
    await stages.expectList();
  });
});

test.describe("light and dark", () => {
  const colours = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  test("the chosen theme is stored in the address and carried over to links", async ({ stages, page }) => {
    await stages.open(LIST);
    const light = await colours(page);
    await stages.display.click();
    await expect(stages.theme("Same as this device")).toBeChecked();
    await stages.theme("Dark").check();
    await expect(page).toHaveURL(`${LIST}?theme=dark`);
    const dark = await colours(page);
    expect(dark).not.toBe(light);
    await stages.row("Denial").click();
    await stages.expectStage("Denial");
    await expect(page).toHaveURL(/\/stages\/denial\/\?theme=dark$/);
    const sources = page.getByRole("navigation", { name: "Parts of this alert" }).getByRole("link", { name: "Sources" });
    await expect(sources).toHaveAttribute("href", /\/sources\/\?theme=dark$/);
    await page.reload();
    await stages.ready();
    expect(await colours(page)).toBe(dark);
    await stages.display.click();
    await expect(stages.theme("Dark")).toBeChecked();
    await stages.theme("Same as this device").check();
    await expect(page).toHaveURL(/\/stages\/denial\/$/);
    expect(await colours(page)).toBe(light);
  });

  test("the address sets the theme before the app has loaded", async ({ page }) => {
    await page.route("**/*.wasm", () => {});
    await page.goto(`${LIST}?theme=dark`);
    const dark = await colours(page);
    await page.goto(`${LIST}?theme=light`);
    expect(await colours(page)).not.toBe(dark);
  });
});

for (const [query, name] of [["?stage=denial", "Denial"], ["?stage=extermination&theme=dark", "Extermination"]]) {
  test(`an old address redirects to the view that replaced it: ${query}`, async ({ stages, page }) => {
    await stages.open(LIST + query);
    await stages.expectStage(name);
    await expect(page).toHaveURL(new RegExp(`/stages/${name.toLowerCase()}/(\\?theme=dark)?$`));
  });
}

for (const [query, said] of [["?utm_source=x", null], ["?finding=never", "never"], ["?theme=neon", "neon"]]) {
  test(`unknown parameters and values in the address do no harm: ${query}`, async ({ stages, page }) => {
    const notice = page.getByRole("status").getByText(`“${said}” in the address does not match anything here`);
    await stages.open(LIST + query);
    await stages.expectList();
    await expect(notice).toHaveCount(said ? 1 : 0);
    await stages.row("Denial").click();
    await stages.expectStage("Denial");
    if (!said) return;
    await page.getByRole("button", { name: "Dismiss" }).click();
    await expect(notice).toHaveCount(0);
  });
}

/** Wraps every text in extra elements, as translation extensions do. */
const translate = () => {
  const walk = document.createTreeWalker(document.querySelector("#app")!, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walk.nextNode()) texts.push(walk.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement!.closest("svg")) continue;
    const outer = document.createElement("font");
    const inner = document.createElement("font");
    inner.textContent = `«${text.data}»`;
    outer.append(inner);
    text.replaceWith(outer);
  }
};

test("if the text was translated before the app loads, the app renders the page again and works", async ({ stages, page }) => {
  await page.route("**/*.wasm", async (route) => {
    await page.evaluate(translate);
    await route.continue();
  });
  await stages.open(LIST);
  await expect(page.locator("font")).toHaveCount(0);
  await stages.row("Denial").click();
  await stages.expectStage("Denial");
  await page.getByRole("link", { name: /^Close Denial/ }).click();
  await stages.expectList();
  await expect(page.locator("svg symbol")).not.toHaveCount(0);
});

test("only the strings in templates.json become markup, and all of them are used", async ({ stages, factors, page }) => {
  const path = resolve(__dirname, "../../src/bin/pages/templates.json");
  await page.addInitScript(() => {
    const made = ((window as any).made = new Set<string>());
    const create = trustedTypes.createPolicy.bind(trustedTypes);
    trustedTypes.createPolicy = ((name: string, rules: any) =>
      create(name, { ...rules, createHTML: (text: string) => (made.add(text), text) })) as any;
  });
  await page.route("**/*.wasm", async (route) => {
    await page.evaluate(translate);
    await route.continue();
  });
  // Draws the whole page in the browser, and then every part that a link within the app leads to.
  await stages.open(LIST);
  for (const name of STAGES) {
    await stages.row(name).click();
    await stages.expectStage(name);
  }
  for (const part of ["Recommendations", "What others say", "Then and now", "Risk factors"]) {
    await page.getByRole("navigation", { name: "Parts of this alert", exact: true }).getByRole("link", { name: part }).click();
    await expect(page).toHaveTitle(new RegExp(`^${part}`));
    if (part === "What others say") await page.getByRole("main").getByRole("combobox").selectOption({ index: 1 });
    else await page.getByRole("main").getByRole("radio").nth(1).check({ force: true });
  }
  // Parts of the checklist that rarely appear: questions, and the warning that a note was not saved.
  await factors.write(1, "mine");
  await factors.import("theirs.json", JSON.stringify({
    forewarned: "marks", version: 1, alert: ID, factors: Object.fromEntries(KEYS.map((key) => [key, { mark: "evidence-shown", note: "theirs" }])),
  }));
  await expect(factors.question).toBeVisible();
  await factors.write(2, "x".repeat(5_000));
  await expect(factors.region.getByText(/^Not saved/).first()).toBeVisible();
  await factors.region.getByRole("button", { name: "Erase all my marks and notes", exact: true }).click();
  await expect(factors.region.getByRole("button", { name: "Erase", exact: true })).toBeVisible();
  const made = (await page.evaluate(() => [...(window as any).made] as string[])).sort();
  // After a component changes, FOREWARNED_RECORD=1 rewrites the list, and its diff shows the additions.
  if (process.env.FOREWARNED_RECORD) writeFileSync(path, `${JSON.stringify(made, undefined, 2)}\n`);
  expect(made).toEqual(JSON.parse(readFileSync(path, "utf8")));
});

test("the app keeps working if the text is translated later", async ({ stages, page }) => {
  await stages.open(LIST);
  await page.evaluate(translate);
  await page.getByRole("region", { name: "Stage timeline" }).getByRole("link").nth(9).click();
  await expect(page).toHaveURL(/\/stages\/denial\/$/);
  await expect(stages.heading("Denial")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "How to read a row" })).toBeVisible();
});
