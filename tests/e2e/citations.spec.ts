import type { Locator, Page } from "@playwright/test";

import { alertFile, ID, type Placed, STAGES, statementName, statements } from "./data";
import { focused, tabTo } from "./keyboard";
import { expectFits, sidewaysScroll, SIZES, smallTargets, stickingOut } from "./layout";
import { ALERT, CITE, LIST } from "./pages/alert";
import { plain, texts } from "./pseudo";
import { expect, test } from "./test";

const file = alertFile();

/** What can be cited: the name of its entry, the part of the alert that it is, and what its address asks for. */
interface Citable {
  name: string;
  part: string;
  query: string;
  id: string;
}
const citables: Citable[] = [
  { name: file.title, part: "the whole alert", query: "", id: "title" },
  ...STAGES.map((name) => {
    const key = name.toLowerCase();
    return { name, part: `entry of the stage ${name}`, query: `?stage=${key}`, id: `stage-${key}` };
  }),
  ...statements().map((placed) => {
    const { id } = placed.statement;
    return { name: statementName(placed), part: placed.place, query: `?statement=${id}`, id: `statement-${id}` };
  }),
];

const entry = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
/** A citation as text, and as BibTeX. */
const asText = (within: Page | Locator) => within.getByText(/^Genocide Watch, “/);
const asBibtex = (within: Page | Locator) => within.getByText(/^@misc\{/);

/** The address with which a citation ends. */
const addressIn = (citation: string) => /\S+$/.exec(citation)![0];

/** Opens the page and waits until what copies is there. */
async function open(page: Page, query = "") {
  await page.goto(CITE + query);
  await expect(page.getByRole("button", { name: "Copy text" }).first()).toBeVisible();
}

/** Reads one BibTeX entry, strictly. A brace counts even behind a backslash: so BibTeX itself reads. */
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
    if (name in fields) throw new Error(`${name} stands twice`);
    take(/\s*=\s*/, "an equals sign");
    fields[name] = value();
  } while (text[at] === ",");
  take(/\s*\}$/, "the end");
  return { key, fields };
}

