// What goes wrong with a program that is there, or not there yet.
import type { Page } from "@playwright/test";

/** Holds the program back until the test lets it come. */
export async function holdBack(page: Page): Promise<() => void> {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route("**/*.wasm", async (route) => {
    await arrived;
    await route.continue();
  });
  return arrive;
}

/**
 * Fills the memory of the running program with nonsense: whatever it does next ends in a trap of the WebAssembly machine, in its
 * own code and at a real event, which is what a panic ends in too.
 */
export async function breakApp(page: Page) {
  await page.evaluate(async () => {
    const { glue, root } = document.getElementById("app")!.dataset;
    const { default: started } = await import(new URL(root! + glue, location.href).href);
    // What it hands out has short names in a release.
    const memory = Object.values<unknown>(await started()).find((one) => one instanceof WebAssembly.Memory);
    new Uint8Array((memory as WebAssembly.Memory).buffer).fill(0xff);
  });
}
