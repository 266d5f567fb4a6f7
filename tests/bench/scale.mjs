// `./dev scale`: measures how the time and memory of building the pages grow with the number of alerts. Builds the pages of the site's
// alerts, then of two and four copies of each, in temporary folders, without minifying and without compressed copies: those take time
// for each file and no memory that adds up. Takes a few minutes. Linux only: it reads memory from /proc.
import { cpSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const dist = resolve(process.env.FOREWARNED_DIST ?? join(ROOT, "dist"));
const COPIES = [1, 2, 4];
const BUNDLES = ["1", "catalogue", "compare", "open", "lesson"];
/** How often the memory is read, in milliseconds. The kernel keeps the peak, so only a peak in the last moment can be missed. */
const INTERVAL = 100;

const refuse = (fault) => {
  console.error(`\nforewarned: ${fault}`);
  process.exit(1);
};
const [pages] = process.argv.slice(2);
if (process.platform !== "linux") refuse("./dev scale reads memory from /proc, which only Linux has.");
if (!existsSync(join(dist, "alerts/index.json"))) refuse("There is no finished build to measure. Run ./dev build first.");

/** Returns the largest file in dist/ with this ending. It stands in for each bundle, whose file names tell nothing. */
function largest(ending) {
  const files = readdirSync(dist).filter((name) => name.startsWith("forewarned-") && name.endsWith(ending));
  if (!files.length) refuse(`There is no ${ending} file in dist/. Run ./dev build first.`);
  return files.map((name) => join(dist, name)).sort((one, other) => statSync(other).size - statSync(one).size)[0];
}

/** Writes what Trunk hands to the pages program into a folder, with this many copies of each alert. Returns the number of alerts. */
function prepare(folder, copies) {
  for (const part of ["frameworks", "method", "alerts"]) mkdirSync(join(folder, part));
  for (const part of ["frameworks", "method"]) cpSync(join(ROOT, "public", part), join(folder, part), { recursive: true });
  copyFileSync(join(ROOT, "index.html"), join(folder, "index.html"));
  for (const bundle of BUNDLES) {
    copyFileSync(largest("_bg.wasm"), join(folder, `forewarned-${bundle}_bg.wasm`));
    copyFileSync(largest(".js"), join(folder, `forewarned-${bundle}.js`));
  }
  const files = readdirSync(join(ROOT, "public/alerts")).filter((name) => name.endsWith(".json"));
  for (const file of files) {
    const alert = JSON.parse(readFileSync(join(ROOT, "public/alerts", file), "utf8"));
    for (let copy = 0; copy < copies; copy++) {
      const id = copy ? `${alert.id}-copy-${copy}` : alert.id;
      writeFileSync(join(folder, "alerts", `${id}.json`), JSON.stringify({ ...alert, id }));
    }
  }
  return files.length * copies;
}

/** Runs the pages program. Returns its seconds and the most memory that it used, in MiB. */
async function build(folder) {
  const { TRUNK_PROFILE, FOREWARNED_LIST, ...environment } = process.env;
  const begun = performance.now();
  const program = spawn(pages, [folder], { cwd: ROOT, env: environment, stdio: ["ignore", "ignore", "pipe"] });
  let output = "", peak = 0;
  program.stderr.on("data", (text) => (output += text));
  const timer = setInterval(() => {
    try {
      peak = Math.max(peak, Number(readFileSync(`/proc/${program.pid}/status`, "utf8").match(/VmHWM:\s+(\d+) kB/)?.[1] ?? 0));
    } catch {
      // The program has ended.
    }
  }, INTERVAL);
  const code = await new Promise((done, fail) => program.on("error", fail).on("close", done));
  clearInterval(timer);
  if (code) throw new Error(`The pages could not be built:\n${output.trim()}`);
  return { seconds: (performance.now() - begun) / 1000, memory: peak / 1024 };
}

/** Returns the number of files in a folder and their bytes. */
function contents(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(join(file.parentPath ?? file.path, file.name)).size, 0) };
}

const whole = (value) => Math.round(value).toLocaleString("en");
console.log("The pages in three languages, without minifying and without compressed copies. Compilation is not counted.\n");
console.log("| alerts | seconds | seconds for an alert | peak of memory, MiB | files | MB |\n| --: | --: | --: | --: | --: | --: |");
const measured = [];
let fault;
for (const copies of COPIES) {
  const folder = mkdtempSync(join(tmpdir(), "forewarned-scale-"));
  try {
    const alerts = prepare(folder, copies);
    const { seconds, memory } = await build(folder);
    const { files, bytes } = contents(folder);
    measured.push({ alerts, seconds, memory });
    console.log(`| ${alerts} | ${whole(seconds)} | ${(seconds / alerts).toFixed(1)} | ${whole(memory)} | ${whole(files)} | ${whole(bytes / 1e6)} |`);
  } catch (error) {
    fault = error.message;
    break;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
if (fault) refuse(fault);
const [one, other] = measured.slice(-2);
const added = (key) => (other[key] - one[key]) / (other.alerts - one.alerts);
console.log(`\nEach further alert takes ${added("seconds").toFixed(1)} seconds and ${added("memory").toFixed(1)} MiB of memory.`);
