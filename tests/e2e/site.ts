// A separate site for a test: on its own port, with faults, and with a new build that can replace it while pages are open.
import { fork, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import type { Page } from "@playwright/test";

import { ID } from "./data";
import { LIST } from "./pages/alert";
import { expect, test as base } from "./test";

export const DIST = resolve(process.env.FOREWARNED_DIST ?? resolve(__dirname, "../../dist"));
export const FAULTS = [
  "404",
  "500",
  "reset",
  "cut short",
  "stalled",
  "wrong type",
  "truncated",
  "replaced by HTML",
  "tampered",
];

/** Returns a page's files, as patterns for `injectFaults`, read from the page itself. */
export const filesOf = (address: string) => {
  const html = readFileSync(join(DIST, address, "index.html"), "utf8");
  const named = (attribute: string) => {
    const [, name] = new RegExp(`data-${attribute}="([^"]+)"`).exec(html) ?? [];
    if (!name) throw new Error(`${address} names no ${attribute}`);
    return new RegExp(`${name.replaceAll(".", "\\.")}$`);
  };
  return { html: new RegExp(`/${address}(\\?.*)?$`), glue: named("glue"), wasm: named("wasm"), data: named("file") };
};
/** The files of the alert's first page. */
export const FILES = filesOf(LIST);
/** The alerts that a device stores when a reader opens them, and not on the first visit. */
export const OPENED = readdirSync(join(DIST, "opened")).filter((name) => name.endsWith(".json")).map((name) => name.slice(0, -".json".length));

export class Site {
  port = 0;
  private folders: string[] = [];
  private constructor(private server: ChildProcess) {}

  static async start(): Promise<Site> {
    const site = new Site(fork(join(__dirname, "fault-server.mjs")));
    await site.tell({ dist: DIST, faults: [] });
    return site;
  }

  get url() {
    return `http://127.0.0.1:${this.port}/`;
  }

  private async tell(message: object) {
    const answer = new Promise<{ port: number }>((done) => this.server.once("message", done as () => void));
    this.server.send(message);
    this.port = (await answer).port;
  }

  /** Injects a fault into every answer whose address matches; without arguments, removes all faults. */
  injectFaults(...faults: [RegExp, string][]) {
    return this.tell({ faults: faults.map(([pattern, fault]) => [pattern.source, fault]) });
  }

  /** Simulates a missing network: nothing on the host can be reached. */
  disconnect() {
    return this.injectFaults([/./, "reset"]);
  }

  /** Replaces the served build. */
  deploy(dist: string) {
    return this.tell({ dist });
  }

  /** Returns a copy of the build under test that a test may change. */
  copy(): string {
    const folder = mkdtempSync(join(tmpdir(), "forewarned-"));
    this.folders.push(folder);
    cpSync(DIST, folder, { recursive: true });
    return folder;
  }

  /** Returns another build: every page has another description, every file of the app another name, and one text of the data differs. */
  next(): string {
    const folder = this.copy();
    const all = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const renamed = all.filter((path) => /^(forewarned-|data\/)/.test(path) && /\.\w+$/.test(path));
    // Keeps the length, so that nothing else moves.
    const other = (path: string) => path.replace(/.(?=(_bg)?\.\w+$)/, (last) => (last === "0" ? "1" : "0"));
    for (const path of renamed) renameSync(join(folder, path), join(folder, other(path)));
    for (const path of all.filter((path) => path.endsWith(".html"))) {
      let html = readFileSync(join(folder, path), "utf8").replace('<meta name="description" content="', '<meta name="description" content="Second: ');
      for (const name of renamed) html = html.replaceAll(name, other(name));
      writeFileSync(join(folder, path), html);
    }
    const data = join(folder, `alerts/${ID}.json`);
    writeFileSync(data, readFileSync(data, "utf8").replace('"title":', '"title": '));
    sign(folder, renamed.map((path) => [path, other(path)]));
    return folder;
  }

  close() {
    this.server.disconnect();
    for (const folder of this.folders) rmSync(folder, { recursive: true });
  }
}

/** Rewrites a changed copy's service worker as the build would have written it. */
function sign(folder: string, renamed: string[][]) {
  const hash = (algorithm: string, bytes: Buffer | string) => createHash(algorithm).update(bytes);
  const resigned = (files: object) => {
    const names = Object.keys(files).map((path) => new Map(renamed as [string, string][]).get(path) ?? path);
    const signed = names.map((path) => {
      const bytes = readFileSync(join(folder, /(^|\/)$/.test(path) ? `${path}index.html` : path));
      return [path, `sha384-${hash("sha384", bytes).digest("base64")}`];
    });
    return Object.fromEntries(signed);
  };
  const worker = readFileSync(join(folder, "sw.js"), "utf8").replace(
    /^const FILES = (.*);$/m,
    (_, files) => `const FILES = ${JSON.stringify(resigned(JSON.parse(files)))};`,
  );
  const version = hash("sha256", worker).digest("hex").slice(0, 16);
  writeFileSync(join(folder, "sw.js"), worker.replace(/^const VERSION = ".*";$/m, `const VERSION = "${version}";`));
  for (const id of OPENED) {
    const list = join(folder, `opened/${id}.json`);
    const { files } = JSON.parse(readFileSync(list, "utf8"));
    writeFileSync(list, JSON.stringify({ version, files: resigned(files) }));
  }
}

/** Waits until the device has stored the main part of the site and its service worker controls the page. */
export async function expectOfflineReady(page: Page) {
  const state = () => page.evaluate(() => navigator.serviceWorker.controller?.state);
  await expect.poll(state, { timeout: 20_000 }).toBe("activated");
}

/** A test with its own site and with service workers, which all other tests block. */
export const test = base.extend<{ site: Site }>({
  site: async ({}, use) => {
    const site = await Site.start();
    await use(site);
    site.close();
  },
  baseURL: async ({ site }, use) => use(site.url),
  serviceWorkers: "allow",
});

export { expect };
