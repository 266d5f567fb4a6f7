// Two alerts side by side: the changes between two versions, stage by stage, and the address that stores the choice.
import type { Page } from "@playwright/test";

import { expectAccessible } from "./axe";
import { delayWasm } from "./broken";
import { ID, STAGES } from "./data";
import { expect, test } from "./test";

const FIRST = `${ID}-first`;
const [TITLE, FIRST_TITLE] = ["Nagorno-Karabakh (Artsakh), October 2020", "Nagorno-Karabakh (Artsakh), 23 October 2020"];
const CHANGED = "What changed, statement by statement";
const left = (page: Page) => page.getByRole("combobox", { name: "First alert" });
const right = (page: Page) => page.getByRole("combobox", { name: "Second alert" });
const section = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

/** Opens the page and waits until its app runs. */
async function open(page: Page, query = "") {
  await page.goto(`compare/${query}`);
  await expect(left(page)).toBeVisible();
}

test("without scripts the page compares the two versions, and a statement links to its place", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto("compare/");
  for (const name of [FIRST_TITLE, TITLE]) await expect(page.getByRole("heading", { level: 2, name, exact: true })).toBeVisible();
  const changed = section(page, CHANGED);
  await expect(changed.getByRole("heading", { name: "Worded differently (10)" })).toBeVisible();
  await expect(changed.getByRole("heading", { name: "The same in both (2)" })).toBeVisible();
  const later = changed.getByText("In the text of October 2020, but not in the part of the 23 October 2020 text that the editors could read (47)");
  await expect(changed.getByText("Civilians have fled Artsakh in their thousands.")).toBeHidden();
  await later.click();
  await expect(changed.getByText("Civilians have fled Artsakh in their thousands.")).toBeVisible();
  const drones = changed.getByRole("listitem").filter({ hasText: "Laser-guided drones" });
  await expect(drones.getByText(/laser-guided/i)).toHaveText([/from Turkey and Israel/, /from Turkey, Russia and Israel/]);
  await expect(drones.getByText(/^Text of /)).toHaveText([/^Text of 23 October 2020\./, /^Text of October 2020\./]);
  await expect(page.getByText("You can choose other alerts only if scripts are on.")).toBeVisible();
  await drones.getByRole("link").first().click();
  await expect(page).toHaveURL(new RegExp(`alerts/${FIRST}/text/#statement-p2-drones$`));
  await context.close();
});

test("both versions of an alert link to their comparison", async ({ page }) => {
  for (const [path, name] of [[`alerts/${FIRST}/`, "Compare the two versions"], [`alerts/${ID}/text/`, "Compare the two versions"]]) {
    await page.goto(path);
    await page.getByRole("link", { name }).click();
    await expect(page).toHaveURL(new RegExp(`compare/\\?a=${FIRST}&b=${ID}$`));
    await expect(section(page, CHANGED)).toBeVisible();
    await expect(left(page)).toHaveValue(FIRST);
    await expect(right(page)).toHaveValue(ID);
  }
});

test("all ten stages show who named them, and unread text is not reported as missing", async ({ page }) => {
  await open(page);
  await expect(page.getByText("You can choose other alerts only if scripts are on.")).toBeHidden();
  const stages = section(page, "The ten stages");
  await expect(stages.getByRole("heading", { level: 3 })).toHaveText(STAGES);
  const denial = stages.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Denial" }) });
  await expect(denial.getByText("Genocide Watch: at this stage")).toHaveCount(2);
  const symbolization = stages.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Symbolization" }) });
  await expect(symbolization).toContainText("The editors could not read enough of the text to tell whether it says anything under this stage.");
  await expect(section(page, "Risk factors").getByText("The editors could not read enough of the text to say whether it lists this factor.")).toHaveCount(7);
});

test("until the app runs, an address with two other alerts shows that they are loading, and not the document's pair", async ({ page }) => {
  const arrive = await delayWasm(page);
  await page.goto("compare/?a=ethiopia-2021&b=myanmar-2015-12");
  await expect(page.getByText("Loading the alerts…")).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: FIRST_TITLE })).toBeHidden();
  arrive();
  await expect(page.getByRole("heading", { level: 2, name: /^Ethiopia/ })).toBeVisible();
  await expect(page.getByText("Loading the alerts…")).toBeHidden();
});

