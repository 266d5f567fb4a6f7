import { STAGES, statements } from "./data";
import { addStyles, cutOff, LARGE, sidewaysScroll, SIZES, smallTargets, stickingOut } from "./layout";
import { ALERT } from "./pages/alert";
import { plain, texts } from "./pseudo";
import { expect, test } from "./test";

const views = ["?stage=extermination", "?factor=past-massacres", "?recommendation=2", "?statement=p2-ceasefire"];

for (const [width, height] of SIZES) {
  test(`nothing scrolls sideways at ${width} by ${height}`, async ({ alert, page }) => {
    await page.setViewportSize({ width, height });
    for (const view of ["", ...views]) {
      await alert.open(view);
      expect(await sidewaysScroll(page), view).toBe(0);
      expect(await stickingOut(page), view).toEqual([]);
    }
    for (const fold of await page.getByRole("main").locator("details > summary").all()) {
      if (await fold.isVisible()) await fold.click();
    }
    expect(await sidewaysScroll(page), "with all folds open").toBe(0);
  });
}

for (const [width, height] of [[320, 256], [1280, 800]]) {
  test(`with 200 % text and WCAG text spacing nothing is cut or scrolls sideways at ${width} by ${height}`, async ({ alert, page }) => {
    await page.setViewportSize({ width, height });
    for (const view of ["", ...views]) {
      await alert.open(view);
      await addStyles(page, LARGE);
      expect(await sidewaysScroll(page), view).toBe(0);
      expect(await stickingOut(page), view).toEqual([]);
      expect(await cutOff(page), view).toEqual([]);
    }
  });
}

