// The site was built without offline support: docs/offline.md. This replaces the service worker of an earlier build, deletes its
// caches, unregisters itself and reloads open pages from the network. Readers' notes are stored elsewhere and stay.
addEventListener("install", (event) => event.waitUntil(skipWaiting()));
addEventListener("activate", (event) => event.waitUntil(leave()));

const leave = async () => {
  const open = await clients.matchAll({ type: "window" });
  const ours = (await caches.keys()).filter((name) => name.startsWith(`forewarned ${registration.scope} `));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await registration.unregister();
  // Not awaited: loading a page waits for this worker to be active, which happens when this function returns.
  for (const client of open) client.navigate(client.url).catch(() => {});
};
