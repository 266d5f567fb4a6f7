// The pages for teachers and their classes: plans and settings, activities, the checklists of several groups, the projector check.
import type { Page } from "@playwright/test";

import { expectAccessible, expectAccessibleInEveryLook } from "./axe";
import { parseCsv } from "./csv";
import { alertFile, ID, STAGES } from "./data";
import { focused, tabTo } from "./keyboard";
import { addStyles, expectFits, LARGE, sidewaysScroll, smallTargets } from "./layout";
import { ANSWERS, KEYS, NAMES } from "./pages/factors";
import { ACTIVITIES, ActivitiesPage, activity, checklist, CLASS, ClassPage, LESSON, SCREEN, ScreenPage, TEACH, TeachPage } from "./pages/teach";
import { expect, test as base } from "./test";

const test = base.extend<{ teach: TeachPage; activities: ActivitiesPage; classroom: ClassPage; projector: ScreenPage }>({
  teach: async ({ page }, use) => use(new TeachPage(page)),
  activities: async ({ page }, use) => use(new ActivitiesPage(page)),
  classroom: async ({ page }, use) => use(new ClassPage(page)),
  projector: async ({ page }, use) => use(new ScreenPage(page)),
});

const MARKS = ["evidence-shown", "unclear", "no-evidence-found", "not-assessed"];
const alert = alertFile();
const named = (stage: string) => STAGES.find((name) => name.toLowerCase() === stage)!;

