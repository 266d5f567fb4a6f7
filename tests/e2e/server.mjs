// A strict static server for tests: `node server.mjs DIST PORT BASE`. It serves a folder under a sub-path, answers 404 for missing files
// (never index.html instead), and sends the content types that browsers insist on.
import { createServer } from "node:http";
import { createReadStream, statSync } from "node:fs";
import { extname, join, normalize, resolve, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

/** Returns the answer to a GET of `address` (path and query): status, headers, and the file to send, if any. */
export function look(dist, base, address) {
  const root = resolve(dist);
  const text = (status) => ({ status, headers: { "content-type": "text/plain" } });
  const { pathname } = new URL(address, "http://localhost");
  if (!pathname.startsWith(base)) return text(404);
  let file = normalize(join(root, decodeURIComponent(pathname.slice(base.length))));
  if (file !== root && !file.startsWith(root + sep)) return text(404);
  try {
    if (statSync(file).isDirectory()) {
      if (!pathname.endsWith("/")) return { status: 301, headers: { location: `${pathname}/` } };
      file = join(file, "index.html");
    }
    const { size } = statSync(file);
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    return { status: 200, headers: { "content-type": type, "content-length": size, "cache-control": "no-cache" }, file };
  } catch {
    return text(404);
  }
}

/** Serves folders under `base`, which begins and ends with a slash. A file comes from the first folder that has it. */
export function serve(folders, port, base = "/") {
  const server = createServer((request, response) => {
    const answers = [folders].flat().map((folder) => look(folder, base, request.url));
    const { status, headers, file } = answers.find(({ status }) => status !== 404) ?? answers[0];
    response.writeHead(status, headers);
    if (file) createReadStream(file).pipe(response);
    else response.end(String(status));
  });
  return new Promise((done) => server.listen(port, "127.0.0.1", () => done(server)));
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const [dist, port, base] = process.argv.slice(2);
  await serve(dist, Number(port), base);
  console.log(`http://127.0.0.1:${port}${base}`);
}
