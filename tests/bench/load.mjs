// `./dev load`: measures how many requests per second nginx answers with the site and its headers, compared with a plain file of the same
// size that nginx serves without any settings. Both servers run on this machine, next to the client, so only the ratio is meaningful.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import autocannon from "autocannon";

import { bareNginx, nginx } from "../hosts/server.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const dist = resolve(process.env.FOREWARNED_DIST ?? join(ROOT, "dist"));
const ID = "nagorno-karabakh-2020-10";
const [CONNECTIONS, SECONDS, ROUNDS] = [10, 3, 3];
const packing = process.env.NGINX_BROTLI ? ["br", "br"] : ["gzip", "gz"];

const page = `alerts/${ID}/index.html`;
if (!existsSync(join(dist, `${page}.${packing[1]}`))) {
  console.error("\nforewarned: There is no finished build to measure. Run ./dev build first.");
  process.exit(1);
}
const [, wasm] = readFileSync(join(dist, page), "utf8").match(/data-wasm="([^"]+)"/);
/** The requested paths, and the files that answer them. */
const FILES = [
  ["the list of alerts", "/", "index.html"],
  ["an alert", `/alerts/${ID}/`, page],
  ["its data, as published", `/alerts/${ID}.json`, `alerts/${ID}.json`],
  ["the app", `/${wasm}`, wasm],
];

/** Measures the requests per second. */
async function ask(port, path) {
  const run = { url: `http://127.0.0.1:${port}${path}`, connections: CONNECTIONS, duration: SECONDS, headers: { "accept-encoding": packing[0] } };
  const { requests, non2xx, errors } = await autocannon(run);
  if (non2xx || errors) throw new Error(`${path}: ${non2xx} responses were not successful, and ${errors} requests failed`);
  return requests.average;
}

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
const whole = (value) => Math.round(value).toLocaleString("en");

const folder = mkdtempSync(join(tmpdir(), "forewarned-load-"));
const plain = join(folder, "plain");
mkdirSync(plain);
const servers = [];
try {
  for (const [at, [, , file]] of FILES.entries()) writeFileSync(join(plain, `${at}.bin`), randomBytes(statSync(join(dist, `${file}.${packing[1]}`)).size));
  const ours = await nginx(dist, folder);
  servers.push(ours);
  const bare = await bareNginx(plain, folder);
  servers.push(bare);
  console.log(`nginx, ${CONNECTIONS} connections, ${packing[0]}, median of ${ROUNDS} rounds of ${SECONDS} s, the two servers in turn\n`);
  console.log("|  | bytes of the file | ours, requests/s | plain file, requests/s | ratio |\n| --- | --: | --: | --: | --: |");
  for (const [at, [name, path, file]] of FILES.entries()) {
    const rates = { ours: [], plain: [] };
    for (let round = 0; round < ROUNDS; round++) {
      rates.ours.push(await ask(ours.port, path));
      rates.plain.push(await ask(bare.port, `/${at}.bin`));
    }
    const [one, other] = [median(rates.ours), median(rates.plain)];
    console.log(`| ${name} | ${whole(statSync(join(dist, `${file}.${packing[1]}`)).size)} | ${whole(one)} | ${whole(other)} | ${(one / other).toFixed(2)} |`);
  }
} finally {
  for (const server of servers) await server.stop();
  rmSync(folder, { recursive: true });
}
