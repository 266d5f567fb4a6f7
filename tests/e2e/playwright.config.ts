// End-to-end tests on a finished build: `./dev e2e`, or `npx playwright test` here.
// FOREWARNED_DIST names a build other than ../../dist, CHROME another browser, FOREWARNED_PORT another port.
import { defineConfig } from "@playwright/test";
import { resolve } from "node:path";

const dist = resolve(process.env.FOREWARNED_DIST ?? resolve(__dirname, "../../dist"));
const port = Number(process.env.FOREWARNED_PORT ?? 4817);
// A sub-folder, as on many static hosts: an absolute path fails here.
const base = "/some/folder/";
const root = process.getuid?.() === 0;

export default defineConfig({
  testDir: __dirname,
  outputDir: resolve(__dirname, "results"),
  reporter: "list",
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    actionTimeout: 10_000,
    baseURL: `http://127.0.0.1:${port}${base}`,
    browserName: "chromium",
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    // `page.route` cannot inject faults into a page that a service worker answers. site.ts allows service workers.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: process.env.CHROME ?? "/usr/bin/chromium",
      args: [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        ...(root ? ["--no-sandbox"] : []),
      ],
    },
  },
  webServer: {
    command: `node server.mjs "${dist}" ${port} ${base}`,
    cwd: __dirname,
    url: `http://127.0.0.1:${port}${base}`,
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
