// Actions of a teacher and a class on the classroom pages, as methods. Everything is found by role and accessible name.
import { expect, type Locator, type Page } from "@playwright/test";

import { alertFile, ID } from "../data";

export const TEACH = `teach/${ID}/`;
export const ACTIVITIES = `${TEACH}activities/`;
export const CLASS = `${TEACH}class/`;
export const SCREEN = `${TEACH}screen/`;

export interface Item {
  id: string;
  text: string;
  accepts?: { answer: string; text: string; sources: string[] }[];
  sources?: string[];
}
export interface Activity {
  id: string;
  title: string;
  task: string;
  instruction: string;
  items: Item[];
}
/** The teaching material that the editors wrote. */
export const LESSON: { activities: Activity[]; plans: { minutes: number; parts: { minutes: number; title: string }[] }[]; slides: { slide: string }[] } =
  alertFile().teaching;
export const activity = (task: string): Activity => LESSON.activities.find((one) => one.task === task)!;

const KEPT = "What you enter is saved on this device only.";

/** The parts that all of these pages share. */
class ClassroomPage {
  constructor(readonly page: Page) {}

  get main(): Locator {
    return this.page.getByRole("main");
  }
  button(name: string | RegExp): Locator {
    return this.main.getByRole("button", { name, exact: true });
  }
  said(text: string | RegExp): Locator {
    return this.main.getByRole("status").filter({ hasText: text });
  }
  /** Opens a page and waits until the app has read the stored data. */
  protected async visit(address: string) {
    await this.page.goto(address);
    await this.ready();
  }
  async reload() {
    await this.page.reload();
    await this.ready();
  }
  protected async ready() {
    await expect(this.said(KEPT)).toBeVisible();
  }
  /** Presses a button that offers a file, and reads the file. */
  async saved(name: string): Promise<{ name: string; text: string }> {
    const download = this.page.waitForEvent("download");
    await this.button(name).press("Enter");
    const file = await download;
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
    return { name: file.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
  }
}

/** The page for teachers. */
export class TeachPage extends ClassroomPage {
  open = () => this.visit(TEACH);

  plan(minutes: number): Locator {
    return this.main.getByRole("table", { name: `${minutes} minutes`, exact: true });
  }
  get talk(): Locator {
    return this.main.getByRole("region", { name: "Choose the stages for the talk", exact: true });
  }
  stage(name: string): Locator {
    return this.talk.getByRole("checkbox", { name, exact: true });
  }
  get closed(): Locator {
    return this.talk.getByRole("checkbox", { name: "Keep Persecution and Extermination closed until I open them", exact: true });
  }
  /** Returns the stages in order, with a dash before those that are left out. */
  async order(): Promise<string[]> {
    const rows = await this.talk.getByRole("listitem").all();
    return Promise.all(
      rows.map(async (row) => {
        const box = row.getByRole("checkbox");
        const name = (await row.locator("label").innerText()).trim();
        return (await box.isChecked()) ? name : `- ${name}`;
      }),
    );
  }
}

/** The activities page. */
export class ActivitiesPage extends ClassroomPage {
  open = (lang = "") => this.visit(lang + ACTIVITIES);

  get group(): Locator {
    return this.main.getByRole("textbox", { name: "Your group or name", exact: true });
  }
  item(item: Item): Locator {
    return this.main.getByRole("listitem").filter({ has: this.answers(item) });
  }
  answers(item: Item): Locator {
    return this.page.getByRole("group", { name: item.text, exact: true });
  }
  answer(item: Item, name: string): Locator {
    return this.answers(item).getByRole("checkbox", { name, exact: true });
  }
  why(item: Item): Locator {
    return this.main.getByRole("textbox", { name: `Say why ${item.text}`, exact: true });
  }
  words(item: Item): Locator {
    return this.main.getByRole("textbox", { name: item.text, exact: true });
  }
  /** Writes a reason, unfolding its field if necessary. */
  async reason(item: Item, text: string) {
    if (!(await this.why(item).isVisible())) await this.item(item).getByText("Say why", { exact: true }).click();
    await this.why(item).fill(text);
  }
  compare(item: Item): Locator {
    return this.item(item).getByText("Compare with the editors", { exact: true });
  }
}

/** Returns a checklist as the risk factors page exports it. */
export function checklist(group: string, marks: Record<string, [mark: string, note: string]>, alert = ID): string {
  const changed = 5;
  const factors = Object.fromEntries(
    Object.entries(marks).map(([factor, [mark, note]]) => [factor, { mark: { value: mark, changed }, note: { value: note, changed } }]),
  );
  return JSON.stringify({ forewarned: "marks", version: 2, alert, group: { value: group, changed }, factors });
}

export interface GivenFile {
  name: string;
  text: string;
}

/** The page with the checklists of several groups. */
export class ClassPage extends ClassroomPage {
  open = () => this.visit(CLASS);

  get field(): Locator {
    return this.main.getByLabel("Open checklists", { exact: true });
  }
  get table(): Locator {
    return this.main.getByRole("table", { name: "Side by side", exact: true });
  }
  async give(files: GivenFile[]) {
    await this.field.setInputFiles(files.map(({ name, text }) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) })));
  }
  /** Drops files on the page. Returns whether the browser would have opened them itself. */
  drop(files: GivenFile[]): Promise<boolean> {
    return this.main.getByRole("heading", { level: 1 }).evaluate((place, files) => {
      const data = new DataTransfer();
      for (const { name, text } of files) data.items.add(new File([text], name, { type: "application/json" }));
      const fire = (type: string) => place.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
      return [fire("dragover"), fire("drop")].some((left) => left);
    }, files);
  }
  /** Returns the group names in the table's head. */
  async groups(): Promise<string[]> {
    const heads = await this.table.getByRole("columnheader").locator("bdi").allInnerTexts();
    return heads.map((name) => name.trim());
  }
  row(factor: string): Locator {
    return this.table.getByRole("row").filter({ has: this.page.getByRole("rowheader", { name: factor, exact: true }) });
  }
  hands(answer: string, factor: string): Locator {
    return this.main.getByRole("spinbutton", { name: `Hands for “${answer}” on ${factor}`, exact: true });
  }
}

/** The projector check page. */
export class ScreenPage extends ClassroomPage {
  open = () => this.visit(SCREEN);

  protected async ready() {
    await expect(this.page.locator("html[data-ready]")).toBeAttached();
  }
  samples(theme: string): Locator {
    return this.main.getByRole("list", { name: theme, exact: true }).getByRole("listitem");
  }
}
