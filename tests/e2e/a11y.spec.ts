import type { Page } from "@playwright/test";

import { expectAccessible, expectAccessibleInEveryLook } from "./axe";
import { outlineFile, serveData } from "./data";
import { ALERT, ALERT_DATA, type AlertPage } from "./pages/alert";
import { expect, test } from "./test";

const looks: Record<string, (page: Page) => Promise<void>> = {
  light: async () => {},
  dark: (page) => page.emulateMedia({ colorScheme: "dark" }),
  "forced colours": (page) => page.emulateMedia({ forcedColors: "active" }),
};

const states: Record<string, (alert: AlertPage, page: Page, theme: string) => Promise<void>> = {
  "the citations": async (_, page, theme) => {
    await page.goto(CITE + theme);
    await expect(page.getByRole("button", { name: "Copy text" }).first()).toBeVisible();
  },
  "the page of sources": async (_, page, theme) => {
    await page.goto(SOURCES + theme);
    for (const fold of await page.locator("summary").all()) await fold.click();
    await expect(page.getByRole("link", { name: "Back to the alert" })).toBeVisible();
  },
  "a source that a citation led to": async (alert, page, theme) => {
    await alert.open(theme);
    await page.getByRole("article").getByRole("link", { name: /^the alert, / }).first().click();
    await expect(page.getByRole("button", { name: "Back to where you were" })).toBeVisible();
  },
  "an alert": (alert) => alert.open(),
  "a stage chosen": (alert) => alert.open("?stage=extermination"),
  "a factor chosen": (alert) => alert.open("?factor=past-massacres"),
  "a recommendation chosen": (alert) => alert.open("?recommendation=2"),
  "a statement chosen": (alert) => alert.open("?statement=p2-ceasefire"),
  "all folds and panels open": async (alert, page) => {
    await alert.open();
    await page.evaluate(() => {
      document.querySelectorAll("details").forEach((fold) => (fold.open = true));
      document.querySelectorAll("button[aria-expanded]").forEach((button) => {
        button.setAttribute("aria-expanded", "true");
        document.getElementById(button.getAttribute("aria-controls")!)!.setAttribute("data-open", "");
      });
    });
  },
  "the recovery of a page that cannot start": async (alert, page) => {
    await page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
    await page.goto(ALERT);
    await expect(alert.recovery).toBeVisible();
  },
  "the error view": async (alert, page) => {
    await page.route(ALERT_DATA, (route) => route.fulfill({ status: 404 }));
    await alert.openBroken();
  },
  "with something left out and a bad address": async (alert, page) => {
    const outline = outlineFile();
    delete outline.recommendations[2].name;
    await serveData(page, JSON.stringify(outline));
    await alert.open("?stage=bad");
    await expect(alert.leftOut).toBeVisible();
  },
};

for (const [state, open] of Object.entries(states)) {
  for (const width of [320, 1280]) {
    test(`axe: ${state}, in every look, ${width}`, async ({ alert, page }) => {
      // Axe runs four times here.
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height: 800 });
      await open(alert, page);
      await expectAccessibleInEveryLook(page);
    });
  }
}

for (const look of ["(prefers-color-scheme: dark)", "(forced-colors: active)", "not (forced-colors: active)"]) {
  test(`axe finds a text that is too faint, ${look}`, async ({ page }) => {
    await page.goto("");
    await page.evaluate((look) => {
      const sheet = new CSSStyleSheet();
      const theme = look.startsWith("not") ? "[data-theme=contrast] " : "";
      sheet.replaceSync(`@media ${look} { ${theme}dd { color: #777; background: #888; forced-color-adjust: none } }`);
      document.adoptedStyleSheets.push(sheet);
    }, look);
    await expect(expectAccessibleInEveryLook(page)).rejects.toThrow(/color-contrast/);
  });
}

