// Faults of an app that is running or has not loaded yet.
import type { Page } from "@playwright/test";

/** Delays the app's WebAssembly until the test calls the returned function. */
export async function delayWasm(page: Page): Promise<() => void> {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route("**/*.wasm", async (route) => {
    await arrived;
    await route.continue();
  });
  return arrive;
}

/**
 * Fills the running app's memory with garbage: whatever the app does next ends in a WebAssembly trap, in its own code and at a real event,
 * just as a panic does.
 */
export async function breakApp(page: Page) {
  await page.evaluate(async () => {
    const { glue, root } = document.getElementById("app")!.dataset;
    const { default: started } = await import(new URL(root! + glue, location.href).href);
    // In a release build the exports have short names.
    const memory = Object.values<unknown>(await started()).find((one) => one instanceof WebAssembly.Memory);
    new Uint8Array((memory as WebAssembly.Memory).buffer).fill(0xff);
  });
}
