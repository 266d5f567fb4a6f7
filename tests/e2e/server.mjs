// A strict static server for tests: `node server.mjs DIST PORT BASE`. It serves a folder under a sub-path, answers 404 for
// what is not there (and never index.html instead), and sends the types that a browser insists on.
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
};

/** Starts serving `dist` under `base`, which begins and ends with a slash. */
export function serve(dist, port, base = "/") {
  const root = resolve(dist);
  const server = createServer((request, response) => {
    const missing = (status) => {
      response.writeHead(status, { "content-type": "text/plain" });
      response.end(String(status));
    };
    const { pathname } = new URL(request.url, "http://localhost");
    if (!pathname.startsWith(base)) return missing(404);
    let path = normalize(join(root, decodeURIComponent(pathname.slice(base.length))));
    if (path !== root && !path.startsWith(root + sep)) return missing(404);
    try {
      if (statSync(path).isDirectory()) {
        if (!pathname.endsWith("/")) {
          response.writeHead(301, { location: `${pathname}/` });
          return response.end();
        }
        path = join(path, "index.html");
      }
      const { size } = statSync(path);
      const type = TYPES[extname(path)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type, "content-length": size, "cache-control": "no-cache" });
      createReadStream(path).pipe(response);
    } catch {
      missing(404);
    }
  });
  return new Promise((done) => server.listen(port, "127.0.0.1", () => done(server)));
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const [dist, port, base] = process.argv.slice(2);
  await serve(dist, Number(port), base);
  console.log(`http://127.0.0.1:${port}${base}`);
}