test("axe: asking before erasing, and a text to copy by hand", async ({ alert, page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { get: () => undefined }));
  await alert.open("?recommendation=2");
  await alert.tools.getByRole("button", { name: "Erase marks and notes" }).click();
  await alert.recommendations.getByRole("button", { name: "Copy with citation" }).click();
  await expect(alert.recommendations.getByRole("textbox")).toBeVisible();
  await expectAccessible(page);
});

const mirrored: Record<string, (page: Page) => Promise<void>> = {
  "a stage chosen": async (page) => {
    await page.goto(`${ALERT}?lang=qps-plocm&stage=extermination`);
    await expect(page.getByRole("button", { expanded: true })).toBeVisible();
  },
  "the citations": async (page) => {
    await page.goto(`${CITE}?lang=qps-plocm`);
    await expect(page).toHaveURL(/qps-plocm\.html/);
    await expect(page.getByRole("button", { name: /^⟦C/ }).first()).toBeVisible();
  },
};
for (const [state, open] of Object.entries(mirrored)) {
  for (const width of [320, 1280]) {
    test(`axe: ${state}, right to left, ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page);
      // The pseudo-language is no language that axe knows, and is for tests alone.
      await page.evaluate(() => (document.documentElement.lang = "ar"));
      await expectAccessible(page);
    });
  }
}

for (const state of ["an alert", "the citations"]) {
  test(`axe: ${state}, printed`, async ({ alert, page }) => {
    await states[state](alert, page);
    await page.emulateMedia({ media: "print" });
    // Nobody presses paper.
    await expectAccessible(page, ["target-size"]);
  });
}

for (const theme of ["light", "dark", "contrast"]) {
  test(`contrast of texts that axe cannot judge is at least 7:1, ${theme}`, async ({ alert, page }) => {
    await alert.open(`?theme=${theme}`);
    await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
    const { poor, judged } = await page.evaluate(() => {
      const channels = (colour: string) => colour.match(/[\d.]+/g)!.map(Number);
      const light = (colour: string) => {
        const [r, g, b] = channels(colour).map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ratio = (one: string, other: string) => {
        const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
      };
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      const tokens = getComputedStyle(document.documentElement);
      const probe = document.body.appendChild(document.createElement("i"));
      const grounds = ["--paper", "--ground", "--ground-after"].map((token) => {
        probe.style.color = tokens.getPropertyValue(token);
        return getComputedStyle(probe).color;
      });
      const drawn = [...document.querySelectorAll("svg text")].map((one) => ({ one, ink: getComputedStyle(one).fill, on: grounds }));
      const cells = [...document.querySelectorAll("th, td, th a")].map((one) => ({ one, ink: getComputedStyle(one).color, on: [paper] }));
      const all = [...drawn, ...cells];
      const poor = all
        .filter(({ ink, on }) => on.some((ground) => ratio(ink, ground) < 7))
        .map(({ one, ink }) => `${one.textContent} ${ink}`);
      return { poor, judged: all.length };
    });
    expect(judged).toBeGreaterThan(100);
    expect(poor).toEqual([]);
  });
}

for (const state of ["an alert", "the citations"]) {
  test(`headings of ${state} step down by one, and regions are named`, async ({ alert, page }) => {
    await states[state](alert, page);
    const levels = await page
      .getByRole("heading")
      .evaluateAll((all) => all.map((one) => Number(one.tagName.slice(1))));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, place) => expect(level - levels[place]).toBeLessThanOrEqual(1));
    const regions = await page.getByRole("region").evaluateAll((all) => all.map((one) => one.getAttribute("aria-labelledby")));
    expect(regions.length).toBeGreaterThanOrEqual(6);
  });
}

test("nothing moves for readers who asked for less motion", async ({ alert, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await alert.open("?stage=denial");
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});

test("what is far from sight is in the accessibility tree too", async ({ alert, page }) => {
  await alert.open();
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send("Accessibility.getFullAXTree");
  const there = (role: string) => nodes.filter((node) => !node.ignored && node.role?.value === role).length;
  for (const role of ["heading", "link", "listitem", "radio"] as const) {
    expect(there(role), role).toBe(await page.getByRole(role).count());
  }
});
