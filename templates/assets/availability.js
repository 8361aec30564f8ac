// Refreshes what the event page says of each ticket type: places left, sold out, closed. The page works without it, and
// whatever goes wrong here leaves the page as it was built. All words come from the list's data attributes.

// Only few places are worth a number; with many left the page just says that there are some.
const fewPlaces = 20;

const list = document.querySelector("[data-availability]");
const plurals = new Intl.PluralRules(document.documentElement.lang);

/** The sentence for `left` places: each category's attribute holds an example, whose number is replaced. */
function placesLeft(left) {
  const example = list.dataset[plurals.select(left)] ?? list.dataset.other;
  return example.replace(/\d+/, String(left));
}

function show(row, ticket) {
  const state = row.querySelector("[data-state]");
  const input = row.querySelector("input");
  const isOpen = ticket.state === "on_sale" && ticket.left > 0;
  if (isOpen) state.textContent = ticket.left <= fewPlaces ? placesLeft(ticket.left) : list.dataset.onSale;
  else if (ticket.state === "closed") state.textContent = list.dataset.closed;
  else if (ticket.state === "sold_out" || ticket.state === "on_sale") state.textContent = list.dataset.soldOut;
  row.classList.toggle("is-few", isOpen && ticket.left <= fewPlaces);
  if (!input) return;
  input.dataset.max ??= input.max;
  input.max = String(isOpen ? Math.min(ticket.left, Number(input.dataset.max)) : 0);
  input.disabled = !isOpen;
  if (isOpen) row.querySelector("[data-count]").hidden = false;
  if (Number(input.value) > Number(input.max)) input.value = input.max;
}

async function refresh() {
  const address = `/v1/events/${encodeURIComponent(list.dataset.availability)}/availability`;
  try {
    const response = await fetch(address, { headers: { Accept: "application/json" }, cache: "no-store" });
    if (!response.ok) return;
    for (const ticket of (await response.json()).tickets) {
      const row = list.querySelector(`[data-ticket="${CSS.escape(ticket.id)}"]`);
      if (row) show(row, ticket);
    }
  } catch {
    // No network or no function: the page stays as it was built.
  }
}

if (list) {
  refresh();
  // A visitor who comes back to the tab decides by today's numbers.
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && refresh());
}
