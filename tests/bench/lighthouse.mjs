// Lighthouse's scores of a page on a phone, with Lighthouse's own simulated throttling of network and processor.
import lighthouse from "lighthouse";

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

/** Returns the score of each category, out of 100. Opens its own page in the browser at `port`. */
export async function grades(address, port) {
  const { lhr } = await lighthouse(address, { port, output: "json", logLevel: "error", onlyCategories: CATEGORIES });
  if (lhr.runtimeError) throw new Error(`Lighthouse could not load the page: ${lhr.runtimeError.message}`);
  return Object.fromEntries(CATEGORIES.map((category) => [category, lhr.categories[category].score * 100]));
}
