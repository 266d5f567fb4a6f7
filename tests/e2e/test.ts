// The `test` of every spec: with the alert's page at hand, and with what has to hold in each test: no request to another
// host, no cookie, no fault in a script.
import { test as base, expect } from "@playwright/test";

import { AlertPage } from "./pages/alert";

export const test = base.extend<{ alert: AlertPage; guard: void }>({
  alert: async ({ page }, use) => use(new AlertPage(page)),
  guard: [
    async ({ context, baseURL }, use) => {
      const { host } = new URL(baseURL!);
      const elsewhere: string[] = [];
      const faults: string[] = [];
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (!["blob:", "data:"].includes(url.protocol) && url.host !== host) elsewhere.push(request.url());
      });
      context.on("weberror", (fault) => faults.push(String(fault.error())));
      await use();
      expect(elsewhere, "requests to another host").toEqual([]);
      expect(faults, "faults in scripts").toEqual([]);
      expect(await context.cookies(), "cookies").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
