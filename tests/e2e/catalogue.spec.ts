// The home page: every alert, and how a reader finds one. The list and its links work without scripts; search and filters need the app.
import type { Page } from "@playwright/test";

import { expectAccessible } from "./axe";
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

test("clicking anywhere on a row opens its alert", async ({ page }) => {
  for (const spot of [page.getByRole("link", { name: NAME, exact: true }), page.getByText("Extermination, Denial").first()]) {
    await page.goto("");
    const box = (await spot.boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(page).toHaveURL(new RegExp(`/some/folder/alerts/${ID}/`));
    await expect(page).toHaveTitle(new RegExp(`^${NAME.replace(/[()]/g, "\\$&")}: Genocide Watch`));
  }
});

test("the ten stages and the method are one click away, on a phone too", async ({ page }) => {
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

test("an alert page links back to the catalogue", async ({ page }) => {
  await page.goto(LIST);
  await page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Alerts", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Genocide alerts, and what others say about them" })).toBeVisible();
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

test("unknown addresses return 404", async ({ page }) => {
  for (const path of ["nothing", "alerts/no-such-alert/", `${LIST}more/`, `${LIST}stages/`, "alerts/no-such-alert.json"]) {
    expect((await page.request.get(path)).status(), path).toBe(404);
  }
});

test("the data is served at its stable addresses", async ({ page }) => {
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

test("the catalogue loads one script, one WebAssembly file and one data file", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await open(page);
  const kinds = asked.filter((path) => /\.(js|wasm|json)$/.test(path)).map((path) => path.replace(/^.*\//, "").replace(/[-_].*\./, "."));
  expect(kinds.sort()).toEqual(["catalogue.json", "forewarned.js", "forewarned.wasm"]);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("if the app cannot start, the page says so and hides the search form", async ({ page }) => {
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
  await page.goto("");
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByRole("search", { includeHidden: true })).toHaveCSS("display", "none");
  await expect(page.getByRole("link", { name: NAME, exact: true })).toBeVisible();
});

test("the public index lists the alerts, and each one has a page", async ({ page }) => {
  const { alerts } = await (await page.request.get("alerts/index.json")).json();
  expect(alerts.length).toBeGreaterThanOrEqual(9);
  expect(alerts.find((alert: any) => alert.id === ID).original_title).toBe(alertFile().original_title);
  for (const { id } of alerts) expect((await page.request.get(`alerts/${id}/`)).status()).toBe(200);
});

/** Opens the page and waits until its app runs. */
async function open(page: Page, query = "") {
  await page.goto(query);
  await expect(searchField(page)).toBeVisible();
}
const searchField = (page: Page) => page.getByRole("searchbox", { name: "Place, group or word" });
const count = (page: Page) => page.getByRole("search").getByRole("status");
const links = (page: Page) => page.getByRole("listitem").filter({ hasText: "Genocide Watch named" }).getByRole("link");

test.describe("finding an alert", () => {
  test("search finds a place by either of its names, with or without accents", async ({ page }) => {
    await open(page);
    for (const name of ["Shushi", "Shusha", "Şuşa", "Stepanakert", "Xankendi", "Xankəndi", "khankendi", "STEPANAKERT"]) {
      await searchField(page).fill(name);
      await expect(page.getByRole("link", { name: NAME, exact: true })).toBeVisible();
      await expect(links(page).filter({ hasText: "Xinjiang" })).toHaveCount(0);
    }
    await searchField(page).fill("uyghur");
    await expect(links(page)).toHaveText(["Xinjiang, China"]);
  });

  test("the address stores the search and filter and restores them on reload", async ({ page }) => {
    await open(page);
    const all = await links(page).count();
    expect(all).toBeGreaterThanOrEqual(9);
    await expect(count(page)).toHaveText(`${all} of ${all} alerts`);
    await page.getByLabel("Stage named").selectOption({ value: "polarization" });
    await expect(page).toHaveURL(/\?stage=polarization$/);
    await expect(count(page)).toHaveText(new RegExp(`^\\d+ of ${all} alerts$`));
    const left = Number.parseInt((await count(page).textContent())!);
    expect(left).toBeLessThan(all);
    await expect(links(page)).toHaveCount(left);
    await searchField(page).fill("bosnia");
    await expect(page).toHaveURL(/\?q=bosnia&stage=polarization$/);
    await page.reload();
    await expect(searchField(page)).toHaveValue("bosnia");
    await expect(page.getByLabel("Stage named")).toHaveValue("polarization");
    await expect(links(page)).toHaveText(["Bosnia and Herzegovina"]);
    await page.getByRole("button", { name: "Show all" }).click();
    await expect(links(page)).toHaveCount(all);
    await expect(page).toHaveURL(/\/some\/folder\/$/);
  });

  test("each filter option shows how many alerts it matches", async ({ page }) => {
    await open(page);
    const choices = page.getByLabel("Stage named").getByRole("option");
    for (const text of (await choices.allTextContents()).slice(1)) {
      await page.getByLabel("Stage named").selectOption({ label: text });
      await expect(links(page)).toHaveCount(Number(/\((\d+)\)$/.exec(text)![1]));
    }
  });

  test("an address with a filter shows its rows and the counts of its options", async ({ page }) => {
    await open(page, "?stage=denial");
    await expect(page.getByLabel("Stage named")).toHaveValue("denial");
    const { alerts } = await (await page.request.get("alerts/index.json")).json();
    const named = alerts.filter(({ stages }: any) => stages.includes("denial"));
    expect(named.length).toBeLessThan(alerts.length);
    await expect(links(page)).toHaveCount(named.length);
    const levels = page.getByLabel("Level").getByRole("option");
    const counts = async () => (await levels.allTextContents()).slice(1).map((text) => Number(/\((\d+)\)$/.exec(text)![1]));
    await expect.poll(async () => (await counts()).reduce((sum, one) => sum + one)).toBe(named.length);
  });

  test("an unknown filter value in the address and an empty result are reported", async ({ page }) => {
    await open(page, "?stage=sorrow&q=zzzz");
    await expect(page.getByRole("main")).toContainText("“sorrow” in the address does not match anything here");
    await expect(page.getByRole("main")).toContainText("No alerts match.");
    await expect(count(page)).toHaveText(/^0 of /);
    await page.getByRole("button", { name: "Show all" }).click();
    await expect(page.getByRole("main")).not.toContainText("sorrow");
  });

  test("searching keeps the theme in the address", async ({ page }) => {
    await open(page, "?theme=dark&stage=denial");
    await searchField(page).fill("a");
    await expect(page).toHaveURL(/\?q=a&stage=denial&theme=dark$/);
  });

  test("a reader can search and open an alert by keyboard, and Back restores the search", async ({ page }) => {
    await open(page);
    await searchField(page).focus();
    await page.keyboard.type("ethiopia");
    await expect(links(page)).toHaveText(["Ethiopia"]);
    await links(page).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/alerts\/ethiopia-2021\/$/);
    await page.goBack();
    await expect(links(page)).toHaveText(["Ethiopia"]);
  });

  test("axe finds no violations in a filtered list, at 320 and 1280 px", async ({ page }) => {
    for (const [width, query] of [[320, "?q=nothing-here"], [1280, "?stage=denial"]] as const) {
      await page.setViewportSize({ width, height: 800 });
      await open(page, query);
      await expectAccessible(page);
    }
  });
});

test.describe("the map and the list by year", () => {
  const map = (page: Page) => page.getByRole("region", { name: "On a map" });
  const years = (page: Page) => page.getByRole("region", { name: "By year" });

  test("the map has one dot per place, and each dot links to the row of its newest alert", async ({ page }) => {
    await open(page);
    const { alerts } = await (await page.request.get("alerts/index.json")).json();
    const places = new Set(alerts.map(({ position }: any) => JSON.stringify(position)));
    await expect(map(page).getByRole("link")).toHaveCount(places.size);
    await page.getByRole("link", { name: "On a map" }).click();
    await map(page).getByRole("link", { name: "Ethiopia: find it in the list" }).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#alert-ethiopia-2021$/);
    await expect(links(page).filter({ hasText: "Ethiopia" })).toBeFocused();
    await map(page).getByRole("link", { name: "Nagorno-Karabakh (Artsakh): find the newest of 3 alerts in the list" }).click();
    await expect(page.getByRole("link", { name: "Nagorno-Karabakh (Artsakh), September 2023" })).toBeFocused();
  });

  test("the map image and its dots have the same bounds", async ({ page }) => {
    await open(page);
    const land = map(page).locator("img");
    await land.scrollIntoViewIfNeeded();
    await expect(land).toHaveJSProperty("complete", true);
    expect(await land.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    const [image, dots] = [await land.boundingBox(), await map(page).locator("svg").boundingBox()];
    expect(image).toEqual(dots);
    expect(image!.width / image!.height).toBeCloseTo(720 / 321.6, 2);
  });

  test("the map is the same in right-to-left layout, with every name inside it", async ({ page }) => {
    const drawn = () =>
      page.locator("section:has(> #map-h) svg").evaluate((svg) => {
        const frame = svg.getBoundingClientRect();
        const within = ({ left, right, top, bottom }: DOMRect) =>
          left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
        const boxes = (selector: string) => [...svg.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
        const dots = boxes("circle:not(.hit)").map(({ x, y }) => [Math.round(x - frame.x), Math.round(y - frame.y)]);
        return { dots, names: boxes("text").length, cut: boxes("text").filter((box) => !within(box)).length };
      });
    await open(page);
    const map = await drawn();
    expect([map.dots.length > 1, map.names > 1, map.cut]).toEqual([true, true, 0]);
    await page.goto("qps-plocm/");
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    expect(await drawn()).toEqual(map);
  });

  test("alerts are listed under their year, and years without alerts are shown too", async ({ page }) => {
    await open(page);
    const lines = await years(page).getByRole("list").first().locator("> li").evaluateAll((items) =>
      items.map((item) => [...item.querySelector("b")!.textContent!.split("–").map(Number), 0].slice(0, 2).concat(item.querySelectorAll("a").length)),
    );
    // A line is a year, or the first and last of several years without an alert. Each line continues where the one before it ends.
    lines.slice(1).forEach(([first, last], n) => expect(last || first).toBe(lines[n][0] - 1));
    expect(lines.reduce((sum, [, , alerts]) => sum + alerts, 0)).toBe(await links(page).count());
    expect(lines.some(([, , alerts]) => alerts === 0)).toBe(true);
    await years(page).getByRole("link", { name: "Xinjiang, China 20 Dec 2025" }).click();
    await expect(page).toHaveURL(/alerts\/xinjiang-2025-12\/$/);
  });

  test("the map and the years follow the search", async ({ page }) => {
    await open(page, "?q=bosnia");
    await expect(map(page).getByRole("link")).toHaveText(["Bosnia and Herzegovina"]);
    await expect(years(page).getByRole("listitem")).toHaveText([/^2020/, /^Bosnia and Herzegovina/]);
    await searchField(page).fill("zzzz");
    await expect(page.locator("#map-h")).toBeHidden();
    await expect(page.locator("#years-h")).toBeHidden();
    await expect(page.locator("main nav")).toBeHidden();
  });

  test("a phone shows the years and hides the map", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    await expect(page.locator("#map-h")).toBeHidden();
    await expect(page.locator('main nav a[href="#map-h"]')).toBeHidden();
    await page.getByRole("link", { name: "By year" }).click();
    await expect(page.getByRole("heading", { name: "By year" })).toBeInViewport();
  });
});

test("a replaced alert says so on its pages and in embeds, and links to the later version", async ({ page }) => {
  for (const path of ["alerts/nagorno-karabakh-2020-10-first/", "alerts/nagorno-karabakh-2020-10-first/text/", "embed/nagorno-karabakh-2020-10-first/factors/"]) {
    await page.goto(path);
    const notice = page.getByRole("complementary", { name: "Replaced by a later version" });
    await expect(notice).toBeVisible();
    await expect(notice.getByRole("link", { name: "Read the later version" })).toHaveAttribute("href", /\/nagorno-karabakh-2020-10\/$/);
  }
});

test("parts that the editors could not read say so instead of showing an empty list", async ({ page }) => {
  await page.goto("alerts/ethiopia-2021/factors/");
  await expect(page.getByRole("main")).toContainText("The editors could not read enough of this text to say whether Genocide Watch lists risk factors.");
  await expect(page.getByRole("radio")).toHaveCount(0);
  await page.goto("alerts/ethiopia-2021/recommendations/");
  await expect(page.getByRole("main")).toContainText("The editors could not read the part of this text in which Genocide Watch may make recommendations.");
  await page.goto("alerts/ethiopia-2021/");
  await expect(page.getByRole("main").or(page.getByRole("region")).filter({ hasText: "Part of the text." }).first()).toBeVisible();
  for (const path of ["alerts/ethiopia-2021/stages/denial/", "alerts/ethiopia-2021/checks/", "embed/ethiopia-2021/events/"]) {
    await page.goto(path);
    await expect(page.getByText("Part of the text.")).toBeVisible();
  }
  await page.goto("alerts/dr-congo-2022/text/");
  await expect(page.getByRole("main")).toContainText("The editors placed these statements under this stage.");
  await page.goto("alerts/dr-congo-2022/stages/dehumanization/");
  await expect(page.getByRole("article")).toContainText("The editors placed these statements under this stage.");
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the list is complete, and its links work", async ({ page }) => {
    await page.goto("");
    await expect(page.getByRole("search")).toBeHidden();
    await expect(page.getByRole("region", { name: "On a map" }).getByRole("link", { name: /^Ethiopia/ })).toHaveAttribute("href", "#alert-ethiopia-2021");
    await expect(page.getByRole("region", { name: "By year" }).getByRole("link").first()).toBeVisible();
    await page.getByRole("link", { name: NAME, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: NAME })).toBeVisible();
  });
});