test("nothing sticks to the window and covers a low one", async ({ alert, page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await alert.open("?stage=denial");
  const stuck = await page.evaluate(() =>
    [...document.body.querySelectorAll("*")].filter((one) => ["fixed", "sticky"].includes(getComputedStyle(one).position)).length,
  );
  expect(stuck).toBe(0);
});

for (const width of [320, 1280]) {
  test(`every target is at least 44 by 44 pixels at ${width}, links within a sentence aside`, async ({ alert, page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const view of ["", ...views]) {
      await alert.open(view);
      expect(await smallTargets(page), view).toEqual([]);
    }
  });
}

test("the picture stands at 1280, the list with the same marks at 360", async ({ alert, page }) => {
  await alert.open();
  const inPicture = alert.timeline.getByRole("group", { name: "Marks of Extermination" }).getByRole("link");
  const targets = await inPicture.evaluateAll((all) => all.map((one) => one.getAttribute("href")!));
  expect(targets.length).toBeGreaterThan(3);
  await page.setViewportSize({ width: 360, height: 780 });
  await expect(inPicture).toHaveCount(0);
  const lane = alert.timeline.getByRole("listitem").filter({ has: page.getByRole("button", { name: /^9 Extermination/ }) });
  const listed = await lane.getByRole("link").evaluateAll((all) => all.map((one) => one.getAttribute("href")!));
  expect(targets.filter((target) => !listed.includes(target))).toEqual([]);
});

test("the picture says how many marks it leaves unnamed, and no names lie over each other", async ({ alert, page }) => {
  for (const width of [1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await alert.open();
    const overlaps = await page.evaluate(() => {
      const found: string[] = [];
      for (const group of document.querySelectorAll('svg[role="group"]')) {
        const texts = [...group.querySelectorAll("text")].map((text) => ({ text, box: text.getBoundingClientRect() }));
        const frame = group.getBoundingClientRect();
        for (const [place, { text, box }] of texts.entries()) {
          if (box.left < frame.left - 1 || box.right > frame.right + 1) found.push(`out of the picture: ${text.textContent}`);
          for (const { text: next, box: other } of texts.slice(place + 1)) {
            const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
            const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
            if (across > 1 && down > 4) found.push(`${text.textContent} / ${next.textContent}`);
          }
        }
      }
      return found;
    });
    expect(overlaps, `at ${width}`).toEqual([]);
    // What has no date stands in a column of its own, which is named for all of it.
    const dated = 'svg[role="group"] a:not([aria-label^="No date given"])';
    const unnamed = await page.locator(`${dated}:not(:has(text))`).count();
    if (unnamed) await expect(alert.timeline.getByText(new RegExp(`^${unnamed} marks stand too close`))).toBeVisible();
  }
});

test("pseudo-language: every word of the interface comes from the catalogue of words", async ({ page }) => {
  const data = await texts(page);
  await page.goto(`${ALERT}?lang=qps-ploc&stage=bad`);
  await expect(page.getByText(/áárr|ïs öön|nööt öön thïs páágé/).first()).toBeAttached();
  await expect(page.getByText(/^⟦Märks|⟦Máárks áánd nöötés ááré képt/)).toBeAttached();
  await expect(page.locator("html")).toHaveAttribute("lang", "qps-ploc");
  expect(await plain(page, data)).toEqual([]);
  expect(await page.title()).toMatch(/⟦.*⟧/);
});

test("pseudo-language: the error view too", async ({ page }) => {
  const data = await texts(page);
  await page.route("**/data/*.json", (route) => route.fulfill({ status: 404 }));
  await page.goto(`${ALERT}?lang=qps-ploc`);
  await expect(page.getByRole("alert").getByRole("button").first()).toBeVisible();
  expect(await plain(page, data)).toEqual([]);
});

for (const width of [320, 1280]) {
  test(`right to left at ${width}: the page turns, and nothing scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ["alerts/nagorno-karabakh-2020-10/", "alerts/nagorno-karabakh-2020-10/?stage=extermination"]) {
      await page.goto(`${path}${path.includes("?") ? "&" : "?"}lang=qps-plocm`);
      await expect(page.getByRole("heading", { level: 1, name: /\S/ })).toBeVisible();
      await expect(page.locator("#main")).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
      expect(await sidewaysScroll(page), path).toBe(0);
      expect(await stickingOut(page), path).toEqual([]);
    }
    const number = page.getByRole("button", { name: /^⟦?9/ }).locator("span").first();
    const box = (await number.boundingBox())!;
    expect(box.x, "the number stands on the right").toBeGreaterThan(width / 2);
  });
}

test("pseudo-language: longer words fit at 320", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(`${ALERT}?lang=qps-ploc&stage=extermination`);
  await expect(page.locator("#main")).toBeVisible();
  await expect(page.getByRole("button", { expanded: true })).toBeVisible();
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await stickingOut(page)).toEqual([]);
});

test.describe("printed", () => {
  test.beforeEach(async ({ alert, page }) => {
    await alert.open("?theme=dark");
    await alert.mark(1, "evidence shown").check();
    await alert.note(1).fill("My note");
    await page.emulateMedia({ media: "print" });
  });

  test("every panel and every fold is open, with each statement once or more", async ({ page }) => {
    const shown = await page.getByRole("main").innerText();
    const lost = statements().filter(({ statement }) => !shown.includes(statement.text));
    expect(lost.map(({ statement }) => statement.id)).toEqual([]);
  });

  test("nothing to press is left, but the names of what was a button", async ({ alert, page }) => {
    for (const name of ["Print", "Export to a file", "Erase marks and notes", "Copy with citation"]) {
      await expect(page.getByRole("button", { name, exact: true }).filter({ visible: true }), name).toHaveCount(0);
    }
    await expect(page.getByRole("combobox")).toHaveCount(0);
    await expect(page.getByRole("navigation")).toHaveCount(0);
    for (const name of STAGES) await expect(alert.stage(name)).toBeVisible();
  });

  test("the checklist prints with its choices and notes", async ({ alert }) => {
    await expect(alert.mark(1, "evidence shown")).toBeVisible();
    await expect(alert.mark(1, "evidence shown")).toBeChecked();
    await expect(alert.note(1)).toBeVisible();
  });

  test("speaker, date, dispute note and full addresses are on paper, in ink on white", async ({ alert, page }) => {
    await expect(page.getByText("Genocide Emergency · Genocide Watch · October 2020")).toBeVisible();
    await expect(page.getByText("Whether a genocide took place is for a competent court to decide")).toBeVisible();
    const link = alert.sources.getByRole("listitem").getByRole("link").first();
    const address = await link.evaluate((one) => getComputedStyle(one, "::after").content);
    expect(address).toContain((await link.getAttribute("href"))!);
    const colours = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      return [backgroundColor, color];
    });
    expect(colours).toEqual(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
  });

  test("the paper is a finished PDF of several pages", async ({ page }) => {
    const pdf = await page.pdf({ format: "A4" });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(5);
  });
});
