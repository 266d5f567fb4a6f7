// The talk about the alert, and the speaker's view of it.
import { expect, type Page } from "@playwright/test";

import { ID } from "../data";

export const TALK = `present/${ID}/`;
export const SPEAKER = `${TALK}speaker/`;

export class Talk {
  constructor(readonly page: Page) {}

  /** Opens the page with all slides and waits until the app runs. */
  async open(address = TALK) {
    await this.page.goto(address);
    await this.page.locator("html[data-ready]").waitFor({ state: "attached" });
  }

  /** Starts showing one slide at a time. */
  async start(address = TALK) {
    await this.open(address);
    await this.page.getByRole("button", { name: "Start the talk" }).click();
    await expect(this.page.getByRole("group", { name: "Talk" })).toBeAttached();
  }

  /** Locates a slide, by its heading. */
  slide(name: string) {
    return this.page.getByRole("region", { name, exact: true });
  }

  /** Returns the one slide that is shown. */
  async shown() {
    const slides = this.page.getByRole("region").filter({ has: this.page.getByRole("heading", { level: 2 }) });
    await expect(slides).toHaveCount(1);
    return slides;
  }

  /** Locates the text that is announced after a step. */
  get said() {
    return this.page.getByRole("status").first();
  }

  /** Locates the panel with this name over the slides. */
  panel(name: string) {
    return this.page.getByRole("complementary", { name });
  }

  /** Steps forward until a slide is shown: one may have several pages. */
  async stepTo(name: string) {
    const { page } = this;
    await expect(async () => {
      if (!(await this.slide(name).isVisible())) await page.keyboard.press("ArrowRight");
      await expect(this.slide(name)).toBeVisible({ timeout: 500 });
    }).toPass();
  }

  async press(...keys: string[]) {
    for (const key of keys) await this.page.keyboard.press(key);
  }
}
