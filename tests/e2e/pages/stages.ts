// A reader's actions on the pages of the stages, as methods. Everything is found by role and accessible name.
import { expect, type Locator, type Page } from "@playwright/test";

import { STAGES } from "../data";
import { LIST } from "./alert";

export { LIST };
export const stagePage = (name: string) => `${LIST}stages/${name.toLowerCase()}/`;
/** The addresses of all the app's documents. */
export const DOCUMENTS = [LIST, ...STAGES.map(stagePage), `${LIST}factors/`, `${LIST}recommendations/`, `${LIST}checks/`, `${LIST}events/`];

export class StagesPage {
  constructor(readonly page: Page) {}

  get region(): Locator {
    return this.page.getByRole("region", { name: "Stage timeline" });
  }
  row(name: string): Locator {
    return this.region.getByRole("link", { name: new RegExp(`^\\d+ ${name}\\b`) });
  }
  heading(name: string): Locator {
    return this.page.getByRole("heading", { level: 1, name: new RegExp(`^${name}`) });
  }
  get recovery(): Locator {
    return this.page.getByRole("alert").filter({ hasText: "The tools on this page are not running" });
  }
  get again(): Locator {
    return this.page.getByRole("button", { name: "Try again" });
  }
  /** Locates the button of the menu that is shown only while the app runs. */
  get display(): Locator {
    return this.page.getByRole("banner").locator("summary", { hasText: "Display" });
  }
  theme(name: string): Locator {
    return this.page.getByRole("radiogroup", { name: "Page colours" }).getByRole("radio", { name, exact: true });
  }

  /** Waits until the app runs. */
  async ready() {
    await expect(this.display).toBeVisible();
  }
  async open(address: string) {
    await this.page.goto(address);
    await this.ready();
  }

  /** Checks that a stage is shown, and that the window and the list agree. */
  async expectStage(name: string, path = `/stages/${name.toLowerCase()}/`) {
    await expect(this.heading(name)).toBeVisible();
    await expect(this.page).toHaveTitle(new RegExp(`^${name}`));
    await expect.poll(() => new URL(this.page.url()).pathname.endsWith(path)).toBe(true);
    await expect(this.page.locator("#list").getByRole("link", { includeHidden: true, name: new RegExp(`^\\d+ ${name}\\b`) })).toHaveAttribute(
      "aria-current",
      "page",
    );
  }
  async expectList() {
    await expect(this.page.getByRole("heading", { name: "How to read a row" })).toBeVisible();
    await expect(this.region.getByRole("link", { includeHidden: true }).first()).toBeVisible();
    await expect(this.page).toHaveURL(new RegExp(`${LIST}(\\?[^#]*)?(#.*)?$`));
  }
  /** Checks that following a link loads no document. */
  async expectNoLoad(follow: () => Promise<void>) {
    await this.page.evaluate(() => ((window as any).still = true));
    await follow();
    expect(await this.page.evaluate(() => (window as any).still)).toBe(true);
  }
}
