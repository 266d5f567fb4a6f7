// Tests the host configuration files on real hosts: `./dev hosts`. FOREWARNED_DIST names a build other than ../../dist; NGINX,
// NGINX_BROTLI (its module) and CADDY name the programs, CHROME the browser.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { caddy, nginx } from "./server.mjs";

const here = import.meta.dirname ?? new URL(".", import.meta.url).pathname;
const dist = resolve(process.env.FOREWARNED_DIST ?? join(here, "../../dist"));
const { chromium } = createRequire(join(here, "../e2e/package.json"))("@playwright/test");

// Settings that a publisher may have changed.
const settings = readFileSync(join(here, "../../site.toml"), "utf8");
const hsts = /^hsts *= *true/m.test(settings);
const [, origins = ""] = settings.match(/^data-origins *= *\[([^\]]*)\]/m) ?? [];
const reached = ["'self'", ...[...origins.matchAll(/"([^"]+?)\/?"/g)].map(([, origin]) => origin)].join(" ");

const ID = "nagorno-karabakh-2020-10";
const built = (page) => readFileSync(join(dist, page), "utf8");
// The files that an alert's page loads; other pages have their own bundles.
const started = built(`alerts/${ID}/index.html`);
const [glue, wasm, data] = ["glue", "wasm", "file"].map((what) => started.match(new RegExp(`data-${what}="([^"]+)"`))[1].replace(/^data\//, ""));

const LASTING = "public, max-age=31536000, immutable";
const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const html = { type: "text/html; charset=utf-8", cache: "no-cache", opens: true };
const frame = { ...html, frames: "'self' https:", resource: "cross-origin" };
const page = { ...html, frames: "'none'", opener: "same-origin", resource: "same-origin" };
const file = { cache: "no-cache", policy: NOTHING, resource: "cross-origin", allow: "*" };
const files = {
  "": page,
  "index.html": page,
  [`alerts/${ID}/`]: page,
  [`alerts/${ID}/?stage=denial`]: page,
  [`alerts/${ID}/stages/denial/`]: page,
  [`alerts/${ID}/factors/`]: page,
  [`alerts/${ID}/text/`]: page,
  [`alerts/${ID}/embed/`]: page,
  [`embed/${ID}/`]: frame,
  [`embed/${ID}/stages/denial/?theme=dark`]: frame,
  "embed/check.html": frame,
  "embed/v1.js": { ...file, type: "text/javascript; charset=utf-8" },
  [`cards/${ID}/card.png`]: { ...file, type: "image/png" },
  [`alerts/${ID}.json`]: { ...file, type: "application/json" },
  [`alerts/${ID}.csv`]: { ...file, type: "text/csv; charset=utf-8" },
  [`data/${data}`]: { ...file, cache: LASTING, type: "application/json" },
  "method/": page,
  "offline/": page,
  "stages/": page,
  [`alerts/${ID}/poster/`]: page,
  [`alerts/${ID}/cite/`]: page,
  [`alerts/${ID}/sources/`]: page,
  [`present/${ID}/`]: page,
  [`teach/${ID}/paper/handout/`]: page,
  "compare/": page,
  [`compare/${ID}.json`]: { ...file, type: "application/json" },
  "alerts/index.json": { ...file, type: "application/json" },
  "frameworks/ten-stages.json": { ...file, type: "application/json" },
  "icon.svg": { ...file, type: "image/svg+xml" },
  [glue]: { ...file, cache: LASTING, type: "text/javascript; charset=utf-8" },
  [wasm]: { ...file, cache: LASTING, type: "application/wasm" },
  "sw.js": { cache: "no-cache", resource: "same-origin", type: "text/javascript; charset=utf-8", connects: true },
};

let folder, site, browser;

before(async () => {
  assert.ok(existsSync(join(dist, "hosting/Caddyfile")) && existsSync(join(dist, `${wasm}.br`)), "dist/ is not a release build");
  folder = mkdtempSync(join(tmpdir(), "forewarned-hosts-"));
  site = join(folder, "site");
  cpSync(dist, site, { recursive: true });
  const root = process.getuid?.() === 0;
  browser = await chromium.launch({
    executablePath: process.env.CHROME ?? "/usr/bin/chromium",
    args: ["--disable-gpu", "--disable-background-networking", "--disable-component-update", ...(root ? ["--no-sandbox"] : [])],
  });
});

after(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true });
});

/** Requests a path and returns the response as sent over the wire. */
function ask(port, path, headers = {}) {
  return new Promise((done, fail) => {
    request({ host: "127.0.0.1", port, path, headers }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    })
      .on("error", fail)
      .end();
  });
}

