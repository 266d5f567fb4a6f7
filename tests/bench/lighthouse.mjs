// What Lighthouse says of a page as a phone loads it: its own throttling, of the network and the processor, is simulated.
import lighthouse from "lighthouse";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

/** The grade of each category, of 100. Opens a page of its own in the browser at `port`. */
export async function grades(address, port) {
  const { lhr } = await lighthouse(address, { port, output: "json", logLevel: "error", onlyCategories: CATEGORIES });
  if (lhr.runtimeError) throw new Error(`Lighthouse could not load the page: ${lhr.runtimeError.message}`);
  return Object.fromEntries(CATEGORIES.map((category) => [category, lhr.categories[category].score * 100]));
}
