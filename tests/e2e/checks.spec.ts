// The page “What others say” as a document: everything here works without the app and without scripts.
import { alertFile, ID, statements } from "./data";
import { expect, test } from "./test";

const CHECKS = `alerts/${ID}/checks/`;
const FINDINGS = [
  ["disputed", "Disputed"],
  ["corrected", "Others correct a detail"],
  ["unresolved", "Unresolved"],
  ["missing-context", "Others add context"],
  ["supported", "Others agree with the alert"],
  ["outcome", "What followed"],
];
const checks: any[] = alertFile().checks;
const titled = (text: string) => text[0].toUpperCase() + text.slice(1);

test.use({ javaScriptEnabled: false });

test("every check is listed once under its subject, grouped by finding, disputed ones first", async ({ page }) => {
  await page.goto(CHECKS);
  await expect(page.getByRole("heading", { level: 1, name: /^What others say about the alert/ })).toBeVisible();
  const headings = page.getByRole("main").getByRole("heading", { level: 2 });
  await expect(headings).toHaveText([...FINDINGS.map(([, name]) => name), /^How to read the findings/]);
  const wanted = FINDINGS.flatMap(([key]) => checks.filter(({ finding }) => finding === key).map(({ subject }) => titled(subject)));
  await expect(page.getByRole("main").getByRole("heading", { level: 3 })).toHaveText(wanted);
  expect(wanted.length).toBe(checks.length);
});

test("each check shows its claim, who denies it, what is missing and its sources", async ({ page }) => {
  await page.goto(CHECKS);
  const items = await page.getByRole("listitem").evaluateAll((all) =>
    all
      .filter((item) => item.id.startsWith("check-"))
      .map((item) => ({
        id: item.id,
        heading: item.querySelector("h3")!.textContent!,
        text: item.textContent!,
        hrefs: [...item.querySelectorAll("a")].map((link) => link.getAttribute("href")!),
      })),
  );
  for (const check of checks) {
    const item = items.find(({ id }) => id === `check-${check.id}`)!;
    expect(item.heading).toBe(titled(check.subject));
    expect(item.text).toContain("Genocide Watch said, October 2020");
    for (const text of [check.gist, check.text, check.denied_by, check.missing]) if (text) expect(item.text, check.id).toContain(text);
    for (const id of check.sources) expect(item.hrefs, check.id).toContain(`../sources/#source-${id}`);
    for (const about of check.about.filter((one: string) => one.startsWith("statement:"))) {
      const id = about.replace("statement:", "");
      expect(item.hrefs.some((href) => href === `../text/#statement-${id}` || href === `#claim-${id}`), `${check.id}: ${about}`).toBe(true);
    }
  }
});

test("the index links to each finding", async ({ page }) => {
  await page.goto(CHECKS);
  for (const [key, name] of FINDINGS) {
    await page.getByRole("navigation", { name: "Findings" }).getByRole("link", { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`#finding-${key}$`));
    await expect(page.getByRole("heading", { level: 2, name, exact: true })).toBeInViewport();
  }
});

test("a check's address opens it in full, with the alert's name in view", async ({ page }) => {
  const check = checks.find(({ id }) => id === "missing-1990s");
  await page.goto(`${CHECKS}#check-${check.id}`);
  await expect(page.getByRole("heading", { level: 3, name: titled(check.subject) })).toBeInViewport();
  await expect(page.getByText(check.text)).toBeVisible();
  await expect(page.getByRole("banner").getByText(/^Nagorno-Karabakh/)).toBeInViewport();
  await expect(page.getByRole("banner").getByText(/Genocide Watch/)).toBeInViewport();
});

test("a claim links to its place in the full text", async ({ page }) => {
  const { statement } = statements().find(({ statement }) => statement.id === "stage-9-1918")!;
  await page.goto(CHECKS);
  await page.getByRole("link", { name: /^Alert, entry for the stage Extermination/ }).first().click();
  await expect(page).toHaveURL(/\/text\/#statement-stage-9-1918$/);
  await expect(page.getByText(statement.text)).toBeInViewport();
});

test("a content note comes first, with a skip link", async ({ page }) => {
  await page.goto(CHECKS);
  const note = page.getByRole("complementary", { name: "Content note" });
  await expect(note).toBeInViewport();
  await note.getByRole("link").click();
  await expect(page.getByRole("heading", { name: /^How to read the findings/ })).toBeInViewport();
});

test.describe("with the app", () => {
  test.use({ javaScriptEnabled: true });

  test("the page can be filtered by finding, and the address restores the filter on reload", async ({ page }) => {
    await page.goto(CHECKS);
    await page.getByRole("combobox", { name: "Show" }).selectOption({ label: "Unresolved" });
    await expect(page).toHaveURL(/\?finding=unresolved$/);
    await expect(page.getByRole("heading", { level: 2, name: "Unresolved", exact: true })).toBeVisible();
    await expect(page.getByRole("heading", { level: 2, name: "Disputed", exact: true })).toBeHidden();
    await page.reload();
    await expect(page.getByRole("heading", { level: 2, name: "Disputed", exact: true })).toBeHidden();
  });
});
