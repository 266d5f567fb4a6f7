// What a reader does on an alert's page, in verbs. Everything is found by role and accessible name.
import { expect, type Locator, type Page } from "@playwright/test";

import { alertFile, ID, OUTLINE, type Placed, STAGES, statementName } from "../data";

/** The alert's first page: the list of its stages. */
export const LIST = `alerts/${ID}/`;
/** The long page of the alert, which shows what has no page of its own yet. */
export const ALERT = `${LIST}all/`;
export const CITE = `${LIST}cite/`;
export const SOURCES = `${LIST}sources/`;
export const ALERT_DATA = `**/${OUTLINE}`;
export const TIED = /tied to your choice/;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

export class AlertPage {
  constructor(readonly page: Page) {}

  region(name: string): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }
  get timeline() {
    return this.region("Stage timeline");
  }
  get checklist() {
    return this.region("Risk-factor checklist");
  }
  get recommendations() {
    return this.region("Recommendations");
  }
  get sources() {
    return this.region("Sources");
  }
  get background() {
    return this.region("Background");
  }
  get leftOut() {
    return this.region("Some of this alert could not be read");
  }
  get failure() {
    return this.page.getByRole("alert", { name: "The alert’s data cannot be used" });
  }
  get tools() {
    return this.checklist.getByRole("group", { name: "Your marks and notes" });
  }

  /** Opens the page and waits until the program has read the address and the device. */
  async open(query = "") {
    await this.page.goto(ALERT + query);
    await this.ready();
  }

  async reload() {
    await this.page.reload();
    await this.ready();
  }

  async ready() {
    const settled = /kept on this device only|keeps nothing for this page|could not be read and were left/;
    await expect(this.page.getByText(settled)).toBeAttached();
  }

  get recovery() {
    return this.page.getByRole("alert").filter({ hasText: "The tools of this page are not running" });
  }

  /** Opens the page where the data cannot be used. */
  async openBroken(query = "") {
    await this.page.goto(ALERT + query);
    await expect(this.failure).toBeVisible();
  }

  stage(name: string): Locator {
    const number = STAGES.indexOf(name) + 1;
    return this.timeline.getByRole("button", { name: new RegExp(`^${number} ${name}\\b`) });
  }
  factor(key: string): Locator {
    const factors: any[] = alertFile().risk_factors;
    const place = factors.findIndex((entry) => entry.factor === key);
    const name = escaped(factors[place].name);
    return this.checklist.getByRole("button", { name: new RegExp(`^${place + 1} ${name}`) });
  }
  recommendation(number: number): Locator {
    const { name } = alertFile().recommendations.find((entry: any) => entry.number === number);
    return this.recommendations.getByRole("button", { name: new RegExp(`^${number} ${escaped(name)}`) });
  }
  /** The button of `stage:denial`, `factor:isolation`, `recommendation:2`. */
  button(thing: string): Locator {
    const [kind, key] = thing.split(":");
    if (kind === "stage") return this.stage(key[0].toUpperCase() + key.slice(1));
    return kind === "factor" ? this.factor(key) : this.recommendation(Number(key));
  }
  /** All that can be chosen by a button. */
  things(): string[] {
    const alert = alertFile();
    return [
      ...STAGES.map((stage) => `stage:${stage.toLowerCase()}`),
      ...alert.risk_factors.map((entry: any) => `factor:${entry.factor}`),
      ...alert.recommendations.map((entry: any) => `recommendation:${entry.number}`),
    ];
  }

  /** A statement as it is shown, by the address that every one has. */
  statement(id: string): Locator {
    return this.page.locator(`[id="statement-${id}"]`);
  }
  /** Brings a statement to sight, as a reader does who looks for it. */
  async show(placed: Placed) {
    const { home, place, statement } = placed;
    if (home && (await this.button(home).getAttribute("aria-expanded")) === "false") await this.choose(home);
    if (place === "title" && !(await this.statement(statement.id).isVisible())) {
      await this.page.getByText(/^About this alert/).click();
    }
    await expect(this.statement(statement.id)).toHaveAccessibleName(statementName(placed));
  }

  /** What a disclosure button shows, by the relation that it names. */
  async panel(button: Locator): Promise<Locator> {
    return this.page.locator(`[id="${await button.getAttribute("aria-controls")}"]`);
  }

  async choose(thing: string) {
    const button = this.button(thing);
    await button.click();
    await expect(button).toHaveAttribute("aria-expanded", "true");
  }

  /** Things whose button says that they are tied to what is chosen. */
  async marked(): Promise<string[]> {
    const marked = [];
    for (const thing of this.things()) {
      if (TIED.test(await this.button(thing).innerText())) marked.push(thing);
    }
    return marked.sort();
  }

  async expectOpen(thing: string) {
    const button = this.button(thing);
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await expect(await this.panel(button)).toBeVisible();
    await expect(this.page.getByRole("button", { expanded: true })).toHaveCount(1);
  }
  async expectNothingOpen() {
    await expect(this.page.getByRole("button", { expanded: true })).toHaveCount(0);
  }
  async expectQuery(query: Record<string, string>) {
    await expect.poll(() => Object.fromEntries(new URL(this.page.url()).searchParams)).toEqual(query);
  }

  /** The four choices of a factor, by its number. */
  marks(number: number): Locator {
    return this.checklist.getByRole("group", { name: new RegExp(`^Your mark for ${number} `) });
  }
  mark(number: number, name: string): Locator {
    return this.marks(number).getByRole("radio", { name, exact: true });
  }
  note(number: number): Locator {
    return this.checklist.getByRole("textbox", { name: `Your note on ${number}`, exact: true });
  }
  async importFile(name: string, text: string) {
    const file = { name, mimeType: "application/json", buffer: Buffer.from(text) };
    await this.tools.getByLabel("Import from a file").setInputFiles(file);
  }
  /** Presses a button that offers a file, and reads that file. */
  async downloaded(button: string): Promise<{ name: string; text: string }> {
    const download = this.page.waitForEvent("download");
    await this.tools.getByRole("button", { name: button, exact: true }).click();
    const file = await download;
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
    return { name: file.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
  }
}
