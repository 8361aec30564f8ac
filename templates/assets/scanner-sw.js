// The scanner loads from here, with a connection or without: what is kept is shown at once, and fetched anew behind it.
const name = "scanner";

const addresses = (text) => Array.from(text.matchAll(/\/assets\/[\w./-]+\.(?:css|js|wasm)/g), ([address]) => address);

/** Fetches a page with all that it names. Returns the addresses of all that. */
async function keep(path) {
  const cache = await caches.open(name);
  const response = await fetch(path, { cache: "no-cache" });
  if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}`);
  const needed = new Set(addresses(await response.clone().text()));
  // Modules name others; a set that grows while it is walked through is walked to its end.
  for (const address of needed) {
    if (!(await cache.match(address))) await cache.add(address);
    if (!address.endsWith(".js")) continue;
    for (const other of addresses(await (await cache.match(address)).text())) needed.add(other);
  }
  // Last, so that a page is never kept without what it needs.
  await cache.put(path, response);
  return needed;
}

/** Renews pages, those of other languages that are kept too, and drops what none of them needs any more. */
async function renew(paths) {
  const cache = await caches.open(name);
  const pathOf = ({ url }) => new URL(url).pathname;
  const kept = (await cache.keys()).map(pathOf).filter((path) => path.startsWith("/scanner/"));
  const needed = new Set();
  for (const path of new Set([...paths, ...kept])) for (const address of await keep(path)) needed.add(address);
  for (const key of await cache.keys()) {
    if (pathOf(key).startsWith("/assets/") && !needed.has(pathOf(key))) await cache.delete(key);
  }
}

async function begin() {
  await clients.claim();
  const open = await clients.matchAll();
  await renew(open.map(({ url }) => new URL(url).pathname)).catch(() => { /* the page asks again */ });
}

async function answer(event, pathname) {
  const cache = await caches.open(name);
  const found = await cache.match(pathname);
  if (event.request.mode !== "navigate") return found ?? fetch(event.request);
  event.waitUntil(renew([pathname]).catch(() => { /* without a connection: another time */ }));
  return found ?? fetch(event.request).catch(async () => (await kept(cache)) ?? Response.error());
}

/** Any language of the scanner is better than none. */
async function kept(cache) {
  const keys = await cache.keys();
  const key = keys.find(({ url }) => new URL(url).pathname.startsWith("/scanner/"));
  return key && Response.redirect(new URL(key.url).pathname);
}

addEventListener("install", skipWaiting);
addEventListener("activate", (event) => event.waitUntil(begin()));
addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (origin !== location.origin || event.request.method !== "GET") return;
  if (pathname.startsWith("/assets/") || event.request.mode === "navigate") {
    event.respondWith(answer(event, pathname));
  }
});
