// Prints how hard the texts are to read: ./dev readability, or node report.mjs FOLDER for another copy of the project.
import { fileURLToPath } from "node:url";

import { hardest, mediansOf, textsOf } from "./readability.mjs";

const texts = textsOf(process.argv[2] ?? fileURLToPath(new URL("../..", import.meta.url)));
console.log("Flesch-Kincaid grade, median of all texts with at least five words\n");
for (const { kind, count, median, limit } of mediansOf(texts)) {
  console.log(`${kind.padEnd(10)} ${median.toFixed(1).padStart(5)}  (limit ${limit}; ${count} texts)`);
}
console.log("\nThe twenty hardest sentences\n");
for (const { place, sentence, grade } of hardest(texts, 20)) console.log(`${grade.toFixed(1).padStart(5)}  ${sentence}\n       ${place}`);
