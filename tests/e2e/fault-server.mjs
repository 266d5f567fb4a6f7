// The same server with faults, for a test that starts it as a child process (site.ts). It is told by messages what to serve and
// which files to spoil, `{ dist, faults: [[PATTERN, FAULT], …] }`, and answers `{ port }`. What has a hash in its name may be kept
// for ever, as on a real host: a spoiled copy that was kept must not outlive the fault.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";

import { look } from "./server.mjs";

const HASHED = /\/forewarned-[0-9a-f]+(_bg)?\.|\/data\//;
const HTML = Buffer.from("<!doctype html><title>Not this</title><p>This is another page.");

/** One bit of one letter, as far in the middle as there is one: the file still looks right. */
function flipped(body) {
  const at = body.findIndex((byte, place) => place >= body.length / 2 && byte > 0x61 && byte < 0x7a);
  const bytes = Buffer.from(body);
  bytes[at < 0 ? body.length >> 1 : at] ^= 1;
  return bytes;
}

/** Nine tenths: of a short page the first half is its head. */
const most = (body) => body.subarray(0, Math.floor(body.length * 0.9));

/** How an answer is spoiled. Each gets the right headers and the right bytes. */
const FAULTS = {
  404: (response) => response.writeHead(404, { "content-type": "text/plain" }).end("Not found"),
  500: (response) => response.writeHead(500, { "content-type": "text/plain" }).end("Error"),
  reset: (response) => response.socket.resetAndDestroy(),
  "cut short": (response, headers, body) => {
    response.writeHead(200, headers).write(body.subarray(0, body.length >> 1), () => response.socket.end());
  },
  stalled: (response, headers, body) => response.writeHead(200, headers).write(body.subarray(0, body.length >> 1)),
  "stalled late": (response, headers, body) => response.writeHead(200, headers).write(most(body)),
  "truncated late": (response, headers, body) => response.writeHead(200, { ...headers, "content-length": most(body).length }).end(most(body)),
  "wrong type": (response, headers, body) => response.writeHead(200, { ...headers, "content-type": "text/plain" }).end(body),
  truncated: (response, headers, body) => {
    const half = body.subarray(0, body.length >> 1);
    response.writeHead(200, { ...headers, "content-length": half.length }).end(half);
  },
  "replaced by HTML": (response, headers) =>
    response.writeHead(200, { ...headers, "content-type": "text/html", "content-length": HTML.length }).end(HTML),
  tampered: (response, headers, body) => response.writeHead(200, headers).end(flipped(body)),
};

let told = { dist: "", faults: [] };

const server = createServer((request, response) => {
  const { status, headers, file } = look(told.dist, "/", request.url);
  if (HASHED.test(request.url)) headers["cache-control"] = "public, max-age=31536000, immutable";
  const [, fault] = told.faults.find(([pattern]) => new RegExp(pattern).test(request.url)) ?? [];
  // An answer without a body cannot be cut, changed or held back.
  const harmless = request.method === "HEAD" && !["404", "500", "reset"].includes(fault);
  if (fault && !harmless) return FAULTS[fault](response, headers, file ? readFileSync(file) : Buffer.alloc(0));
  response.writeHead(status, headers);
  response.end(file ? readFileSync(file) : String(status));
});
server.listen(0, "127.0.0.1");

process.on("message", (message) => {
  if (message.faults) message.faults.forEach(([, fault]) => { if (!FAULTS[fault]) throw new Error(`no such fault: ${fault}`); });
  Object.assign(told, message);
  const answer = () => process.send({ port: server.address().port });
  if (server.listening) answer();
  else server.once("listening", answer);
});
process.on("disconnect", () => process.exit());
