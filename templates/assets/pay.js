// The payment provider's fields on our own page. Its script is fetched from the provider, and what is typed into the fields
// goes there alone. Where it can't be had, the button below leads to the provider's own page, as without JavaScript.
const form = document.querySelector("form[data-element]");
const { script, key, secret, language, return: returnURL, trouble, missing } = form.dataset;
const button = form.querySelector("button");
const error = form.querySelector("[data-error]");

function tell(text) {
  error.textContent = text;
  if (text) error.focus();
}

function load() {
  return new Promise((resolve, reject) => {
    const element = document.createElement("script");
    element.src = script;
    element.onload = () => resolve(window.Stripe);
    element.onerror = reject;
    document.head.append(element);
  });
}

/** Nobody can pay here: what was begun can't be finished, but the other button works. */
function giveUp() {
  form.querySelector("[data-fields]").remove();
  button.remove();
  tell(missing);
}

async function begin() {
  const provider = (await load())(key, { locale: language });
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  const elements = provider.elements({ clientSecret: secret, appearance: { theme: isDark ? "night" : "stripe" } });
  const fields = elements.create("payment");
  fields.on("ready", () => { button.disabled = false; });
  fields.on("loaderror", giveUp);
  fields.mount(form.querySelector("[data-fields]"));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (button.disabled) return;
    button.disabled = true;
    form.setAttribute("aria-busy", "true");
    tell("");
    try {
      // Comes back only where the payment was not taken; else the provider leads on.
      const answer = await provider.confirmPayment({ elements, confirmParams: { return_url: returnURL } });
      // Of a card the provider speaks to the buyer, in the buyer's language; anything else is for developers.
      const isForBuyer = ["card_error", "validation_error"].includes(answer.error?.type);
      tell(isForBuyer && answer.error.message || trouble);
    } catch {
      tell(trouble);
    }
    button.disabled = false;
    form.removeAttribute("aria-busy");
  });
}

form.hidden = false;
begin().catch(giveUp);
