// `open/`: the page that opens an alert from a file, by role and name.
import type { Locator, Page } from "@playwright/test";

import { expect } from "../test";

export const OPEN = "open/";

export class OpenPage {
  readonly heading: Locator;
  readonly field: Locator;
  readonly text: Locator;
  readonly banner: Locator;

  constructor(readonly page: Page) {
    this.heading = page.getByRole("heading", { level: 1, name: "Open an alert from a file" });
    this.field = page.getByLabel("Choose a file", { exact: true });
    this.text = page.getByRole("textbox", { name: "Text of the file (JSON)" });
    this.banner = page.getByRole("complementary", { name: "Opened file" });
  }

  /** Opens the page and waits until files can be opened. */
  async visit(address = OPEN) {
    await this.page.goto(address);
    await this.page.waitForSelector("html[data-ready]");
  }

  /** Chooses a file with this content. */
  async choose(content: string | Buffer, name = "alert.json") {
    await this.field.setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
  }

  async paste(content: string) {
    if (!(await this.text.isVisible())) await this.page.getByText("Paste the text of a file instead").click();
    await this.text.fill(content);
    await this.page.getByRole("button", { name: "Open this text" }).click();
  }

  button(name: string) {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** Returns the reported faults, after opening their list. */
  async faults(): Promise<string[]> {
    const list = this.banner.getByRole("list");
    if (!(await list.first().isVisible())) await this.banner.getByText(/The check found .* to correct/).click();
    return this.banner.getByRole("listitem").allTextContents();
  }

  tab(name: string) {
    return this.page.getByRole("navigation", { name: "Parts of this alert", exact: true }).getByRole("link", { name, exact: true });
  }

  async expectFailure(reason: RegExp) {
    const heading = this.page.getByRole("heading", { level: 2, name: /cannot be shown$/ });
    await expect(heading).toBeFocused();
    await expect(this.page.getByRole("region", { name: /cannot be shown$/ })).toContainText(reason);
  }
}
