// A reader's main journeys, the same in Chromium, Firefox and WebKit: `./dev engines`. FOREWARNED_DIST names a build other than
// ../../dist. Chromium is included so that a faulty journey fails there too.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, describe, test } from "node:test";

import { engines, start } from "./engines.mjs";
import { Page } from "./page.mjs";
import { alert, DIST, ID, serve } from "./site.mjs";

const LIST = `alerts/${ID}/`;
const statementsOf = (key) => alert.stages.find(({ stage }) => stage === key).statements;
const row = (name) => new RegExp(`^\\d+ ${name}\\b`);

assert.ok(engines.length > 0, "no engine is named: run ./dev engines");

for (const engine of engines) describe(engine.name, () => journeys(engine));

function journeys(engine) {
  let site, browser, page;

  before(async () => {
    site = await serve();
    browser = await start(engine);
    page = new Page(browser);
  });
  after(() => Promise.all([site?.close(), browser?.stop()]));
  afterEach(async () => assert.deepEqual(await browser.faults(), [], "errors that the browser reported"));

  const timeline = () => page.one("region", "Stage timeline");
  const rows = async (name) => page.all("link", row(name), await timeline(), 1);
  /** Waits until the app runs: only then does the Display menu appear. */
  const ready = () => page.disclosure("Display");
  const open = async (address) => {
    await page.open(site.url + address);
    await ready();
  };
  const expectStage = async (name) => {
    await page.one("heading", new RegExp(`^${name}`));
    await page.at(new RegExp(`/stages/${name.toLowerCase()}/$`));
  };

  test("the harness reports page errors and policy violations", async () => {
    await open(LIST);
    const told = (pattern) =>
      page.until(`an error that matches ${pattern}`, async () => (await browser.faults()).some((text) => pattern.test(text)));
    await page.run("setTimeout(() => { throw new Error('on purpose'); })");
    await told(/on purpose/);
    await page.run("new Image().src = 'https://elsewhere.example/'");
    await told(/elsewhere\.example/);
  });

  test("choosing a stage opens it, and Back returns focus to its row", async () => {
    await open(LIST);
    await page.staysWhile(async () => {
      await (await page.one("link", row("Denial"), await timeline())).click();
      await expectStage("Denial");
      await page.focused("its heading", () => page.all("heading", /^Denial/, null, 1));
      await browser.driver.navigate().back();
      await page.at(new RegExp(`/${LIST}$`));
      await page.focused("its row", () => rows("Denial"));
      await browser.driver.navigate().forward();
      await expectStage("Denial");
    });
  });

  test("a stage's address opens it, also after a reload", async () => {
    await open(`${LIST}stages/persecution/`);
    for (let visit = 0; visit < 2; visit++) {
      await expectStage("Persecution");
      for (const { text } of statementsOf("persecution")) await page.reads(text);
      await browser.driver.navigate().refresh();
      await ready();
    }
  });

  test("arrow keys move between rows, Enter opens one, and Escape returns to it", async () => {
    await open(LIST);
    const [first] = await rows("Classification");
    await page.run("arguments[0].focus()", first);
    await page.press("ARROW_DOWN");
    await page.focused("the second row", () => rows("Symbolization"));
    await page.press("END");
    await page.focused("the last row", () => rows("Denial"));
    await page.press("ARROW_UP");
    await page.focused("the last row but one", () => rows("Extermination"));
    await page.press("ENTER");
    await expectStage("Extermination");
    await page.press("ESCAPE");
    await page.at(new RegExp(`/${LIST}(#.*)?$`));
    await page.focused("the row", () => rows("Extermination"));
  });

  test("marks and notes on risk factors survive a reload and can be exported", async () => {
    const [{ name }] = alert.risk_factors;
    const answers = () => page.one("group", `What does the evidence show? ${name}`);
    await open(`${LIST}factors/`);
    await page.reads("Marks and notes are saved on this device only.");
    await page.choose("Evidence shown", await answers());
    await page.unfold(`Note: ${name}`);
    await (await page.one("textbox", `Your note on ${name}`)).sendKeys("Lachin “corridor”");

    await browser.driver.navigate().refresh();
    await page.reads("Marks and notes are saved on this device only.");
    // The message and the marks appear one after the other.
    await page.until("the mark", async () => (await page.one("radio", "Evidence shown", await answers())).isSelected());
    assert.equal(await (await page.one("textbox", `Your note on ${name}`)).getProperty("value"), "Lachin “corridor”");

    await page.one("group", "Your marks and notes");
    await page.unfold("Export");
    await (await page.one("button", "As a file to import again (JSON)")).click();
    await page.reads(`Your browser is saving forewarned-${ID}-`);
    const file = await page.until("the file", () => readdirSync(browser.downloads).find((name) => name.endsWith(".json")));
    assert.match(readFileSync(join(browser.downloads, file), "utf8"), /Lachin “corridor”/);
  });

  test("a file from disk opens in the page, and its views have their own addresses", async () => {
    await page.open(`${site.url}open/`);
    await page.until("the page that opens files", () => page.run("return 'ready' in document.documentElement.dataset"));
    const field = await page.run("return document.querySelector('input[type=file]')");
    await field.sendKeys(join(DIST, `alerts/${ID}.json`));
    await page.reads(`You opened ${ID}.json from your device. It is not published here`);
    await (await page.one("link", row("Denial"), await timeline())).click();
    await page.one("heading", /^Denial/);
    await page.at(/\/open\/#\/stages\/denial$/);
    await browser.driver.navigate().back();
    await page.focused("its row", () => rows("Denial"));
    for (const { text } of statementsOf("denial")) {
      await (await page.one("link", row("Denial"), await timeline())).click();
      await page.reads(text);
    }
  });

  test("recommendations can be filtered by addressee", async () => {
    const { addressee } = alert.recommendations[1];
    const { name } = alert.vocabulary.addressees.find(({ id }) => id === addressee);
    const wanted = alert.recommendations.filter((one) => one.addressee === addressee).map((one) => one.name);
    assert.ok(wanted.length < alert.recommendations.length);
    const shown = async () => {
      const headings = await page.all("heading", undefined, await page.one("region", "Recommendations"));
      const names = await Promise.all(headings.map((one) => one.getText()));
      return names.filter((text) => alert.recommendations.some((one) => one.name === text));
    };
    await open(`${LIST}recommendations/`);
    assert.equal((await shown()).length, alert.recommendations.length);
    await page.choose(name, await page.one("group", "Who was asked"));
    await page.reads(`${wanted.length} of ${alert.recommendations.length} recommendations shown`);
    await page.at(new RegExp(`[?&]addressee=${addressee}$`));
    assert.deepEqual(await shown(), wanted);
    await browser.driver.navigate().refresh();
    await ready();
    await page.reads(`${wanted.length} of ${alert.recommendations.length} recommendations shown`);
    assert.deepEqual(await shown(), wanted);
  });

  test("links and addresses lead to the parts of the full text and of the sources", async () => {
    await page.open(`${site.url}${LIST}text/`);
    const contents = await page.one("navigation", "Contents");
    await (await page.one("link", "The recommendations", contents)).click();
    await page.inView("the part", await page.one("heading", "The recommendations"));
    const { id, text } = statementsOf("denial")[0];
    await page.open(`${site.url}${LIST}text/#statement-${id}`);
    await page.inView("the statement", await page.driver.findElement({ id: `statement-${id}` }));
    await page.reads(text);

    await page.open(`${site.url}${LIST}sources/`);
    const kinds = await page.all("link", undefined, await page.one("navigation", "Kinds of sources"));
    const last = kinds.at(-1);
    const name = (await last.getText()).trim();
    await last.click();
    await page.inView("the kind", await page.one("heading", name, await page.one("region", name)));
  });

  // With CSS columns, opening an entry moves all others, and Firefox needs seconds to lay out a long list while it loads.
  test("a source opens without moving those before it", async () => {
    await page.open(`${site.url}${LIST}sources/`);
    await page.until("the site's own fonts", () => page.run("return [...document.fonts].some(({ family }) => /Forewarned/.test(family))"));
    const entries = await page.all("listitem", undefined, await page.one("region", "News"));
    const places = () =>
      page.run("return [...arguments].map((one) => one.getBoundingClientRect()).map(({ x, y }) => [x + scrollX, y + scrollY])", ...entries);
    const before = await places();
    const summary = await entries.at(-1).findElement({ css: "summary" });
    await summary.click();
    await page.until("what rests on it", async () => (await page.all("link", undefined, entries.at(-1))).length > 1);
    const moved = (await places()).filter(([x, y], place) => Math.hypot(x - before[place][0], y - before[place][1]) > 1);
    assert.equal(moved.length, 0, `${moved.length} of ${entries.length} moved`);
  });

  test("without its WebAssembly file a page says why, stays readable and has working links", async () => {
    const broken = await serve({ missing: /\.wasm$/ });
    try {
      await page.open(`${broken.url}${LIST}stages/denial/`);
      await page.one("alert");
      await page.reads("The tools on this page are not running");
      await page.reads("This site’s host answered with an error");
      await page.one("button", "Try again");
      for (const { text } of statementsOf("denial")) await page.reads(text);
      await (await page.one("link", row("Persecution"), await timeline())).click();
      await page.at(/\/stages\/persecution\/$/);
      await page.one("heading", /^Persecution/);
    } finally {
      await broken.close();
    }
    // The browser reports the missing file, and nothing else.
    const others = (await browser.faults()).filter((text) => !/404|\.wasm|Failed to (load resource|fetch)|NetworkError/.test(text));
    assert.deepEqual(others, []);
  });

  test("without scripts pages are readable and their links work", async () => {
    const silent = await serve({ headers: { "content-security-policy": "script-src 'none'" } });
    try {
      await page.open(`${silent.url}${LIST}`);
      await (await page.one("link", row("Denial"), await timeline())).click();
      await page.at(/\/stages\/denial\/$/);
      for (const { text } of statementsOf("denial")) await page.reads(text);
      await page.open(`${silent.url}${LIST}factors/`);
      await page.reads("Without scripts you can still fill it in and print it.");
      await page.choose("Unclear", await page.one("group", `What does the evidence show? ${alert.risk_factors[0].name}`));
      await page.none("group", "Your marks and notes");
    } finally {
      await silent.close();
    }
    const others = (await browser.faults()).filter((text) => !/Content.Security.Policy/i.test(text));
    assert.deepEqual(others, []);
  });

  test("after one visit the site opens without a network", async () => {
    const gone = await serve();
    try {
      await page.open(`${gone.url}${LIST}`);
      await ready();
      await page.until("the stored site", () => page.run("return navigator.serviceWorker.controller?.state === 'activated'"));
    } finally {
      await gone.close();
    }
    await page.open(`${gone.url}${LIST}stages/denial/`);
    await ready();
    await expectStage("Denial");
  });
}
