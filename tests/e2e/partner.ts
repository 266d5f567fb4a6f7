// A partner's page and the built site, on two origins: the site with the headers of its `_headers` file, and pages that a test composes.
import { createReadStream, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import { test as base } from "./embed-host";
import { Origin, Partner } from "./embed-host";
import { DIST } from "./site";

const BASE = "/some/folder/";

/** The rules of `_headers`: a pattern with at most one `*`, and headers. */
const RULES = readFileSync(join(DIST, "_headers"), "utf8")
  .split(/\n(?=\/)/)
  .filter((rule) => rule.startsWith("/"))
  .map((rule) => {
    const [pattern, ...lines] = rule.trim().split("\n");
    const [start, end] = pattern.split("*");
    const fits = (path: string) => (end === undefined ? path === start : path.startsWith(start) && path.endsWith(end));
    return { fits, headers: lines.map((line) => line.trim().split(/: (.*)/s).slice(0, 2)).map(([name, value]) => [name.toLowerCase(), value]) };
  });

function headersOf(path: string) {
  const headers = Object.fromEntries(RULES.filter(({ fits }) => fits(path)).flatMap((rule) => rule.headers));
  // The tests' pages have no certificate. The rest of the policy is unchanged.
  const policy = headers["content-security-policy"];
  if (policy) headers["content-security-policy"] = policy.replace("frame-ancestors 'self' https:", "frame-ancestors 'self' http:");
  return headers;
}

/** The build under test on its own origin. It records the files that it sends. */
export class Built {
  /** The files that were sent completely, in order. */
  sent: string[] = [];
  private constructor(private server: Server) {}

  static async start(): Promise<Built> {
    // Imported dynamically, because server.mjs is an ES module and also a command.
    const { look } = await import("./server.mjs");
    const built: Built = new Built(
      createServer((request, response) => {
        const { status, headers, file } = look(DIST, BASE, request.url ?? "");
        if (file) built.sent.push(file.slice(DIST.length + 1));
        const path = new URL(request.url ?? "", "http://localhost").pathname.slice(BASE.length - 1);
        response.writeHead(status, { ...headers, ...headersOf(path) });
        if (file) createReadStream(file).pipe(response);
        else response.end();
      }),
    );
    await new Promise<void>((done) => built.server.listen(0, "127.0.0.1", done));
    return built;
  }

  /** Returns the full address of a path in the site. */
  at(path: string) {
    // A different host name, not just a different port, so that browsers put it in a separate process.
    return `http://localhost:${(this.server.address() as AddressInfo).port}${path.startsWith("/") ? path : BASE + path}`;
  }

  close() {
    this.server.closeAllConnections();
    this.server.close();
  }
}

export const test = base.extend<{ built: Built; host: Partner }>({
  // The site's pages try to register a service worker, which Playwright blocks (playwright.config.ts).
  told: async ({ context }, use) => {
    const told: string[] = [];
    const hear = (text: string) => text.startsWith("Service Worker registration blocked") || told.push(text);
    context.on("console", (message) => ["error", "warning"].includes(message.type()) && hear(message.text()));
    context.on("weberror", (fault) => told.push(String(fault.error())));
    await use(told);
  },
  built: async ({}, use) => {
    const built = await Built.start();
    await use(built);
    built.close();
  },
  // The same as `partner`, with the build's frames.
  host: async ({ page, home, built }, use) => use(new Partner(page, home, built as unknown as Origin)),
});

export { expect } from "./embed-host";
