// Old shared links, from the time when everything about an alert was one long page at the alert's address.
import { LIST } from "./pages/alert";
import { expect, test } from "./test";

for (const [old, there] of [
  ["?stage=denial", "stages/denial/"],
  ["?stage=denial#stage-denial", "stages/denial/"],
  ["#stage-denial", "stages/denial/"],
  ["?part=timeline&stage=extermination&theme=dark", "stages/extermination/?theme=dark"],
  ["?stage=denial#statement-p6-denies-1915", "stages/denial/#statement-p6-denies-1915"],
  ["?factor=isolation&theme=dark", "factors/?theme=dark#factor-isolation"],
  ["#factor-isolation", "factors/#factor-isolation"],
  ["?part=checklist", "factors/"],
  ["#risk-factors-heading", "factors/"],
  ["?recommendation=2", "recommendations/#recommendation-2"],
  ["?part=recommendations&addressee=security-council", "recommendations/?addressee=security-council"],
  ["#recommendations", "recommendations/"],
  ["?statement=p2-ceasefire", "text/#statement-p2-ceasefire"],
  ["?statement=p2-ceasefire&stage=denial#statement-p2-ceasefire", "text/#statement-p2-ceasefire"],
  ["#statement-p2-ceasefire", "text/#statement-p2-ceasefire"],
  ["#background", "text/"],
  ["#source-harff-2003", "sources/#source-harff-2003"],
  ["#sources-heading", "sources/"],
  ["#event-barda-2020", "events/#event-barda-2020"],
  ["#chronology", "events/"],
  ["#then-and-now", "checks/"],
]) {
  test(`an old address redirects to the page that replaced it: ${old}`, async ({ page }) => {
    await page.goto(LIST + old);
    await expect(page).toHaveURL(LIST + there);
    await expect(page.getByRole("main")).toBeVisible();
    // The link's target exists there.
    const id = new URL(page.url()).hash.slice(1);
    if (id) await expect(page.locator(`[id="${id}"]`)).toBeAttached();
  });
}

for (const [query, value] of [["?stage=bad", "bad"], ["?factor=No%20such", "No such"]]) {
  test(`an unknown value in an old address is reported: ${query}`, async ({ stages, page }) => {
    await stages.open(LIST + query);
    await expect(page.getByRole("status").getByText(`“${value}” in the address does not match anything here`)).toBeVisible();
  });
}

test("other addresses are not redirected", async ({ page }) => {
  for (const own of ["", "?theme=dark", "?utm_source=newsletter", "?lang=hy", "#level", "#row-denial", "#main", "#stage-", "?#x", "#places"]) {
    await page.goto("method/");
    await page.goto(LIST + own);
    await expect(page.getByRole("region", { name: "Stage timeline" })).toBeVisible();
    await expect(page).toHaveURL(LIST + own);
  }
});

test("Back skips an old address that redirected", async ({ page }) => {
  await page.goto("method/");
  await page.goto(`${LIST}?stage=denial`);
  await expect(page).toHaveURL(`${LIST}stages/denial/`);
  await page.goBack();
  await expect(page).toHaveURL("method/");
});
