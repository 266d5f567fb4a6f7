// A partner's page with the built site: the code from “Embed this”, frames with and without a script, in a sandbox, in WordPress,
// after a sanitizer, in React; and the self-test. The page and the site are on two origins.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import type { FrameLocator, Page } from "@playwright/test";

import { expectAccessible, expectFramesAccessible } from "./axe";
import { ID, STAGES } from "./data";
import { HOSTILE, TO_FRAME, type Heard } from "./embed-host";
import { expect, test, type Built } from "./partner";
import { sheets, squeezed } from "./pdf";
import { wordPressScript } from "./wordpress";

const EMBED = `embed/${ID}/`;
const load = createRequire(__filename);
const PICTURE = "Picture of the events over time";

const iframe = (built: Built, view = "", attributes = "") =>
  `<iframe id="embed" title="Alert" src="${built.at(EMBED + view)}" ${attributes}></iframe>`;
/** Returns the frame's document, once its app runs. */
async function ready(page: Page, id = "embed"): Promise<FrameLocator> {
  const frame = page.frameLocator(`#${id}`);
  await expect(frame.locator(":root")).toHaveAttribute("data-ready", "");
  return frame;
}
const stages = (frame: FrameLocator) => frame.getByRole("region", { name: "Stage timeline" });
const row = (frame: FrameLocator, name: string) => stages(frame).getByRole("link", { name: new RegExp(`^(\\d+ )?${name}`) });

test.describe("the code from “Embed this”", () => {
  /** Waits until the preview shows the choice. A frame that is replaced while it loads aborts its requests, and the browser warns of that. */
  async function previewed(page: Page) {
    const look = async () => {
      const preview = await page.locator("iframe").elementHandle();
      const frame = (await preview!.contentFrame())!;
      return [frame.url() === (await preview!.evaluate((element: HTMLIFrameElement) => element.src)), await frame.locator(":root").getAttribute("data-ready")];
    };
    await expect.poll(look).toEqual([true, ""]);
  }

  /** Chooses by keyboard and reads the code. */
  async function code(page: Page, built: Built, view: string, form: string): Promise<string> {
    await page.goto(built.at(`alerts/${ID}/`));
    await expect(page.locator(":root")).toHaveAttribute("data-ready", "");
    await page.getByRole("banner").getByText("Share", { exact: true }).press("Enter");
    await page.getByRole("link", { name: "Embed this" }).first().press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Embed this" })).toBeVisible();
    await previewed(page);
    await page.getByLabel("What it shows").selectOption(view);
    await previewed(page);
    await page.getByRole("radio", { name: form, exact: true }).press("Space");
    return page.getByRole("textbox", { name: "Code" }).inputValue();
  }

  test("a frame works on a page without scripts, and has its title, source, content note and links", async ({ page, built, host }) => {
    const pasted = await code(page, built, "Stage: Extermination", "A frame (iframe)");
    expect(pasted).not.toContain("<script");
    await host.open(pasted.replace("<iframe", '<iframe id="embed"'));
    const frame = await ready(page);
    await expect(page.locator("#embed")).toHaveAttribute("title", /^Extermination: Genocide Watch on Nagorno-Karabakh/);
    await expect(frame.getByRole("heading", { level: 1 })).toContainText("Extermination");
    await expect(frame.getByRole("banner")).toContainText("Genocide Watch, 23–28 October 2020");
    await expect(frame.getByRole("complementary")).toContainText("Content note:");
    await expect(frame.getByRole("contentinfo")).toContainText("Source: Genocide Watch, October 2020, restated by Forewarned. Parts are disputed.");
    const whole = frame.getByRole("link", { name: "Open the whole alert" });
    await expect(whole).toHaveAttribute("target", "_blank");
    expect(await whole.evaluate((link: HTMLAnchorElement) => link.href)).toBe(built.at(`alerts/${ID}/stages/extermination/`));
    await expect(page.getByRole("link", { name: /^Full text and sources: Extermination/ })).toHaveAttribute("href", built.at(`alerts/${ID}/stages/extermination/`));
  });

  test("the list of stages fits the frame at 600 px and at 640 px without a script", async ({ page, built, host }) => {
    const pasted = await code(page, built, "All ten stages", "A frame (iframe)");
    for (const width of [600, 640]) {
      await host.open(`<div style="width: ${width}px">${pasted.replace("<iframe", '<iframe id="embed"')}</div>`, "");
      await ready(page);
      expect(await host.scrolls()).toEqual([]);
    }
  });

  test("every option appears in the code and the preview, and an invalid colour gets a message", async ({ page, built }) => {
    await code(page, built, "Risk factors", "A frame and a script");
    await page.getByRole("radio", { name: "Dark", exact: true }).press("Space");
    await previewed(page);
    await page.getByRole("radio", { name: "One line" }).press("Space");
    await previewed(page);
    const accent = page.getByLabel("Accent colour (optional)");
    await accent.fill("red");
    await expect(accent).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByText("This is not a valid colour.")).toBeVisible();
    await accent.fill("#ffcc00");
    await expect(page.getByText(/the frame uses #[0-9a-f]{6} on light pages and #[0-9a-f]{6} on dark ones/)).toBeVisible();
    const written = await page.getByRole("textbox", { name: "Code" }).inputValue();
    expect(written).toContain(`src="${built.at(`${EMBED}factors/?theme=dark&amp;accent=ffcc00&amp;chrome=min`)}"`);
    expect(written).toContain(`<script async src="${built.at("embed/v1.js")}"></script>`);
    const preview = page.frameLocator("iframe");
    await expect(preview.getByRole("heading", { level: 1, name: "Seven risk factors" })).toBeVisible();
    await expect(preview.locator(":root")).toHaveAttribute("data-theme", "dark");
    for (const width of ["320", "640", "1000"]) {
      await page.getByRole("radio", { name: `${width} pixels` }).press("Space");
      await expect(page.locator("iframe")).toHaveJSProperty("clientWidth", Number(width));
    }
    // Choices add no history entries.
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Nagorno-Karabakh");
  });

  test("the code can be copied by keyboard", async ({ page, context, built }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(built.at("")).origin });
    const written = await code(page, built, "Recommendations", "Pictures and links only");
    await page.getByRole("button", { name: "Copy the code" }).press("Enter");
    await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(written);
    expect(written).toContain(`<img src="${built.at(`cards/${ID}/card.png`)}"`);
    expect(written).not.toContain("<iframe");
  });

  test("a site without a configured address says so when WordPress is chosen", async ({ page, built }) => {
    await code(page, built, "Stage: Denial", "WordPress");
    await expect(page.getByText("The publisher of this site has not set its address")).toBeVisible();
  });

  test("axe finds no violations in the page", async ({ page, built }) => {
    await code(page, built, "Stage: Denial", "A frame (iframe)");
    await page.getByLabel("Accent colour (optional)").fill("no");
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await expectAccessible(page);
    }
  });
});

