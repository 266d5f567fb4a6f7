// A site for these tests: the build in a sub-folder, as on many static hosts, on its own port.
import { createReadStream, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { resolve } from "node:path";

import { look } from "../e2e/server.mjs";

const BASE = "/some/folder/";
export const DIST = resolve(process.env.FOREWARNED_DIST ?? new URL("../../dist", import.meta.url).pathname);

export const ID = "nagorno-karabakh-2020-10";
/** The alert of the build under test, parsed from its published file. */
export const alert = JSON.parse(readFileSync(resolve(DIST, `alerts/${ID}.json`), "utf8"));

/** Serves the build. `missing` matches addresses that get a 404; `headers` are sent with every document. */
export async function serve({ missing = /^$/, headers = {} } = {}) {
  const server = createServer((request, response) => {
    const absent = missing.test(request.url);
    const { status, headers: own, file } = look(DIST, absent ? "/nowhere/" : BASE, request.url);
    const extra = own["content-type"]?.startsWith("text/html") ? headers : {};
    response.writeHead(status, { ...own, ...extra });
    if (file) createReadStream(file).pipe(response);
    else response.end(String(status));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${server.address().port}${BASE}`,
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}
