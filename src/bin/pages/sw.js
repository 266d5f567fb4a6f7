// The service worker (docs/offline.md). The build fills in the first two lines and writes this to sw.js.
const VERSION = "$VERSION";
const FILES = $FILES;

const SCOPE = registration.scope;
// Another copy of the site on this host has another scope, and so its own caches.
const OURS = `forewarned ${SCOPE} `;
const cacheOf = (version) => OURS + version;
// The version that served each open page, for as long as the page is open.
const PAGES = cacheOf("pages");
// The cache of alerts that do not fit into a version. An alert is added when a reader opens it.
const openedOf = (version) => `${cacheOf(version)} opened`;
// Replaces a page that neither the cache nor the network has.
const MISSING = "offline/";
const recordOf = (client) => `${SCOPE}?page=${encodeURIComponent(client)}`;

// Caches all files of the version or none: addAll stores nothing unless every response has arrived and matches its hash.
const install = async () => {
  const cache = await caches.open(cacheOf(VERSION));
  try {
    await cache.addAll(requests(FILES));
  } catch (fault) {
    if (fault.name !== "QuotaExceededError") throw fault;
    // The site comes before the alerts that a reader has opened.
    for (const name of await openedCaches()) await caches.delete(name);
    await cache.addAll(requests(FILES));
  }
  await keepWanted();
};

const requests = (files) => {
  const signal = AbortSignal.timeout(120_000);
  return Object.entries(files).map(
    ([path, integrity]) => new Request(SCOPE + path, { integrity, cache: "no-cache", redirect: "error", priority: "low", signal }),
  );
};

