// Visited pages, for reading offline; nothing below /v1/, where names and tickets are. Files in /assets/ never change.
const keptMax = 250;
const store = () => caches.open("visited");
const offline = (path) => `/${path.split("/")[1]}/offline`;
const isPage = (path) => !path.startsWith("/v1/");

async function keep(path, response) {
  if (!response.ok || !response.headers.get("Content-Type").includes("html")) return;
  const cache = await store();
  const text = await response.clone().text();
  await cache.put(path, response);
  for (const [name] of text.matchAll(/\/assets\/[^"]+\.(css|js)/g)) if (!(await cache.match(name))) await cache.add(name);
  const other = offline(path);
  if (!(await cache.match(other))) await keep(other, await fetch(other));
  for (const key of (await cache.keys()).slice(0, -keptMax)) await cache.delete(key);
}

async function page(event, path) {
  const response = await fetch(event.request).catch(() => {});
  if (response) event.waitUntil(keep(path, response.clone()));
  return response ?? (await caches.match(path)) ?? (await caches.match(offline(path))) ?? Response.error();
}

async function asset(request) {
  const found = await caches.match(request);
  if (found) return found;
  const response = await fetch(request);
  const copy = response.clone();
  if (copy.ok) store().then((cache) => cache.put(request, copy));
  return response;
}

async function begin() {
  await clients.claim();
  for (const { url } of await clients.matchAll()) {
    const path = new URL(url).pathname;
    if (isPage(path)) await keep(path, await fetch(path));
  }
}

addEventListener("install", skipWaiting);
addEventListener("activate", (event) => event.waitUntil(begin()));
addEventListener("fetch", (event) => {
  const { mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (origin !== location.origin) return;
  if (pathname.startsWith("/assets/")) event.respondWith(asset(event.request));
  else if (mode === "navigate" && isPage(pathname)) event.respondWith(page(event, pathname));
});
