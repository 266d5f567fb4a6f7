// What a reader without a mouse does.
import type { Page } from "@playwright/test";

/** What has the focus. */
export const focused = (page: Page) => page.locator(":focus");

/** Presses Tab until the focus is where it is wanted; says how many it took. */
export async function tabTo(page: Page, wanted: () => Promise<boolean>, most = 60): Promise<number> {
  for (let presses = 1; presses <= most; presses++) {
    await page.keyboard.press("Tab");
    if (await wanted()) return presses;
  }
  throw new Error(`not reached in ${most} Tabs`);
}
