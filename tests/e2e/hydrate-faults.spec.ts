// Faults while a stage page loads or runs its app: the text stays readable, links work, and the reader learns the cause.
import { breakApp, delayWasm } from "./broken";
import { alertFile } from "./data";
import { DOCUMENTS, LIST, type StagesPage, stagePage } from "./pages/stages";
import { expect, expectOfflineReady, FAULTS, filesOf, test } from "./site";
import { forgiveGlue } from "./test";

/** Within ten seconds of the request for the page. */
const IN_TIME = { timeout: 10_000 };
const DENIAL = stagePage("Denial");
const FILES = filesOf(DENIAL);

const CAUSES = {
  late: "A file that the tools need has not arrived yet.",
  unreachable: "A file that the tools need could not be reached.",
  refused: "This site’s host answered with an error",
  changed: "A file that the tools need arrived damaged, or is not the one that belongs to this page.",
  wasm: "This browser has no WebAssembly, or it is switched off.",
  policy: "A browser extension has set a Trusted Types policy of its own",
  stopped: "The tools ran into an error and stopped.",
};
const causeOf = (fault: string): keyof typeof CAUSES =>
  fault === "stalled" ? "late" : fault === "reset" ? "unreachable" : /^\d/.test(fault) ? "refused" : "changed";

/** Checks that the page reports this cause and no other. */
async function expectRecovery(stages: StagesPage, cause: keyof typeof CAUSES) {
  await expect(stages.recovery).toBeVisible(IN_TIME);
  for (const [key, text] of Object.entries(CAUSES)) {
    await expect(stages.recovery.getByText(text), `${key} for ${cause}`).toBeVisible({ visible: key === cause });
  }
}

/** Checks that the stage's text is readable and that links load documents. */
async function expectReadable(stages: StagesPage) {
  const { statements } = alertFile().stages.find(({ stage }: { stage: string }) => stage === "denial");
  for (const { text } of statements) await expect(stages.page.getByText(text, { exact: true }).first()).toBeVisible();
  await expect(stages.display).toBeHidden();
}

/** Checks that the app runs and that no fault is reported. */
async function expectAppRuns(stages: StagesPage) {
  await stages.ready();
  await stages.expectStage("Denial");
  await expect(stages.again).toBeHidden();
  await stages.expectNoLoad(async () => {
    await stages.row("Persecution").click();
    await stages.expectStage("Persecution");
  });
}

for (const file of ["glue", "wasm", "data"] as const) {
  for (const fault of FAULTS) {
    // Browsers compile code and read data whatever content type is declared; only the bytes matter.
    const harmless = fault === "wrong type" && file !== "glue";
    const outcome = harmless ? "the app runs" : "text and cause are shown, and trying again works once it is fixed";

    test(`${file}, ${fault}: ${outcome}`, async ({ stages, page, site, refused }) => {
      await site.injectFaults([FILES[file], fault]);
      await page.goto(DENIAL, { waitUntil: "commit" });
      if (harmless) return expectAppRuns(stages);

      await expectRecovery(stages, causeOf(fault));
      await expectReadable(stages);
      if (file === "glue") forgiveGlue(refused);

      await site.injectFaults();
      await stages.again.click();
      await expectAppRuns(stages);
    });
  }
}

// The first half of these pages is their head, so the fault comes later.
for (const fault of ["stalled late", "truncated late"]) {
  test(`html, ${fault}, on the first visit: the received part is readable, and trying again works`, async ({ stages, page, site }) => {
    await site.injectFaults([FILES.html, fault]);
    await page.goto(DENIAL, { waitUntil: "commit" });
    await expect(stages.again).toBeVisible(IN_TIME);
    await expect(stages.heading("Denial")).toBeVisible();
    await site.injectFaults();
    await stages.again.click();
    await expectAppRuns(stages);
  });
}

test("without WebAssembly the page says so, and links load documents", async ({ stages, page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "WebAssembly"));
  await page.goto(DENIAL);
  await expectRecovery(stages, "wasm");
  await expectReadable(stages);
  await stages.row("Persecution").click();
  await page.waitForURL(/\/stages\/persecution\/$/);
  await expect(stages.heading("Persecution")).toBeVisible();
});

test("an app that loads after the timeout still starts", async ({ stages, page }) => {
  await page.clock.install();
  const arrive = await delayWasm(page);
  await page.goto(DENIAL, { waitUntil: "commit" });
  await expect(stages.heading("Denial")).toBeVisible();
  await page.clock.fastForward(8_000);
  await expectRecovery(stages, "late");
  arrive();
  await expectAppRuns(stages);
});