test.describe("the page for teachers", () => {
  for (const width of [320, 1280]) {
    test(`the minutes shown in every plan add up, ${width} px`, async ({ teach, page }) => {
      await page.setViewportSize({ width, height: 800 });
      await teach.open();
      expect(LESSON.plans.length).toBeGreaterThan(0);
      for (const { minutes, parts } of LESSON.plans) {
        const heads = await teach.plan(minutes).getByRole("rowheader").allInnerTexts();
        expect(heads).toHaveLength(parts.length);
        let now = 0;
        for (const [place, head] of heads.entries()) {
          const [, from, to] = /^(\d+)–(\d+)\s/.exec(head)!.map(Number);
          expect([from, to], head).toEqual([now, now + parts[place].minutes]);
          expect(head).toContain(parts[place].title);
          now = to;
        }
        expect(now).toBe(minutes);
      }
    });
  }

  test("links to everything that a lesson needs", async ({ teach, page }) => {
    await teach.open();
    for (const [link, address] of [
      ["Check the projector", SCREEN],
      ["Show the slides", `present/${ID}/`],
      ["Do the activities", ACTIVITIES],
      ["Compare the groups’ checklists", CLASS],
      ["Print the sheets", `${TEACH}paper/`],
    ]) {
      const found = teach.main.getByRole("link", { name: link, exact: true });
      const href = await found.evaluate((one) => (one as HTMLAnchorElement).href);
      expect(href.replace(/#.*/, "")).toBe(new URL(address, test.info().project.use.baseURL).href);
      expect((await page.request.get(href)).status()).toBe(200);
    }
  });

  test("changes to the stages survive a reload, and the suggested order can be restored", async ({ teach }) => {
    await teach.open();
    const suggested = await teach.order();
    const slides = LESSON.slides.map(({ slide }) => named(slide)).filter(Boolean);
    expect(suggested.filter((name) => !name.startsWith("-"))).toEqual(slides);
    expect(suggested).toHaveLength(STAGES.length);
    await expect(teach.closed).toBeChecked();

    await teach.stage("Denial").uncheck();
    await teach.button(`Later: ${suggested[1]}`).click();
    await teach.closed.uncheck();
    const chosen = suggested.map((name) => (name === "Denial" ? "- Denial" : name));
    [chosen[1], chosen[2]] = [chosen[2], chosen[1]];
    await expect.poll(() => teach.order()).toEqual(chosen);
    await teach.reload();
    expect(await teach.order()).toEqual(chosen);
    await expect(teach.stage("Denial")).not.toBeChecked();
    await expect(teach.closed).not.toBeChecked();

    await teach.button("Back to the suggested order").click();
    await expect(teach.said("The slides are back in the suggested order.")).toBeVisible();
    expect(await teach.order()).toEqual(suggested);
    await expect(teach.closed).toBeChecked();
    await teach.reload();
    expect(await teach.order()).toEqual(suggested);
    await expect(teach.closed).toBeChecked();
  });

  test("a stage can be moved to the beginning by keyboard, and focus stays on it", async ({ teach, page }) => {
    await teach.open();
    const third = (await teach.order())[2];
    await teach.button(`Earlier: ${third}`).focus();
    await page.keyboard.press("Enter");
    await expect(teach.said(`${third} is now in position 2.`)).toBeVisible();
    await expect(teach.button(`Earlier: ${third}`)).toBeFocused();
    await page.keyboard.press("Space");
    await expect(teach.said(`${third} is now in position 1.`)).toBeVisible();
    expect((await teach.order())[0]).toBe(third);
    // The first stage cannot move earlier, so the other button has the focus.
    await expect(teach.button(`Earlier: ${third}`)).toHaveCount(0);
    await expect(teach.button(`Later: ${third}`)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(teach.said(`${third} is now in position 2.`)).toBeVisible();
    await expect(teach.button(`Later: ${third}`)).toBeFocused();
  });

  test("two tabs share their settings", async ({ teach, context }) => {
    await teach.open();
    const other = new TeachPage(await context.newPage());
    await other.open();
    await teach.stage("Denial").uncheck();
    await expect(other.stage("Denial")).not.toBeChecked();
  });

  test("the talk follows the teacher's choice and order of stages", async ({ teach, page }) => {
    const talk = async () => {
      await page.goto(`present/${ID}/`);
      await page.waitForSelector("html[data-ready]");
      const links = page.getByRole("navigation", { name: "All slides", exact: true }).getByRole("link");
      return links.filter({ hasText: new RegExp(`^(${STAGES.join("|")})$`) });
    };
    const slides = LESSON.slides.map(({ slide }) => named(slide)).filter(Boolean);
    await expect(await talk()).toHaveText(slides);
    await teach.open();
    await teach.stage("Denial").uncheck();
    const last = slides.at(-1)!;
    await teach.button(`Earlier: ${last}`).click();
    const chosen = slides.filter((name) => name !== "Denial" && name !== last);
    chosen.splice(-1, 0, last);
    await expect(await talk()).toHaveText(chosen);
  });
});

test.describe("activities", () => {
  const evidence = activity("evidence");
  const [first, second] = evidence.items;
  const listed = first.accepts!.map(({ answer }) => named(answer));
  const unlisted = STAGES.filter((stage) => !listed.includes(stage));

  test("a group can answer and compare by keyboard, and sees reasons and sources but no verdict", async ({ activities, page }) => {
    await activities.open();
    const reached = (name: string) => tabTo(page, () => focused(page).evaluate((one, name) => one.textContent === name, name));
    await reached(evidence.title);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#activity-/);
    const isIn = (of: string) => async () => (await activities.answer(first, of).evaluate((one) => one === document.activeElement)) === true;
    for (const stage of STAGES.filter((stage) => [listed[0], unlisted[0], listed[1]].includes(stage))) {
      await tabTo(page, isIn(stage));
      await page.keyboard.press("Space");
    }
    for (const stage of STAGES) {
      await expect(activities.answer(first, stage)).toBeChecked({ checked: [listed[0], unlisted[0], listed[1]].includes(stage) });
    }

    const { text, sources } = first.accepts![0];
    await expect(activities.item(first).getByText(text)).toBeHidden();
    await tabTo(page, () => activities.compare(first).evaluate((one) => one === document.activeElement));
    await page.keyboard.press("Enter");
    for (const accepted of first.accepts!) {
      await expect(activities.item(first).getByText(accepted.text)).toBeVisible();
    }
    const reason = activities.item(first).getByRole("listitem").filter({ hasText: text });
    await expect(reason.getByRole("link")).toHaveCount(sources.length);
    await expect(reason.getByRole("link").first()).toHaveAttribute("href", new RegExp(`sources/#.*${sources[0]}`));
    await expect(activities.item(first).getByText(`The editors did not tie this to ${unlisted[0]}. Say what you would cite.`)).toBeVisible();
    for (const stage of listed) await expect(activities.item(first).getByText(`did not tie this to ${stage}`)).toHaveCount(0);

    // Tab continues to the next item.
    await tabTo(page, () => activities.answer(second, STAGES[0]).evaluate((one) => one === document.activeElement));
  });

  test("answers that the editors list look like any other, and no wording judges them", async ({ activities, page }) => {
    await activities.open();
    for (const { task, items } of LESSON.activities) {
      if (task === "open") continue;
      for (const item of items) {
        for (const box of await activities.answers(item).getByRole("checkbox").all()) await box.check();
        await activities.compare(item).click();
      }
    }
    const looks = await activities.answers(first).locator("label").evaluateAll((labels) =>
      labels.map((one) => {
        const { color, backgroundColor, borderColor, fontWeight } = getComputedStyle(one);
        return [color, backgroundColor, borderColor, fontWeight].join();
      }),
    );
    expect(new Set(looks).size).toBe(1);

    const known: string[] = [];
    const collect = (value: unknown): void => {
      if (typeof value === "string") known.push(value);
      else if (value && typeof value === "object") Object.values(value).forEach(collect);
    };
    collect(alert);
    // The editors' text about the alert may call a report right; the page's own words must not judge an answer.
    const own = known.sort((a, b) => b.length - a.length).reduce(
      (text, written) => (written.length > 20 ? text.replaceAll(written.replace(/\s+/g, " "), "") : text),
      (await activities.main.innerText()).replace(/\s+/g, " "),
    );
    expect(own).not.toMatch(/\b(right|wrong|correct|incorrect|score|points?|passed|failed|grade|well done|mistakes?)\b/i);
    expect(own).toContain("Nothing is scored");
    expect(own).toContain("did not place this under “Others”");
    await expect(page.getByRole("progressbar").or(page.getByRole("meter"))).toHaveCount(0);
  });

  test("answers, reasons, open answers and the group survive a reload", async ({ activities }) => {
    await activities.open();
    const open = activity("open").items[0];
    await activities.group.fill("Group 3");
    await activities.answer(first, listed[0]).check();
    await activities.answer(first, unlisted[1]).check();
    await activities.answer(second, listed[0]).check();
    await activities.answer(second, listed[0]).uncheck();
    await activities.reason(first, "Lachin “corridor”\n= line 2");
    await activities.words(open).fill("We would read the treaty first.");
    await activities.reload();
    await expect(activities.group).toHaveValue("Group 3");
    for (const stage of STAGES) {
      await expect(activities.answer(first, stage)).toBeChecked({ checked: [listed[0], unlisted[1]].includes(stage) });
    }
    await expect(activities.answer(second, listed[0])).not.toBeChecked();
    await expect(activities.why(first)).toBeVisible();
    await expect(activities.why(first)).toHaveValue("Lachin “corridor”\n= line 2");
    await expect(activities.words(open)).toHaveValue("We would read the treaty first.");
  });

  test("two tabs show the same answers", async ({ activities, context }) => {
    await activities.open();
    const other = new ActivitiesPage(await context.newPage());
    await other.open();
    await activities.answer(first, listed[0]).check();
    await expect(other.answer(first, listed[0])).toBeChecked();
    await other.reason(first, "from the second tab");
    await expect(activities.why(first)).toHaveValue("from the second tab");
  });

  test("open questions have a text field and no comparison", async ({ activities }) => {
    await activities.open();
    const { title, items } = activity("open");
    const section = activities.main.getByRole("region", { name: title, exact: true });
    for (const item of items) await expect(activities.words(item)).toBeVisible();
    await expect(section.getByRole("textbox")).toHaveCount(items.length);
    await expect(section.getByRole("checkbox")).toHaveCount(0);
    await expect(section.getByText("Compare with the editors")).toHaveCount(0);
  });

  test("links that would give an answer away appear only with the comparison", async ({ activities }) => {
    await activities.open();
    const voices = activity("voices").items[0];
    await expect(activities.item(voices).getByRole("link")).toHaveCount(0);
    await activities.compare(voices).click();
    expect(await activities.item(voices).getByRole("link").count()).toBeGreaterThan(0);
  });

  test("answers can be saved as text, with group, alert, publisher, date, sources and caution", async ({ activities }) => {
    await activities.open();
    const open = activity("open").items[0];
    await activities.group.fill("Group 3 / Ms. O'Neil");
    await activities.answer(first, listed[0]).check();
    await activities.answer(first, unlisted[0]).check();
    await activities.words(open).fill("1. The *treaty*\n- first");
    const { name, text } = await activities.saved("Save my answers as a text file");
    expect(name).toMatch(new RegExp(`^forewarned-${ID}-group-3-ms-o-neil-\\d{4}-\\d\\d-\\d\\d-answers\\.md$`));
    await expect(activities.said(name)).toBeVisible();
    expect(text).toContain("By: Group 3 / Ms. O'Neil");
    expect(text).toContain(alert.original_title);
    expect(text).toContain(`${alert.publisher.name}’s alert`);
    expect(text).toContain("of October 2020");
    expect(text).toContain("The alert is one organization’s judgment; parts of it are disputed.");
    const ticked = STAGES.filter((stage) => [listed[0], unlisted[0]].includes(stage)).join(", ");
    expect(text).toContain(`### ${first.text}\n\nOur answer: ${ticked}\n\nSources: [`);
    expect(text).toContain("> 1\\. The \\*treaty\\*\n> \\- first");
    expect(text).toContain("No answer yet.");
    for (const { title, items } of LESSON.activities) {
      expect(text).toContain(`## ${title}`);
      for (const item of items) {
        for (const id of item.sources ?? []) expect(text).toContain(`](<${alert.sources.find((one: any) => one.id === id).url}>)`);
      }
    }
  });

  test("erasing asks for confirmation and removes all the group's data from the browser", async ({ activities, page }) => {
    await activities.open();
    await activities.group.fill("Group 3");
    await activities.answer(first, listed[0]).check();
    await activities.reason(first, "a reason of ours");
    await activities.button("Erase my answers").click();
    await expect(activities.main.getByRole("group", { name: "Erase every answer and the name of your group on this device?" })).toBeVisible();
    await expect(activities.button("Keep it")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(activities.button("Erase my answers")).toBeFocused();
    await expect(activities.answer(first, listed[0])).toBeChecked();

    await page.keyboard.press("Enter");
    await activities.button("Erase").press("Enter");
    await expect(activities.said("All answers have been erased.")).toBeVisible();
    await expect(activities.button("Erase my answers")).toBeFocused();
    await expect(activities.group).toHaveValue("");
    await expect(activities.answer(first, listed[0])).not.toBeChecked();
    await activities.reload();
    await expect(activities.group).toHaveValue("");
    const left = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(left).not.toContain("Group 3");
    expect(left).not.toContain("a reason of ours");
  });
});

test.describe("class checklist", () => {
  const GROUPS = ["Owls", "Group 3 / Ms. O'Neil", "=SUM(A1)", "הקבוצה", "Owls", ""];
  const SHOWN = ["Owls", "Group 3 / Ms. O'Neil", "=SUM(A1)", "הקבוצה", "Owls (2)", "table-6"];
  const mark = (group: number, factor: number) => (group + factor) % MARKS.length;
  const note = (group: number, factor: number) => (group === 2 ? `=HYPERLINK("x"), ${factor}` : `Note ${group}-${factor}, “quoted”\nsecond line`);
  const files = GROUPS.map((group, at) => {
    const marks = Object.fromEntries(KEYS.map((factor, place) => [factor, [MARKS[mark(at, place)], note(at, place)] as [string, string]]));
    return { name: `table-${at + 1}.json`, text: checklist(group, marks) };
  });

  /** Checks that every mark and every note is under its group. */
  const expectAll = async (classroom: ClassPage) => {
    await expect(classroom.table).toBeVisible();
    expect(await classroom.groups()).toEqual(SHOWN);
    for (const [place, factor] of NAMES.entries()) {
      const cells = await classroom.row(factor).getByRole("cell").all();
      expect(cells).toHaveLength(GROUPS.length);
      for (const [at, cell] of cells.entries()) {
        await expect(cell).toContainText(ANSWERS[mark(at, place)]);
        await expect(cell).toContainText(note(at, place));
      }
    }
  };

  test("six files become one table with every mark and note, and duplicate names get a number", async ({ classroom, page }) => {
    await classroom.open();
    await expect(classroom.table).toHaveCount(0);
    await classroom.give(files);
    await expect(classroom.said("Added: 6. Not readable: 0.")).toBeVisible();
    await expectAll(classroom);
    const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(stored).not.toContain("Note 0-0");
    await classroom.reload();
    await expect(classroom.table).toHaveCount(0);
  });

  test("six dropped files become the same table, and the page stays open", async ({ classroom, page }) => {
    await classroom.open();
    expect(await classroom.drop(files), "the browser would open the files itself").toBe(false);
    await expect(classroom.said("Added: 6. Not readable: 0.")).toBeVisible();
    await expectAll(classroom);
    await expect(page).toHaveURL(new RegExp(`${CLASS}$`));
  });

  test("unreadable files are listed with the reason, and the others are added", async ({ classroom }) => {
    await classroom.open();
    const another = checklist("Foxes", {}, "elsewhere-2021");
    const bad = [
      { name: "broken.json", text: "{" },
      { name: "another.json", text: another },
      { name: "newer.json", text: files[0].text.replace('"version":2', '"version":3') },
      { name: "large.json", text: " ".repeat((4 << 20) + 1) },
    ];
    await classroom.give([files[0], ...bad, files[1]]);
    await expect(classroom.said("Added: 2. Not readable: 4.")).toBeVisible();
    for (const line of [
      "broken.json: this file has no readable checklist. Ask the group to export it again as a file to import.",
      "another.json: this checklist is for another alert.",
      "newer.json: a newer version of this site wrote it. Load this page again.",
      "large.json: it is larger than 4 MB.",
    ]) {
      await expect(classroom.main.getByRole("listitem").filter({ hasText: line })).toBeVisible();
    }
    expect(await classroom.groups()).toEqual(SHOWN.slice(0, 2));
    await classroom.give([{ ...files[0], name: "copy.json" }]);
    await expect(classroom.main.getByText("Owls: this file is already in the table.")).toBeVisible();
    expect(await classroom.groups()).toEqual(SHOWN.slice(0, 2));
  });

  test("a group can be removed by keyboard", async ({ classroom, page }) => {
    await classroom.open();
    await classroom.give(files.slice(0, 2));
    await classroom.button("Remove Owls from the table").press("Enter");
    await expect.poll(() => classroom.groups()).toEqual([SHOWN[1]]);
    await expect(classroom.field).toBeFocused();
    await classroom.button(`Remove ${SHOWN[1]} from the table`).press("Enter");
    await expect(classroom.table).toHaveCount(0);
    await classroom.give([files[0]]);
    await expect.poll(() => classroom.groups()).toEqual(["Owls"]);
    await expect(page.getByText("Note 0-0").first()).toBeVisible();
  });

  test("hands can be counted, typed, saved and erased", async ({ classroom, page }) => {
    await classroom.open();
    const hands = classroom.hands("Unclear", NAMES[1]);
    const more = classroom.button(`One more hand for “Unclear” on ${NAMES[1]}`);
    await more.press("Enter");
    await more.press("Enter");
    await classroom.button(`One fewer hand for “Unclear” on ${NAMES[1]}`).press("Enter");
    await expect(hands).toHaveValue("1");
    await classroom.hands("Evidence shown", NAMES[0]).fill("12");
    await page.keyboard.press("Tab");
    await classroom.reload();
    await expect(hands).toHaveValue("1");
    await expect(classroom.hands("Evidence shown", NAMES[0])).toHaveValue("12");
    await expect(classroom.hands("Unclear", NAMES[0])).toHaveValue("0");

    await classroom.button("Erase the counts").click();
    await expect(classroom.button("Keep it")).toBeFocused();
    await classroom.button("Erase").click();
    await expect(classroom.said("All hand counts have been erased.")).toBeVisible();
    await expect(hands).toHaveValue("0");
    await classroom.reload();
    await expect(hands).toHaveValue("0");
  });

  test("the spreadsheet has every mark, note and count, rows of equal length and no formulas", async ({ classroom }) => {
    await classroom.open();
    await classroom.give(files);
    await classroom.button(`One more hand for “Unclear” on ${NAMES[1]}`).click();
    const { name, text } = await classroom.saved("Save the table for a spreadsheet");
    expect(name).toMatch(new RegExp(`^forewarned-${ID}-class-\\d{4}-\\d\\d-\\d\\d\\.csv$`));
    expect(text.startsWith("\uFEFF")).toBe(true);
    const [head, ...rows] = parseCsv(text.slice(1));
    expect(rows).toHaveLength(NAMES.length);
    for (const row of rows) expect(row).toHaveLength(head.length);
    for (const cell of [head, ...rows].flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    for (const [at, group] of SHOWN.entries()) {
      const column = head.findIndex((cell) => cell.replace(/^'/, "") === `${group}: answer`);
      expect(head[column + 1].replace(/^'/, "")).toBe(`${group}: note`);
      for (const [place, row] of rows.entries()) {
        expect(row[column]).toBe(ANSWERS[mark(at, place)]);
        expect(row[column + 1].replace(/^'/, "")).toBe(note(at, place));
      }
    }
    expect(rows[1][head.indexOf("Hands: Unclear")]).toBe("1");
    expect(rows[0][head.indexOf("Hands: Unclear")]).toBe("0");
    for (const row of rows) expect(row).toEqual(expect.arrayContaining([alert.publisher.name, "October 2020"]));
    expect(rows[0].at(-1)).toContain("parts of it are disputed");
  });
});

test.describe("projector check", () => {
  test("the lines have the sizes that they state, whatever the reader's text size", async ({ projector, page }) => {
    await projector.open();
    await addStyles(page, "html { font-size: 200% !important }");
    for (const size of [24, 32, 48]) {
      const line = projector.main.getByText(`Can the back row read this? (${size})`);
      expect(await line.evaluate((one) => getComputedStyle(one).fontSize)).toBe(`${size}px`);
    }
    const lines = projector.main.getByRole("listitem").filter({ hasText: /^Line of \d$/ });
    const widths = await lines.locator("span").evaluateAll((all) => all.map((one) => getComputedStyle(one).borderBlockStartWidth));
    expect(widths).toEqual(["1px", "2px", "3px", "4px"]);
  });

  for (const theme of ["light", "dark", "contrast"]) {
    test(`each sample states its contrast, which is at least 7:1, in the ${theme} theme`, async ({ projector, page }) => {
      await page.goto(`${SCREEN}?theme=${theme}`);
      await page.waitForSelector("html[data-ready]");
      for (const name of ["Light", "Dark", "High contrast"]) {
        await expect(projector.samples(name)).toHaveCount(4);
        const samples = await projector.samples(name).evaluateAll((all) =>
          all.map((one) => {
            const { color, backgroundColor } = getComputedStyle(one);
            return { text: one.textContent!, colours: [color, backgroundColor].map((colour) => colour.match(/\d+/g)!.map(Number)) };
          }),
        );
        for (const { text, colours } of samples) {
          const [dark, light] = colours
            .map(([r, g, b]) => {
              const [red, green, blue] = [r, g, b].map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
              return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
            })
            .sort((a, b) => a - b);
          const ratio = (light + 0.05) / (dark + 0.05);
          expect(ratio).toBeGreaterThanOrEqual(7);
          expect(text, name).toMatch(new RegExp(`${Math.floor(ratio)}:1$`));
        }
      }
    });
  }

  test("the button toggles full screen", async ({ projector, page }) => {
    await projector.open();
    const full = () => page.evaluate(() => document.fullscreenElement !== null);
    await projector.button("Full screen").press("Enter");
    await expect.poll(full).toBe(true);
    await projector.button("Full screen").press("Enter");
    await expect.poll(full).toBe(false);
  });

  test("the frame at the end fills the window", async ({ projector, page }) => {
    await projector.open();
    const frame = projector.main.getByRole("region", { name: "You should see all four corners", exact: true });
    const box = (await frame.boundingBox())!;
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    expect([Math.round(box.x), Math.round(box.width)]).toEqual([0, width]);
    expect(Math.round(box.height)).toBeGreaterThanOrEqual(800);
  });
});

/** Puts each page into the state of a class at work: everything unfolded, with answers and files. */
const WORK: Record<string, (page: Page) => Promise<void>> = {
  "the page for teachers": async (page) => {
    const teach = new TeachPage(page);
    await teach.open();
    await teach.stage("Denial").uncheck();
    await teach.button(/^Later: /).first().click();
  },
  activities: async (page) => {
    const activities = new ActivitiesPage(page);
    await activities.open();
    const [item] = activity("evidence").items;
    await activities.answer(item, "Denial").check();
    await activities.reason(item, "We would cite a long word: Donaudampfschifffahrtsgesellschaft.");
    await activities.main.evaluate((main) => main.querySelectorAll("details").forEach((fold) => (fold.open = true)));
    await activities.button("Erase my answers").click();
  },
  "class checklist": async (page) => {
    const classroom = new ClassPage(page);
    await classroom.open();
    const given = ["Owls", "A group with a long name of several words", "Foxes"].map((group, at) => ({
      name: `${at}.json`,
      text: checklist(group, { [KEYS[at]]: ["unclear", "A note of some length. ".repeat(6)], "of-another-time": ["evidence-shown", ""] }),
    }));
    await classroom.give([...given, { name: "broken.json", text: "{" }]);
    await expect(classroom.said("Added: 3. Not readable: 1.")).toBeVisible();
  },
  "projector check": async (page) => new ScreenPage(page).open(),
};

for (const [name, work] of Object.entries(WORK)) {
  for (const width of [320, 1280]) {
    test(`axe: ${name}, light, dark and forced colours, ${width} px`, async ({ page }) => {
      test.setTimeout(300_000);
      // Tall enough that the bar at the bottom of a phone covers nothing.
      await page.setViewportSize({ width, height: 60_000 });
      await work(page);
      await expectAccessibleInEveryLook(page, ["dark", "forced colours"]);
    });

    test(`nothing scrolls sideways or is cut off, even with large text: ${name}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 568 });
      await work(page);
      await expectFits(page);
    });
  }

  test(`every target is large enough: ${name}, 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await work(page);
    expect(await smallTargets(page)).toEqual([]);
  });
}

for (const address of [TEACH, ACTIVITIES, CLASS, SCREEN]) {
  test(`axe: ${address}, right to left`, async ({ stages, page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(`qps-plocm/${address}`);
    await expect(page.locator("html[data-ready]")).toBeAttached();
    // A window as tall as the page, so that nothing is covered. It is slow to paint, so it is set after the start.
    await page.setViewportSize({ width: 320, height: 60_000 });
    await expect(stages.recovery).toBeHidden();
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe("rtl");
    expect(await sidewaysScroll(page)).toBe(0);
    // axe does not know the pseudo-language, which exists only for tests.
    await page.evaluate(() => (document.documentElement.lang = "ar"));
    await expectAccessible(page);
    await addStyles(page, LARGE);
    expect(await sidewaysScroll(page), "large").toBe(0);
  });
}
