// Checks a list of sources, on any page.
import { expect, type Locator } from "@playwright/test";

import type { Source } from "./data";

/** Returns the host of an address. */
const host = (address: string) => /^https?:\/\/([^/?#]+)/.exec(address)![1];

const copied = ({ read_at }: Source) => (read_at ? `Read in a copy at ${host(read_at)}.` : "Read in a copy that is not linked here.");

/** Returns the expected text and links of a source's entry. A short entry does not say what the source shows. */
function wanted(source: Source, short: boolean) {
  const { title, publisher, supports, note, side, url } = source;
  const link = url.startsWith("https://");
  return {
    id: `source-${source.id}`,
    title,
    links: link ? [url] : [],
    says: [
      title,
      publisher,
      ...(short ? [] : [supports]),
      source.date === null ? "undated" : source.date.slice(0, 4),
      link ? host(url) : url,
      ...(source.read === "copy" ? [copied(source)] : []),
      ...(source.read === "unread" ? ["The editors have not read this source, so nothing rests on it alone."] : []),
      ...(side === null ? [] : [`A source from one side: ${side}.`]),
      ...(note === null || short ? [] : [note]),
    ],
    saysNot: [
      ...(source.read === "copy" ? [] : ["Read in a copy"]),
      ...(source.read === "unread" ? [] : ["The editors have not read this source"]),
      ...(side === null ? ["A source from one side:"] : []),
    ],
  };
}

/** Checks that the list, full or short, has each source exactly once and nothing else, and that each entry matches the data. */
export async function expectBibliography(region: Locator, sources: Source[], { short = false } = {}) {
  const entries = await region.getByRole("listitem").evaluateAll((items) =>
    items
      .filter((item) => item.id.startsWith("source-"))
      .map((item) => ({
        id: item.id,
        text: item.textContent!,
        links: [...item.querySelectorAll<HTMLAnchorElement>("a[href]")]
          .filter((link) => link.protocol !== location.protocol || link.host !== location.host)
          .map((link) => ({ name: link.getAttribute("aria-label") ?? link.textContent!, href: link.getAttribute("href")! })),
      })),
  );
  expect(entries.map(({ id }) => id).sort()).toEqual(sources.map(({ id }) => `source-${id}`).sort());
  const faults = sources.map((source) => wanted(source, short)).flatMap(({ id, title, says, saysNot, links }) => {
    const entry = entries.find((one) => one.id === id)!;
    return [
      ...says.filter((text) => !entry.text.includes(text)).map((text) => `${id} does not say: ${text}`),
      ...saysNot.filter((text) => entry.text.includes(text)).map((text) => `${id} says: ${text}`),
      ...(JSON.stringify(entry.links.map(({ href }) => href)) === JSON.stringify(links) ? [] : [`${id} links to ${JSON.stringify(entry.links)}`]),
      // If two sources share a title, each also names its publisher.
      ...(entry.links.every(({ name }) => name.startsWith(title)) ? [] : [`${id} is called ${JSON.stringify(entry.links)}`]),
    ];
  });
  expect(faults).toEqual([]);
}