// Returns the alert whose page has this path. The build writes a list of files for each alert that does not fit into the version.
const idOf = (path) => path.match(/^(?:alerts|present|teach)\/([^/]+)\//)?.[1];
const listOf = (id) => `opened/${id}.json`;

// Caches an opened alert: all its files or none, and only files of this version. The mark stays, whether or not this succeeds, so
// that `keepWanted` can try again and a later version can cache the alert anew.
const store = async (id) => {
  const cache = await caches.open(openedOf(VERSION)), path = listOf(id), mark = `${SCOPE}${path}?wanted`;
  if (await cache.match(SCOPE + path)) return;
  await cache.put(mark, new Response());
  const list = await fetch(requests({ [path]: "" })[0]);
  // The alert is now part of the version, or no longer part of the site.
  if (list.status === 404) await cache.delete(mark);
  const { version, files } = await list.clone().json();
  if (version !== VERSION) throw new Error("files of another version");
  await cache.addAll(requests(files));
  await cache.put(SCOPE + path, list);
};

// The alerts that are being stored, so that two pages do not fetch one twice.
const storing = new Map();
const keep = (id) => {
  if (!storing.has(id)) storing.set(id, store(id).finally(() => storing.delete(id)));
  return storing.get(id);
};

const openedCaches = async () => (await ours()).filter((name) => name.endsWith(" opened"));

// Stores every alert that a reader has opened in any version. One that fails is tried again when the next page opens.
const keepWanted = async () => {
  const keys = await Promise.all((await openedCaches()).map(async (name) => (await caches.open(name)).keys()));
  const ids = keys.flat().map(({ url }) => url.match(/\/opened\/([^/]+)\.json\?wanted$/)?.[1]);
  await Promise.all([...new Set(ids)].map((id) => id && keep(id).catch(() => {})));
};

// Notifies a page once everything that belongs to it is cached.
const keepPage = async (page) => {
  const path = pathOf(page.url), id = idOf(path);
  if (!Object.hasOwn(FILES, path) && id) await keep(id).catch(() => {});
  if (path !== MISSING && (await kept(VERSION, path))) page.postMessage("kept");
  await keepWanted();
};

const remember = async (client, version) => {
  if (client) await (await caches.open(PAGES)).put(recordOf(client), new Response(version));
};

const versionOf = async (client) => {
  const record = client && (await caches.match(recordOf(client), { cacheName: PAGES }));
  return record ? record.text() : VERSION;
};

const ours = async () => (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== PAGES);

// Deletes versions that no open page uses, but not while another is installing or waiting. `opening` is a page that is still
// loading.
const tidy = async (opening) => {
  const names = await ours();
  if (registration.installing || registration.waiting) return;
  const used = [VERSION];
  const pages = await caches.open(PAGES);
  for (const record of await pages.keys()) {
    const client = new URL(record.url).searchParams.get("page");
    if (client === opening || (await clients.get(client))) used.push(await (await pages.match(record)).text());
    else await pages.delete(record);
  }
  const caching = new Set(used.flatMap((version) => [cacheOf(version), openedOf(version)]));
  await Promise.all(names.filter((name) => !caching.has(name)).map((name) => caches.delete(name)));
};

const activate = async () => {
  if (await caches.has(PAGES)) return tidy();
  // The first version on this device takes control of the open pages.
  const open = await clients.matchAll({ includeUncontrolled: true });
  await Promise.all(open.map(({ id }) => remember(id, VERSION)));
  await clients.claim();
};

// The path from the site root, as in FILES.
const pathOf = (url) => url.split(/[?#]/, 1)[0].slice(SCOPE.length).replace(/(^|\/)index\.html$/, "$1");

const kept = async (version, path) => {
  const found = (cacheName) => caches.match(SCOPE + path, { cacheName, ignoreVary: true }).catch(() => undefined);
  return (await found(cacheOf(version))) ?? found(openedOf(version));
};

// Serves a page from this version; if it is not cached, the page and everything it loads come from the network.
const page = async (event, path) => {
  const { request, resultingClientId } = event;
  const answer = await kept(VERSION, path);
  const remembered = remember(resultingClientId, answer ? VERSION : "network").catch(() => {});
  event.waitUntil(remembered.then(() => tidy(resultingClientId)).catch(() => {}));
  if (!answer && (await kept(VERSION, `${path}/`))) return toFolder(request, path);
  const network = () => fetch(request).catch((fault) => missing(request, path, fault));
  const whole = answer ?? (await Promise.all([network(), remembered]))[0];
  return whole.ok && request.url.endsWith("?download") ? attached(whole) : whole;
};

// Redirects to the page that explains why there is no response, with the requested page in the query.
const missing = ({ url, destination }, path, fault) => {
  // A frame stays empty, as without a worker.
  if (destination !== "document" || path === MISSING) throw fault;
  return Response.redirect(`${SCOPE}${MISSING}?page=${encodeURIComponent(url.slice(SCOPE.length))}`);
};

const toFolder = ({ url }, path) => Response.redirect(`${SCOPE}${path}/${new URL(url).search}`);

// Makes the browser save the response as a file.
const attached = ({ body, status, headers }) => {
  const answer = new Response(body, { status, headers });
  answer.headers.set("content-disposition", "attachment");
  // The body is already decompressed.
  for (const name of ["content-encoding", "content-length"]) answer.headers.delete(name);
  return answer;
};

// Serves a page's files from the page's own version.
const file = async (request, path, client) => {
  const version = await versionOf(client).catch(() => VERSION);
  const answer = await kept(version, path);
  if (answer || version !== VERSION || !Object.hasOwn(FILES, path)) return answer ?? fetch(request);
  return fetch(SCOPE + path, { integrity: FILES[path], cache: "no-cache" });
};

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));

// The reader accepted the newer version.
addEventListener("message", (event) => {
  if (event.data === "activate") event.waitUntil(skipWaiting());
  // A page sends this after it has loaded, so that its own files load first.
  else if (event.data === "keep") event.waitUntil(keepPage(event.source).catch(() => {}));
});

addEventListener("fetch", (event) => {
  const { request, clientId } = event;
  if (request.method !== "GET" || !request.url.startsWith(SCOPE)) return;
  const path = pathOf(request.url);
  if (request.mode !== "navigate") event.respondWith(file(request, path, clientId));
  else if (!Object.hasOwn(FILES, `${path}/`)) event.respondWith(page(event, path));
  else event.respondWith(toFolder(request, path));
});