const hash = (inline) => `'sha256-${createHash("sha256").update(inline).digest("base64")}'`;
const stylesIn = (text) => [...text.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style]) => hash(style));
const scriptsIn = (text) => [...text.matchAll(/<script(?: type="module"| data-serif="[^"]*" data-sans="[^"]*")?>([^]*?)<\/script>/g)].map(([, script]) => hash(script));
const modulesIn = (text) => [...text.matchAll(/<script [^>]*src="[^"]*" integrity="([^"]*)"/g)].map(([, integrity]) => `'${integrity}'`);
/** One page of each kind. A host has one policy for all of them; each page also contains its own. */
const KINDS = ["index.html", "offline/index.html", "compare/index.html", `alerts/${ID}/index.html`, "open/index.html", `present/${ID}/index.html`, "method/index.html", `alerts/${ID}/poster/index.html`, `alerts/${ID}/cite/index.html`, `embed/${ID}/index.html`, "embed/check.html"].map(built);
const STYLES = [...new Set(KINDS.flatMap(stylesIn))];
const SCRIPTS = [...new Set(KINDS.flatMap(scriptsIn))];
const MODULES = [...new Set(KINDS.flatMap(modulesIn))];

/** Checks a page's policy. The hashes are recomputed from the page. */
function checkPolicy(policy, text, { frames, own }) {
  const said = Object.fromEntries(policy.split("; ").map((part) => [part.split(" ")[0], part.split(" ").slice(1).join(" ")]));
  const scripts = scriptsIn(text), styles = stylesIn(text);
  assert.ok(scripts.length >= 2 && styles.length === 1 && MODULES.length === 5);
  const [allScripts, allStyles] = own ? [[...scripts, ...modulesIn(text)], styles] : [[...SCRIPTS, ...MODULES], STYLES];
  assert.ok(STYLES.includes(styles[0]), "the policy allows the page's style");
  assert.ok(scripts.every((script) => SCRIPTS.includes(script)), "the policy allows the page's scripts");
  const sorted = (sources) => sources.split(" ").sort().join(" ");
  for (const kind of ["script-src", "style-src"]) said[kind] = sorted(said[kind]);
  assert.deepEqual(said, {
    "default-src": "'none'",
    "script-src": sorted(`${allScripts.join(" ")} 'strict-dynamic' 'wasm-unsafe-eval'`),
    "style-src": sorted(allStyles.join(" ")),
    "img-src": "'self'",
    "font-src": "'self'",
    "frame-src": "'self'",
    "connect-src": reached,
    "manifest-src": "'self'",
    "worker-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "default",
    ...(frames && { "frame-ancestors": frames }),
  });
}

function checkHeaders({ headers, body }, wanted) {
  assert.equal(headers["content-type"], wanted.type);
  assert.equal(headers["cache-control"], wanted.cache);
  assert.equal(headers["x-content-type-options"], "nosniff");
  assert.equal(headers["referrer-policy"], "no-referrer");
  assert.match(headers["permissions-policy"], /^clipboard-write=\(self\), fullscreen=\(self\), accelerometer=\(\), .*camera=\(\).*=\(\)$/);
  assert.equal(headers["cross-origin-opener-policy"], wanted.opener);
  assert.equal(headers["cross-origin-resource-policy"], wanted.resource);
  assert.equal(headers["access-control-allow-origin"], wanted.allow);
  assert.equal(headers["integrity-policy"], wanted.opens && "blocked-destinations=(script)");
  assert.equal(headers["strict-transport-security"], hsts ? "max-age=63072000; includeSubDomains; preload" : undefined);
  const policy = headers["content-security-policy"];
  if (wanted.policy) assert.equal(policy, wanted.policy);
  if (wanted.connects) assert.ok(policy.startsWith(`default-src 'none'; connect-src ${reached}; require-trusted-types-for 'script'; trusted-types 'none'; `));
  if (wanted.opens) {
    const text = body.toString();
    checkPolicy(policy, text, wanted);
    const [, own] = text.match(/<meta http-equiv="Content-Security-Policy" content="([^"]+)">/);
    checkPolicy(own, text, { own: true });
    assert.ok(text.indexOf("http-equiv") < text.search(/<(script|style|link|title)/), "the policy comes first");
  }
}

