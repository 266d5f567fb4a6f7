// Measures how hard the texts are to read: the Flesch-Kincaid grade, the (US) school year in which a reader can follow a text.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

/** The highest allowed median grade for each kind of text. */
export const LIMITS = { interface: 9, hero: 9, checks: 12, events: 12 };
/** Texts with fewer words are left out: a name alone would score as the hardest of all. */
const FEWEST_WORDS = 5;

/** Splits a text into sentences. A full stop ends one if a capital, a digit or an opening quote follows. */
export const sentencesOf = (text) => text.split(/(?<=[.!?:][”’)]*) +(?=[\p{Lu}\d“‘(])/u).filter((sentence) => /\p{L}/u.test(sentence));

const wordsOf = (text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];

/** Returns the grade of a text. */
export const gradeOf = (text) => {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: Math.max(1, sentencesOf(text).length), word: words.length, syllable: syllables });
};

export const median = (numbers) => {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Returns the sentences of the interface in a file of src/words. A placeholder counts as one short word. */
export const interfaceTexts = (source) =>
  [...source.matchAll(/^ {4}\w+(?:\([^)]*\))? = "((?:[^"\\]|\\.)*)";$/gm)].map(([, text]) => text.replaceAll(/\{\w+\}/g, "one"));

/** Returns every measured text in the project's folder: its kind, its place for editors, and the text. */
export const textsOf = (root) => {
  const texts = [];
  const add = (kind, place, text) => {
    if (text && wordsOf(text).length >= FEWEST_WORDS) texts.push({ kind, place, text });
  };
  const words = join(root, "src/words");
  for (const file of readdirSync(words).filter((name) => name.startsWith("english"))) {
    // Labels and headings are not sentences.
    const sentences = interfaceTexts(readFileSync(join(words, file), "utf8")).filter((text) => /[.?!][”’)]*$/.test(text));
    for (const text of sentences) add("interface", `src/words/${file}`, text);
  }
  const alerts = join(root, "public/alerts");
  for (const file of readdirSync(alerts).filter((name) => name.endsWith(".json"))) {
    const alert = JSON.parse(readFileSync(join(alerts, file), "utf8"));
    for (const [part, { text }] of Object.entries(alert.hero ?? {})) add("hero", `${alert.id}, hero ${part}`, text);
    for (const check of alert.checks ?? []) {
      for (const part of ["gist", "text", "missing"]) add("checks", `${alert.id}, check ${check.id}`, check[part]);
    }
    for (const event of alert.events ?? []) {
      for (const part of ["text", "disputed"]) add("events", `${alert.id}, event ${event.id}`, event[part]);
    }
  }
  return texts;
};

/** Returns the number of texts of each kind, and their median grade. */
export const mediansOf = (texts) =>
  Object.keys(LIMITS).map((kind) => {
    const grades = texts.filter((text) => text.kind === kind).map(({ text }) => gradeOf(text));
    return { kind, count: grades.length, median: median(grades), limit: LIMITS[kind] };
  });

/** Returns the hardest sentences of all texts, hardest first, without duplicates. */
export const hardest = (texts, count) => {
  const sentences = new Map();
  for (const { place, text } of texts) {
    for (const sentence of sentencesOf(text)) {
      if (wordsOf(sentence).length >= FEWEST_WORDS) sentences.set(sentence, { place, sentence, grade: gradeOf(sentence) });
    }
  }
  return [...sentences.values()].sort((one, other) => other.grade - one.grade).slice(0, count);
};
