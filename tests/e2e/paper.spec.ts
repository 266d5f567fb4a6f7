// The printable sheets: how they look on screen, and the contents of their PDF files on A4 and Letter.
import type { Page } from "@playwright/test";

import { expectAccessible } from "./axe";
import { alertFile, frameworkFiles, ID } from "./data";
import { addStyles, clipped, LARGE, sidewaysScroll } from "./layout";
import { sheets, squeezed } from "./pdf";
import { expect, test } from "./test";

const PAPERS = `teach/${ID}/paper/`;
const FORMATS = ["A4", "Letter"] as const;
const NAMES = {
  handout: "Handout",
  timeline: "Timeline",
  checklist: "Blank checklist",
  worksheet: "Worksheet",
  key: "Answer key",
  slides: "Slides on paper",
};
type Key = keyof typeof NAMES;

const alert = alertFile();
const [framework] = frameworkFiles();
const activities: any[] = alert.teaching?.activities ?? [];
const items: any[] = activities.flatMap((activity) => activity.items);
const keys = (Object.keys(NAMES) as Key[]).filter((key) => activities.length > 0 || !["worksheet", "key"].includes(key));

/** The slides of the talk, with a note before each stage that needs one. */
const slides: string[] = (() => {
  const stages = alert.stages.map(({ stage }: any) => stage);
  const own = alert.teaching?.slides.map(({ slide }: any) => slide) ?? [];
  const order: string[] = own.length
    ? own
    : ["title", "note", "alert", "places", "ten-stages", ...stages, "factors", "then-and-now", "turning-points", "recommendations", "discussion", "sources"];
  const teaching: Record<string, unknown[]> = { "turning-points": alert.teaching?.turning_points ?? [], discussion: alert.teaching?.questions ?? [] };
  return order
    .filter((slide) => teaching[slide]?.length !== 0)
    .flatMap((slide) => (["persecution", "extermination"].includes(slide) ? [`before-${slide}`, slide] : [slide]));
})();

const LINE = /one organization’s judgment \(Genocide Watch, 23–28 October 2020\), not a court’s finding\. Parts are disputed\. Forewarned\./;
const line = (key: Key) =>
  squeezed(`${NAMES[key]}. ${alert.title}: one organization’s judgment (${alert.publisher.name}, 23–28 October 2020), not a court’s finding. Parts are disputed. Forewarned.`);

const statementsOf = (list: any[]) => list.flatMap(({ statements }) => statements).map(({ text }: any) => text);
const followed = alert.recommendations.flatMap(({ name, followed }: any) => [name, followed?.gist ?? []].flat());
const claims = alert.stages.map(({ claim }: any) => claim);
const first = framework.stages.map(({ prevention }: any) => prevention[0].text);

/** Every statement that each sheet must contain. */
const complete: Record<Key, string[]> = {
  handout: [
    ...["what", "level", "dissent", "since"].map((part) => alert.hero[part].text),
    ...alert.places.map(({ name }: any) => name),
    ...claims,
    ...first,
    ...followed,
    ...[...alert.since.control, ...alert.since.people, ...alert.since.dead].flatMap(({ label, text, speaker }: any) => [label, text, speaker]),
    "Content note:",
    "source and what it shows",
  ],
  timeline: [...claims, "The alert: 23–28 October 2020", "Genocide Watch: at this stage", "no date given", "Content note:"],
  checklist: [
    ...alert.risk_factors.map(({ name }: any) => name),
    ...statementsOf(alert.risk_factors),
    ...["Name or group", "Date", "Evidence shown", "Unclear", "No evidence found", "Not assessed", "Note"],
  ],
  worksheet: [...activities.flatMap(({ title, instruction }) => [title, instruction]), ...items.map(({ text }) => text), "Name or group", "Content note:"],
  key: [
    ...activities.flatMap(({ title, instruction }) => [title, instruction]),
    ...items.flatMap(({ text, accepts }) => [text, ...accepts.map((answer: any) => answer.text)]),
    "Content note:",
  ],
  slides: [
    ...statementsOf(alert.stages),
    ...statementsOf(alert.risk_factors),
    ...framework.stages.flatMap(({ meaning, prevention }: any) => [meaning.text, ...prevention.map(({ text }: any) => text)]),
    ...alert.checks.filter(({ about }: any) => about.some((to: string) => /^statement:stage-/.test(to))).map(({ gist }: any) => gist),
    ...alert.fears.map(({ gist }: any) => gist),
    ...alert.places.map(({ name }: any) => name),
    ...followed,
    ...(alert.teaching?.slides ?? []).map(({ ask }: any) => ask).filter(Boolean),
    ...(alert.teaching?.questions ?? []),
    ...(alert.teaching?.turning_points ?? []).flatMap(({ title, text, question }: any) => [title, text, question]),
  ],
};

const print = (page: Page, format: (typeof FORMATS)[number]) =>
  page.pdf({ format, preferCSSPageSize: true, tagged: true });

