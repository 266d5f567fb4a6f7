// The site without a network: docs/offline.md. The build fills in the first two lines and writes this to sw.js.
const VERSION = "$VERSION";
const FILES = $FILES;

const SCOPE = registration.scope;
// Another copy of the site on this host has another scope, and with it caches of its own.
const OURS = `forewarned ${SCOPE} `;
const cacheOf = (version) => OURS + version;
// Which version answered which open page, for as long as the page is open.
const PAGES = cacheOf("pages");
const recordOf = (client) => `${SCOPE}?page=${encodeURIComponent(client)}`;

// All files of the version or none: addAll keeps nothing unless each has arrived and has its hash.
const install = async () => {
  const signal = AbortSignal.timeout(120_000);
  const request = ([path, integrity]) =>
    new Request(SCOPE + path, { integrity, cache: "no-cache", redirect: "error", priority: "low", signal });
  const cache = await caches.open(cacheOf(VERSION));
  await cache.addAll(Object.entries(FILES).map(request));
};

const remember = async (client, version) => {
  if (client) await (await caches.open(PAGES)).put(recordOf(client), new Response(version));
};

const versionOf = async (client) => {
  const record = client && (await caches.match(recordOf(client), { cacheName: PAGES }));
  return record ? record.text() : VERSION;
};

const ours = async () => (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== PAGES);

// Forgets versions that no open page belongs to, but none that is only now arriving. `opening` is a page that is not there yet.
const tidy = async (opening) => {
  const names = await ours();
  if (registration.installing || registration.waiting) return;
  const used = [cacheOf(VERSION)];
  const pages = await caches.open(PAGES);
  for (const record of await pages.keys()) {
    const client = new URL(record.url).searchParams.get("page");
    if (client === opening || (await clients.get(client))) used.push(cacheOf(await (await pages.match(record)).text()));
    else await pages.delete(record);
  }
  await Promise.all(names.filter((name) => !used.includes(name)).map((name) => caches.delete(name)));
};

const activate = async () => {
  if (await caches.has(PAGES)) return tidy();
  // The first version on this device: the page that brought it is at home in it.
  const open = await clients.matchAll({ includeUncontrolled: true });
  await Promise.all(open.map(({ id }) => remember(id, VERSION)));
  await clients.claim();
};

// The way from the site's first folder, as FILES has it.
const pathOf = (url) => url.split(/[?#]/, 1)[0].slice(SCOPE.length).replace(/(^|\/)index\.html$/, "$1");

const kept = (version, path) =>
  caches.match(SCOPE + path, { cacheName: cacheOf(version), ignoreVary: true }).catch(() => undefined);

// A page comes whole from this version; if it is not there, it and all that it loads come from the network.
const page = async (event, path) => {
  const { request, resultingClientId } = event;
  const answer = await kept(VERSION, path);
  const remembered = remember(resultingClientId, answer ? VERSION : "network").catch(() => {});
  event.waitUntil(remembered.then(() => tidy(resultingClientId)).catch(() => {}));
  const whole = answer ?? (await Promise.all([fetch(request), remembered]))[0];
  return request.url.endsWith("?download") ? attached(whole) : whole;
};

// To be saved as a file and not shown.
const attached = ({ body, status, headers }) => {
  const answer = new Response(body, { status, headers });
  answer.headers.set("content-disposition", "attachment");
  // The body is no longer packed.
  for (const name of ["content-encoding", "content-length"]) answer.headers.delete(name);
  return answer;
};

// What a page loads comes from the page's own version.
const file = async (request, path, client) => {
  const version = await versionOf(client).catch(() => VERSION);
  const answer = await kept(version, path);
  if (answer || version !== VERSION || !Object.hasOwn(FILES, path)) return answer ?? fetch(request);
  return fetch(SCOPE + path, { integrity: FILES[path], cache: "no-cache" });
};

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));

// The reader agreed to the newer version.
addEventListener("message", (event) => {
  if (event.data === "activate") event.waitUntil(skipWaiting());
});

addEventListener("fetch", (event) => {
  const { request, clientId } = event;
  if (request.method !== "GET" || !request.url.startsWith(SCOPE)) return;
  const path = pathOf(request.url);
  if (request.mode !== "navigate") event.respondWith(file(request, path, clientId));
  else if (!Object.hasOwn(FILES, `${path}/`)) event.respondWith(page(event, path));
  else event.respondWith(Response.redirect(`${SCOPE}${path}/${new URL(request.url).search}`));
});
