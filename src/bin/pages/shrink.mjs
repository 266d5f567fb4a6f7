// Makes the program and its glue small for a release, in the folder that Trunk has built: `node shrink.mjs FOLDER`.
//
// wasm-bindgen names what the program asks of the browser with long names that end in a hash, in the program and again in the glue,
// and the glue is written for people. Here both get the same short names, what nobody asks for is dropped, and the glue is packed
// tight. Sizes before and after: docs/decisions/0011-short-names.md.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [folder, packages] = process.argv.slice(2);
const { transformSync } = createRequire(join(packages, "/"))("esbuild");
// What the program may use of WebAssembly, as index.html tells Trunk.
const FEATURES = readFileSync("index.html", "utf8").match(/--enable-[a-z-]+/g);

const file = (ending) => {
  const found = readdirSync(folder).filter((name) => name.startsWith("forewarned-") && name.endsWith(ending));
  if (found.length !== 1) throw new Error(`${found.length} files end in ${ending}`);
  return join(folder, found[0]);
};
const wasm = file("_bg.wasm");
const glue = file(".js");

// The names, short in the program; binaryen says which became which.
const { imports, exports } = JSON.parse(
  execFileSync("wasm-opt", [...FEATURES, "--minify-imports-and-exports-and-modules", wasm, "-o", wasm]).toString(),
);
const modules = [...new Set(imports.map(([module]) => module))];
if (modules.length !== 1) throw new Error(`the program asks ${modules.length} modules`);
const short = Object.fromEntries([...imports.map(([, name, short]) => [name, short]), ...exports]);

// What the program asks for no longer, and classes that it does not hand out.
const asked = new Set(imports.map(([, name]) => name));
const left = new Set(asked);
const text = readFileSync(glue, "utf8")
  .replace(/^        (\w+): function[^]*?^        }(?:, arguments\); })?,\n/gm, (entry, name) => {
    left.delete(name);
    return asked.has(name) ? entry : "";
  })
  .replace(/^export class (\w+) \{[^]*?^}\n/gm, "")
  .replace(/^if \(Symbol\.dispose\) .*\n/gm, "")
  .replaceAll(JSON.stringify(modules[0]), '"a"');
if (left.size > 0) throw new Error(`the glue lacks ${[...left]}`);

const { code } = transformSync(text, {
  minify: true,
  format: "esm",
  target: "es2022",
  mangleProps: new RegExp(`^(${Object.keys(short).join("|")})$`),
  mangleCache: short,
  legalComments: "none",
});
writeFileSync(glue, code);

// A name says what is in a file: whoever keeps it keeps the right one.
const hash = createHash("sha256").update(readFileSync(wasm)).update(code).digest("hex").slice(0, 16);
renameSync(wasm, join(folder, `forewarned-${hash}_bg.wasm`));
renameSync(glue, join(folder, `forewarned-${hash}.js`));
