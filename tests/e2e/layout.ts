// Checks how a page fits its window, for any content.
import type { Page } from "@playwright/test";

import { expect } from "./test";

/** Returns by how many pixels the page scrolls sideways, in either writing direction. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.scrollingElement!;
    return root.scrollWidth - root.clientWidth;
  });
}

/** Returns the elements that stick out of the window at either side without a scrolling box around them. */
export const overflowing = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const held = (one: Element) => {
      for (let box = one.parentElement; box; box = box.parentElement) {
        if (["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(box).overflowX)) return true;
      }
      return false;
    };
    return [...document.body.querySelectorAll("*")]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !held(one))
      // The skip link is outside the window until it has the focus.
      .filter((one) => !one.closest(".skip"))
      .filter((one) => getComputedStyle(one).clipPath === "none" && getComputedStyle(one.parentElement!).clipPath === "none")
      .filter((one) => {
        const box = one.getBoundingClientRect();
        return box.width > 0 && (box.right > width + 1 || box.left < -1);
      })
      .map((one) => `${one.tagName} ${one.id} ${one.textContent!.trim().slice(0, 50)}`)
      .slice(0, 5);
  });

/** Returns the texts that their boxes cut off. */
export const clipped = (page: Page) =>
  page.evaluate(() =>
    [...document.body.querySelectorAll("button, select, label, summary, a, p, h1, h2, h3, h4, dd, dt, li, pre")]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => {
        const style = getComputedStyle(one);
        const cuts = ["hidden", "clip"].includes(style.overflowX) || ["hidden", "clip"].includes(style.overflowY);
        return cuts && style.clipPath === "none" && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);
      })
      .map((one) => `${one.tagName} ${one.textContent!.trim().slice(0, 50)}`),
  );

/** 200% text, with the spacing of WCAG 1.4.12. */
export const LARGE = `html { font-size: 212.5% !important }
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Adds styles as a user style sheet would, because the page's policy blocks a `style` element. */
export const addStyles = (page: Page, text: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, text);

/** Window sizes: a desktop at 400% zoom, phones, a tablet, a desktop, a projector. */
export const SIZES = [
  [320, 256],
  [320, 568],
  [360, 780],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
];

/** Returns targets smaller than 44 by 44 pixels, except links within a sentence. */
export const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const sentence = (link: Element) => {
      const block = link.closest("p, h1, h2, h3, h4, th, td, li");
      const around = (block?.textContent ?? "").replace(link.textContent ?? "", "").trim();
      return getComputedStyle(link).display === "inline" && around.length > 0;
    };
    // Marks in the picture may be smaller, because the list has an equivalent control for each.
    const targets = "button, select, summary, textarea, label:has(input), a[href]:not(svg a)";
    return [...document.querySelectorAll(targets)]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => !(one.matches("a") && sentence(one)))
      .map((one) => ({ one, box: one.getBoundingClientRect(), more: getComputedStyle(one, "::after") }))
      // A link's target area may be larger than its text: its overlay counts too.
      .map(({ one, box, more }) => ({
        one,
        box: more.content === '""' && more.position === "absolute" ? { height: Number.parseFloat(more.height), width: Number.parseFloat(more.width) } : box,
      }))
      .filter(({ box }) => box.height < 43.9 || box.width < 43.9)
      .map(({ one, box }) => `${one.tagName} ${one.textContent!.trim().slice(0, 40)}: ${Math.round(box.width)}x${Math.round(box.height)}`);
  });

/** Checks that nothing scrolls sideways or is cut off in the current window, nor with 200% text and WCAG text spacing. */
export async function expectFits(page: Page) {
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await overflowing(page)).toEqual([]);
  await addStyles(page, LARGE);
  expect(await sidewaysScroll(page), "large").toBe(0);
  expect(await overflowing(page), "large").toEqual([]);
  expect(await clipped(page), "large").toEqual([]);
}
