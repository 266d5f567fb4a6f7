// The two embed scripts without the rest of the site: a partner's page and embed documents on two origins.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

import { ALERT, APP, embed, expect, FOLDER, host, HOSTILE, test, TO_FRAME, TO_HOST, V1 } from "./embed-host";

const TEXT = `<p>${"A sentence that is broken into more lines where the frame is narrow. ".repeat(12)}</p>`;
const LONGER = `${TEXT}<details><summary>More</summary>${TEXT}</details>`;

test("the partner script has at most 3,000 bytes when compressed", () => {
  const { length } = brotliCompressSync(V1, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  console.log(`embed/v1.js: ${length} B with brotli`);
  expect(length).toBeLessThanOrEqual(3000);
});

test.describe("height", () => {
  for (const width of [320, 640, 1200])
    test(`at ${width} px it adapts within 200 ms of a change, with no scroll bar in the frame`, async ({ page, partner, site }) => {
      site.put(ALERT, embed({ body: LONGER, at: "end" }));
      await partner.open(`<iframe id="embed" src="${site.at(ALERT)}"></iframe>${partner.script}`, `iframe { border: 0; height: 300px; width: ${width}px }`);
      await partner.fits();
      await page.evaluate(() => {
        const frame = document.getElementById("embed")!;
        new ResizeObserver(() => (frame.dataset.sizedAt = `${Date.now()}`)).observe(frame);
      });
      const frame = await partner.frame();
      const changes = {
        "more text": () => frame.evaluate((text) => (document.querySelector("p")!.insertAdjacentHTML("afterend", text), Date.now()), TEXT),
        "a part opens": () => frame.evaluate(() => ((document.querySelector("details")!.open = true), Date.now())),
        "larger text": () => frame.evaluate(() => ((document.body.style.fontSize = "200%"), Date.now())),
        "less text": () => frame.evaluate(() => (document.querySelector("p")!.remove(), Date.now())),
        "one line more": () => frame.evaluate(() => (document.getElementById("embed")!.append("Line"), Date.now())),
        "a narrower frame": () => page.evaluate((width) => ((document.getElementById("embed")!.style.width = `${width}px`), Date.now()), width * 0.8),
      };
      const took: Record<string, number> = {};
      for (const [name, change] of Object.entries(changes)) {
        const before = await partner.height(), at = await change();
        await partner.fits();
        expect(await partner.height(), name).not.toBe(before);
        took[name] = Number(await page.locator("#embed").getAttribute("data-sized-at")) - at;
      }
      console.log(`${width} px: ${Object.entries(took).map(([name, ms]) => `${name} ${ms} ms`).join(", ")}`);
      for (const [name, ms] of Object.entries(took)) expect(ms, name).toBeLessThanOrEqual(200);
    });

  test("a change of one pixel is reported only if the document would scroll", async ({ partner, site }) => {
    site.put(ALERT, embed({ style: "#embed { height: 400.3px }" }));
    await partner.open(`<iframe id="embed" src="${site.at(ALERT)}"></iframe>${partner.script}`);
    await partner.hear("height", { height: 401 });
    const frame = await partner.frame();
    const grow = (height: number) => frame.evaluate((height) => (document.getElementById("embed")!.style.height = `${height}px`), height);
    await grow(402);
    await partner.hear("height", { height: 402 });
    await grow(401);
    await grow(399);
    await partner.hear("height", { height: 399 });
    const told = (await partner.heard("height")).map(({ detail }) => detail.height);
    expect(new Set(told)).toEqual(new Set([401, 402, 399]));
  });

  test("it allows for the border and padding of the page's frames, and stays within bounds", async ({ page, partner, site }) => {
    const style = "* { box-sizing: border-box } iframe { border: 3px solid; height: 300px; padding: 5px; width: 640px }";
    site.put(ALERT, embed({ body: LONGER }));
    site.put(`${FOLDER}low/`, embed({ style: "#embed { height: 20px }" }));
    site.put(`${FOLDER}high/`, embed({ style: "#embed { height: 50000px }" }));
    const frames = [["embed", ALERT], ["low", `${FOLDER}low/`], ["high", `${FOLDER}high/`]];
    await partner.open(frames.map(([id, path]) => `<iframe id="${id}" src="${site.at(path)}"></iframe>`).join("") + partner.script, style);
    await expect.poll(() => partner.scrolls()).toEqual([]);
    const inner = (id: string) => page.locator(`#${id}`).evaluate((frame) => frame.clientHeight - 10);
    await expect.poll(() => inner("embed")).toBe(await partner.needs());
    await expect.poll(() => inner("low")).toBe(100);
    await expect.poll(() => inner("high")).toBe(20_000);
  });

  test("a document as tall as its frame does not grow, and a growth loop is stopped", async ({ page, partner, site }) => {
    // One wants the frame's height, one always wants more, and one alternates.
    const styles = {
      same: "#embed { height: 100vh }",
      more: "#embed { height: calc(100vh + 20px) }",
      turns: "#embed { height: 500px } @media (min-height: 450px) { #embed { height: 400px } }",
    };
    for (const [id, style] of Object.entries(styles)) site.put(`${FOLDER}${id}/`, embed({ style }));
    // Side by side, because browsers throttle frames that are out of view.
    const frames = Object.keys(styles).map((id) => `<iframe id="${id}" src="${site.at(`${FOLDER}${id}/`)}"></iframe>`);
    await partner.open(frames.join("") + partner.script, "iframe { border: 0; height: 300px; width: 400px }");
    await page.waitForFunction(() => performance.now() > 10_000, undefined, { timeout: 15_000 });
    const end = await page.evaluate(() => Date.now());
    const said = async (id: string, type: string) => (await partner.heard(type)).filter(({ frame }) => frame === id);
    expect((await said("same", "height")).map(({ detail }) => detail.height)).toEqual(expect.arrayContaining([300]));
    expect(new Set((await said("same", "height")).map(({ detail }) => detail.height)).size).toBe(1);
    expect(await said("same", "error")).toEqual([]);
    for (const id of ["more", "turns"]) {
      const heights = await said(id, "height");
      expect(heights.length, id).toBeLessThanOrEqual(16);
      expect(end - heights.at(-1)!.at, `${id}: quiet since`).toBeGreaterThan(5000);
      expect((await said(id, "error")).map(({ detail }) => detail), id).toEqual([{ code: "height-loop" }]);
    }
    // Once the document changes, its height counts again.
    await (await partner.frame("more")).evaluate(() => (document.getElementById("embed")!.style.height = "640px"));
    await partner.fits("more");
    await (await partner.frame("turns")).evaluate(() => document.documentElement.classList.add("changed"));
    await page.locator("#turns").evaluate((frame) => (frame.style.width = "500px"));
    await (await partner.frame("turns")).evaluate(() => (document.getElementById("embed")!.style.height = "333px"));
    await partner.fits("turns");
  });

  test("a frame that never stops growing is ignored for two seconds", async ({ page, partner, site }) => {
    const flood = `addEventListener("message", ({ data }) => {
      if (data.type !== "hello" || window.flooded) return;
      window.flooded = true;
      for (let height = 301; height <= 340; height++) parent.postMessage({ forewarned: 1, type: "height", height }, "*");
    });`;
    site.put(ALERT, `<!doctype html><script>${flood}</script>`);
    await partner.open(`<iframe id="embed" src="${site.at(ALERT)}"></iframe>${partner.script}`);
    await partner.hear("error", { code: "height-loop" });
    expect(await partner.height()).toBe(320);
    const frame = await partner.frame();
    const again = async () => {
      await frame.evaluate(() => parent.postMessage({ forewarned: 1, type: "height", height: 250 }, "*"));
      return partner.height();
    };
    await expect.poll(again).toBe(250);
    const [error] = await partner.heard("error"), next = (await partner.heard("height")).find(({ detail }) => detail.height === 250)!;
    expect(next.at - error.at).toBeGreaterThanOrEqual(1900);
    expect(await partner.heard("error")).toHaveLength(1);
    expect((await partner.heard("height")).filter(({ at }) => at < next.at)).toHaveLength(20);
    await expect(page.locator("#embed")).toHaveAttribute("style", "height: 250px;");
  });
});

test.describe("what a frame shows", () => {
  test("a frame reports that it is ready, and its view, title and address", async ({ page, partner, site }) => {
    site.put(`${ALERT}stages/denial/`, embed({ view: "stages/denial", title: "Denial" }));
    await partner.open(`<div id="around"><iframe id="embed" src="${site.at(`${ALERT}stages/denial/`)}"></iframe></div>${partner.script}`);
    const url = "https://forewarned.example/alerts/alert/stages/denial/";
    await partner.hear("state", { view: "stages/denial", url, title: "Denial" });
    await partner.hear("ready", { title: "Denial" });
    const types = (await partner.heard()).map(({ type }) => type);
    expect(types.indexOf("ready"), "ready comes first").toBe(0);
    for (const { detail, type } of await partner.heard())
      expect(Object.keys(detail), type).toEqual({ ready: ["title"], height: ["height"], state: ["view", "url", "title"] }[type]);
    expect(await page.evaluate(() => Object.isFrozen(window.heard[0].detail)), "the page may keep and change its copy").toBe(false);
  });

  test("an app follows the page's commands, and the page learns the reader's choice", async ({ page, partner, site }) => {
    site.put(ALERT, embed({ app: APP }));
    await partner.open(`<iframe id="embed" src="${site.at(ALERT)}"></iframe>${partner.script}`);
    await partner.hear("state", { view: "", title: "Ten stages" });
    const frame = await partner.frame(), address = frame.url();
    expect(await page.evaluate(() => window.forewarned.send(document.querySelector("iframe"), { type: "goto", view: "stages/denial" }))).toBe(true);
    await partner.hear("state", { view: "stages/denial", title: "Shows stages/denial", url: "https://forewarned.example/alerts/alert/stages/denial/" });
    expect(await frame.evaluate(() => window.asked)).toEqual(["stages/denial"]);
    expect(frame.url(), "no document was loaded").toBe(address);
    await frame.evaluate(() => {
      document.documentElement.dataset.view = "factors";
      document.documentElement.dataset.explainer = "https://forewarned.example/alerts/alert/factors/";
    });
    await partner.hear("state", { view: "factors", url: "https://forewarned.example/alerts/alert/factors/" });
    expect(await page.evaluate(() => window.forewarned.send(document.querySelector("iframe"), { type: "print" }))).toBe(false);
    expect(await page.evaluate(() => window.forewarned.send(document.body, { type: "goto", view: "factors" }))).toBe(false);
    expect(await page.evaluate(() => window.forewarned.send(null))).toBe(false);
  });

  test("without an app the frame loads the requested document and keeps its options", async ({ page, partner, site }) => {
    site.put(`${ALERT}factors/`, embed({ view: "factors", title: "Risk factors" }));
    site.put(`${ALERT}stages/denial/`, embed({ view: "stages/denial", title: "Denial" }));
    await partner.open(`<iframe id="embed" src="${site.at(`${ALERT}?chrome=min&theme=dark`)}"></iframe>${partner.script}`);
    await partner.hear("ready");
    const go = (view: string) => page.evaluate((view) => window.forewarned.send(document.querySelector("iframe"), { type: "goto", view }), view);
    await go("stages/denial");
    await partner.hear("state", { view: "stages/denial", title: "Denial" });
    expect((await partner.frame()).url()).toBe(site.at(`${ALERT}stages/denial/?chrome=min&theme=dark`));
    await go("factors");
    await partner.hear("state", { view: "factors", title: "Risk factors" });
    await go("");
    await expect.poll(async () => (await partner.frame()).url()).toBe(site.at(`${ALERT}?chrome=min&theme=dark`));
    await go("../../secret");
    await go("stages/Denial");
    await go("factors");
    await expect.poll(async () => (await partner.frame()).url()).toBe(site.at(`${ALERT}factors/?chrome=min&theme=dark`));
  });

  test("a command sent while the next document loads is not lost", async ({ page, partner, site }) => {
    const slow = site.at("/slow.js");
    let release = () => {};
    const held = new Promise<void>((done) => (release = done));
    await page.route(slow, async (route) => {
      await held;
      await route.fulfill({ contentType: "text/javascript", body: "" });
    });
    site.put(`${ALERT}factors/`, embed({ view: "factors" }).replace("<head>", `<head><script src="${slow}"></script>`));
    site.put(`${ALERT}stages/denial/`, embed({ view: "stages/denial", title: "Denial" }));
    await partner.open(`<iframe id="embed" src="${site.at(ALERT)}"></iframe>${partner.script}`);
    await partner.hear("ready");
    const go = (view: string) => page.evaluate((view) => window.forewarned.send(document.querySelector("iframe"), { type: "goto", view }), view);
    await go("factors");
    await expect.poll(async () => (await partner.frame()).url()).toBe(site.at(`${ALERT}factors/`));
    await go("stages/denial");
    release();
    await partner.hear("state", { view: "stages/denial", title: "Denial" });
  });

  test("a command waits for the frame, and repeating it does not reload the document", async ({ page, partner, site }) => {
    site.put(`${ALERT}factors/`, embed({ view: "factors", title: "Risk factors" }));
    await partner.open("");
    const address = site.at(ALERT);
    await page.addScriptTag({ url: site.at(`${FOLDER}v1.js`) });
    await page.evaluate((address) => {
      const frame = Object.assign(document.createElement("iframe"), { id: "embed", src: address });
      document.body.append(frame);
      window.forewarned.send(frame, { type: "set", theme: "dark" });
      window.forewarned.send(frame, { type: "goto", view: "factors" });
      frame.addEventListener("forewarned:ready", () => window.forewarned.send(frame, { type: "goto", view: "factors" }));
    }, address);
    await partner.hear("state", { view: "factors", title: "Risk factors" });
    await expect.poll(async () => (await partner.frame()).evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
    const frame = await partner.frame();
    await frame.evaluate(() => (document.title = "Still here"));
    await page.evaluate(() => window.forewarned.send(document.querySelector("iframe"), { type: "goto", view: "factors" }));
    await page.evaluate(() => window.forewarned.send(document.querySelector("iframe"), { type: "set", theme: "light" }));
    await expect.poll(() => frame.evaluate(() => document.documentElement.dataset.theme)).toBe("light");
    expect(await frame.title()).toBe("Still here");
  });

  test("the page can set valid themes and accents, and a later document keeps them", async ({ page, partner, site }) => {
    const listen = `window.asked = []; addEventListener("forewarned:set", ({ detail }) => asked.push(detail))`;
    site.put(ALERT, embed({ app: listen }));
    site.put(`${ALERT}factors/`, embed({ view: "factors", app: listen }));
    await partner.open(`<iframe id="embed" src="${site.at(ALERT)}"></iframe>${partner.script}`);
    await partner.hear("ready");
    await expect.poll(() => page.evaluate(() => !!window.forewarned)).toBe(true);
    const set = (options: object) =>
      page.evaluate((options) => window.forewarned.send(document.querySelector("iframe"), { ...options, type: "set" }), options);
    for (const options of [{ theme: "dark", accent: "#0A5c36" }, { theme: "contrast" }, { accent: "red" }, {}, { accent: null }, { theme: "light", accent: 5 }, { theme: "auto" }])
      await set(options);
    const frame = await partner.frame();
    const asked = () => frame.evaluate(() => window.asked);
    await expect.poll(asked).toEqual([{ theme: "dark", accent: "#0A5c36" }, { accent: null }, { theme: "light" }, { theme: "auto" }]);
    expect(await frame.evaluate(() => document.documentElement.dataset.theme)).toBe("auto");
    await set({ theme: "dark", accent: "#123456" });
    await page.evaluate(() => window.forewarned.send(document.querySelector("iframe"), { type: "goto", view: "factors" }));
    await partner.hear("state", { view: "factors" });
    await expect.poll(asked).toContainEqual({ theme: "dark", accent: "#123456" });
    expect(await frame.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
  });

  test("a stopped app is reported once", async ({ partner, site }) => {
    await partner.open(`<iframe id="embed" src="${site.at(ALERT)}"></iframe>${partner.script}`);
    await partner.hear("state");
    const frame = await partner.frame();
    await frame.evaluate(() => (document.documentElement.dataset.stopped = ""));
    await partner.hear("error", { code: "not-started" });
    await frame.evaluate(() => (document.title = "Later"));
    await partner.hear("state", { title: "Later" });
    expect(await partner.heard("error")).toHaveLength(1);
  });
});

test.describe("hostile messages", () => {
  const attacker = (seed: number, right: boolean, target = "parent") => `<!doctype html><script>
    ${HOSTILE}
    window.messages = [];
    addEventListener("message", ({ data }) => {
      if (data !== "go") return messages.push(data);
      messages.length = 0;
      const right = ${JSON.stringify(TO_HOST)};
      const all = hostile(${seed}, 1500, right);
      if (${right}) for (let at = 0; at < all.length; at += 3) all[at] = right[at % right.length];
      for (const one of [...all, "done"]) ${target}.postMessage(one, "*");
      for (let child = 0; child < frames.length; child++) frames[child].postMessage("go", "*");
    });
  </script>`;

  test("10,000 messages to the page, invalid or from other windows and origins, change nothing", async ({ page, partner, site, stranger }) => {
    // Frames of other sites, of the same site outside its embeds, and inside another frame.
    stranger.put("/rogue/", attacker(1, true));
    stranger.put("/inner/", attacker(2, true, "top"));
    site.put("/some/folder/alerts/", attacker(3, true));
    site.put("/some/folder/embedded/", attacker(4, true));
    // An embed's frame may send valid messages, so this one sends only invalid ones; a frame that has left for another site may send none.
    site.put(`${FOLDER}liar/`, `${attacker(5, false)}<iframe src="${stranger.at("/inner/")}"></iframe>`);
    stranger.put("/taken/", attacker(6, true));
    site.put(`${FOLDER}moved/`, `<!doctype html><script>location.replace(${JSON.stringify(stranger.at("/taken/"))})</script>`);
    const frames = {
      embed: site.at(ALERT),
      rogue: stranger.at("/rogue/"),
      near: site.at("/some/folder/embedded/"),
      outside: site.at("/some/folder/alerts/"),
      liar: site.at(`${FOLDER}liar/`),
      moved: site.at(`${FOLDER}moved/`),
    };
    await partner.open(Object.entries(frames).map(([id, src]) => `<iframe id="${id}" src="${src}"></iframe>`).join("") + partner.script);
    await partner.hear("state");
    await partner.fits();
    await expect.poll(async () => (await partner.frame("moved")).url()).toBe(stranger.at("/taken/"));
    await page.waitForLoadState("load");
    await expect.poll(() => page.evaluate(() => document.querySelector<HTMLIFrameElement>("#liar")!.contentWindow!.length)).toBe(1);
    await page.evaluate(() => {
      window.messages = [];
      addEventListener("message", ({ data }) => data === "done" && window.messages.push(data));
    });
    const look = () =>
      page.evaluate(() => ({
        frames: [...document.querySelectorAll("iframe")].map((frame) => frame.outerHTML),
        heard: window.heard,
        globals: Object.getOwnPropertyNames(window).sort(),
        page: [document.title, location.href, document.activeElement!.tagName, scrollY],
      }));
    const before = await look();
    await page.evaluate(() => document.querySelectorAll("iframe").forEach((frame) => frame.contentWindow!.postMessage("go", "*")));
    await expect.poll(() => page.evaluate(() => window.messages.length), { timeout: 30_000 }).toBe(6);
    // The page itself, closed windows, and real frames with an almost correct origin.
    const sent = await page.evaluate(
      ({ site, right, text }) => {
        const gone = document.body.appendChild(document.createElement("iframe")).contentWindow;
        document.querySelector("iframe:last-of-type")!.remove();
        const known = document.querySelector<HTMLIFrameElement>("#embed")!.contentWindow;
        const origins = ["", "null", `${site}/`, site.toUpperCase(), site.replace("http:", "https:"), `${site}0`, "https://forewarned.example"];
        let count = 0;
        const messages = [...right, ...new Function(`${text} return hostile(7, 120, ${JSON.stringify(right)})`)()];
        for (const data of messages) {
          postMessage(data, "*");
          for (const origin of origins) dispatchEvent(new MessageEvent("message", { data, origin, source: known }));
          for (const source of [null, window, gone]) dispatchEvent(new MessageEvent("message", { data, origin: site, source }));
          count += origins.length + 4;
        }
        postMessage("done", "*");
        return count;
      },
      { site: site.origin, right: TO_HOST, text: HOSTILE },
    );
    await expect.poll(() => page.evaluate(() => window.messages.length)).toBe(7);
    expect(6 * 1500 + sent).toBeGreaterThanOrEqual(10_000);
    expect(await look()).toEqual(before);
    for (const id of Object.keys(frames).filter((id) => id !== "embed"))
      expect(await (await partner.frame(id)).evaluate(() => window.messages), `${id} got an answer`).toEqual([]);
    // The page still accepts messages from the embed.
    await (await partner.frame()).evaluate(() => (document.getElementById("embed")!.style.height = "432px"));
    await expect.poll(() => partner.height()).toBe(432);
  });

  test("10,000 messages to a frame, invalid or from other windows and origins, change nothing", async ({ page, partner, site, stranger }) => {
    const note = `addEventListener("message", ({ data }) => data === "done" && (window.messages ??= []).push(data));
      addEventListener("echo", () => parent.postMessage("echo", "*"));`;
    site.put(ALERT, embed({ app: `${APP} ${note} ${HOSTILE}` }));
    const right = JSON.stringify(TO_FRAME);
    stranger.put("/rogue/", `<!doctype html><script>${HOSTILE} window.messages = []; addEventListener("message", ({ data }) => messages.push(data));</script>`);
    // The page has none of our scripts, so only the test sends messages.
    await partner.open(`<script>
      ${HOSTILE}
      window.messages = [];
      addEventListener("message", ({ data, source }) => source === frames[0] && messages.push(data));
    </script><iframe id="embed" src="${site.at(ALERT)}"></iframe><iframe id="rogue" src="${stranger.at("/rogue/")}"></iframe>`);
    await page.waitForFunction(() => window.messages.length > 0);
    const frame = await partner.frame(), rogue = await partner.frame("rogue");
    let done = 0;
    const unchanged = async (before: unknown) => {
      done++;
      await frame.waitForFunction((done) => window.messages?.length === done, done);
      await frame.evaluate(() => dispatchEvent(new Event("echo")));
      await page.waitForFunction(() => window.messages.includes("echo"));
      expect(await page.evaluate(() => window.messages), "no answer").toEqual(["echo"]);
      expect(await rogue.evaluate(() => window.messages), "no answer to another frame").toEqual([]);
      expect(await look()).toEqual(before);
      await page.evaluate(() => (window.messages = []));
    };
    const look = () => frame.evaluate(() => [document.documentElement.cloneNode().nodeName, document.documentElement.outerHTML.length, { ...document.documentElement.dataset }, location.href, window.asked]);
    await page.evaluate(() => (window.messages = []));
    const before = await look();
    // Before any hello: commands, and messages that are almost a hello.
    await page.evaluate(`{
      const right = ${right}.slice(1);
      for (const one of [...right, ...hostile(11, 2500, right), ...hostile(12, 500, ${right}), "done"]) frames[0].postMessage(one, "*");
    }`);
    await unchanged(before);
    // Another frame of the page, also with valid messages.
    await rogue.evaluate(`for (const one of [...${right}, ...hostile(13, 2500, ${right}), "done"]) parent.frames[0].postMessage(one, "*")`);
    await unchanged(before);
    // The document itself.
    await frame.evaluate(`for (const one of [...${right}, ...hostile(14, 1500, ${right}), "done"]) postMessage(one, "*")`);
    await unchanged(before);
    // The page sends hello, and from then on the frame accepts no other sender.
    await page.evaluate(() => window.frames[0].postMessage({ forewarned: 1, type: "hello" }, "*"));
    await page.waitForFunction(() => (window.messages as { type?: string }[]).some(({ type }) => type === "state"));
    await page.evaluate(() => (window.messages = []));
    await page.evaluate(`for (const one of [...hostile(15, 3000, ${right}), "done"]) frames[0].postMessage(one, "*")`);
    await unchanged(before);
    await frame.evaluate(
      ({ right, mine }) => {
        for (const data of right)
          for (const origin of ["", "null", "https://forewarned.example", mine])
            for (const source of [parent, window, null]) dispatchEvent(new MessageEvent("message", { data, origin, source }));
        postMessage("done", "*");
      },
      { right: TO_FRAME, mine: site.origin },
    );
    await unchanged(before);
    await page.evaluate(() => window.frames[0].postMessage({ forewarned: 1, type: "goto", view: "factors" }, "*"));
    await frame.waitForFunction(() => window.asked.includes("factors"));
  });
});

test.describe("in the partner's page", () => {
  test("several copies of the script act as one, and a second site's script adds its own embeds", async ({ page, partner, site, stranger }) => {
    site.put(`${FOLDER}v2.js`, V1);
    site.put(ALERT, embed({ app: `addEventListener("message", ({ data }) => data.type === "goto" && (window.asked ??= []).push(data.view))` }));
    stranger.put("/embed/v1.js", V1);
    stranger.put("/embed/other/", embed({ title: "Another publisher" }));
    // An element with this id is also a property of the window.
    await partner.open(`<p id="forewarned"></p><iframe id="embed" src="${site.at(ALERT)}"></iframe>${partner.script}`);
    await partner.hear("state");
    const first = await page.evaluateHandle(() => window.forewarned);
    for (let copy = 0; copy < 9; copy++) await page.addScriptTag({ url: site.at(`${FOLDER}v${1 + (copy % 2)}.js`) });
    expect(await page.evaluate((first) => window.forewarned === first, first)).toBe(true);
    await page.evaluate(() => (window.heard = []));
    const frame = await partner.frame();
    await frame.evaluate(() => (document.getElementById("embed")!.style.height = "456px"));
    await partner.hear("height", { height: 456 });
    await page.evaluate(() => window.forewarned.send(document.querySelector("iframe"), { type: "goto", view: "" }));
    await frame.waitForFunction(() => window.asked?.length);
    expect(await frame.evaluate(() => window.asked)).toEqual([""]);
    expect((await partner.heard("height")).filter(({ detail }) => detail.height === 456)).toHaveLength(1);
    await page.addScriptTag({ url: stranger.at("/embed/v1.js") });
    await page.evaluate((src) => document.body.append(Object.assign(document.createElement("iframe"), { id: "second", src })), stranger.at("/embed/other/"));
    await partner.hear("ready", { title: "Another publisher" });
    await partner.fits("second");
  });

  test("the script finds frames that are added later, moved or given their address later", async ({ page, partner, site }) => {
    await partner.open(`${partner.script}<iframe id="late" data-src="${site.at(ALERT)}"></iframe><div id="place"></div>`);
    await page.waitForFunction(() => window.forewarned);
    await page.evaluate((src) => {
      document.getElementById("place")!.innerHTML = `<section><iframe id="embed" src="${src}"></iframe></section>`;
    }, site.at(ALERT));
    await partner.hear("state");
    await partner.fits();
    await page.locator("#late").evaluate((frame: HTMLIFrameElement) => (frame.src = frame.dataset.src!));
    await partner.fits("late");
    // A moved frame reloads, and earlier settings still apply.
    await page.evaluate(() => {
      window.heard = [];
      const frame = document.getElementById("embed")!;
      window.forewarned.send(frame, { type: "set", theme: "dark" });
      document.body.append(frame);
    });
    await partner.hear("ready");
    await partner.fits();
    await expect.poll(async () => (await partner.frame()).evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
  });

  test("the custom element creates one frame, follows its attributes and rejects other addresses", async ({ page, partner, site, stranger, told }) => {
    site.put(ALERT, embed({ app: APP }));
    site.put(`${ALERT}factors/`, embed({ view: "factors", title: "Risk factors", app: APP }));
    await partner.open(`<forewarned-embed src="${site.at(ALERT)}" title="Ten stages, by Genocide Watch" height="480"></forewarned-embed>${partner.script}`, " ");
    const frame = page.locator("forewarned-embed > iframe");
    await expect(frame).toHaveCount(1);
    await expect(frame).toHaveAttribute("loading", "lazy");
    await expect(frame).toHaveAttribute("title", "Ten stages, by Genocide Watch");
    await expect(frame).toHaveAttribute("height", "480");
    await expect(frame).toHaveCSS("border-top-width", "0px");
    await frame.evaluate((frame) => (frame.id = "embed"));
    await partner.hear("state", { view: "" });
    await partner.fits();
    const element = page.locator("forewarned-embed");
    await element.evaluate((element) => {
      element.title = "Other title";
      element.setAttribute("height", "500");
      (element as HTMLElement & { goTo(view: string): boolean }).goTo("stages/denial");
      (element as HTMLElement & { set(options: object): boolean }).set({ theme: "dark", accent: "#123456" });
    });
    await expect(frame).toHaveAttribute("title", "Other title");
    await expect(frame).toHaveAttribute("height", "500");
    await partner.hear("state", { view: "stages/denial" });
    await expect.poll(async () => (await partner.frame()).evaluate(() => window.asked)).toContainEqual({ theme: "dark", accent: "#123456" });
    await element.evaluate((element, src) => element.setAttribute("src", src), site.at(`${ALERT}factors/`));
    await partner.hear("ready", { title: "Risk factors" });
    // A copy of the element, as carousels make, also has exactly one frame.
    await element.evaluate((element) => document.body.append(element.cloneNode(true)));
    await expect(page.locator("iframe")).toHaveCount(2);
    await page.locator("forewarned-embed").last().evaluate((element) => element.remove());
    const refused = ["javascript:alert(1)", "data:text/html,x", stranger.at("/embed/x/"), site.at("/some/folder/x/"), site.at(`${FOLDER}../x/`), "http://", `${site.origin}.example${FOLDER}x/`];
    for (const src of refused) {
      await element.evaluate((element, src) => element.setAttribute("src", src), src);
      await expect(page.locator("iframe"), src).toHaveCount(0);
    }
    expect(told.splice(0)).toEqual(refused.map(() => expect.stringContaining("src must begin with")));
    await element.evaluate((element, src) => element.setAttribute("src", src), site.at(ALERT));
    await expect(frame).toHaveCount(1);
    await element.evaluate((element) => element.removeAttribute("src"));
    await expect(frame).toHaveCount(0);
  });

  test("the custom element works in a shadow tree, which document queries do not reach", async ({ page, partner, site }) => {
    await partner.open(`<div id="host"></div>${partner.script}`);
    await page.waitForFunction(() => window.forewarned);
    await page.evaluate((src) => {
      document.getElementById("host")!.attachShadow({ mode: "open" }).innerHTML = `<forewarned-embed src="${src}" title="Ten stages"></forewarned-embed>`;
    }, site.at(ALERT));
    const frame = page.locator("#host iframe");
    await expect.poll(() => frame.evaluate((frame) => frame.style.height)).toBe("240px");
  });

  test("everything works in a sandbox without an origin", async ({ page, partner, site }) => {
    site.put(ALERT, embed({ body: LONGER }));
    site.put(`${ALERT}factors/`, embed({ view: "factors", title: "Risk factors", body: TEXT }));
    await partner.open(`<iframe id="embed" sandbox="allow-scripts" src="${site.at(ALERT)}"></iframe>${partner.script}`);
    await partner.hear("state", { view: "" });
    expect(await (await partner.frame()).evaluate(() => window.origin)).toBe("null");
    await partner.fits();
    await page.evaluate(() => {
      const frame = document.querySelector("iframe");
      window.forewarned.send(frame, { type: "set", theme: "dark" });
      window.forewarned.send(frame, { type: "goto", view: "factors" });
    });
    await partner.hear("state", { view: "factors", title: "Risk factors" });
    await partner.fits();
    await expect.poll(async () => (await partner.frame()).evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
  });

  test("a frame also answers a page without an origin: a local file or a sandboxed page", async ({ page, partner, home, site }) => {
    const folder = mkdtempSync(join(tmpdir(), "forewarned-host-"));
    const article = host(`<iframe id="embed" src="${site.at(ALERT)}"></iframe>${partner.script}`);
    writeFileSync(join(folder, "article.html"), article);
    await page.goto(pathToFileURL(join(folder, "article.html")).href);
    await partner.hear("state");
    await partner.fits();
    rmSync(folder, { recursive: true });
    const preview = home.put("/preview/", article);
    await page.goto(home.put("/editor/", `<!doctype html><iframe sandbox="allow-scripts" src="${preview}"></iframe>`));
    await expect.poll(() => page.frames().find((frame) => frame.url() === preview)!.evaluate(() => window.heard.map(({ type }) => type))).toContain("state");
  });

  test("the scripts leave focus, scroll position and keys alone and add one global name", async ({ page, partner, site }) => {
    // The listeners of the scripts, in the page and in the frame. Playwright adds some too.
    await page.addInitScript(() => {
      const add = EventTarget.prototype.addEventListener, listened = ((window as unknown as { listened: string[] }).listened = [] as string[]);
      EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: unknown[]) {
        if (new Error().stack!.includes("/embed/")) listened.push(type);
        return (add as (...all: unknown[]) => void).call(this, type, ...rest);
      };
    });
    site.put(ALERT, embed({ body: LONGER, app: APP }));
    await partner.open(`<div style="height: 1500px"></div><input id="field" value=""><div><iframe id="embed" src="${site.at(ALERT)}"></iframe></div><div style="height: 1500px"></div>`);
    await page.locator("#field").focus();
    await page.evaluate(() => scrollTo(0, 1200));
    const look = () => page.evaluate(() => [scrollX, scrollY, document.activeElement!.id, document.head.outerHTML, history.length]);
    const names = () => page.evaluate(() => Object.getOwnPropertyNames(window));
    const before = await look(), had = await names();
    await page.evaluate((src) => document.body.append(Object.assign(document.createElement("script"), { src })), site.at(`${FOLDER}v1.js`));
    await partner.hear("state");
    await partner.fits();
    await page.keyboard.type("a b");
    await page.evaluate(() => {
      const frame = document.querySelector("iframe");
      window.forewarned.send(frame, { type: "goto", view: "stages/denial" });
      window.forewarned.send(frame, { type: "set", theme: "dark" });
    });
    await partner.hear("state", { view: "stages/denial" });
    await (await partner.frame()).evaluate(() => (document.getElementById("embed")!.style.height = "900px"));
    await partner.fits();
    await page.keyboard.type("c");
    await expect(page.locator("#field")).toHaveValue("a bc");
    expect(await look()).toEqual(before);
    expect((await names()).filter((name) => !had.includes(name))).toEqual(["forewarned"]);
    const listened = () => [...new Set((window as unknown as { listened: string[] }).listened)].sort();
    expect(await page.evaluate(listened)).toEqual(["load", "message"]);
    expect(await (await partner.frame()).evaluate(listened)).toEqual(["click", "forewarned:goto", "forewarned:set", "hashchange", "load", "message"]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length + document.querySelectorAll("style").length), "styles").toBe(1);
  });
});

test.describe("other embed protocols", () => {
  // Handles a message as wp-includes/js/wp-embed.js does.
  const wordpress = () => {
    window.messages = [];
    addEventListener("message", ({ data, source }) => {
      if (!data?.secret) return;
      window.messages.push(data);
      for (const frame of document.querySelectorAll<HTMLIFrameElement>(`iframe[data-secret="${data.secret}"]`)) {
        if (frame.contentWindow !== source) continue;
        frame.removeAttribute("style");
        if (data.message === "height") frame.height = `${Math.min(Math.max(parseInt(data.value, 10), 200), 1000)}`;
        const isHere = () => new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame;
        if (data.message === "link" && isHere()) top!.location.href = data.value;
      }
    });
  };
  const hidden = `class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden"`;

  test("WordPress shows the frame at its height and follows its links", async ({ page, partner, site }) => {
    const links = `<a target="_top" href="/some/folder/alerts/alert/">Open the explainer</a> <a href="factors/">Risk factors</a>`;
    site.put(ALERT, embed({ body: LONGER + links }));
    site.put(`${ALERT}factors/`, embed({ view: "factors", body: `${TEXT}${links}<p>More</p>` }));
    site.put("/some/folder/alerts/alert/", "<!doctype html><title>The explainer</title>");
    await page.addInitScript(wordpress);
    await partner.open(`<iframe id="embed" ${hidden} data-secret="Ab3" width="600" height="200" src="${site.at(ALERT)}#?secret=Ab3"></iframe>`, "iframe { border: 0 }");
    await partner.fits();
    await expect(page.locator("#embed")).toBeVisible();
    expect(await page.evaluate(() => window.messages[0])).toEqual({ message: "height", value: await partner.height(), secret: "Ab3" });
    // Without an app, a link in the embed loads a document, which needs the secret too.
    await page.frameLocator("#embed").getByRole("link", { name: "Risk factors" }).click();
    await expect.poll(async () => (await partner.frame()).url()).toBe(site.at(`${ALERT}factors/#?secret=Ab3`));
    await partner.fits();
    await page.frameLocator("#embed").getByRole("link", { name: "Open the explainer" }).click();
    await expect(page).toHaveTitle("The explainer");
  });

  test("WordPress's script may load after the frame and add the secret to its address later", async ({ page, partner, site }) => {
    site.put(ALERT, embed({ body: LONGER }));
    await partner.open(`<iframe id="embed" ${hidden} data-secret="Ab3" height="200" src="${site.at(ALERT)}#?secret=Ab3"></iframe><iframe id="later" height="200" src="${site.at(ALERT)}"></iframe>`, "iframe { border: 0 }");
    await page.waitForLoadState("load");
    await page.evaluate(wordpress);
    await page.evaluate(() => {
      window.frames[0].postMessage({ message: "ready", secret: "wrong" }, "*");
      window.frames[0].postMessage({ message: "ready", secret: "Ab3" }, "*");
      const later = document.querySelector<HTMLIFrameElement>("#later")!;
      later.src += "#?secret=Cd4";
      later.dataset.secret = "Cd4";
    });
    await partner.fits();
    await partner.fits("later");
    expect(await page.evaluate(() => window.messages.length)).toBe(2);
  });

  test("in a WordPress page that also has our script, the frame is shown at its full height", async ({ page, partner, site }) => {
    site.put(ALERT, embed({ style: "#embed { height: 1500px }" }));
    await page.addInitScript(wordpress);
    await partner.open(`<iframe id="embed" ${hidden} data-secret="Ab3" height="200" src="${site.at(ALERT)}#?secret=Ab3"></iframe>${partner.script}`, "iframe { border: 0 }");
    await partner.fits();
    await expect(page.locator("#embed")).toBeVisible();
    await (await partner.frame()).evaluate(() => (document.getElementById("embed")!.style.height = "1400px"));
    await partner.hear("height", { height: 1400 });
    await partner.fits();
  });

  test("frames message WordPress only with a valid secret, and AMP only until a page says hello", async ({ page, partner, site }) => {
    site.put(ALERT, embed({ style: "#embed { height: 500px }" }));
    await page.addInitScript(() => {
      window.messages = [];
      addEventListener("message", ({ data }) => window.messages.push(data));
    });
    const secrets = ["", "#?secret=", "#?secret=a-b", `#?secret=${"a".repeat(33)}`, "#?secret=a&b", "#secret=ab", "#?secret=a%22"];
    await partner.open(secrets.map((secret, index) => `<iframe id="embed${index}" src="${site.at(ALERT)}${secret}"></iframe>`).join(""));
    await page.waitForFunction((count) => window.messages.length >= count, secrets.length);
    expect(await page.evaluate(() => window.messages)).toEqual(secrets.map(() => ({ sentinel: "amp", type: "embed-size", height: 500 })));
    await page.evaluate(() => (window.messages = []));
    await page.evaluate(() => window.frames[0].postMessage({ forewarned: 1, type: "hello" }, "*"));
    await page.waitForFunction(() => window.messages.length === 3);
    await (await partner.frame("embed0")).evaluate(() => (document.getElementById("embed")!.style.height = "600px"));
    await page.waitForFunction(() => window.messages.length === 4);
    expect(await page.evaluate(() => window.messages.at(-1))).toEqual({ forewarned: 1, type: "height", height: 600 });
    expect(await page.evaluate(() => window.messages.filter((one) => (one as { sentinel?: string }).sentinel))).toEqual([]);
  });
});
