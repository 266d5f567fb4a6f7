// The pseudo-languages show which words do not come from src/words.
import type { Page } from "@playwright/test";

/** Texts and names of the interface in which the pseudo-language left plain words: they do not come from src/words. */
export const plain = (page: Page, data: string[]) =>
  page.evaluate((fromData) => {
    const known = fromData.join("\u0000");
    const found = new Set<string>();
    const look = (text: string | null) => {
      const short = (text ?? "").trim();
      // The pseudo-language puts ⟦ ⟧ around a sentence and accents on its vowels; what has neither and is no text of the data
      // was written into the code. Numbers and single letters are nobody's words.
      if (!/\p{L}{2}/u.test(short) || /[⟦áéïöü]/.test(short)) return;
      // The picture shortens a label and says so with an ellipsis.
      // A sentence of the data may begin a line that needs a capital.
      const isKnown = (part: string) => known.includes(part) || known.includes(part[0].toLowerCase() + part.slice(1));
      if (!short.split("; ").every((part) => isKnown(part.replace(/…$/, "")))) found.add(short);
    };
    const root = document.getElementById("app") ?? document.body;
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) if (!walk.currentNode.parentElement!.closest("script")) look(walk.currentNode.textContent);
    for (const one of root.querySelectorAll("[aria-label]")) look(one.getAttribute("aria-label"));
    for (const one of root.querySelectorAll("[title]")) look(one.getAttribute("title"));
    return [...found];
  }, data);

/** Every text of the data's files, and the hosts of its addresses. */
export async function texts(page: Page): Promise<string[]> {
  const all: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === "string") {
      all.push(value);
      if (/^https?:/.test(value)) all.push(new URL(value).host);
    } else if (value && typeof value === "object") Object.values(value).forEach(collect);
  };
  for (const file of [
    "alerts/index.json",
    "alerts/nagorno-karabakh-2020-10.json",
    "alerts/nagorno-karabakh-2020-10-first.json",
    "frameworks/ten-stages.json",
    "frameworks/risk-factors.json",
    "method/method.json",
    "method/glossary.json",
  ]) {
    collect(await (await page.request.get(file)).json());
  }
  // The names on the map, of which a sea's goes down it word by word.
  collect((await (await page.request.get("maps/nagorno-karabakh-2020-10.json")).json()).labels);
  return all;
}
