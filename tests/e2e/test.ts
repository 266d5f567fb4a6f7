// The `test` of every spec: it provides the stages and risk factors pages, and fails a test on a request to another host, a cookie, a script
// error or a policy violation.
import { test as base, expect } from "@playwright/test";

import { FactorsPage } from "./pages/factors";
import { StagesPage } from "./pages/stages";

/** Matches the browser's message when it blocks something, even if no script can listen. */
const REFUSED = /Content Security Policy|Trusted(Type|HTML|Script)/;

/** Accepts one violation: if the glue fails to load, the policy blocks loading it again without a hash, as intended. */
export function forgiveGlue(refused: string[]) {
  expect(refused.filter((text) => !/script-src.*forewarned-|forewarned-.*script-src/s.test(text))).toEqual([]);
  refused.length = 0;
}

export const test = base.extend<{ factors: FactorsPage; stages: StagesPage; told: string[]; refused: string[]; faults: string[]; guard: void }>({
  factors: async ({ page }, use) => use(new FactorsPage(page)),
  stages: async ({ page }, use) => use(new StagesPage(page)),
  // The errors and warnings that the browser and the app have logged. A development build warns if the document differs from the app's
  // first rendering.
  told: async ({ context }, use) => {
    const told: string[] = [];
    context.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) told.push(message.text());
    });
    await use(told);
  },
  // The policy violations. A test that provokes one checks the list and empties it.
  refused: async ({ context }, use) => {
    const refused: string[] = [];
    context.on("console", (message) => {
      if (REFUSED.test(message.text())) refused.push(message.text());
    });
    await context.addInitScript(() =>
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) =>
        console.error(`Content Security Policy: ${effectiveDirective} ${blockedURI} ${sample}`),
      ),
    );
    await use(refused);
  },
  // The script errors, likewise.
  faults: async ({ context }, use) => {
    const faults: string[] = [];
    context.on("weberror", (fault) => faults.push(String(fault.error())));
    await use(faults);
  },
  guard: [
    async ({ context, baseURL, refused, faults }, use) => {
      const { host } = new URL(baseURL!);
      const elsewhere: string[] = [];
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (!["blob:", "data:"].includes(url.protocol) && url.host !== host) elsewhere.push(request.url());
      });
      await use();
      expect(elsewhere, "requests to another host").toEqual([]);
      expect(faults, "script errors").toEqual([]);
      expect(refused, "policy violations").toEqual([]);
      expect(await context.cookies(), "cookies").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
