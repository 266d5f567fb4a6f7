// The citations page. Its text works without scripts; the page's own script completes addresses and copies citations.
import type { Locator, Page } from "@playwright/test";

import { alertFile, ID, STAGES, statementName, statements } from "./data";
import { focused, tabTo } from "./keyboard";
import { CITE, TEXT } from "./pages/alert";
import { expect, test } from "./test";

const file = alertFile();

/** An entry of these pages that can be cited: its name, the part of the alert, and its address. */
interface Citable {
  name: string;
  part: string;
  path: string;
  id: string;
}
const citables: Citable[] = [
  { name: "The alert as Forewarned explains it", part: "the whole alert", path: "", id: "alert" },
  ...STAGES.map((name) => {
    const key = name.toLowerCase();
    return { name, part: `entry for the stage ${name}`, path: `stages/${key}/`, id: `stage-${key}` };
  }),
  ...statements().map((placed) => {
    const { id } = placed.statement;
    return { name: statementName(placed), part: placed.place, path: `text/#statement-${id}`, id: `statement-${id}` };
  }),
];
const ORIGINAL = "The alert itself, in the words of Genocide Watch";
const [source] = file.sources.filter(({ id }: any) => id === statements()[0].statement.sources[0].id);

const entry = (page: Page, name: string) => page.getByRole("article", { name, exact: true });
/** Citations as text, and as BibTeX, which is collapsed. */
const asText = (within: Page | Locator) => within.getByText(/^Genocide Watch, “/);
const asBibtex = (within: Page | Locator) => within.getByText(/^@misc\{/);

/** Returns the address at the end of a citation. */
const addressIn = (citation: string) => /\S+$/.exec(citation)![0];

/** Parses one BibTeX entry, strictly. A brace counts even after a backslash, as in BibTeX itself. */
function parseBibtex(text: string): { key: string; fields: Record<string, string> } {
  let at = 0;
  const take = (pattern: RegExp, what: string) => {
    const found = new RegExp(pattern, "y");
    found.lastIndex = at;
    const match = found.exec(text);
    if (!match) throw new Error(`${what} expected at ${at}: ${text.slice(at, at + 40)}`);
    at = found.lastIndex;
    return match[0];
  };
  const value = () => {
    take(/\{/, "an opening brace");
    const from = at;
    for (let depth = 1; depth > 0; at++) {
      if (at >= text.length) throw new Error(`a brace is not closed: ${text.slice(from, from + 40)}`);
      depth += { "{": 1, "}": -1 }[text[at]] ?? 0;
    }
    return text.slice(from, at - 1);
  };
  take(/@misc\{/, "the kind of entry");
  const key = take(/[a-z0-9]+(-[a-z0-9]+)*/, "a key");
  const fields: Record<string, string> = {};
  do {
    take(/,\s*/, "a comma");
    const name = take(/[a-z]+/, "a field");
    if (name in fields) throw new Error(`${name} occurs twice`);
    take(/\s*=\s*/, "an equals sign");
    fields[name] = value();
  } while (text[at] === ",");
  take(/\s*\}$/, "the end");
  return { key, fields };
}

test("the tests' BibTeX parser rejects malformed entries", () => {
  const good = "@misc{a-1,\n  author = {{Some Body}},\n  year = {2020}\n}";
  expect(parseBibtex(good)).toEqual({ key: "a-1", fields: { author: "{Some Body}", year: "2020" } });
  for (const bad of [
    good.slice(0, -1),
    good.replace("{{", "{"),
    good.replace("},", "}"),
    good.replace("{2020}", "{\\{2020}"),
    good.replace("year", "author"),
    good.replace("a-1", "a 1"),
    `${good} `.replace("2020", "}"),
  ]) {
    expect(() => parseBibtex(bad), bad).toThrow();
  }
});

test("the page lists the alert, these pages, the ten stages and every statement, each once", async ({ page }) => {
  await page.goto(CITE);
  await expect(page.getByRole("heading", { level: 1, name: /^How to cite the alert and these pages/ })).toBeVisible();
  await expect(page.getByText(/^Cite Genocide Watch for what the alert says, and Forewarned for the wording/)).toBeVisible();
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 2 })).toHaveText(["The alert", "The ten stages", "The statements", "Downloads"]);
  await expect(main.getByRole("heading", { level: 3 })).toHaveText([ORIGINAL, ...citables.map(({ name }) => name)]);
});

test("each text citation gives publisher, title, date, part, restatement note and full address", async ({ page }) => {
  await page.goto(CITE);
  const alertPage = new URL("..", page.url()).href;
  const [original, ...cited] = await asText(page).allTextContents();
  const start = `${file.publisher.name}, “${file.original_title}”, October 2020`;
  expect(original.startsWith(`${start}. Read in: `) && original.endsWith(` ${source.url}`), original).toBe(true);
  expect(cited).toEqual(
    citables.map(({ part, path }) => `${start}; ${part} restated by Forewarned. One organization’s judgment; see what others say: ${alertPage}${path}`),
  );
});

