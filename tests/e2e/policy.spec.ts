import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { appData, serveData } from "./data";
import { LIST, TEXT } from "./pages/alert";
import { expect, forgiveGlue, test } from "./test";

const dist = resolve(process.env.FOREWARNED_DIST ?? resolve(__dirname, "../../dist"));

/** The strings that may become markup: those that the app was recorded to use. */
const TEMPLATES: string[] = JSON.parse(readFileSync(resolve(__dirname, "../../src/bin/pages/templates.json"), "utf8"));

/** Runs a script in the page after the app has started, and returns the error if the policy blocks it. */
async function refusal(page: import("@playwright/test").Page, script: string): Promise<string> {
  return page.evaluate(async (script) => {
    try {
      await new Function(`return (async () => { ${script} })()`)();
      return "";
    } catch (fault) {
      return String(fault);
    }
  }, script);
}

for (const where of ["a page of text", "a page of the app"]) {
  test(`no text becomes markup or a script on ${where}`, async ({ stages, page, refused }) => {
    await (where === "a page of text" ? page.goto(TEXT) : stages.open(LIST));
    const body = "document.body";
    for (const attempt of [
      `${body}.innerHTML = "<b>text</b>"`,
      `${body}.insertAdjacentHTML("beforeend", "<b>text</b>")`,
      `document.createRange().createContextualFragment("<b>text</b>")`,
      `new DOMParser().parseFromString("<b>text</b>", "text/html")`,
      `document.write("<b>text</b>")`,
      `document.createElement("iframe").srcdoc = "<b>text</b>"`,
      `document.createElement("script").text = "window.hacked = true"`,
      `document.createElement("script").src = "forewarned.js"`,
      `document.createElement("p").setAttribute("onclick", "window.hacked = true")`,
      `trustedTypes.createPolicy("another", {})`,
    ]) {
      expect(await refusal(page, attempt), attempt).toMatch(/TypeError: .*(Trusted|[Pp]olicy)/);
    }
    expect(refused.length).toBeGreaterThan(0);
    refused.length = 0;
  });
}

test("the app shows markup in the data as plain text", async ({ stages, page }) => {
  const markup = '<img src="x" onerror="window.hacked = true"><script>window.hacked = true</script>&lt;b&gt;';
  const data = appData();
  for (const { statements } of data.alert.stages) for (const statement of statements) statement.text = markup;
  for (const event of data.alert.events) event.title = event.label = markup;
  await serveData(page, JSON.stringify(data));
  await stages.open(LIST);
  await stages.row("Denial").click();
  await stages.expectStage("Denial");
  await expect(page.getByRole("article").getByText(markup, { exact: true }).first()).toBeVisible();
  await expect(page.locator("#app img, #app script")).toHaveCount(0);
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
});

test("the policy accepts the app's recorded template strings as markup", async ({ stages, page }) => {
  await stages.open(LIST);
  for (const template of TEMPLATES) {
    expect(await refusal(page, `document.createElement("template").innerHTML = ${JSON.stringify(template)}`), template).toBe("");
  }
  const scripts = readdirSync(dist).filter((name) => /^forewarned-.*\.js$/.test(name));
  // The apps of a published alert, the list of alerts, the comparison, the page that opens files, and the classroom.
  expect(scripts).toHaveLength(5);
  for (const script of scripts) {
    const glue = readFileSync(join(dist, script), "utf8");
    const ways = glue.match(/\b(inner|outer)HTML|insertAdjacentHTML|document\.write|srcdoc|new Function|\beval\(|createContextualFragment/gi);
    if (!TEMPLATES.length) expect(ways).toBeNull();
  }
});

test.describe("with service workers allowed", () => {
  test.use({ serviceWorkers: "allow" });

  test("only the site's own service worker can be registered", async ({ stages, page, refused, baseURL }) => {
    const accepted = (address: string) =>
      page.evaluate((address) => {
        try {
          return String((window as any).trustedTypes.defaultPolicy.createScriptURL(address));
        } catch (fault) {
          return String(fault);
        }
      }, address);
    for (const [at, own] of [
      [`${LIST}?theme=dark#x`, "../../sw.js"],
      ["", "./sw.js"],
    ]) {
      await page.goto(at);
      await page.waitForFunction(() => (window as any).trustedTypes.defaultPolicy);
      expect(await accepted(own)).toBe(`${baseURL}sw.js`);
      for (const other of ["sw.js?x", "/sw.js", "https://other.example/sw.js", "data:text/javascript,1", "../sw.js", "../../sw.js?1"]) {
        expect(await accepted(other), other).toMatch(/^(|null)$/);
      }
      expect(await refusal(page, `await navigator.serviceWorker.register("/other.js")`)).toMatch(/Trusted|[Pp]olicy/);
    }
    await stages.open(LIST);
    refused.length = 0;
  });
});

test("the policy blocks foreign styles, images, frames, base URLs and connections", async ({ stages, page, refused }) => {
  await stages.open(LIST);
  const wanted = ["style-src-elem", "style-src-attr", "img-src", "frame-src", "base-uri", "connect-src"];
  await page.evaluate(() => {
    const add = (name: string, set: (one: any) => void) => {
      const one = document.createElement(name);
      set(one);
      document.body.append(one);
    };
    add("style", (one) => (one.textContent = "body { color: red }"));
    add("p", (one) => one.setAttribute("style", "color: red"));
    add("img", (one) => (one.src = "data:image/png,x"));
    add("iframe", (one) => (one.src = "data:text/html,x"));
    add("base", (one) => (one.href = "/elsewhere/"));
    void fetch("data:,x").catch(() => {});
  });
  const reported = (directive: string) => refused.some((text) => text.startsWith(`Content Security Policy: ${directive} `));
  await expect.poll(() => wanted.filter((directive) => !reported(directive))).toEqual([]);
  refused.length = 0;
});

for (const [what, element] of [
  ["preloads modules", /<script type="module" async [^>]*><\/script>/],
  ["does not preload modules", /<link rel="modulepreload"[^>]*>/],
] as const) {
  test(`the app starts in a browser that ${what}, but not if its script was modified`, async ({ stages, page, refused }) => {
    await page.route(`**/${LIST}`, async (route) => {
      const answer = await route.fetch();
      const text = await answer.text();
      expect(text).toMatch(element);
      await route.fulfill({ response: answer, body: text.replace(element, "") });
    });
    await stages.open(LIST);
    await page.route("**/forewarned-*.js", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: `${await answer.text()}\nglobalThis.hacked = true;` });
    });
    await page.reload();
    await expect(stages.recovery).toBeVisible();
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
    forgiveGlue(refused);
  });
}

test("the policy allows the page's JSON-LD metadata, which links to the alert's data", async ({ page }) => {
  await page.goto(LIST);
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!);
  expect(data["@context"]).toBe("https://schema.org");
  expect(data.name).toBe(await page.title());
  expect(data.isBasedOn.publisher.name).toBe("Genocide Watch");
  const file = await page.request.get(new URL(data.encoding.contentUrl, page.url()).href);
  expect((await file.json()).format).toBe(1);
});
