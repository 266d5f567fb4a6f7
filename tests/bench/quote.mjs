// Copies the figures that README quotes from docs/bench.md, so that both agree: `node tests/bench/quote.mjs`.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [BENCH, README] = ["../../docs/bench.md", "../../README.md"].map((path) => fileURLToPath(new URL(path, import.meta.url)));
const [BEGIN, END] = ["<!-- from docs/bench.md, by ./dev bench -->\n", "<!-- end of what ./dev bench wrote -->\n"];
/** The rows to quote, by their first cell. */
const QUOTED = [
  "bytes on the wire without fonts, with headers",
  "largest contentful paint",
  "readable",
  "ready",
  "until a press gets a response",
  "total blocking time",
  "a step, event to next paint, p98",
];

export function quote() {
  const lines = readFileSync(BENCH, "utf8").split("\n");
  const find = (what, matches) => lines.find(matches) ?? refuse(`docs/bench.md lacks ${what}`);
  const head = lines.indexOf(find("its table", (line) => line.startsWith("|  | static |")));
  const rows = QUOTED.map((name) => find(name, (line) => line.startsWith(`| ${name} |`)));
  const met = find("what is met", (line) => /^\d+ met, \d+ missed\.$/.test(line));
  const written = find("its date", (line) => line.startsWith("Written by `./dev bench` on "));
  const caution = lines.find((line) => line.startsWith("**The machine was busy"));
  const [before, after] = readFileSync(README, "utf8").split(BEGIN);
  const rest = after?.split(END)[1] ?? refuse("README.md has no place for the figures");
  const quoted = [...lines.slice(head, head + 2), ...rows].join("\n");
  writeFileSync(README, `${before}${BEGIN}\n${written}\n\n${quoted}\n\nPerformance budgets: ${met}${caution ? `\n${caution}` : ""}\n\n${END}${rest}`);
}

function refuse(fault) {
  throw new Error(fault);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) quote();
