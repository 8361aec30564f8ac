// Lists the pages that sw.js kept, so that someone without a connection finds what can be read.
const place = document.querySelector("[data-visited]");
const locale = document.documentElement.lang;

const cache = await globalThis.caches?.open("visited");
const keys = (await cache?.keys())?.filter(({ url }) => {
  const { pathname } = new URL(url);
  return pathname.startsWith(`/${locale}/`) && !pathname.endsWith("/offline");
});
for (const key of keys?.reverse() ?? []) {
  const text = await (await cache.match(key)).text();
  // The policy of this page lets in this page's styles only, and even a page that is just read would be told of.
  const page = new DOMParser().parseFromString(text.replace(/<style[\s\S]*?<\/style>/g, ""), "text/html");
  const link = document.createElement("a");
  link.href = key.url;
  link.textContent = page.querySelector("h1")?.textContent ?? page.title;
  const item = document.createElement("li");
  item.append(link);
  place.querySelector("ul").append(item);
  place.hidden = false;
}
