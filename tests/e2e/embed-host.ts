// A partner's page and the site whose embeds it shows, on two origins, with the two embed scripts as the build publishes them.
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import { expect, test as base, type Frame, type Page } from "@playwright/test";
import { transformSync } from "esbuild";

import { STAGES } from "./data";

/** Returns a script of src/bin/pages, minified as in a release. */
const script = (name: string) =>
  transformSync(readFileSync(join(__dirname, "../../src/bin/pages", name), "utf8"), {
    charset: "utf8",
    legalComments: "none",
    loader: "js",
    minify: true,
  }).code;
export const V1 = script("embed_v1.js");
const FRAME = script("embed_frame.js").replace("$STAGES", JSON.stringify(STAGES.map((stage) => stage.toLowerCase())));

/** The site's folder of embeds, and the embeds of one alert. */
export const FOLDER = "/some/folder/embed/";
export const ALERT = `${FOLDER}alert/`;

/** A server that answers GET requests with the pages of a test. */
export class Origin {
  private pages = new Map<string, string>();
  private constructor(
    private server: Server,
    private name: string,
  ) {}

  static async start(name: string): Promise<Origin> {
    const origin: Origin = new Origin(
      createServer(({ url = "" }, response) => {
        const path = url.replace(/\?.*/, ""), text = origin.pages.get(path);
        const type = path.endsWith(".js") ? "text/javascript" : "text/html";
        const missing = path === "/favicon.ico" ? 204 : 404;
        response.writeHead(text === undefined ? missing : 200, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store" });
        response.end(text);
      }),
      name,
    );
    await new Promise<void>((done) => origin.server.listen(0, "127.0.0.1", done));
    return origin;
  }

  /** Adds a page or a script and returns its address. */
  put(path: string, text: string) {
    this.pages.set(path, text);
    return this.at(path);
  }

  at(path: string) {
    return `http://${this.name}:${(this.server.address() as AddressInfo).port}${path}`;
  }

  get origin() {
    return new URL(this.at("/")).origin;
  }

  close() {
    this.server.closeAllConnections();
    this.server.close();
  }
}

/** An embed document: the parts that the build writes around the script. */
export interface Embed {
  view?: string;
  title?: string;
  style?: string;
  body?: string;
  /** The app's script. */
  app?: string;
  /** The position of the script: the root element may come after it. */
  at?: "head" | "end";
}
export const embed = ({ view = "", title = "Ten stages", style = "#embed { min-height: 240px }", body = "<p>Text</p>", app = "", at = "head" }: Embed = {}) => {
  const inline = `<script>${FRAME}</script>`;
  const explainer = `https://forewarned.example/alerts/alert/${view && `${view}/`}`;
  const data = `data-view="${view}" data-explainer="${explainer}" data-base="${ALERT}"`;
  return `<!doctype html><html lang="en" ${data}><head><meta charset="utf-8"><title>${title}</title>
    <style>html, body { margin: 0 } #embed { display: flow-root } ${style}</style>${at === "head" ? inline : ""}</head>
    <body><main id="embed">${body}</main>${at === "end" ? inline : ""}<script>${app}</script></body></html>`;
};

/** An app that obeys the host's messages without loading a document. */
export const APP = `
  window.asked = [];
  addEventListener("forewarned:goto", (event) => {
    event.preventDefault();
    asked.push(event.detail);
    document.documentElement.dataset.view = event.detail;
    document.documentElement.dataset.explainer = "https://forewarned.example/alerts/alert/" + event.detail + "/";
    document.title = "Shows " + event.detail;
  });
  addEventListener("forewarned:set", ({ detail }) => asked.push(detail));`;

/** A message from the frame as the partner's page received it. */
export interface Heard {
  type: string;
  frame: string;
  at: number;
  detail: Record<string, unknown>;
}

declare global {
  interface Window {
    heard: Heard[];
    forewarned: { add(folder: string): void; send(frame: Element | null, message?: object): boolean };
    asked: unknown[];
    /** The messages that a page's own listener recorded. */
    messages: unknown[];
  }
}

/** Returns a partner's page that records every event of the frames. */
export const host = (body: string, style = "iframe { border: 0; height: 300px; width: 640px }") => `<!doctype html><html lang="en">
  <head><meta charset="utf-8"><title>Partner</title><style>${style}</style><script>
    window.heard = [];
    for (const type of ["ready", "height", "state", "error"])
      addEventListener("forewarned:" + type, ({ detail, target }) => heard.push({ type, frame: target.id, at: Date.now(), detail }));
  </script></head><body>${body}</body></html>`;

/** Invalid values for each field of a message. */
const WRONG: Record<string, unknown[]> = {
  title: [undefined, null, 0, ["Ten stages"], {}],
  height: [undefined, null, true, 0, -300, 300.5, NaN, Infinity, "300", [300], {}],
  view: [undefined, null, 1, ["factors"], "Factors", "/factors", "factors/", "../", "stages/", "stages/A", "stages/denial\n", "checks", `stages/${"a".repeat(41)}`],
  url: [undefined, null, 1, "", "/alerts/", "javascript:alert(1)", "data:text/html,x", ["https://forewarned.example/"]],
  code: [undefined, null, 1, "", "other", "constructor", ["height-loop"]],
  theme: [undefined, null, 1, "", "contrast", "Dark", ["dark"], { dark: true }],
  accent: [undefined, 0, "", "red", "#fff", "#12345g", "#1234567", "url(#a)", ["#123456"]],
};

/** Returns `count` invalid messages, each made from one of the valid ones in `right`. Also runs within a page. */
export function hostile(seed: number, count: number, right: Record<string, unknown>[], wrong: Record<string, unknown[]>) {
  const random = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <T>(list: T[]): T => list[Math.floor(random() * list.length)];
  const junk = [undefined, null, true, 0, 1, -1.5, NaN, 1e300, "", "1", "hello", "[object Object]", "x".repeat(2000), [], [1], {}, [[[{}]]]];
  const types = ["Ready", "hello ", "constructor", "__proto__", "toString", "prototype", "resize", 1, null, undefined, ["goto"], {}];
  const injectFaults = [
    () => pick<unknown>([...junk, 2n ** 70n]),
    (one: object) => ({ ...one, forewarned: pick([undefined, null, 0, 2, "1", true, [1], {}]) }),
    (one: object) => ({ ...one, type: pick(types) }),
    (one: object) => Object.assign([], one),
    (one: object) => Object.assign(new Date(0), one),
    (one: object) => new Map(Object.entries(one)),
    (one: object) => JSON.stringify(one),
    (one: object) => pick<unknown>([[one], { message: one }, { data: one }, { forewarned: one }]),
    (one: Record<string, unknown>) => {
      const field = pick(Object.keys(one).filter((name) => wrong[name]));
      return field ? { ...one, [field]: pick(wrong[field]) } : { ...one, forewarned: 2 };
    },
  ];
  return Array.from({ length: count }, () => pick(injectFaults)({ ...pick(right), [pick(["a", "detail", "secret", "origin"])]: pick(junk) }));
}
/** The same as text, for a page's script. */
export const HOSTILE = `const WRONG = ${serialized(WRONG)}; const hostile = (seed, count, right) => (${hostile})(seed, count, right, WRONG);`;

function serialized(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(serialized)}]`;
  if (value && typeof value === "object") return `{${Object.entries(value).map(([name, one]) => `${name}: ${serialized(one)}`)}}`;
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

/** Valid messages of frames and of hosts. */
export const TO_HOST = [
  { forewarned: 1, type: "ready", title: "Taken over" },
  { forewarned: 1, type: "height", height: 777 },
  { forewarned: 1, type: "state", view: "factors", url: "https://forewarned.example/x/", title: "Taken over" },
  { forewarned: 1, type: "error", code: "not-started" },
  { forewarned: 1, type: "leave" },
];
export const TO_FRAME = [
  { forewarned: 1, type: "hello" },
  { forewarned: 1, type: "goto", view: "stages/denial" },
  { forewarned: 1, type: "set", theme: "dark" },
  { forewarned: 1, type: "set", accent: "#123456" },
];

/** A partner's page with these embeds, and the documents inside them. */
export class Partner {
  constructor(
    private page: Page,
    private origin: Origin,
    private site: Origin,
  ) {}

  get script() {
    return `<script async src="${this.site.at(`${FOLDER}v1.js`)}"></script>`;
  }

  /** Opens a page with this body. */
  async open(body: string, style?: string) {
    await this.page.goto(this.origin.put("/article/", host(body, style)));
  }

  /** Returns the document in a frame. */
  async frame(id = "embed"): Promise<Frame> {
    const element = await this.page.locator(`iframe#${id}`).elementHandle();
    return (await element!.contentFrame())!;
  }

  /** Returns the frames' messages, of one type or all. */
  async heard(type?: string): Promise<Heard[]> {
    const heard = await this.page.evaluate(() => window.heard);
    return type ? heard.filter((one) => one.type === type) : heard;
  }

  /** Waits for a message from a frame. */
  async hear(type: string, detail: object = {}) {
    await expect.poll(async () => (await this.heard(type)).map((one) => one.detail)).toContainEqual(expect.objectContaining(detail));
  }

  height(id = "embed") {
    return this.page.locator(`#${id}`).evaluate((frame) => frame.clientHeight);
  }

  /** Returns the height that a frame's document needs. */
  async needs(id = "embed") {
    return (await this.frame(id)).evaluate(() => Math.ceil(document.getElementById("embed")!.getBoundingClientRect().height - 0.01));
  }

  /** Waits until a frame is as tall as its document, with no scroll bar in it. */
  async fits(id = "embed") {
    // A frame that gets its address later has an empty document first.
    await expect(this.page.frameLocator(`#${id}`).locator("#embed")).toBeAttached();
    const look = async () => ({ lacks: (await this.needs(id)) - (await this.height(id)), scrolls: await this.scrolls(id) });
    await expect.poll(look).toEqual({ lacks: 0, scrolls: [] });
  }

  /** Returns the directions in which a frame's document scrolls. */
  async scrolls(id = "embed") {
    return (await this.frame(id)).evaluate(() => {
      const { clientHeight, clientWidth, scrollHeight, scrollWidth } = document.documentElement;
      const bars = [scrollWidth > clientWidth && "sideways", scrollHeight > clientHeight && "down", clientWidth < innerWidth && "bar"];
      return bars.filter(Boolean);
    });
  }
}

/** Two origins, a third that should have no influence, and a page in which no script may fail and nothing may be blocked. */
export const test = base.extend<{ home: Origin; site: Origin; stranger: Origin; partner: Partner; told: string[]; guard: void }>({
  home: async ({}, use) => {
    const origin = await Origin.start("127.0.0.1");
    await use(origin);
    origin.close();
  },
  // A different host name, not just a different port, so that browsers put it in a separate process.
  site: async ({}, use) => {
    const origin = await Origin.start("localhost");
    origin.put(`${FOLDER}v1.js`, V1);
    origin.put(ALERT, embed());
    await use(origin);
    origin.close();
  },
  stranger: async ({}, use) => {
    const origin = await Origin.start("127.0.0.1");
    await use(origin);
    origin.close();
  },
  partner: async ({ page, home, site }, use) => use(new Partner(page, home, site)),
  // The browser's errors and warnings. A test that provokes some checks them and empties the list.
  told: async ({ context }, use) => {
    const told: string[] = [];
    context.on("console", (message) => ["error", "warning"].includes(message.type()) && told.push(message.text()));
    context.on("weberror", (fault) => told.push(String(fault.error())));
    await use(told);
  },
  guard: [
    async ({ told }, use) => {
      await use();
      expect(told).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