test.describe("with the script", () => {
  for (const width of [256, 320, 640, 1200])
    test(`at ${width} px the height follows within 200 ms of a bare message, with no scroll bar in the frame`, async ({ page, built, host }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await host.open(iframe(built) + host.script, `iframe { border: 0; height: 900px; width: ${width}px }`);
      const frame = await ready(page);
      await host.fits();
      // Measures the scripts' height message against a bare message that the frame sends at the same moment.
      await page.evaluate(() => {
        const { dataset } = document.getElementById("embed")!;
        new ResizeObserver(() => (dataset.at = `${Date.now()}`)).observe(document.getElementById("embed")!);
        addEventListener("message", ({ data }) => data?.peer && requestAnimationFrame(() => (dataset.peer = `${Date.now()}`)));
      });
      const inside = await host.frame();
      await inside.evaluate(() => {
        new ResizeObserver(() => {
          document.documentElement.dataset.at = `${Date.now()}`;
          parent.postMessage({ peer: 1 }, "*");
        }).observe(document.body);
      });
      const steps = [
        () => row(frame, "Extermination").click(),
        () => frame.getByText("9 events, 1915 to 1992").click(),
        () => (width < 1200 ? frame.getByRole("link", { name: "All stages" }).click() : frame.getByRole("link", { name: /^Close Extermination/ }).click()),
      ];
      for (const step of steps) {
        await step();
        await host.fits();
        const needed = await inside.evaluate(() => Number(document.documentElement.dataset.at));
        await page.waitForFunction((needed) => Number(document.getElementById("embed")!.dataset.peer) >= needed, needed);
        const { at, peer } = await page.locator("#embed").evaluate(({ dataset }) => ({ at: Number(dataset.at), peer: Number(dataset.peer) }));
        expect(at - needed, "ms from the change in the frame to its new height").toBeLessThan(peer - needed + 200);
      }
      expect(await host.heard("error")).toEqual([]);
      // Each step sends a few heights at most; a loop would send hundreds.
      expect((await host.heard("height")).length).toBeLessThan(20);
    });

  test("the page learns which stage the reader chose, with its address, and can choose another", async ({ page, built, host }) => {
    await host.open(iframe(built) + host.script);
    const frame = await ready(page);
    await host.hear("ready");
    await row(frame, "Denial").click();
    const url = (key: string) => built.at(`alerts/${ID}/stages/${key}/`);
    await host.hear("state", { view: "stages/denial", url: url("denial") });
    const sent = built.sent.length;
    await page.evaluate(() => window.forewarned.send(document.querySelector("iframe"), { type: "goto", view: "stages/persecution" }));
    await expect(frame.getByRole("heading", { level: 1 })).toContainText("Persecution");
    await host.hear("state", { view: "stages/persecution", url: url("persecution") });
    expect(built.sent.slice(sent).filter((file) => file.endsWith(".html"))).toEqual([]);
    // A view that the page requests adds no entry to the reader's history.
    await page.evaluate(() => window.forewarned.send(document.querySelector("iframe"), { type: "goto", view: "factors" }));
    await expect(frame.getByRole("heading", { level: 1, name: "Seven risk factors" })).toBeVisible();
    await page.evaluate(() => window.forewarned.send(document.querySelector("iframe"), { type: "set", theme: "dark", accent: "#ffcc00" }));
    await expect(frame.locator(":root")).toHaveAttribute("data-theme", "dark");
    expect(await frame.locator(":root").evaluate((root) => getComputedStyle(root).getPropertyValue("--accent-dark"))).toBe("#ffcc00");
    const response = await page.request.get(url("persecution"));
    expect(response.status()).toBe(200);
  });

  test("10,000 invalid messages change nothing in the frame and get no answer", async ({ page, built, host }) => {
    await host.open(`${iframe(built)}<script>window.messages = []; addEventListener("message", ({ data }) => messages.push(data)); ${HOSTILE}</script>`);
    const frame = await ready(page);
    const before = await frame.locator(":root").evaluate((root) => root.outerHTML);
    // AMP's message is sent unprompted, so it does not count.
    const own = () => page.evaluate(() => window.messages.filter((one) => !(one as { sentinel?: string }).sentinel).length);
    const right = JSON.stringify(TO_FRAME.filter(({ type }) => type !== "hello"));
    await page.evaluate(`for (const message of hostile(7, 10_000, ${right})) document.querySelector("iframe").contentWindow.postMessage(message, "*")`);
    // Sends a valid message last: once it is answered, all the others have been processed.
    await page.evaluate(() => document.querySelector("iframe")!.contentWindow!.postMessage({ forewarned: 1, type: "hello" }, "*"));
    await expect.poll(own).toBeGreaterThan(0);
    const answers = await page.evaluate(() => window.messages.filter((one) => (one as { forewarned?: number }).forewarned === 1));
    expect(answers.map((one) => (one as Heard).type).sort()).toEqual(["height", "ready", "state"]);
    expect(await frame.locator(":root").evaluate((root) => root.outerHTML)).toBe(before);
  });

  test("ten frames download the app once", async ({ page, built, host }) => {
    const frames = STAGES.map((stage, n) => iframe(built, `stages/${stage.toLowerCase()}/`).replace('id="embed"', `id="embed${n}"`));
    await host.open(frames.join("") + host.script);
    for (const n of STAGES.keys()) await ready(page, `embed${n}`);
    for (const n of STAGES.keys()) {
      // Browsers rarely lay out a frame that is out of view.
      await page.locator(`#embed${n}`).scrollIntoViewIfNeeded();
      await host.fits(`embed${n}`);
    }
    const app = built.sent.filter((file) => /forewarned-[0-9a-f]+(_bg\.wasm|\.js)$/.test(file));
    expect(app.length, app.join()).toBe(2);
    expect(built.sent.filter((file) => file.startsWith("data/")).length).toBe(1);
  });
});

