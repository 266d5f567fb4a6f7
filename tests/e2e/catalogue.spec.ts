import { ID } from "./data";
import { ALERT, LIST } from "./pages/alert";
import { expect, test } from "./test";

test("the catalogue lists the alert with level, publisher, date, place and stages, and opens it", async ({ page }) => {
  await page.goto("");
  await expect(page.getByRole("main")).toMatchAriaSnapshot({ name: "catalogue.aria.yml" });
  await page.getByRole("link", { name: "Nagorno-Karabakh (Artsakh), October 2020", exact: true }).click();
  await expect(page).toHaveURL(LIST);
  await expect(page).toHaveTitle("Nagorno-Karabakh (Artsakh), October 2020: Genocide Watch’s alert, explained – Forewarned");
});

test("the alert leads back to the catalogue", async ({ alert, page }) => {
  await alert.open("?stage=denial");
  await page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "All alerts" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Genocide early-warning alerts, explained" })).toBeVisible();
});

test("each page has a title, a description and a language", async ({ page }) => {
  for (const path of ["", LIST, ALERT]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page).toHaveTitle(/ – Forewarned$/);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    expect(await page.locator('meta[name="description"]').getAttribute("content")).toMatch(/.{50}/);
  }
});

test("an address that does not exist is 404", async ({ page }) => {
  for (const path of ["nothing", "alerts/no-such-alert/", `${LIST}more/`, `${LIST}stages/`, "alerts/no-such-alert.json"]) {
    expect((await page.request.get(path)).status(), path).toBe(404);
  }
});

test("the data lies at its stable addresses", async ({ page }) => {
  for (const path of ["alerts/index.json", `alerts/${ID}.json`, "schema/alert-1.json"]) {
    const answer = await page.request.get(path);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()["content-type"], path).toContain("application/json");
    await answer.json();
  }
});

test("the catalogue is whole without any data file", async ({ page }) => {
  await page.route("**/*.json", (route) => route.abort());
  await page.goto("");
  await expect(page.getByRole("link", { name: "Nagorno-Karabakh (Artsakh), October 2020", exact: true })).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("the index that others read has every alert, and each is at its address", async ({ page }) => {
  const { alerts } = await (await page.request.get("alerts/index.json")).json();
  expect(alerts.map((alert: any) => alert.id)).toEqual([ID]);
  for (const { id } of alerts) expect((await page.request.get(`alerts/${id}/`)).status()).toBe(200);
});
