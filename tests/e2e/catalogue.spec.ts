// The first page: a document without a program. Everything but the notice of a newer version works with scripts off.
import { alertFile, ID } from "./data";
import { LIST } from "./pages/alert";
import { expect, test } from "./test";

const NAME = "Nagorno-Karabakh (Artsakh), October 2020";
const TEN = "The ten stages";

test("the catalogue lists the alert with date, place, title, stages and level, and says who named them", async ({ page }) => {
  await page.goto("");
  await expect(page.getByRole("main")).toMatchAriaSnapshot({ name: "catalogue.aria.yml" });
  const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: NAME, exact: true }) });
  await expect(row).toContainText(`“${alertFile().original_title}”`);
  await expect(row).toContainText("Genocide Watch named Extermination, Denial");
  await expect(row).toContainText("Genocide Watch declared Genocide Emergency");
});

test("an alert opens by a press anywhere on its row", async ({ page }) => {
  for (const spot of [page.getByRole("link", { name: NAME, exact: true }), page.getByText("Extermination, Denial")]) {
    await page.goto("");
    const box = (await spot.boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(page).toHaveURL(new RegExp(`/some/folder/alerts/${ID}/`));
    await expect(page).toHaveTitle(new RegExp(`^${NAME.replace(/[()]/g, "\\$&")}: Genocide Watch`));
  }
});

test("what helps to read an alert is one press away, on a phone too", async ({ page }) => {
  for (const [width, height] of [[1280, 800], [390, 844]]) {
    await page.setViewportSize({ width, height });
    for (const [name, path, title] of [[TEN, "stages/", "The ten stages of genocide"], ["Method", "method/", "Method"]]) {
      await page.goto("");
      const link = page.getByRole("navigation", { name: "Site" }).getByRole("link", { name, exact: true });
      await expect(link).toBeInViewport();
      await link.click();
      await expect(page).toHaveURL(path);
      await expect(page.getByRole("heading", { level: 1, name: title, exact: true })).toBeVisible();
      await expect(page.getByRole("navigation", { name: "Site" }).getByRole("link", { name, exact: true })).toHaveAttribute("aria-current", "page");
    }
  }
});

test("the alert leads back to the catalogue", async ({ page }) => {
  await page.goto(LIST);
  await page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Alerts", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Genocide alerts, and what others say of them" })).toBeVisible();
});

test("each page has a title, a description and a language", async ({ page }) => {
  for (const path of ["", "stages/", "method/", `alerts/${ID}/`, `alerts/${ID}/poster/`]) {
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
  const schema = ["schema/alert-1.json", "schema/template.json", "schema/check-1.json", "schema/examples/check.json"];
  for (const path of ["alerts/index.json", `alerts/${ID}.json`, ...schema]) {
    const answer = await page.request.get(path);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()["content-type"], path).toContain("application/json");
    await answer.json();
  }
  await page.goto("");
  const link = page.getByRole("link", { name: "The list of alerts as data (JSON)" });
  expect((await page.request.get(await link.evaluate((one: HTMLAnchorElement) => one.href))).status()).toBe(200);
});

test("the catalogue loads no program and no data", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("");
  await expect(page.getByRole("link", { name: NAME, exact: true })).toBeVisible();
  expect(asked.filter((path) => /\.(js|wasm|json)$/.test(path))).toEqual([]);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("the index that others read has every alert, and each is at its address", async ({ page }) => {
  const { alerts } = await (await page.request.get("alerts/index.json")).json();
  expect(alerts.map((alert: any) => alert.id)).toEqual([ID]);
  expect(alerts[0].original_title).toBe(alertFile().original_title);
  for (const { id } of alerts) expect((await page.request.get(`alerts/${id}/`)).status()).toBe(200);
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the list is whole, and its links work", async ({ page }) => {
    await page.goto("");
    await page.getByRole("link", { name: NAME, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: NAME })).toBeVisible();
  });
});