test("the parser takes nothing that is not BibTeX", () => {
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

test("the page leads with whom to cite, and cites the alert, ten stages and every statement, each once", async ({ page }) => {
  await open(page);
  await expect(page.getByRole("heading", { level: 1, name: `How to cite: ${file.title}`, exact: true })).toBeVisible();
  await expect(page.getByText(/^Cite Genocide Watch for what the alert says, and Forewarned for the wording/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(["The alert", "Stages", "Statements"]);
  await expect(page.getByRole("heading", { level: 3 })).toHaveText(citables.map(({ name }) => name));
  expect(citables.length).toBe(1 + 10 + statements().length);
  for (const { name } of citables) await expect(entry(page, name), name).toHaveCount(1);
});

test("each citation as text names publisher, title, date and place, that it was restated, and a full address", async ({ page }) => {
  await open(page);
  const alertPage = new URL("..", page.url()).href;
  const cited = await asText(page).allTextContents();
  expect(cited).toEqual(
    citables.map(
      ({ part, query }) =>
        `${file.publisher.name}, “${file.original_title}”, October 2020; ${part} restated by Forewarned. ` +
        `One organization’s judgment; see what others say: ${alertPage}${query}`,
    ),
  );
});

test("each citation as BibTeX parses, with a key of its own and the same address", async ({ page }) => {
  await open(page);
  const alertPage = new URL("..", page.url()).href;
  const entries = (await asBibtex(page).allTextContents()).map(parseBibtex);
  expect(entries.length).toBe(citables.length);
  expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  for (const [place, { part, query, name }] of citables.entries()) {
    const { key, fields } = entries[place];
    expect(key, name).toMatch(new RegExp(`^${ID}`));
    expect(Object.keys(fields), name).toEqual(["author", "title", "year", "month", "note", "url"]);
    const { author, title, year, month, note, url } = fields;
    // The braces keep a program from taking an organization for a person with a family name.
    expect({ author, title, year, month, url }, name).toEqual({
      author: `{${file.publisher.name}}`,
      title: file.original_title,
      year: "2020",
      month: "10",
      url: `${alertPage}${query}`,
    });
    expect(note, name).toMatch(/restated by Forewarned, data of \d+ \w+ \d{4}\. One organization’s judgment; parts are disputed$/);
    expect(note.startsWith(`${part}; `), name).toBe(true);
    // What means something to TeX is escaped.
    expect(`${author}${title}${note}`).not.toMatch(/(?<!\\)[&%$#_~^]/);
  }
});

test("each address of a stage leads to the page of that stage", async ({ page }) => {
  await open(page);
  const texts = await Promise.all(STAGES.map((name) => asText(entry(page, name)).innerText()));
  for (const [place, name] of STAGES.entries()) {
    await page.goto(addressIn(texts[place]));
    await expect(page).toHaveURL(`${LIST}stages/${name.toLowerCase()}/`);
    await expect(page.getByRole("heading", { level: 1, name: new RegExp(`^${name}`) })).toBeInViewport();
  }
});

test("the address of the alert leads to its page, with no stage chosen", async ({ page }) => {
  await open(page);
  await page.goto(addressIn(await asText(entry(page, file.title)).innerText()));
  await expect(page).toHaveURL(LIST);
  await expect(page.getByRole("heading", { level: 1, name: file.title })).toBeVisible();
});

test("the address of every statement is the one that the statement has on the alert’s page", async ({ alert, page }) => {
  await open(page);
  const addresses = (await asText(page).allTextContents()).slice(11).map(addressIn);
  await alert.open();
  const own = await page
    .getByRole("link", { name: "address of this statement", includeHidden: true })
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href.split("#")[0].replace("/all/", "/")));
  expect([...addresses].sort()).toEqual([...own].sort());
});

const kinds: Record<string, (placed: Placed) => boolean> = {
  "the title": ({ place }) => place === "title",
  "the background": ({ place }) => place === "background, paragraph 4",
  "the opening of the risk factors": ({ place }) => place === "opening of the risk factors",
  "a factor": ({ home }) => home === "factor:past-massacres",
  "a stage": ({ home }) => home === "stage:denial",
  "no stage": ({ place }) => place.startsWith("list of stages, behind"),
  "the judgment": ({ place }) => place === "closing judgment",
  "a recommendation": ({ home }) => home === "recommendation:6",
};
for (const [kind, is] of Object.entries(kinds)) {
  test(`a statement of ${kind}: by keyboard to its citation, and by its address back to it`, async ({ alert, page }) => {
    const placed = statements().find(is)!;
    const statement = alert.statement(placed.statement.id);
    await alert.open();
    await alert.show(placed);
    const cite = statement.getByRole("link", { name: "cite", exact: true });
    await statement.focus();
    await tabTo(page, () => cite.evaluate((one) => one === document.activeElement), 15);
    await page.keyboard.press("Enter");

    const own = entry(page, statementName(placed));
    await expect(own).toBeFocused();
    await expect(own).toBeInViewport();
    await expect(asText(own)).toBeInViewport();

    await page.goto(addressIn(await asText(own).innerText()));
    await alert.ready();
    await alert.expectQuery({ statement: placed.statement.id });
    await expect(statement).toBeInViewport();
    if (placed.home) await alert.expectOpen(placed.home);
  });
}

test("a stage’s panel: by keyboard to its citation, and back to the alert", async ({ alert, page }) => {
  await alert.open();
  await alert.stage("Preparation").focus();
  await page.keyboard.press("Enter");
  await alert.expectOpen("stage:preparation");
  const panel = await alert.panel(alert.stage("Preparation"));
  const cite = panel.getByRole("link", { name: "cite", exact: true }).last();
  await tabTo(page, () => cite.evaluate((one) => one === document.activeElement), 60);
  await page.keyboard.press("Enter");
  const own = entry(page, "Preparation");
  await expect(own).toBeFocused();
  await expect(own).toBeInViewport();
  await expect(asText(own)).toHaveText(/entry of the stage Preparation restated by Forewarned/);

  await page.getByRole("link", { name: "Back to the alert" }).press("Enter");
  await expect(page).toHaveURL(LIST);
});

test("every stage and every statement has a cite link of its own, and each leads to an entry", async ({ alert, page }) => {
  await alert.open();
  const hrefs = await page
    .getByRole("link", { name: "cite", exact: true, includeHidden: true })
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
  expect(hrefs.sort()).toEqual(citables.slice(1).map(({ id }) => `../cite/#${id}`).sort());
  await open(page);
  const lost = await page.evaluate((ids) => ids.filter((id) => !document.getElementById(id)), citables.map(({ id }) => id));
  expect(lost).toEqual([]);
});

test("the link in Sources leads to the page", async ({ alert, page }) => {
  await alert.open();
  await alert.sources.getByRole("link", { name: "How to cite the alert, a stage or a statement" }).press("Enter");
  await expect(page).toHaveURL(CITE);
});

test("each Copy button puts exactly the text above it into the clipboard, and says so", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  for (const place of [0, 1, 10, 11, citables.length - 1]) {
    const own = entry(page, citables[place].name);
    for (const [name, shown] of [
      ["Copy text", asText(own)],
      ["Copy BibTeX", asBibtex(own)],
    ] as const) {
      await own.getByRole("button", { name, exact: true }).press("Enter");
      await expect.poll(clipboard).toBe(await shown.innerText());
      await expect(own.getByRole("status").getByText("Copied.")).not.toHaveCount(0);
    }
    await expect(own.getByRole("status").getByText("Copied.")).toHaveCount(2);
  }
});

test("each button names the text that stands above it", async ({ page }) => {
  await open(page);
  const wrong = await page.getByRole("button", { name: /^Copy / }).evaluateAll((buttons) =>
    buttons
      .filter((button) => {
        const text = document.getElementById(button.getAttribute("data-copy")!);
        const region = button.closest("section");
        const bibtex = button.textContent === "Copy BibTeX";
        return !region!.contains(text) || text!.textContent!.startsWith("@misc{") !== bibtex;
      })
      .map((button) => button.getAttribute("data-copy")),
  );
  expect(wrong).toEqual([]);
  await expect(page.getByRole("button", { name: /^Copy / })).toHaveCount(2 * citables.length);
});

test("where nothing can be copied the text is there to copy by hand", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { get: () => undefined }));
  await open(page);
  const own = entry(page, "Denial");
  const shown = await asBibtex(own).innerText();
  await own.getByRole("button", { name: "Copy BibTeX" }).click();
  await expect(own.getByRole("textbox", { name: /^The browser did not let us copy/ })).toHaveValue(shown);
});