test("each BibTeX citation parses, protects its capitals and has a unique key and the right address", async ({ page }) => {
  await page.goto(CITE);
  const alertPage = new URL("..", page.url()).href;
  const entries = (await asBibtex(page).allTextContents()).map(parseBibtex);
  expect(entries.length).toBe(citables.length + 1);
  expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  const [original, ...own] = entries;
  expect(original.fields.url).toBe(source.url);
  for (const [place, { part, path, name }] of citables.entries()) {
    const { key, fields } = own[place];
    expect(key, name).toMatch(new RegExp(`^${ID}`));
    expect(Object.keys(fields), name).toEqual(["author", "title", "year", "month", "note", "url"]);
    const { author, title, year, month, note, url } = fields;
    // Braces keep BibTeX from reading an organization as a person, and from lowercasing a title.
    expect({ author, title, year, month, url }, name).toEqual({
      author: `{${file.publisher.name}}`,
      title: `{${file.original_title}}`,
      year: "2020",
      month: "10",
      url: `${alertPage}${path}`,
    });
    expect(note, name).toMatch(/restated by Forewarned, data of \d+ \w+ \d{4}\. One organization’s judgment; parts are disputed$/);
    expect(note.startsWith(`${part}; `), name).toBe(true);
    // Characters that are special in TeX are escaped.
    expect(`${author}${title}${note}`).not.toMatch(/(?<!\\)[&%$#_~^]/);
  }
});

test("every cited address leads to a page of the site and to the cited statement", async ({ page }) => {
  await page.goto(CITE);
  const addresses = (await asText(page).allTextContents()).slice(1).map(addressIn);
  for (const address of [addresses[0], ...addresses.slice(1, 11)]) expect((await page.request.get(address)).status(), address).toBe(200);
  const text = addresses.slice(11);
  await page.goto(text[0]);
  const ids = await page.locator('[id^="statement-"]').evaluateAll((all) => all.map(({ id }) => id));
  expect(text.map((address) => new URL(address).hash.slice(1))).toEqual(ids);
});

test("every statement of the full text has a cite link to its entry", async ({ page }) => {
  await page.goto(TEXT);
  const links = page.getByRole("link", { name: /^Cite: /, includeHidden: true });
  const ids = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash.slice(1)).filter(Boolean));
  expect(ids.length).toBe(statements().length);
  await page.goto(CITE);
  const lost = await page.evaluate((ids) => ids.filter((id) => !document.getElementById(id)), ids);
  expect(lost).toEqual([]);
});

test("an entry's address scrolls to it and focuses it", async ({ page }) => {
  await page.goto(`${CITE}#statement-p2-drones`);
  const own = page.locator('[id="statement-p2-drones"]');
  await expect(own).toBeInViewport();
  await expect(own).toBeFocused();
});

test("each button copies exactly the text that it names and confirms it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(CITE);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  for (const name of [ORIGINAL, citables[0].name, "Denial", citables.at(-1)!.name]) {
    const own = entry(page, name);
    await own.locator("summary").press("Enter");
    for (const [label, shown] of [["Copy text", asText(own)], ["Copy BibTeX", asBibtex(own)]] as const) {
      await own.getByRole("button", { name: new RegExp(`^${label} ?: ${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`) }).press("Enter");
      await expect.poll(clipboard).toBe(await shown.textContent());
      await expect(own.getByRole("status")).toHaveText("Copied");
    }
  }
});

test("a reader can copy a citation by keyboard", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${CITE}#stage-denial`);
  await tabTo(page, () => focused(page).evaluate((one) => one.tagName === "BUTTON"), 3);
  await page.keyboard.press("Enter");
  await expect(entry(page, "Denial").getByRole("status")).toHaveText("Copied");
});

test("without clipboard access the text is selected, and the page says so", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { get: () => undefined }));
  await page.goto(CITE);
  const own = entry(page, "Denial");
  await own.getByRole("button", { name: /^Copy text ?: Denial$/ }).click();
  await expect(own.getByRole("status")).toHaveText(/^Your browser did not allow copying/);
  expect(await page.evaluate(() => getSelection()!.toString())).toBe(await asText(own).innerText());
});

test("citations are not translated", async ({ page }) => {
  await page.goto(CITE);
  const translated = await page.getByText(/^(@misc|Genocide Watch, “)/).evaluateAll((all) => all.filter((one) => (one as HTMLElement).translate).length);
  expect(translated).toBe(0);
});

test("both download links serve a file of the right type", async ({ page }) => {
  await page.goto(CITE);
  for (const [name, type] of [["The statements as a table (CSV)", "text/csv"], ["This alert’s data (JSON)", "application/json"]]) {
    const href = await page.getByRole("main").getByRole("link", { name, exact: true }).evaluate((link) => (link as HTMLAnchorElement).href);
    const answer = await page.request.get(href);
    expect([answer.status(), answer.headers()["content-type"].split(";")[0]]).toEqual([200, type]);
  }
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("all citations are shown, without copy buttons", async ({ page }) => {
    await page.goto(CITE);
    const cited = await asText(page).allTextContents();
    expect(cited.length).toBe(citables.length + 1);
    for (const [place, { part, path }] of citables.entries()) {
      for (const what of [file.publisher.name, file.original_title, "October 2020", part, path]) expect(cited[place + 1]).toContain(what);
    }
    expect((await asBibtex(page).allTextContents()).map(parseBibtex).length).toBe(citables.length + 1);
    await expect(page.getByRole("button")).toHaveCount(0);
  });
});
