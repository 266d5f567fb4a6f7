import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { gradeOf, hardest, interfaceTexts, median, mediansOf, sentencesOf, textsOf } from "./readability.mjs";

const texts = textsOf(fileURLToPath(new URL("../..", import.meta.url)));

for (const { kind, count, median, limit } of mediansOf(texts)) {
  test(`the median grade of the ${kind} texts is at most ${limit}`, () => {
    assert.ok(count > 0, "no texts were found");
    assert.ok(median <= limit, `median grade ${median.toFixed(1)}, limit ${limit}. ./dev readability lists the hardest sentences.`);
  });
}

test("sentences end at full stops, even inside quotation marks, but not inside numbers", () => {
  assert.deepEqual(sentencesOf("Nobody did. “It is over.” He left, he said."), ["Nobody did.", "“It is over.”", "He left, he said."]);
  assert.equal(sentencesOf("A report of 1.5 million").length, 1);
});

test("longer words and longer sentences score as harder", () => {
  assert.ok(gradeOf("The court said no.") < gradeOf("The international tribunal categorically rejected everything."));
  assert.ok(gradeOf("He came. She saw. They left.") < gradeOf("He came and she saw and they left."));
  const [first] = hardest([{ place: "a", text: "They came back home again. Responsibilities of international organizations differ." }], 1);
  assert.match(first.sentence, /^Responsibilities/);
});

test("interface sentences are extracted from their source, with and without placeholders", () => {
  const source = '    /// A note.\n    one = "Show all";\n    other(name, n) = "{n} of “{name}”";\n';
  assert.deepEqual(interfaceTexts(source), ["Show all", "one of “one”"]);
  assert.ok(texts.filter(({ kind }) => kind === "interface").length > 200);
});

test("the median of an even number of grades is between the middle two", () => {
  assert.equal(median([9, 1, 4, 2]), 3);
  assert.equal(median([3, 1, 2]), 2);
});
