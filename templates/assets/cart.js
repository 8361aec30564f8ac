// Keeps what a visitor has chosen of an event, so that it is there again after a reload or on the way back from the
// checkout. Only quantities, prices and a code: nothing about a person. Without it the address of the checkout keeps them.
const forms = document.querySelectorAll("form[data-cart]");

function keyOf(form) {
  return `cart:${form.dataset.cart}`;
}

/** Browsers may refuse to keep anything; the page works without. */
function kept(form) {
  try {
    return JSON.parse(localStorage.getItem(keyOf(form)) ?? "{}");
  } catch {
    return {};
  }
}

function keep(form) {
  const choice = {};
  for (const { name, value, defaultValue } of form.querySelectorAll("input:not([type=hidden])")) {
    if (value !== defaultValue) choice[name] = value;
  }
  try {
    if (Object.keys(choice).length) localStorage.setItem(keyOf(form), JSON.stringify(choice));
    else localStorage.removeItem(keyOf(form));
  } catch {
    // It is not kept.
  }
}

// Where scripts run, the payment page may be our own one, which needs them.
for (const input of document.querySelectorAll("input[data-pay]")) input.value = input.dataset.pay;

for (const form of forms) {
  // On the checkout page the address says what is chosen.
  const isCheckout = form.closest(".choice") !== null;
  if (isCheckout) {
    document.querySelector("form.checkout")?.addEventListener("submit", () => localStorage.removeItem(keyOf(form)));
  } else {
    const choice = kept(form);
    for (const input of form.querySelectorAll("input:not([type=hidden])")) {
      if (!(input.name in choice)) continue;
      const max = Number(input.max);
      input.value = input.type === "number" && Number(choice[input.name]) > max ? input.max : choice[input.name];
      const details = input.closest("details.code-entry");
      if (details) details.open = true;
    }
    form.addEventListener("input", () => keep(form));
  }
}
