// The pseudo-languages reveal words that do not come from src/words.
import type { Page } from "@playwright/test";

/** Returns the interface texts and names that the pseudo-language left plain: they do not come from src/words. */
export const plain = (page: Page, data: string[]) =>
  page.evaluate((fromData) => {
    const known = fromData.join("\u0000");
    const found = new Set<string>();
    const look = (text: string | null) => {
      const short = (text ?? "").trim();
      // The pseudo-language puts ⟦ ⟧ around a sentence and accents on its vowels; text that has neither and is not in the data
      // is hard-coded. Numbers and single letters are ignored.
      if (!/\p{L}{2}/u.test(short) || /[⟦áéïöü]/.test(short)) return;
      // The picture shortens a label and ends it with an ellipsis.
      // A sentence of the data may start a line and need a capital letter.
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

/** Returns every text in the data files, and the hosts of their addresses. */
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
  // The labels on the map: a sea's name is written down it word by word.
  collect((await (await page.request.get("maps/nagorno-karabakh-2020-10.json")).json()).labels);
  return all;
}