test("trying again without a network says so and leaves the page readable", async ({ stages, page, site }) => {
  await site.injectFaults([FILES.wasm, "404"]);
  await page.goto(DENIAL);
  await expectRecovery(stages, "refused");
  await page.context().setOffline(true);
  await stages.again.click();
  await expect(stages.recovery.getByText("The site cannot be reached at the moment.")).toBeVisible(IN_TIME);
  await expectReadable(stages);
  await page.context().setOffline(false);
});

test.describe("if an extension has set a Trusted Types policy", () => {
  const policies: [string, string, boolean][] = [
    ["allows everything", "(text) => text", true],
    ["rejects markup", "() => null", false],
    ["changes markup", "(text) => text + '<b></b>'", false],
    ["throws", "() => { throw new Error('no') }", false],
  ];
  for (const [what, createHTML, works] of policies) {
    test(`that ${what}: ${works ? "the app runs" : "the page says so, and links work"}`, async ({ stages, page, refused }) => {
      await page.addInitScript(`trustedTypes.createPolicy("default", { createHTML: ${createHTML}, createScriptURL: (url) => url })`);
      await page.goto(DENIAL);
      if (works) await expectAppRuns(stages);
      else {
        await expectRecovery(stages, "policy");
        await expectReadable(stages);
        await stages.row("Persecution").click();
        await page.waitForURL(/\/stages\/persecution\/$/);
        await expectRecovery(stages, "policy");
      }
      // The browser rejects the site's own policy, as it must if another one exists.
      expect(refused.filter((text) => !/[Pp]olicy.*default|default.*[Pp]olicy|trusted-types/.test(text))).toEqual([]);
      refused.length = 0;
    });
  }
});

for (const [what, use] of [
  ["a key press", (stages: StagesPage) => stages.page.keyboard.press("Escape")],
  ["Back", (stages: StagesPage) => stages.page.evaluate(() => dispatchEvent(new PopStateEvent("popstate")))],
] as const) {
  test(`if the app crashes on ${what}, the page says so within a second, and a retry keeps the address`, async ({
    stages,
    page,
    faults,
  }) => {
    await stages.open(DENIAL);
    await stages.row("Denial").focus();
    await breakApp(page);
    await use(stages);
    await expect(stages.recovery).toBeVisible({ timeout: 1_000 });
    await expectRecovery(stages, "stopped");
    expect(faults.splice(0).filter((fault) => !fault.startsWith("RuntimeError: "))).toEqual([]);
    const address = page.url();
    await stages.again.click();
    await stages.ready();
    expect(page.url()).toBe(address);
    await expect(stages.again).toBeHidden();
  });
}

test("if the app crashes on a link click, the browser follows the link", async ({ stages, page, faults }) => {
  await stages.open(DENIAL);
  await breakApp(page);
  await stages.row("Persecution").click();
  await page.waitForURL(/\/stages\/persecution\/$/);
  await stages.ready();
  expect(faults.splice(0).filter((fault) => !fault.startsWith("RuntimeError: "))).toEqual([]);
});

test("after the app has crashed, a row loads its document", async ({ stages, page, faults }) => {
  await stages.open(LIST);
  await breakApp(page);
  await page.evaluate(() => dispatchEvent(new PopStateEvent("popstate")));
  await expect(stages.recovery).toBeVisible();
  faults.length = 0;
  await stages.row("Denial").click();
  await page.waitForURL(/\/stages\/denial\/$/);
  await stages.ready();
});

test("after one visit every app page opens without a network, with its app running", async ({ stages, page, site }) => {
  await stages.open(LIST);
  await expectOfflineReady(page);
  await site.disconnect();
  await page.context().setOffline(true);
  for (const address of DOCUMENTS) await stages.open(address);
  await stages.open(DOCUMENTS[0]);
  await stages.open(LIST);
  await stages.expectNoLoad(async () => {
    await stages.row("Classification").click();
    await stages.expectStage("Classification");
  });
});

test("on a second visit no fault in any file affects the page", async ({ stages, page, site }) => {
  await stages.open(DENIAL);
  await expectOfflineReady(page);
  for (const fault of FAULTS) {
    await site.injectFaults([/./, fault]);
    await page.goto(DENIAL);
    await expectAppRuns(stages);
  }
});

test("an app page offers a newer version and switches to it completely when the reader agrees", async ({ stages, page, site }) => {
  await stages.open(DENIAL);
  await expectOfflineReady(page);
  await site.deploy(site.next());
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  const now = page.getByRole("button", { name: "Use it now" });
  await expect(now).toBeVisible({ timeout: 20_000 });
  const asked = () => page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  expect((await asked()).some((url) => FILES.wasm.test(url))).toBe(true);
  await Promise.all([page.waitForEvent("load"), now.click()]);
  await expectAppRuns(stages);
  for (const file of [FILES.glue, FILES.wasm, FILES.data]) {
    expect((await asked()).some((url) => file.test(url)), String(file)).toBe(false);
  }
});
