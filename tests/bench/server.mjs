// A server for benchmarks: everything is in memory, compressed once before any measurement, and sent the same way.
import { createServer } from "node:http";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};
const PACKED = new Set([".html", ".css", ".js", ".json", ".svg", ".wasm"]);

const pack = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** The served files, by address. */
export class Site {
  #answers = new Map();

  add(path, content) {
    const ending = extname(path);
    const packed = PACKED.has(ending);
    const body = packed ? pack(Buffer.from(content)) : Buffer.from(content);
    const headers = {
      "content-type": TYPES[ending] ?? "application/octet-stream",
      "content-length": body.length,
      "cache-control": "no-cache",
      ...(packed && { "content-encoding": "br", vary: "accept-encoding" }),
    };
    this.#answers.set(`/${path}`.replace(/\/index\.html$/, "/"), { headers, body });
  }

  addFolder(path, folder, wanted = () => true) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath ?? entry.path, entry.name);
      const below = file.slice(join(folder, "/").length).replaceAll("\\", "/");
      if (entry.isFile() && wanted(below)) this.add(`${path}/${below}`, readFileSync(file));
    }
  }

  /** Starts serving over HTTP/1.1; returns the origin. */
  listen() {
    const server = createServer((request, response) => {
      const answer = this.#answers.get(new URL(request.url, "http://127.0.0.1").pathname);
      if (!answer || !/\bbr\b/.test(request.headers["accept-encoding"] ?? "")) {
        response.writeHead(answer ? 406 : 404, { "content-length": 0 });
        return response.end();
      }
      response.writeHead(200, answer.headers);
      response.end(answer.body);
    });
    return new Promise((done, failed) => {
      server.on("error", failed);
      server.listen(0, "127.0.0.1", () => {
        done({ origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() });
      });
    });
  }
}

/** Returns a free port of this machine. */
export function freePort() {
  const probe = createServer();
  return new Promise((done, failed) => {
    probe.on("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
