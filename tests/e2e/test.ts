// The `test` of every spec: with the pages of stages and of risk factors at hand, and with what has to hold in each test: no request to another
// host, no cookie, no fault in a script, nothing against the page's policy.
import { test as base, expect } from "@playwright/test";

import { FactorsPage } from "./pages/factors";
import { StagesPage } from "./pages/stages";

/** What the browser says when it refuses something, also where no script can listen. */
const REFUSED = /Content Security Policy|Trusted(Type|HTML|Script)/;

/** After the glue did not come as it should, the policy refuses to take it without a hash: that is as it has to be. */
export function forgiveGlue(refused: string[]) {
  expect(refused.filter((text) => !/script-src.*forewarned-|forewarned-.*script-src/s.test(text))).toEqual([]);
  refused.length = 0;
}

export const test = base.extend<{ factors: FactorsPage; stages: StagesPage; told: string[]; refused: string[]; faults: string[]; guard: void }>({
  factors: async ({ page }, use) => use(new FactorsPage(page)),
  stages: async ({ page }, use) => use(new StagesPage(page)),
  // Errors and warnings that the browser and the app have told of so far. A build for development warns of a document that is not what
  // the app shows first.
  told: async ({ context }, use) => {
    const told: string[] = [];
    context.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) told.push(message.text());
    });
    await use(told);
  },
  // What the policy refused so far. A test that provokes something looks at it and empties it.
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
  // What went wrong in scripts so far, likewise.
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
      expect(faults, "faults in scripts").toEqual([]);
      expect(refused, "refused by the policy").toEqual([]);
      expect(await context.cookies(), "cookies").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
