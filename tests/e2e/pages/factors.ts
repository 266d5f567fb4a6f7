// A reader's actions on the risk factors page, as methods. Everything is found by role and accessible name.
import { expect, type Locator, type Page } from "@playwright/test";

import { alertFile, ID } from "../data";

export const FACTORS = `alerts/${ID}/factors/`;
/** The storage key of the marks on the device. */
export const STORED = `forewarned/marks/${ID}`;
export const NAMES: string[] = alertFile().risk_factors.map(({ name }: { name: string }) => name);
export const KEYS: string[] = alertFile().risk_factors.map(({ factor }: { factor: string }) => factor);
export const ANSWERS = ["Evidence shown", "Unclear", "No evidence found", "Not assessed"];

export class FactorsPage {
  constructor(readonly page: Page) {}

  get region(): Locator {
    return this.page.getByRole("region", { name: "Risk-factor checklist", exact: true });
  }
  get tools(): Locator {
    return this.region.getByRole("group", { name: "Your marks and notes", exact: true });
  }
  get question(): Locator {
    return this.region.getByRole("group", { name: /^Import .*\?$/ });
  }

  /** Opens the page and waits until the app has read the stored marks. */
  async open(part = "") {
    await this.page.goto(FACTORS + part);
    await this.ready();
  }
  async reload() {
    await this.page.reload();
    await this.ready();
  }
  async ready() {
    await expect(this.page.getByRole("status").filter({ hasText: "Nothing is saved until this page has loaded." })).toHaveCount(0);
  }

  /** Locates the row of a factor, by its number. */
  row(number: number): Locator {
    const heading = this.page.getByRole("heading", { name: NAMES[number - 1], exact: true });
    return this.region.getByRole("listitem").filter({ has: heading });
  }
  answers(number: number): Locator {
    return this.region.getByRole("group", { name: `What does the evidence show? ${NAMES[number - 1]}`, exact: true });
  }
  answer(number: number, name: string): Locator {
    return this.answers(number).getByRole("radio", { name, exact: true });
  }
  note(number: number): Locator {
    return this.region.getByRole("textbox", { name: `Your note on ${NAMES[number - 1]}`, exact: true });
  }
  get group(): Locator {
    return this.region.getByRole("textbox", { name: "Your group or name", exact: true });
  }
  /** Writes a note, unfolding its field if necessary. */
  async write(number: number, text: string) {
    await this.unfold(number);
    await this.note(number).fill(text);
  }
  async unfold(number: number) {
    if (!(await this.note(number).isVisible())) {
      await this.row(number).getByText(`Note: ${NAMES[number - 1]}`).click();
    }
  }

  /** Presses a menu item. */
  async press(menu: "Print" | "Export", item: string) {
    await this.tools.getByText(menu, { exact: true }).click();
    await this.tools.getByRole("button", { name: item, exact: true }).click();
  }
  /** Exports a file and reads it. */
  async exported(item: string): Promise<{ name: string; text: string }> {
    const download = this.page.waitForEvent("download");
    await this.press("Export", item);
    const file = await download;
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
    return { name: file.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
  }
  async import(name: string, text: string) {
    const file = { name, mimeType: "application/json", buffer: Buffer.from(text) };
    await this.tools.getByLabel("Import", { exact: true }).setInputFiles(file);
  }
  async erase() {
    await this.region.getByRole("button", { name: "Erase all my marks and notes", exact: true }).click();
    await this.region.getByRole("button", { name: "Erase", exact: true }).click();
  }
  said(text: string | RegExp): Locator {
    return this.region.getByRole("status").filter({ hasText: text });
  }
}

/** Returns the number of pages that a sheet has on A4 paper. */
export async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  return (pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length;
}
