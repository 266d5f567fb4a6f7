import { alertFile, outlineFile, serveData, STAGES, statements, tiedTo } from "./data";
import { ALERT, LIST } from "./pages/alert";
import { expect, test } from "./test";

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

test("the stage timeline holds ten stage buttons in order, all folded", async ({ alert }) => {
  await alert.open();
  const buttons = alert.timeline.getByRole("button");
  await expect(buttons).toHaveCount(10);
  for (const [place, name] of STAGES.entries()) {
    await expect(buttons.nth(place)).toHaveAccessibleName(new RegExp(`^${place + 1} ${name}\\b`));
  }
  await alert.expectNothingOpen();
});

test("stages that the publisher names as reached say so in words", async ({ alert }) => {
  await alert.open();
  const named = alert.timeline.getByRole("button", { name: "named by Genocide Watch" });
  await expect(named).toHaveCount(2);
  await expect(named.nth(0)).toHaveAccessibleName(/^9 Extermination /);
  await expect(named.nth(1)).toHaveAccessibleName(/^10 Denial /);
});

test("each event says whether the alert speaks of it, or that it is the alert itself", async ({ alert }) => {
  await alert.open();
  await alert.timeline.getByText("As a list of").click();
  const said = new Map([
    [true, "The alert speaks of this."],
    [false, "The alert does not speak of this."],
    [null, "This is the alert itself, or a version of it."],
  ]);
  const { events } = alertFile();
  expect(new Set(events.map((event: { in_alert: boolean | null }) => event.in_alert))).toEqual(new Set(said.keys()));
  for (const { title, in_alert } of events) {
    const entry = alert.timeline.getByRole("listitem").filter({ has: alert.page.getByRole("heading", { name: title, exact: true }) });
    await expect(entry.getByText(said.get(in_alert)!, { exact: true })).toBeVisible();
  }
});

test("the checklist holds seven factors, the recommendations are six, in order", async ({ alert }) => {
  await alert.open();
  const { risk_factors, recommendations } = alertFile();
  for (const [region, entries] of [
    [alert.checklist, risk_factors],
    [alert.recommendations, recommendations],
  ]) {
    const buttons = region.getByRole("listitem").getByRole("heading", { level: 3 }).getByRole("button");
    await expect(buttons).toHaveCount(entries.length);
    for (const [place, entry] of entries.entries()) {
      await expect(buttons.nth(place)).toHaveAccessibleName(new RegExp(`^${place + 1} ${escaped(entry.name)}`));
    }
  }
  expect([risk_factors.length, recommendations.length]).toEqual([7, 6]);
});

test("choosing Extermination opens its panel and goes into the address; reload, back and a copied address restore it", async ({
  alert,
  page,
  context,
}) => {
  await alert.open();
  await alert.choose("stage:extermination");
  await alert.expectOpen("stage:extermination");
  await alert.expectQuery({ stage: "extermination" });

  await alert.reload();
  await alert.expectOpen("stage:extermination");

  await page.goBack();
  await alert.ready();
  await alert.expectNothingOpen();
  await alert.expectQuery({});

  await page.goForward();
  await alert.ready();
  await alert.expectOpen("stage:extermination");

  const copied = await context.newPage();
  await copied.goto(page.url());
  await expect(copied.getByRole("button", { name: /^9 Extermination/, expanded: true })).toBeVisible();
});

test("back goes through the choices of one visit", async ({ alert, page }) => {
  await alert.open();
  await alert.choose("stage:denial");
  await alert.expectQuery({ stage: "denial" });
  await alert.choose("factor:isolation");
  await alert.expectQuery({ factor: "isolation" });
  await page.goBack();
  await alert.expectOpen("stage:denial");
  await page.goBack();
  await alert.expectNothingOpen();
});

test("one thing is chosen at a time, and choosing it again lets go", async ({ alert }) => {
  await alert.open();
  for (const thing of ["stage:denial", "factor:armed-conflict", "recommendation:2"]) {
    await alert.choose(thing);
    await alert.expectOpen(thing);
    const [kind, key] = thing.split(":");
    await alert.expectQuery({ [kind]: key });
  }
  await alert.recommendation(2).click();
  await alert.expectNothingOpen();
  await alert.expectQuery({});
});

