// What readers have shared of an alert from the time when everything about it was one long page at the alert's address.
import { ALERT, LIST } from "./pages/alert";
import { expect, test } from "./test";

for (const [old, there] of [
  ["?stage=denial", "stages/denial/"],
  ["?stage=denial#stage-denial", "stages/denial/"],
  ["#stage-denial", "stages/denial/"],
  ["?part=timeline&stage=extermination&theme=dark", "stages/extermination/?theme=dark"],
  ["?stage=denial#statement-p6-denies-1915", "stages/denial/#statement-p6-denies-1915"],
]) {
  test(`an old address of a stage leads to its page: ${old}`, async ({ page }) => {
    await page.goto(LIST + old);
    await expect(page).toHaveURL(LIST + there);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
}

for (const old of [
  "?statement=p2-ceasefire",
  "?statement=p2-ceasefire&stage=denial#statement-p2-ceasefire",
  "?factor=isolation&theme=dark",
  "?recommendation=2",
  "?part=checklist",
  "?part=recommendations&addressee=mayor",
  "?period=war-2020",
  "#statement-p2-ceasefire",
  "#source-icj-2021",
  "#event-barda-2020",
  "#background",
  "#then-and-now",
]) {
  test(`what an old address showed is on the long page: ${old}`, async ({ alert, page }) => {
    await page.goto(LIST + old);
    await expect(page).toHaveURL(ALERT + old);
    await alert.ready();
  });
}

test("a stage that does not exist is reported", async ({ alert, page }) => {
  await page.goto(`${LIST}?stage=bad`);
  await alert.ready();
  await expect(alert.page.getByRole("status").filter({ hasText: "bad" })).toBeVisible();
});

test("an address that says nothing of the kind stays", async ({ page }) => {
  for (const own of ["", "?theme=dark", "?utm_source=newsletter", "?lang=hy", "#level", "#row-denial", "#main", "#stage-", "?#x"]) {
    await page.goto("method/");
    await page.goto(LIST + own);
    await expect(page.getByRole("region", { name: "Stage timeline" })).toBeVisible();
    await expect(page).toHaveURL(LIST + own);
  }
});

test("going back from where an old address led skips it", async ({ page }) => {
  await page.goto("method/");
  await page.goto(`${LIST}?stage=denial`);
  await expect(page).toHaveURL(`${LIST}stages/denial/`);
  await page.goBack();
  await expect(page).toHaveURL("method/");
});