for (const key of keys) {
  for (const format of FORMATS) {
    test(`${key} on ${format}: page count, full text, attribution on each page, no text under 8 points`, async ({ page }) => {
      await page.goto(`${PAPERS}${key}/?theme=dark`);
      // Other fonts have other letter sizes.
      await page.waitForFunction(() =>
        ["Sans", "Serif"].every((kind) =>
          [...document.fonts].some(({ family, status }) => family.includes(`Forewarned ${kind}`) && status === "loaded"),
        ),
      );
      const pdf = await print(page, format);
      expect(pdf.includes("/StructTreeRoot"), "tagged").toBe(true);
      const pages = sheets(pdf);

      const expected: Partial<Record<Key, number>> = { handout: 2, timeline: 1, checklist: 1, slides: slides.length };
      if (expected[key]) expect(pages).toHaveLength(expected[key]);
      const size = format === "A4" ? [595, 842] : [612, 792];
      if (["timeline", "slides"].includes(key)) size.reverse();
      for (const { width, height, text, smallest } of pages) {
        expect(Math.abs(width - size[0]) + Math.abs(height - size[1]), "paper size").toBeLessThan(3);
        expect(text).toContain(line(key));
        expect(smallest).toBeGreaterThanOrEqual(7.99);
      }
      // The page number and the footer line interrupt a text that continues on the next page.
      const parts = pages.map(({ text }, at) => text.replace(`${at + 1}/${pages.length}`, "").replace(line(key), ""));
      const all = parts.join("");
      expect(complete[key].filter((text) => !all.includes(squeezed(text)))).toEqual([]);
    });
  }
}

if (activities.length > 0) {
  test("the worksheet gives away no answers", async ({ page }) => {
    await page.goto(`${PAPERS}worksheet/`);
    const reasons = items.flatMap(({ accepts }) => accepts.map(({ text }: any) => text));
    const text = squeezed((await page.getByRole("main").innerText()) ?? "");
    expect(reasons.filter((reason: string) => text.includes(squeezed(reason)))).toEqual([]);
  });
} else {
  test("without activities, the worksheet and key say so, and so does the list of sheets", async ({ page }) => {
    await page.goto(PAPERS);
    await expect(page.getByText("nobody has written activities for this alert yet")).toBeVisible();
    for (const key of ["worksheet", "key"]) {
      await page.goto(`${PAPERS}${key}/`);
      await expect(page.getByText("Nobody has written activities for this alert yet")).toBeVisible();
    }
  });
}

test("no sheet shows an insult without its explanation", async ({ page }) => {
  for (const key of keys) {
    await page.goto(`${PAPERS}${key}/`);
    const text = await page.getByRole("main").innerText();
    if (/infidel|leftovers|bandits/i.test(text)) expect(text).toContain("These are insults, quoted only so that they can be explained.");
  }
});

test("the slides follow the talk, with a note before each stage that needs one", async ({ page }) => {
  await page.goto(`${PAPERS}slides/`);
  const shown = await page.locator(".pa-slide").evaluateAll((all) => all.map((one) => /pa-s-(\S+)/.exec(one.className)![1]));
  expect(shown).toEqual(slides);
});

test("the list of sheets shows a preview of each, and links to a sheet and back", async ({ page }) => {
  await page.goto(PAPERS);
  const cards = page.getByRole("main").getByRole("listitem");
  await expect(cards).toHaveCount(keys.length);
  for (const key of keys) {
    const card = cards.filter({ has: page.getByRole("link", { name: NAMES[key], exact: true }) });
    await expect(card).toContainText(/page/i);
    // The preview is purely visual: nothing in it can be focused.
    await expect(card.locator("[aria-hidden=true][inert]")).toContainText(alert.title);
  }
  expect(await page.locator("*").count()).toBeLessThanOrEqual(2500);
  await page.getByRole("link", { name: "Handout", exact: true }).click();
  await expect(page).toHaveURL(`${PAPERS}handout/`);
  await expect(page.getByRole("heading", { level: 1, name: alert.title })).toBeVisible();
  await expect(page.getByText(LINE).first()).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "All sheets" }).click();
  await expect(page).toHaveURL(PAPERS);
});

test("sheets and their list fit every window, with large text too", async ({ page }) => {
  for (const path of ["", ...keys.map((key) => `${key}/`)]) {
    for (const width of [320, 390, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(PAPERS + path);
      expect(await sidewaysScroll(page), `${path} at ${width}`).toBe(0);
    }
    await page.setViewportSize({ width: 320, height: 256 });
    await addStyles(page, LARGE);
    expect(await sidewaysScroll(page), `${path} with large text`).toBe(0);
    expect(await clipped(page), path).toEqual([]);
  }
});

for (const path of ["", ...keys.map((key) => `${key}/`)]) {
  test(`axe: ${path || "the list of sheets"}, light and dark`, async ({ page }) => {
    await page.goto(PAPERS + path);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 320, height: 800 });
    await expectAccessible(page);
  });
}