test("of several in the address, statement wins over stage over factor over recommendation", async ({ alert }) => {
  await alert.open("?recommendation=2&factor=isolation&stage=denial");
  await alert.expectOpen("stage:denial");
  await alert.open("?recommendation=2&factor=isolation");
  await alert.expectOpen("factor:isolation");
});

for (const kind of ["stage", "factor", "recommendation"]) {
  test(`choosing a ${kind} marks what the editors tied to it in the other views`, async ({ alert }) => {
    await alert.open();
    let marks = 0;
    for (const thing of alert.things().filter((one) => one.startsWith(kind))) {
      await alert.choose(thing);
      const tied = tiedTo(thing);
      await expect.poll(() => alert.marked(), thing).toEqual(tied);
      marks += tied.length;
    }
    expect(marks).toBeGreaterThan(3);
  });
}

test("the mark is a word of its own at the end of the button's name", async ({ alert }) => {
  await alert.open("?recommendation=2");
  await expect(alert.stage("Organization")).toHaveAccessibleName("5 Organization tied to your choice");
  await alert.open("?factor=past-massacres");
  const name = "9 Extermination named by Genocide Watch tied to your choice";
  await expect(alert.stage("Extermination")).toHaveAccessibleName(name);
});

test("ties are links with a reason, and lead to the other end", async ({ alert, page }) => {
  await alert.open("?recommendation=2");
  const panel = await alert.panel(alert.recommendation(2));
  await expect(panel.getByText("Tied to it by the editors").first()).toBeVisible();
  await panel.getByRole("link", { name: "Organization", exact: true }).first().click();
  await alert.expectOpen("stage:organization");
  await expect(alert.stage("Organization")).toBeFocused();
  await expect(alert.stage("Organization")).toBeInViewport();
  await page.goBack();
  await alert.expectOpen("recommendation:2");
});

test("what is chosen is announced in one short sentence", async ({ alert, page }) => {
  await alert.open();
  await alert.choose("stage:extermination");
  const said = page.getByRole("status").getByText(/^Extermination is open\. \d+ tied elsewhere\.$/);
  await expect(said).toBeAttached();
  expect((await said.textContent())!.length).toBeLessThanOrEqual(100);
});

test("a statement's address shows and reaches that statement, in the thing that it stands in", async ({ alert }) => {
  const ofDenial = statements().find(({ home }) => home === "stage:denial")!.statement;
  await alert.open(`?statement=${ofDenial.id}`);
  await alert.expectOpen("stage:denial");
  const shown = alert.timeline.getByRole("article").getByText(ofDenial.text);
  await expect(shown).toBeInViewport();

  const [first] = alertFile().background[3].statements;
  await alert.open(`?statement=${first.id}`);
  await expect(alert.background.getByRole("article").getByText(first.text)).toBeInViewport();
});

test("the address of a statement that lies under a fold shows it too", async ({ alert, page }) => {
  const [ofTitle] = alertFile().title_statements;
  await alert.open(`?statement=${ofTitle.id}`);
  await expect(page.getByRole("article").getByText(ofTitle.text)).toBeInViewport();
});

test("every statement has an address of its own: its link, copied and opened anew, reaches it", async ({ alert, context, page }) => {
  await alert.open();
  const links = page.getByRole("link", { name: "address of this statement", includeHidden: true });
  await expect(links).toHaveCount(statements().length);
  for (const thing of ["stage:denial", "factor:isolation", "recommendation:4"]) {
    const { statement } = statements().find(({ home }) => home === thing)!;
    const article = page.getByRole("article", { includeHidden: true }).filter({ hasText: statement.text });
    const link = article.getByRole("link", { name: "address of this statement", includeHidden: true });
    const copied = await context.newPage();
    await copied.goto(new URL((await link.getAttribute("href"))!, page.url()).href);
    const shown = copied.getByRole("article").getByText(statement.text, { exact: true });
    await expect(shown, thing).toBeInViewport();
  }
});

test("a tie opened in a new tab shows the other end", async ({ alert, context, page }) => {
  await alert.open("?recommendation=2");
  const panel = await alert.panel(alert.recommendation(2));
  const link = panel.getByRole("link", { name: "Organization", exact: true }).first();
  const tab = await context.newPage();
  await tab.goto(new URL((await link.getAttribute("href"))!, page.url()).href);
  await expect(tab.getByRole("button", { name: /^5 Organization/, expanded: true })).toBeInViewport();
});