for (const [name, open] of Object.entries({ nginx, caddy })) {
  for (const [where, base] of [["at the root", "/"], ["in a folder", "/some/folder/"]]) {
    describe(`${name} ${where}`, () => {
      let host;
      before(async () => (host = await open(site, mkdtempSync(join(folder, `${name}-`)))));
      after(() => host?.stop());

      test("every kind of file has the right type and headers", async () => {
        for (const [path, wanted] of Object.entries(files)) {
          const answer = await ask(host.port, base + path);
          assert.equal(answer.status, 200, path);
          assert.equal(answer.headers["content-encoding"], undefined, path);
          try {
            checkHeaders(answer, wanted);
          } catch (fault) {
            fault.message = `/${path}: ${fault.message}`;
            throw fault;
          }
        }
      });

      for (const [coding, accepted, unpack] of [
        ["br", "gzip, deflate, br, zstd", brotliDecompressSync],
        ["gzip", "gzip, deflate", gunzipSync],
      ]) {
        test(`precompressed copies are served: ${coding}`, async () => {
          if (name === "nginx" && coding === "br") assert.ok(process.env.NGINX_BROTLI, "This nginx has no module for .br files.");
          for (const path of ["", `alerts/${ID}/`, `alerts/${ID}.csv`, `data/${data}`, glue, wasm]) {
            const answer = await ask(host.port, base + path, { "accept-encoding": accepted });
            assert.equal(answer.status, 200, path);
            assert.equal(answer.headers["content-encoding"], coding, path);
            assert.match(answer.headers.vary ?? "", /accept-encoding/i, path);
            const packed = readFileSync(join(site, `${path.replace(/(^|\/)$/, "$1index.html")}.${coding === "br" ? "br" : "gz"}`));
            assert.ok(answer.body.equals(packed), `${path}: the copy in dist is served`);
            const body = unpack(answer.body);
            assert.ok(body.equals(readFileSync(join(site, path.replace(/(^|\/)$/, "$1index.html")))), path);
            checkHeaders({ ...answer, body }, files[path]);
          }
        });
      }

      test("missing files give 404 and are never cached", async () => {
        const lost = ["nothing.html", "alerts/nothing/", "forewarned-0123456789abcdef.js", "data/nothing.json", "_headers", "hosting/Caddyfile", "hosting/"];
        for (const path of lost) {
          const { status, headers } = await ask(host.port, base + path);
          assert.equal(status, 404, path);
          assert.equal(headers["x-content-type-options"], "nosniff", path);
          assert.doesNotMatch(headers["cache-control"] ?? "", /max-age|immutable/, path);
        }
      });

      test("a folder's address redirects to the one with a trailing slash", async () => {
        const { status, headers } = await ask(host.port, `${base}alerts/${ID}`);
        assert.ok([301, 302, 307, 308].includes(status), `status ${status}`);
        const to = new URL(headers.location, `http://127.0.0.1:${host.port}${base}alerts/${ID}`);
        assert.equal(to.href, `http://127.0.0.1:${host.port}${base}alerts/${ID}/`);
      });

      test("the app starts in a browser without policy violations", async () => {
        const context = await browser.newContext();
        const said = [], asked = [];
        context.on("console", (message) => ["error", "warning"].includes(message.type()) && said.push(message.text()));
        context.on("weberror", (fault) => said.push(String(fault.error())));
        context.on("response", (answer) => asked.push([new URL(answer.url()).pathname, answer.headers()["content-encoding"]]));
        const opened = await context.newPage();
        await opened.goto(`http://127.0.0.1:${host.port}${base}alerts/${ID}/?stage=denial`);
        await opened.waitForURL(`**/alerts/${ID}/stages/denial/`);
        await opened.locator("html[data-ready]").waitFor({ state: "attached", timeout: 20_000 });
        await opened.goto(`http://127.0.0.1:${host.port}${base}`);
        await opened.locator("html[data-ready]").waitFor({ state: "attached", timeout: 20_000 });
        await opened.getByRole("link", { name: "Nagorno-Karabakh (Artsakh), October 2020", exact: true }).click();
        await opened.getByRole("heading", { level: 1, name: "Nagorno-Karabakh (Artsakh), October 2020" }).waitFor();
        await context.close();
        assert.deepEqual(said, []);
        assert.ok(asked.some(([path, coding]) => path === base + wasm && coding), "the app was served compressed");
      });

      test("after one visit the page opens without a network", async () => {
        const context = await browser.newContext();
        const said = [];
        context.on("console", (message) => /Content Security Policy|Trusted/.test(message.text()) && said.push(message.text()));
        const opened = await context.newPage();
        await opened.goto(`http://127.0.0.1:${host.port}${base}alerts/${ID}/factors/`);
        await opened.evaluate(() => navigator.serviceWorker.ready);
        await context.setOffline(true);
        await opened.reload();
        await opened.locator("html[data-ready]").waitFor({ state: "attached", timeout: 20_000 });
        await context.close();
        assert.deepEqual(said, []);
      });

      test("pages cannot be framed, but embeds can", async () => {
        const context = await browser.newContext();
        const outer = await context.newPage();
        const origin = `http://127.0.0.1:${host.port}`;
        const frames = ["alerts", "embed"].map((kind) => `<iframe name="${kind}" src="${base}${kind}/${ID}/"></iframe>`);
        await outer.route(`${origin}/outer`, (route) => route.fulfill({ contentType: "text/html", body: frames.join("") }));
        await outer.goto(`${origin}/outer`);
        const shown = outer.frameLocator("[name=embed]").locator("main");
        await shown.waitFor({ state: "attached", timeout: 20_000 });
        assert.equal(outer.frame("embed").url(), `${origin}${base}embed/${ID}/`);
        assert.equal(outer.frame("alerts").url(), "chrome-error://chromewebdata/");
        await context.close();
      });
    });
  }
}
