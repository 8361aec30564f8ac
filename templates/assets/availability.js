// Refreshes what the event page says of each ticket type: places left, price, sold out, closed. The page works without it,
// and whatever goes wrong here leaves the page as it was built. All words come from each list's data attributes.
import { inLocale, worded } from "./site.js";

// Only few places are worth a number; with many left the page just says that there are some.
const fewPlaces = 20;
const lists = document.querySelectorAll("[data-availability]");

function money(minorUnits, currency, words) {
  if (minorUnits === 0) return words.free;
  const format = new Intl.NumberFormat(inLocale(words.other), { style: "currency", currency });
  return format.format(minorUnits / 10 ** format.resolvedOptions().maximumFractionDigits);
}

function show(row, ticket, currency, words) {
  const state = row.querySelector("[data-state]");
  const price = row.querySelector("[data-price]");
  const input = row.querySelector("input");
  const isOpen = ticket.state === "on_sale" && ticket.left > 0;
  if (price.dataset.price !== String(ticket.price)) {
    price.textContent = money(ticket.price, currency, words);
    price.dataset.price = ticket.price;
  }
  if (!state) return;
  if (isOpen) state.textContent = ticket.left <= fewPlaces ? worded(ticket.left, words) : words.onSale;
  else if (ticket.state === "closed") state.textContent = words.closed;
  else if (ticket.state !== "not_yet") state.textContent = words.soldOut;
  row.classList.toggle("is-few", isOpen && ticket.left <= fewPlaces);
  if (!input) return;
  input.dataset.max ??= input.max;
  input.max = String(isOpen ? Math.min(ticket.left, Number(input.dataset.max)) : 0);
  input.disabled = !isOpen;
  if (isOpen) row.querySelector("[data-count]").hidden = false;
  if (Number(input.value) > Number(input.max)) input.value = input.max;
}

async function refresh(list) {
  try {
    const address = `/v1/events/${encodeURIComponent(list.dataset.availability)}/availability`;
    const response = await fetch(address, { headers: { Accept: "application/json" } });
    if (!response.ok) return;
    const { tickets, currency } = await response.json();
    for (const ticket of tickets) {
      const row = list.querySelector(`[data-ticket="${CSS.escape(ticket.id)}"]`);
      if (row) show(row, ticket, currency, list.dataset);
    }
  } catch {
    // No network or no function: the page stays as it was built.
  }
}

/** The dates of a series that are open; the others are asked for when they are opened. */
function refreshOpen() {
  for (const list of lists) if (list.closest("details")?.open ?? true) refresh(list);
}

for (const list of lists) {
  list.closest("details")?.addEventListener("toggle", ({ target }) => target.open && refresh(list));
}
refreshOpen();
// A visitor who comes back to the tab decides by today's numbers.
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && refreshOpen());
