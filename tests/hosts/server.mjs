// Starts real nginx and Caddy with the examples from docs/deploying.md, unchanged except for folders and addresses.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { request } from "node:http";
import { join } from "node:path";

const DOCUMENT = new URL("../../docs/deploying.md", import.meta.url);

/** Returns the document's example in a language. */
function example(language) {
  const [, text] = readFileSync(DOCUMENT, "utf8").match(new RegExp("```" + language + "\n([^]*?)```")) ?? [];
  if (!text) throw new Error(`docs/deploying.md has no example for ${language}`);
  return text;
}

/** Replaces a text that must occur. */
function replaced(text, from, to) {
  if (!text.includes(from)) throw new Error(`the example has no ${from}`);
  return text.replaceAll(from, to);
}

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** Starts a program and waits until it answers. */
async function start(command, parameters, port, folder) {
  // Programs write their files into the test's folder.
  const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
  const program = spawn(command, parameters, { stdio: ["ignore", "ignore", "pipe"], env });
  let said = "", over;
  program.stderr.on("data", (text) => (said += text));
  program.on("error", (fault) => (over = fault.message));
  program.on("exit", (code) => (over ??= `ended with ${code}`));
  const stop = () =>
    new Promise((done) => {
      if (over) return done();
      program.once("exit", done);
      program.kill("SIGTERM");
    });
  for (const end = Date.now() + 10_000; Date.now() < end && !over; ) {
    if (await new Promise((done) => request({ port, host: "127.0.0.1" }, (answer) => done(answer.resume())).on("error", () => done()).end())) {
      return { port, stop };
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  await stop();
  throw new Error(`${command} did not start: ${over ?? "no answer"}\n${said}`);
}

/** Starts nginx with the example, in its own folder. */
export const nginx = (site, folder) => startNginx("nginx", site, folder, example("nginx"));

/** Starts nginx without any of our settings. */
export const bareNginx = (site, folder) =>
  startNginx("bare", site, folder, "http { server { listen 80; root /srv/forewarned; } }");

async function startNginx(name, site, folder, config) {
  const { NGINX, NGINX_BROTLI } = process.env;
  if (!NGINX) throw new Error("nginx was not found.");
  const port = await freePort();
  const own = join(folder, name);
  mkdirSync(own);
  let text = replaced(config, "/srv/forewarned", site);
  text = replaced(text, "listen 80;", `listen 127.0.0.1:${port};`);
  const kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  text = replaced(text, "http {", `http {\naccess_log off;\n${kinds.map((kind) => `${kind}_temp_path ${own}/${kind};`).join("\n")}`);
  if (!NGINX_BROTLI) text = text.replaceAll("brotli_static on;", "");
  const module = NGINX_BROTLI ? `load_module ${NGINX_BROTLI};\n` : "";
  const rights = process.getuid?.() === 0 ? "user root;\n" : "";
  writeFileSync(join(own, "nginx.conf"), `${module}${rights}daemon off;\npid ${own}/pid;\nevents {}\n${text}`);
  return start(NGINX, ["-e", "stderr", "-p", own, "-c", join(own, "nginx.conf")], port, own);
}

export async function caddy(site, folder) {
  const { CADDY } = process.env;
  if (!CADDY) throw new Error("Caddy was not found.");
  const port = await freePort();
  let text = replaced(example("caddyfile"), "/srv/forewarned", site);
  text = replaced(text, "example.org {", `http://127.0.0.1:${port} {`);
  const file = join(folder, "Caddyfile");
  writeFileSync(file, `{\n\tadmin off\n}\n${text}`);
  return start(CADDY, ["run", "--adapter", "caddyfile", "--config", file], port, folder);
}