test("the frame leaves focus, scroll position and keys alone, and causes no long task or layout shift", async ({ page, built, host }) => {
  const body = `<p><label>Search <input id="search"></label></p>${"<p>Text of the article.</p>".repeat(8)}`;
  const watch = `<script>
    window.tasks = []; window.shifts = [];
    // Of a frame that was drawn late, only our script's part: the rest is the browser's and this test's.
    const ours = ({ scripts }) => scripts.filter(({ sourceURL }) => sourceURL.endsWith("embed/v1.js")).map(({ duration }) => duration);
    new PerformanceObserver((list) => tasks.push(...list.getEntries().flatMap(ours))).observe({ type: "long-animation-frame", buffered: true });
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: "layout-shift", buffered: true });
  </script>`;
  await host.open(`${watch}${body}${iframe(built, "", 'height="1400"')}<p>After</p>${"<p>Text.</p>".repeat(40)}`, "iframe { border: 0; width: 640px }");
  await page.getByLabel("Search").focus();
  await page.evaluate((src) => document.head.append(Object.assign(document.createElement("script"), { src, async: true })), built.at("embed/v1.js"));
  await ready(page);
  await host.fits();
  await page.keyboard.type("a1?/ ");
  await expect(page.getByLabel("Search")).toHaveValue("a1?/ ");
  expect(await page.evaluate(() => [document.activeElement?.id, scrollY])).toEqual(["search", 0]);
  await page.evaluate(() => scrollTo(0, 300));
  await page.evaluate(() => window.forewarned.send(document.querySelector("iframe"), { type: "goto", view: "stages/denial" }));
  await host.hear("state", { view: "stages/denial" });
  expect(await page.evaluate(() => [document.activeElement?.id, scrollY])).toEqual(["search", 300]);
  expect(await page.evaluate(() => PerformanceObserver.supportedEntryTypes)).toContain("long-animation-frame");
  const { tasks, shifts } = await page.evaluate(() => ({ tasks: (window as never as { tasks: number[] }).tasks, shifts: (window as never as { shifts: number[] }).shifts }));
  expect(tasks.filter((duration) => duration > 50)).toEqual([]);
  expect(shifts.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(0.001);
});

test("in a sandbox a note lasts while the page is open, and an export can be copied", async ({ page, built, host, told }) => {
  await host.open(iframe(built, "factors/", 'sandbox="allow-scripts" width="640" height="900"') + host.script);
  const frame = await ready(page);
  await host.fits();
  const first = frame.getByRole("group", { name: /What does the evidence show/ }).first();
  await first.getByText("Unclear").click();
  await expect(first.getByRole("radio", { name: "Unclear" })).toBeChecked();
  await expect(frame.getByText("This browser cannot save anything for this page.", { exact: false })).toBeVisible();
  await frame.getByText(/^Note: /).first().click();
  await frame.getByRole("textbox", { name: /^Your note on/ }).first().fill("From a sandbox");
  await frame.getByText("Export", { exact: true }).click();
  await frame.getByRole("button", { name: "As a file to import again (JSON)" }).click();
  await expect(frame.getByText("This frame may not let your browser save a file.")).toBeVisible();
  await expect(frame.getByRole("button", { name: "Copy the file’s text" })).toBeVisible();
  // The page requests other views, which need no other document.
  await page.evaluate(() => window.forewarned.send(document.querySelector("iframe"), { type: "goto", view: "stages/denial" }));
  await expect(frame.getByRole("heading", { level: 1 })).toContainText("Denial");
  await page.evaluate(() => window.forewarned.send(document.querySelector("iframe"), { type: "goto", view: "factors" }));
  await expect(frame.getByRole("textbox", { name: /^Your note on/ }).first()).toHaveValue("From a sandbox");
  // The browser's message about the file that it did not save; the frame offered the text instead.
  expect(told.splice(0)).toEqual([expect.stringContaining("Download is disallowed")]);
});

test.describe("WordPress", () => {
  /** Returns WordPress's version of our oEmbed answer: it keeps the blockquote and the frame, and controls both. */
  const made = (built: Built, view: string, secret: string) =>
    `<blockquote class="wp-embedded-content" data-secret="${secret}"><p><a href="${built.at(`alerts/${ID}/${view}`)}">The alert</a></p></blockquote>` +
    `<iframe id="embed" class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; clip: rect(1px, 1px, 1px, 1px);" ` +
    `title="Alert" src="${built.at(`${EMBED}${view}`)}#?secret=${secret}" data-secret="${secret}" width="600" height="1000" frameborder="0"></iframe>`;

  test("WordPress's script shows the frame at its height, up to 1,000 px", async ({ page, built, host }) => {
    await host.open(`${made(built, "stages/denial/", "a1B2c3D4e5")}<script>${wordPressScript()}</script>`);
    const frame = await ready(page);
    await expect(frame.getByRole("heading", { level: 1 })).toContainText("Denial");
    await expect(page.locator("#embed")).toHaveAttribute("height", "1000");
    expect(await page.locator("#embed").evaluate((element) => element.getAttribute("style"))).toBeNull();
    await expect(page.getByRole("blockquote")).toBeHidden();
    await expect(frame.getByText("Sources for this alert")).toBeVisible();
  });

  test("without WordPress's script the link in the blockquote stays", async ({ page, built, host }) => {
    await host.open(made(built, "", "a1B2c3D4e5"));
    await ready(page);
    await expect(page.getByRole("link", { name: "The alert" })).toBeVisible();
  });
});

test.describe("the code in other systems", () => {
  const code = (built: Built) =>
    `<iframe src="${built.at(EMBED)}" title="Alert" width="100%" height="1400" loading="lazy" style="border:0;width:100%;color-scheme:normal" allow="clipboard-write; fullscreen"></iframe>
     <p><a href="${built.at(`alerts/${ID}/`)}">Alert: full text and sources</a></p>
     <script async src="${built.at("embed/v1.js")}"></script>`;

  test("a sanitizer that keeps frames, as Canvas does, leaves a working frame", async ({ page, built, host }) => {
    const sanitize = load("sanitize-html");
    const kept: string = sanitize(code(built), {
      allowedTags: ["p", "a", "iframe", "img"],
      allowedAttributes: { a: ["href"], iframe: ["src", "title", "width", "height", "allow", "allowfullscreen", "loading", "style"] },
    });
    expect(kept).not.toContain("<script");
    await host.open(`<div style="width: 640px">${kept.replace("<iframe", '<iframe id="embed"')}</div>`, "");
    await expect(stages(await ready(page))).toBeVisible();
    expect(await host.scrolls()).toEqual([]);
  });

  test("a sanitizer that removes frames, as Moodle does for students, keeps the link and the picture", async ({ page, built, host }) => {
    const sanitize = load("sanitize-html");
    const options = { allowedTags: ["p", "a", "img"], allowedAttributes: { a: ["href"], img: ["src", "alt", "width", "height"] }, allowedSchemes: ["http", "https"] };
    await host.open(sanitize(code(built), options));
    await expect(page.getByRole("link", { name: "Alert: full text and sources" })).toHaveAttribute("href", built.at(`alerts/${ID}/`));
    const card = `<p><a href="${built.at(`alerts/${ID}/`)}"><img src="${built.at(`cards/${ID}/card.png`)}" alt="The alert" width="600" height="315"></a></p>`;
    await host.open(sanitize(card, options));
    await expect(page.getByRole("img", { name: "The alert" })).toHaveJSProperty("naturalWidth", 1200);
  });

  test("React renders the element, and its events reach a component", async ({ page, built, host }) => {
    const script = (name: string) => readFileSync(join(dirname(load.resolve(name)), `umd/${name}.production.min.js`), "utf8");
    await host.open(
      `<div id="root"></div><script async src="${built.at("embed/v1.js")}"></script>
       <script>${script("react")}</script><script>${script("react-dom")}</script>
       <script>
         const { createElement: e, useEffect, useRef, useState } = React;
         const Alert = ({ src }) => {
           const [view, setView] = useState("…"), embed = useRef();
           useEffect(() => {
             const listen = ({ detail }) => setView(detail.view || "list");
             embed.current.addEventListener("forewarned:state", listen);
             return () => embed.current.removeEventListener("forewarned:state", listen);
           }, []);
           return e("div", null, e("forewarned-embed", { src, title: "Alert", ref: embed }), e("output", null, view));
         };
         ReactDOM.createRoot(document.getElementById("root")).render(e(Alert, { src: "${built.at(EMBED)}" }));
       </script>`,
    );
    const frame = page.frameLocator("forewarned-embed iframe");
    await expect(frame.locator(":root")).toHaveAttribute("data-ready", "");
    await expect(page.getByRole("status")).toHaveText("list");
    await row(frame, "Polarization").click();
    await expect(page.getByRole("status")).toHaveText("stages/polarization");
  });
});

test.describe("different host pages", () => {
  const HOSTS: Record<string, [style: string, body: string]> = {
    "right to left": [":root { direction: rtl }", ""],
    dark: [":root { color-scheme: dark; background: #111; color: #eee }", ""],
    "small root font size": [":root { font-size: 62.5% }", ""],
  };
  for (const [kind, [style]] of Object.entries(HOSTS))
    test(`the host page's styles do not change the frame: ${kind}`, async ({ page, built, host }) => {
      await host.open(iframe(built) + host.script, `${style} iframe { border: 0; width: 640px; height: 900px; color-scheme: normal }`);
      const frame = await ready(page);
      await host.fits();
      await expect(frame.locator(":root")).toHaveAttribute("dir", "ltr");
      await expect(frame.locator(":root")).toHaveCSS("font-size", "16px");
      await expect(frame.locator("body")).toHaveCSS("background-color", "rgb(251, 249, 244)");
    });

  test("a page with a strict policy and no scripts has to allow only the site's origin", async ({ page, built, home }) => {
    const policy = `default-src 'none'; frame-src ${new URL(built.at("")).origin}`;
    const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Partner</title>`;
    await page.goto(home.put("/strict/", `<!doctype html><html lang="en"><head>${head}</head><body>${iframe(built, "", 'width="640" height="1400"')}</body></html>`));
    const frame = await ready(page);
    await row(frame, "Denial").click();
    await expect(frame.getByRole("heading", { level: 1 })).toContainText("Denial");
  });

  test("a printed page contains the whole frame", async ({ page, built, host }) => {
    await host.open(iframe(built) + host.script, "iframe { border: 0; width: 640px; height: 900px }");
    await ready(page);
    await host.fits();
    const text = sheets(await page.pdf()).map((sheet) => sheet.text).join("");
    for (const part of [...STAGES, "Parts are disputed", "Genocide Watch, October 2020"]) expect(text).toContain(squeezed(part));
  });

  test("axe finds no violations in a page with the frame: light, dark, forced colours", async ({ page, built, host }) => {
    const body = `<main><h1>Article</h1>${iframe(built, "stages/extermination/?accent=ff0000")}</main>${host.script}`;
    await host.open(body, "iframe { border: 0; width: 640px; height: 900px }");
    await ready(page);
    await host.fits();
    for (const look of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const) {
      await page.emulateMedia(look);
      await expectFramesAccessible(page);
    }
  });

  for (const width of [256, 320, 400, 640, 1200])
    test(`at ${width} px no part of a frame is cut off, and the events view has its picture`, async ({ page, built, host }) => {
      for (const view of ["", "stages/extermination/", "factors/", "recommendations/", "events/"]) {
        await host.open(iframe(built, view) + host.script, `iframe { border: 0; width: ${width}px; height: 900px }`);
        const frame = await ready(page);
        await host.fits();
        if (view === "events/") await expect(frame.getByRole("region", { name: PICTURE })).toBeVisible();
      }
    });
});

test.describe("the self-test", () => {
  async function outcomes(page: Page): Promise<Record<string, string>> {
    const frame = page.frameLocator("#embed");
    await expect(frame.getByText("All checks are done.")).toBeVisible();
    return frame.locator("[data-outcome]").evaluateAll((rows) => Object.fromEntries(rows.map((one) => [(one as HTMLElement).dataset.check, (one as HTMLElement).dataset.outcome])));
  }
  const check = (built: Built, attributes = "") => `<iframe id="embed" title="Check" src="${built.at("embed/check.html")}" ${attributes}></iframe>`;

  test("with the script every check passes", async ({ page, built, host }) => {
    await host.open(check(built, 'allow="clipboard-write"') + host.script);
    // Whether a browser stores data in frames of other sites depends on its settings.
    const { storage: _, ...found } = await outcomes(page);
    expect(found).toEqual({ frame: "good", app: "good", files: "good", script: "good", height: "good", width: "good", copying: "good", language: "good" });
    await host.fits();
    await expect(page.frameLocator("#embed").getByRole("textbox", { name: "Report" })).toHaveValue(/^frame: yes\napp: yes\n/);
  });

  test("a busy page that changes the height only after a second and a half passes the check of the height", async ({ page, built, host }) => {
    const busy = `<script>addEventListener("message", ({ data }) => {
      const end = performance.now() + 1500;
      while (data.type === "height" && performance.now() < end);
    });</script>`;
    await host.open(busy + check(built) + host.script);
    expect(await outcomes(page)).toMatchObject({ script: "good", height: "good" });
  });

  test("in a sandbox without the script it reports which checks fail", async ({ page, built, host }) => {
    await host.open(`<main><h1>Page</h1>${check(built, 'sandbox="allow-scripts" width="240"')}</main>`, "");
    const found = await outcomes(page);
    expect(found).toMatchObject({ frame: "good", app: "good", files: "good", storage: "bad", script: "bad", height: "bad", width: "bad", copying: "bad" });
    await expectFramesAccessible(page);
  });
});
