// Where something is missing, the text has to be there all the same.
import { expect, type Page } from "@playwright/test";

import { alertFile, statements } from "./data";

/** Every statement can be read, but for those under a native fold, which opens without the program. */
export async function expectReadable(page: Page) {
  const folded = alertFile().title_statements.map((one: any) => one.id);
  const wanted = statements().filter(({ statement }) => !folded.includes(statement.id));
  const shown = await page.getByRole("main").innerText();
  expect(wanted.filter(({ statement }) => !shown.includes(statement.text)).map(({ statement }) => statement.id)).toEqual([]);
}