test("every statement of the file is on the page, none left out", async ({ alert, page }) => {
  await alert.open();
  const text = await page.getByRole("main").textContent();
  const all = statements();
  expect(all.length).toBeGreaterThan(50);
  expect(all.filter(({ statement }) => !text!.includes(statement.text)).map(({ statement }) => statement.id)).toEqual([]);
});

test("Sources lists every source that a statement points to, and each citation leads there", async ({ alert, page }) => {
  await alert.open();
  const file = alertFile();
  const cited = new Set(statements().flatMap(({ statement }) => statement.sources.map((source) => source.id)));
  const text = (await alert.sources.textContent())!;
  const titles = file.sources.filter((source: any) => cited.has(source.id)).map((source: any) => source.title);
  expect(titles.length).toBe(cited.size);
  expect(titles.filter((title: string) => !text.includes(title))).toEqual([]);
  const ids = await alert.sources.getByRole("listitem").evaluateAll((items) => items.map((item) => item.id));
  expect([...cited].filter((id) => !ids.includes(`source-${id}`))).toEqual([]);
});

test("every link within the page has a place to go to", async ({ alert, page }) => {
  await alert.open();
  const lost = await page.evaluate(() =>
    [...document.querySelectorAll('a[href^="#"]')]
      .filter((link) => !document.getElementById(link.getAttribute("href")!.slice(1)))
      .map((link) => `${link.getAttribute("href")} (${link.textContent})`),
  );
  expect(lost).toEqual([]);
});

test("following a citation reaches its source", async ({ alert, page }) => {
  await alert.open("?stage=denial");
  const panel = await alert.panel(alert.stage("Denial"));
  const citation = panel.getByRole("article").first().getByRole("link", { name: /^the alert, / }).first();
  await citation.click();
  await expect(page.locator(":target")).toBeInViewport();
  await alert.expectOpen("stage:denial");
});

test("following an event of a stage's panel shows that event", async ({ alert, page }) => {
  await alert.open("?stage=extermination");
  const panel = await alert.panel(alert.stage("Extermination"));
  const event = panel.getByRole("list").getByRole("link", { name: /Khojaly/ }).first();
  const name = await event.innerText();
  await event.click();
  await expect(alert.timeline.getByRole("heading", { level: 4, name })).toBeInViewport();
});

test("a mark of the picture reaches what it stands for", async ({ alert }) => {
  await alert.open();
  const group = alert.timeline.getByRole("group", { name: "Marks of Extermination" });
  const mark = group.getByRole("link", { name: / – added by the editors$/ }).first();
  const title = /^.*?: (.*) – added by the editors$/.exec((await mark.getAttribute("aria-label"))!)![1];
  await mark.focus();
  await mark.press("Enter");
  await expect(alert.timeline.getByRole("heading", { level: 4, name: title, exact: true })).toBeInViewport();
});

const bad = {
  statement: "no-such-statement",
  stage: "Extermination",
  factor: "greed",
  recommendation: "7",
  period: "next-year",
  addressee: "nobody",
  part: "some",
  lang: "xx",
  theme: "pink",
};
for (const [key, value] of Object.entries(bad)) {
  test(`a bad ${key} in the address gives a notice and changes nothing`, async ({ alert, page }) => {
    await alert.open(`?${key}=${value}`);
    const notice = `The address asks for ${key} “${value}”, which is not on this page. It was left aside.`;
    await expect(page.getByRole("status").getByText(notice)).toBeVisible();
    await alert.expectNothingOpen();
    await expect(alert.recommendations.getByRole("button")).toHaveCount(6);
  });
}

test("markup in a bad value is shown as text", async ({ alert, page }) => {
  await alert.open(`?stage=${encodeURIComponent("<img src=x onerror=alert(1)>")}`);
  await expect(page.getByText("“<img src=x onerror=alert(1)>”")).toBeVisible();
  await expect(page.locator("img")).toHaveCount(0);
});

test("other keys are passed over silently and kept", async ({ alert, page }) => {
  await alert.open("?utm_source=newsletter&x=%20y");
  await expect(page.getByText("The address asks for")).toHaveCount(0);
  await alert.choose("stage:denial");
  await expect.poll(() => new URL(page.url()).search).toBe("?stage=denial&utm_source=newsletter&x=%20y");
});

