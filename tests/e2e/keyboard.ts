// Helpers for a reader without a mouse.
import type { Page } from "@playwright/test";

/** Locates the focused element. */
export const focused = (page: Page) => page.locator(":focus");

/** Presses Tab until the focus is in the wanted place; returns the number of presses. */
export async function tabTo(page: Page, wanted: () => Promise<boolean>, most = 60): Promise<number> {
  for (let presses = 1; presses <= most; presses++) {
    await page.keyboard.press("Tab");
    if (await wanted()) return presses;
  }
  throw new Error(`not reached in ${most} Tabs`);
}
