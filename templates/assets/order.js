// While an order waits for its payment: looks every five seconds whether its state has changed, and loads the page anew
// only then, so that nobody loses their place for nothing. Without JavaScript the page refreshes itself.

const seconds = 5;
const state = document.querySelector("[data-order]")?.dataset.order;

async function look() {
  try {
    const response = await fetch(location.href, { cache: "no-store", headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const found = page.querySelector("[data-order]")?.dataset.order;
    if (found && found !== state) return location.reload();
  } catch {
    // No connection just now: look again later.
  }
  setTimeout(look, seconds * 1000);
}

if (state) setTimeout(look, seconds * 1000);