test("recommendations can be filtered by who is asked", async ({ alert }) => {
  await alert.open();
  const filter = alert.recommendations.getByRole("combobox", { name: "Asked of" });
  await filter.selectOption({ label: "UN Security Council" });
  await expect(alert.recommendations.getByRole("button")).toHaveCount(2);
  await expect(alert.recommendations.getByText("2 of 6 recommendations shown")).toBeVisible();
  await alert.expectQuery({ addressee: "security-council" });
  await alert.reload();
  await expect(alert.recommendations.getByRole("button")).toHaveCount(2);
  await expect(filter).toHaveValue("security-council");
  await filter.selectOption({ label: "everybody" });
  await expect(alert.recommendations.getByRole("button")).toHaveCount(6);
  await alert.expectQuery({});
});

test("a tie to a recommendation that the filter hides still leads to it", async ({ alert }) => {
  await alert.open("?addressee=leaders&stage=organization");
  const panel = await alert.panel(alert.stage("Organization"));
  await panel.getByRole("link", { name: /^Recommendation 2: / }).click();
  await alert.expectOpen("recommendation:2");
  await expect(alert.recommendation(2)).toBeFocused();
});

test("a period zooms the picture", async ({ alert, page }) => {
  await alert.open();
  const periods = alert.timeline.getByRole("group", { name: "Period shown" }).getByRole("radio");
  const marks = alert.timeline.getByRole("group", { name: /^Marks of / }).getByRole("link");
  await expect(alert.timeline.getByRole("radio", { name: "All", exact: true })).toBeChecked();
  const all = await marks.count();
  await periods.nth(1).click();
  await expect.poll(() => marks.count()).toBeLessThan(all);
  const shown = await marks.count();
  expect(shown).toBeGreaterThan(0);
  await expect.poll(() => new URL(page.url()).searchParams.get("period")).toBeTruthy();
  await alert.reload();
  await expect(periods.nth(1)).toBeChecked();
  await expect(marks).toHaveCount(shown);
  await page.goBack();
  await alert.ready();
  await expect(marks).toHaveCount(all);
});

test("a change in the data that is served changes what is shown", async ({ alert, page }) => {
  const file = outlineFile();
  file.events.find((event: { id: string }) => event.id === "march-days").title = "A title that only the served file has";
  await serveData(page, JSON.stringify(file));
  await alert.open();
  await alert.timeline.getByRole("group", { name: "Period shown" }).getByRole("radio").nth(1).click();
  const mark = alert.timeline.getByRole("group", { name: /^Marks of / }).getByRole("link", { name: /A title that only the served file has/ });
  await expect(mark.first()).toBeAttached();
});

test("part=checklist shows the checklist alone", async ({ alert }) => {
  await alert.open("?part=checklist");
  await expect(alert.checklist).toBeVisible();
  for (const other of [alert.timeline, alert.recommendations, alert.background, alert.sources]) {
    await expect(other).toBeHidden();
  }
});

test("the appearance follows the choice, the address and the device", async ({ alert, page }) => {
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g)!.map(Number));
  const dark = async () => (await ground()).every((channel) => channel < 64);
  const choice = page.getByRole("combobox", { name: "Appearance" });
  await alert.open();
  expect(await dark()).toBe(false);
  await choice.selectOption({ label: "Dark" });
  await expect.poll(dark).toBe(true);
  await alert.expectQuery({ theme: "dark" });
  await alert.reload();
  expect(await dark()).toBe(true);
  await expect(choice).toHaveValue("dark");
  await alert.choose("stage:denial");
  await alert.expectQuery({ stage: "denial", theme: "dark" });
  await choice.selectOption({ label: "As the device" });
  await expect.poll(dark).toBe(false);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(dark).toBe(true);
  await choice.selectOption({ label: "High contrast" });
  await expect.poll(ground).toEqual([255, 255, 255]);
});