test("without the program all texts are there with full addresses, and a way to try again", async ({ page }) => {
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
  await page.goto(CITE);
  await expect(page.getByRole("alert").getByRole("button", { name: "Try again" })).toBeVisible();
  const addresses = (await asText(page).allTextContents()).map((text) => new URL(addressIn(text)).search);
  expect(addresses).toEqual(citables.map(({ query }) => query));
  await expect(page.getByRole("button", { name: /^Copy / })).toHaveCount(0);
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("all texts are there, and nothing that would not work", async ({ page }) => {
    await page.goto(CITE);
    const cited = await asText(page).allInnerTexts();
    expect(cited.length).toBe(citables.length);
    for (const [place, { part, query }] of citables.entries()) {
      for (const what of [file.publisher.name, file.original_title, "October 2020", part, query]) expect(cited[place]).toContain(what);
    }
    const entries = (await asBibtex(page).allInnerTexts()).map(parseBibtex);
    expect(entries.map(({ fields }) => fields.note.split("; restated")[0])).toEqual(citables.map(({ part }) => part));
    await expect(page.getByRole("button")).toHaveCount(0);
  });

  test("a stage’s cite link leads to its citation", async ({ alert, page }) => {
    await page.goto(ALERT);
    const panel = await alert.panel(alert.stage("Denial"));
    await panel.getByRole("link", { name: "cite", exact: true }).last().press("Enter");
    await expect(entry(page, "Denial")).toBeInViewport();
  });
});

for (const [width, height] of SIZES) {
  test(`nothing scrolls sideways at ${width} by ${height}, with 200 % text and WCAG text spacing too`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    await expectFits(page);
  });
}

for (const width of [320, 1280]) {
  test(`every target is at least 44 by 44 pixels at ${width}, links within a sentence aside`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    expect(await smallTargets(page)).toEqual([]);
  });

  test(`right to left at ${width}: the page turns, and nothing scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${CITE}?lang=qps-plocm`);
    await expect(page).toHaveURL(/\/cite\/qps-plocm\.html/);
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expect(asBibtex(page)).toHaveCount(citables.length);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await stickingOut(page)).toEqual([]);
  });
}

test("pseudo-language: every word of the interface comes from the catalogue of words, and longer ones fit at 320", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  const data = await texts(page);
  await page.goto(`${CITE}?lang=qps-ploc`);
  await expect(page).toHaveURL(/\/cite\/qps-ploc\.html/);
  await expect(page.locator("html")).toHaveAttribute("lang", "qps-ploc");
  await expect(asBibtex(page)).toHaveCount(citables.length);
  expect(await plain(page, data)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await stickingOut(page)).toEqual([]);
});
