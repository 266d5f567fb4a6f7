// States that no page's own spec covers: faults, notices, languages, print. stages-axe, factors, texts-axe and site-pages cover the pages.
import type { Page } from "@playwright/test";

import { expectAccessible, expectAccessibleInEveryLook } from "./axe";
import { CHECKS, CITE, EVENTS, LIST, RECOMMENDATIONS, SOURCES, TEXT } from "./pages/alert";
import { FACTORS } from "./pages/factors";
import { type StagesPage, stagePage } from "./pages/stages";
import { expect, test } from "./test";

const DENIAL = stagePage("Denial");
const states: Record<string, (stages: StagesPage, page: Page) => Promise<void>> = {
  "the recovery message of a page whose app cannot start": async (stages, page) => {
    await page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
    await page.goto(DENIAL);
    await expect(stages.recovery).toBeVisible();
  },
  "the notice about an unknown value in the address": async (stages, page) => {
    await stages.open(`${LIST}?stage=bad`);
    await expect(page.getByRole("button", { name: "Dismiss" })).toBeVisible();
  },
};
for (const [state, open] of Object.entries(states)) {
  for (const width of [320, 1280]) {
    test(`axe: ${state}, in every theme, ${width} px`, async ({ stages, page }) => {
      // Axe runs four times here.
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 20_000 });
      await open(stages, page);
      await expectAccessibleInEveryLook(page);
    });
  }
}

for (const look of ["(prefers-color-scheme: dark)", "(forced-colors: active)", "not (forced-colors: active)"]) {
  test(`axe reports low-contrast text, ${look}`, async ({ page }) => {
    await page.goto("");
    await page.evaluate((look) => {
      const sheet = new CSSStyleSheet();
      const theme = look.startsWith("not") ? "[data-theme=contrast] " : "";
      sheet.replaceSync(`@media ${look} { ${theme}small { color: #777; background: #888; forced-color-adjust: none } }`);
      document.adoptedStyleSheets.push(sheet);
    }, look);
    await expect(expectAccessibleInEveryLook(page)).rejects.toThrow(/color-contrast/);
  });
}

for (const address of [DENIAL, FACTORS, EVENTS]) {
  test(`axe: ${address}, right to left`, async ({ stages, page }) => {
    await page.setViewportSize({ width: 320, height: 20_000 });
    await page.goto(`${address}?lang=qps-plocm`);
    await expect(page.locator("html[data-ready]")).toBeAttached();
    await expect(stages.recovery).toBeHidden();
    // axe does not know the pseudo-language, which exists only for tests.
    await page.evaluate(() => (document.documentElement.lang = "ar"));
    await expectAccessible(page);
  });
}

for (const address of [LIST, DENIAL, RECOMMENDATIONS, EVENTS]) {
  test(`axe: ${address}, printed`, async ({ stages, page }) => {
    await page.setViewportSize({ width: 1280, height: 20_000 });
    await stages.open(address);
    await page.emulateMedia({ media: "print" });
    // Print has no touch targets.
    await expectAccessible(page, ["target-size"]);
  });
}

for (const theme of ["light", "dark", "contrast"]) {
  test(`text that axe cannot check has a contrast of at least 7:1, ${theme}`, async ({ stages, page }) => {
    for (const [address, least] of [[EVENTS, 30], [LIST, 20], ["", 4]] as const) {
      await (address ? stages.open(`${address}?theme=${theme}`) : page.goto(`?theme=${theme}`));
      await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>("main details").forEach((fold) => (fold.open = true)));
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
        const isColour = (colour: string) => colour.startsWith("rgb") && (channels(colour)[3] ?? 1) > 0.5;
        // Returns the background behind the centre of a text.
        const ground = (text: Element) => {
          text.scrollIntoView({ block: "center", inline: "center" });
          const box = text.getBoundingClientRect();
          for (const one of document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2)) {
            if (one.closest("text")) continue;
            const style = getComputedStyle(one);
            const colour = one instanceof SVGGeometryElement ? style.fill : style.backgroundColor;
            if (isColour(colour)) return colour;
          }
          return getComputedStyle(document.body).backgroundColor;
        };
        const texts = [...document.querySelectorAll("main svg text")].filter((one) => one.checkVisibility());
        const cells = [...document.querySelectorAll("main th, main td, main th a")].filter((one) => one.checkVisibility());
        const all = [...texts.map((one) => ({ one, ink: getComputedStyle(one).fill })), ...cells.map((one) => ({ one, ink: getComputedStyle(one).color }))];
        const poor = all.map(({ one, ink }) => ({ one, ink, on: ground(one) })).filter(({ ink, on }) => ratio(ink, on) < 7);
        return { poor: poor.map(({ one, ink, on }) => `${one.textContent} ${ink} on ${on}`), judged: all.length };
      });
      expect(judged, address).toBeGreaterThan(least);
      expect(poor, address).toEqual([]);
    }
  });
}

test("every page has one h1, skips no heading level and names its regions", async ({ page }) => {
  for (const address of [LIST, DENIAL, FACTORS, RECOMMENDATIONS, EVENTS, CHECKS, TEXT, SOURCES, CITE]) {
    await page.goto(address);
    const levels = await page.getByRole("heading").evaluateAll((all) => all.map((one) => Number(one.tagName.slice(1))));
    expect(levels.filter((level) => level === 1), address).toHaveLength(1);
    // The chosen stage's own heading comes after the name of the list next to it.
    levels.slice(1).forEach((level, place) => expect(level - levels[place], `${address}: ${levels}`).toBeLessThanOrEqual(1));
    const regions = await page.getByRole("region").evaluateAll((all) => all.filter((one) => !one.getAttribute("aria-labelledby") && !one.getAttribute("aria-label")).length);
    expect(regions, address).toBe(0);
  }
});

test("no animation runs if the reader prefers reduced motion", async ({ stages, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await stages.open(LIST);
  await stages.row("Denial").click();
  await stages.expectStage("Denial");
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test("offscreen content is in the accessibility tree", async ({ stages, page }) => {
  for (const address of [DENIAL, FACTORS]) {
    await stages.open(address);
    const cdp = await page.context().newCDPSession(page);
    const { nodes } = await cdp.send("Accessibility.getFullAXTree");
    const there = (role: string) => nodes.filter((node) => !node.ignored && node.role?.value === role).length;
    for (const role of ["heading", "link", "listitem", "radio"] as const) {
      expect(there(role), role).toBe(await page.getByRole(role).count());
    }
  }
});