test("a content note stands before the first content, and before Persecution and Extermination alone", async ({ alert, page }) => {
  await alert.open();
  const note = page.getByText(/^This page tells of killing, persecution and flight, in words only\./);
  await expect(note).toBeVisible();
  const before = await note.evaluate(
    (one, other) => !!(one.compareDocumentPosition(other!) & Node.DOCUMENT_POSITION_FOLLOWING),
    await page.getByRole("heading", { name: "Stage timeline" }).elementHandle(),
  );
  expect(before).toBe(true);
  for (const name of STAGES) {
    await alert.choose(`stage:${name.toLowerCase()}`);
    const text = await (await alert.panel(alert.stage(name))).innerText();
    const noted = ["Persecution", "Extermination"].includes(name);
    expect(text.startsWith("This part tells of violence against people."), name).toBe(noted);
  }
});

test("the content note has a way around what it warns of", async ({ alert, page }) => {
  await alert.open("?stage=extermination");
  const panel = await alert.panel(alert.stage("Extermination"));
  await panel.getByRole("link", { name: "Go on to Denial" }).click();
  await expect(alert.stage("Denial")).toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).not.toHaveCount(0);
  expect(await panel.evaluate((one) => one.contains(document.activeElement))).toBe(false);
});

test("the links to the parts of the page reach them", async ({ alert, page }) => {
  await alert.open();
  const links = page.getByRole("navigation", { name: "Parts of this page" }).getByRole("link");
  await expect(links).toHaveText([
    "Stage timeline",
    "Risk-factor checklist",
    "Recommendations",
    "Background",
    "Then and now",
    "Sources",
  ]);
  for (const link of await links.all()) {
    await link.click();
    await expect(page.getByRole("heading", { level: 2, name: await link.innerText(), exact: true })).toBeInViewport();
  }
});

test("Then and now sets what came of each fear and each recommendation beside it", async ({ alert }) => {
  await alert.open();
  const { checks, recommendations } = alertFile();
  const pairs = checks.filter((check: any) => check.finding === "outcome").length;
  const followed = recommendations.filter((one: any) => one.followed).length;
  const region = alert.region("Then and now");
  await expect(region.getByText("Genocide Watch asked, in the alert")).toHaveCount(followed);
  await expect(region.getByText("Genocide Watch feared, in the alert")).toHaveCount(pairs);
});

test("a recommendation is copied with its citation", async ({ alert, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await alert.open("?recommendation=2&utm_source=x");
  await alert.recommendations.getByRole("button", { name: "Copy with citation" }).click();
  await expect(alert.recommendations.getByText("Copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const { recommendations, original_title } = alertFile();
  expect(copied).toContain(recommendations[1].statements[0].text);
  expect(copied).toContain(`Genocide Watch, “${original_title}”, October 2020`);
  expect(copied).toContain(`/some/folder/${LIST}?recommendation=2`);
  expect(copied).not.toContain("utm_source");
  expect(copied).not.toContain(": restated");
});

test("where nothing can be copied the text is there to copy by hand", async ({ alert, page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { get: () => undefined }));
  await alert.open("?recommendation=2");
  await alert.recommendations.getByRole("button", { name: "Copy with citation" }).click();
  const byHand = alert.recommendations.getByRole("textbox", { name: /^The browser did not let us copy/ });
  await expect(byHand).toHaveValue(/“.*”, October 2020; .*restated by Forewarned/s);
});

test("what the address opens is open before the program is there, and nothing moves when it comes", async ({ alert, page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route("**/*.wasm", async (route) => {
    await arrived;
    await route.continue();
  });
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as any[]) if (!entry.hadRecentInput) (window as any).moved += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(`${ALERT}?stage=extermination`);
  const panel = page.getByText("What Extermination means", { exact: true });
  await expect(panel).toBeVisible();
  await expect(page.getByText("What Denial means", { exact: true })).toBeHidden();
  arrive();
  await alert.ready();
  await alert.expectOpen("stage:extermination");
  expect(await page.evaluate(() => (window as any).moved)).toBeLessThan(0.01);
  await alert.stage("Extermination").click();
  await expect(panel).toBeHidden();
});

test("a part that the address asks for stands alone before the program is there, and the rest where it does not come", async ({ alert, page }) => {
  await page.route("**/*.wasm", () => {});
  await page.clock.install();
  const asked = page.waitForRequest("**/*.wasm");
  await page.goto(`${ALERT}?part=checklist`);
  await asked;
  await expect(alert.checklist).toBeVisible();
  await expect(alert.timeline).toBeHidden();
  await page.clock.fastForward(9_000);
  await expect(alert.recovery).toBeVisible();
  await expect(alert.timeline).toBeVisible();
});
