// The site was built without offline: docs/offline.md. This takes the place of the service worker of an earlier build, forgets
// what that one kept and itself, and has open pages load again from the network. Notes of readers are not kept here and stay.
addEventListener("install", (event) => event.waitUntil(skipWaiting()));
addEventListener("activate", (event) => event.waitUntil(leave()));

const leave = async () => {
  const open = await clients.matchAll({ type: "window" });
  const ours = (await caches.keys()).filter((name) => name.startsWith(`forewarned ${registration.scope} `));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await registration.unregister();
  // Not awaited: a page's loading waits for this worker to be active, which it is when this function is done.
  for (const client of open) client.navigate(client.url).catch(() => {});
};
