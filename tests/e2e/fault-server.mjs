// The test server with faults, which a test starts as a child process (site.ts). Messages set the folder to serve and the faults to inject,
// `{ dist, faults: [[PATTERN, FAULT], …] }`; each is answered with `{ port }`. Files with a hash in their name may be cached forever, as on
// a real host: a faulty copy in the cache must not outlive the fault.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";

import { look } from "./server.mjs";

const HASHED = /\/forewarned-[0-9a-f]+(_bg)?\.|\/data\//;
const HTML = Buffer.from("<!doctype html><title>Not this</title><p>This is another page.");

/** Flips one bit of a letter in the second half, or of the middle byte, so that the file still looks right. */
function flipped(body) {
  const at = body.findIndex((byte, place) => place >= body.length / 2 && byte > 0x61 && byte < 0x7a);
  const bytes = Buffer.from(body);
  bytes[at < 0 ? body.length >> 1 : at] ^= 1;
  return bytes;
}

/** Returns the first nine tenths: the first half of a short page is only its head. */
const most = (body) => body.subarray(0, Math.floor(body.length * 0.9));

/** The faults. Each receives the right headers and the right bytes. */
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
  // An answer without a body cannot be cut, changed or delayed.
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