test("if the app does not start, an address with two other alerts shows the document's pair and says why", async ({ page }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("compare/?a=ethiopia-2021&b=myanmar-2015-12");
  await expect(page.getByText("You can choose other alerts only if scripts are on.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: FIRST_TITLE })).toBeVisible();
});

test("a chosen alert is loaded and stored in the address, which restores it on reload", async ({ page }) => {
  await open(page);
  await left(page).selectOption("ethiopia-2021");
  await expect(page).toHaveURL(new RegExp(`compare/\\?a=ethiopia-2021&b=${ID}$`));
  await expect(page.getByRole("heading", { level: 2, name: /^Ethiopia/ })).toBeVisible();
  await expect(section(page, CHANGED)).toHaveCount(0);
  await expect(page.getByRole("status").filter({ hasText: `Comparing Ethiopia, 2021 with ${TITLE}.` })).toHaveCount(1);
  await page.getByRole("button", { name: "Swap sides" }).press("Enter");
  await expect(page).toHaveURL(new RegExp(`compare/\\?a=${ID}&b=ethiopia-2021$`));
  await expect(page.getByRole("heading", { level: 2 }).nth(1)).toContainText("Ethiopia");
  await page.reload();
  await expect(right(page)).toHaveValue("ethiopia-2021");
  await expect(page.getByRole("heading", { level: 2, name: /^Ethiopia/ })).toBeVisible();
  // The theme persists, and a choice adds no history entry.
  await open(page, `?a=${ID}&b=ethiopia-2021&theme=dark`);
  await right(page).selectOption("myanmar-2015-12");
  await expect(page).toHaveURL(new RegExp(`compare/\\?a=${ID}&b=myanmar-2015-12&theme=dark$`));
});

test("Back after a link within the page returns to the choice before it", async ({ page }) => {
  await open(page);
  await page.getByRole("link", { name: "Go to the recommendations" }).click();
  await left(page).selectOption("ethiopia-2021");
  await expect(page.getByRole("heading", { level: 2, name: /^Ethiopia/ })).toBeVisible();
  await page.goBack();
  await expect(left(page)).toHaveValue(FIRST);
  await expect(page.getByRole("heading", { level: 2, name: FIRST_TITLE, exact: true })).toBeVisible();
});

test("an unknown alert in the address is named, and the page asks for a choice", async ({ page }) => {
  await open(page, `?a=nowhere&b=${ID}`);
  await expect(page.getByRole("status").filter({ hasText: "“nowhere” in the address does not match anything here" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Choose two alerts to compare them.");
  await left(page).selectOption(ID);
  await expect(page.getByRole("main")).toContainText("The same alert is on both sides.");
  await expect(page.getByRole("main")).not.toContainText("nowhere");
});

test("a failed load is reported, and trying again loads the alert", async ({ page }) => {
  await open(page);
  await page.route("**/compare/ethiopia-2021.json", (route) => route.fulfill({ status: 503 }));
  await left(page).selectOption("ethiopia-2021");
  await expect(page.getByText("An alert could not be loaded.")).toBeVisible();
  await page.route("**/compare/ethiopia-2021.json", (route) => route.fulfill({ json: { id: "ethiopia-2021" } }));
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("An alert could not be loaded.")).toBeVisible();
  await page.unrouteAll();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 2, name: /^Ethiopia/ })).toBeVisible();
});

test("in print the choice is hidden and both alerts are side by side", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await page.emulateMedia({ media: "print" });
  await expect(left(page)).toBeHidden();
  const [one, two] = await Promise.all([FIRST_TITLE, TITLE].map((name) => page.getByRole("heading", { level: 2, name, exact: true }).boundingBox()));
  expect(one!.y).toBe(two!.y);
});

test("axe finds no violations in a comparison, at 320 and 1280 px", async ({ page }) => {
  for (const [width, query, text] of [
    [320, `?a=${ID}&b=dr-congo-2022`, "Recommendations, by addressee"],
    [1280, "?a=xinjiang-2025-12&b=ethiopia-2021", "Recommendations, by addressee"],
    [1280, `?a=nowhere&b=${ID}`, "Choose two alerts to compare them."],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, query);
    await expect(page.getByText(text)).toBeVisible();
    await expect(page.getByText("Loading the alerts…").filter({ visible: true })).toHaveCount(0);
    await expectAccessible(page);
  }
});

test("the talk, poster and handout of a replaced alert say that it was replaced", async ({ page }) => {
  for (const path of [`present/${FIRST}/`, `alerts/${FIRST}/poster/`, `teach/${FIRST}/paper/handout/`]) {
    await page.goto(path);
    await expect(page.getByText(/Replaced by a later version, October 2020\. Part of the text\./).first()).toBeVisible();
  }
});
