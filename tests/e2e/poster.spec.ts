// The stages of an alert on one sheet of paper.
import { alertFile, frameworkFiles, ID, STAGES } from "./data";
import { expect, test } from "./test";

const POSTER = `alerts/${ID}/poster/`;
const [framework] = frameworkFiles();

test("the Share menu links to the poster, and the poster links back", async ({ page }) => {
  await page.goto(`alerts/${ID}/stages/denial/`);
  await page.getByText("Share", { exact: true }).click();
  await page.getByRole("link", { name: "Poster of the stages (A3)" }).click();
  await expect(page).toHaveURL(POSTER);
  await expect(page).toHaveTitle(/^Poster of the stages: Genocide Watch on Nagorno-Karabakh/);
  await page.getByRole("link", { name: "Back to the alert" }).click();
  await expect(page).toHaveURL(new RegExp(`/alerts/${ID}/(stages/)?$`));
});

test("the poster names publisher, date and level, how to cite it, and that parts are disputed", async ({ page }) => {
  await page.goto(POSTER);
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1, name: alertFile().title })).toBeVisible();
  for (const text of [
    "Genocide Emergency",
    "declared by Genocide Watch, 23–28 October 2020",
    "Genocide Watch’s judgment, not a court’s finding",
    "Stages that Genocide Watch named as reached: Extermination, Denial.",
    "Several stages can apply at once, in any order, and none requires another.",
    alertFile().hero.since.text,
    `Genocide Watch, “${alertFile().original_title}”, October 2020, restated by Forewarned.`,
    "Parts of this alert are disputed.",
  ]) {
    await expect(main).toContainText(text);
  }
  for (const { label, text, speaker } of alertFile().since.dead) {
    await expect(main.getByRole("term").filter({ hasText: label })).toBeVisible();
    await expect(main.getByRole("definition").filter({ hasText: text })).toContainText(speaker);
  }
});

test("each stage shows what was said, what others say and what can prevent it, without insults", async ({ page }) => {
  await page.goto(POSTER);
  const rows = page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 2 }) });
  await expect(rows).toHaveCount(10);
  for (const [place, name] of STAGES.entries()) {
    const row = rows.nth(place);
    await expect(row.getByRole("heading", { level: 2, name: new RegExp(`^${name}`) })).toBeVisible();
    await expect(row.getByRole("heading", { level: 3 })).toHaveText(["Genocide Watch said, October 2020", "Others say", "What can prevent it"]);
    const { statements, claim } = alertFile().stages[place];
    const noted = statements.some(({ note }: { note: string | null }) => note !== null);
    for (const text of noted ? [`${claim}.`] : statements.map(({ text }: { text: string }) => text)) await expect(row).toContainText(text);
    for (const { text } of framework.stages[place].prevention.slice(0, 2)) await expect(row).toContainText(text);
  }
  await expect(page.getByText("Genocide Watch: at this stage")).toHaveCount(2);
  await expect(page.getByRole("main")).not.toContainText(/infidel|leftovers|bandit/i);
});

test("the poster prints on one A3 sheet, with no text under 8 points", async ({ page }) => {
  await page.goto(`${POSTER}?theme=dark`);
  await page.emulateMedia({ media: "print" });
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("main *")]
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim()))
      .filter((one) => parseFloat(getComputedStyle(one).fontSize) < (8 * 96) / 72)
      .map((one) => one.textContent),
  );
  expect(small).toEqual([]);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf)!;
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 1191]);
  await expect(page.getByRole("link", { name: "Back to the alert" })).toBeHidden();
});
