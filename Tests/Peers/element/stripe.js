// What the shop's page uses of Stripe.js, and what Stripe.js does that a policy could forbid: it calls the API from the page,
// makes a frame of its own origin, gives it a `style` attribute, and leads the buyer on.
(() => {
  const { origin } = new URL(document.currentScript.src);

  window.Stripe = (key, { locale }) => ({
    elements: ({ clientSecret }) => ({
      clientSecret,
      create() {
        const listeners = {};
        this.fields = {
          on: (name, listener) => { listeners[name] = listener; },
          mount: async (place) => {
            try {
              const query = new URLSearchParams({ client_secret: clientSecret });
              const answer = await fetch(`${origin}/_element/intents/look?${query}`);
              if (!answer.ok) throw new Error(`${answer.status}`);
            } catch {
              return listeners.loaderror?.({ error: { type: "api_error" } });
            }
            const frame = document.createElement("iframe");
            frame.setAttribute("style", "inline-size: 100%; block-size: 9rem; border: 0");
            frame.title = "Card";
            frame.src = `${origin}/_element/frame.html?locale=${locale}`;
            frame.onload = () => listeners.ready?.();
            place.append(frame);
            this.fields.frame = frame;
          },
        };
        return this.fields;
      },
    }),
    confirmPayment: ({ elements, confirmParams }) => new Promise((resolve) => {
      addEventListener("message", function hear({ data, source }) {
        if (source !== elements.fields.frame.contentWindow) return;
        removeEventListener("message", hear);
        if (data.error) return resolve({ error: data.error });
        const back = new URL(confirmParams.return_url);
        back.searchParams.set("payment_intent", elements.clientSecret.split("_secret_")[0]);
        back.searchParams.set("redirect_status", "succeeded");
        location.href = data.bank ? origin + data.bank : back.href;
      });
      const body = { key, client_secret: elements.clientSecret, return_url: confirmParams.return_url };
      elements.fields.frame.contentWindow.postMessage(body, origin);
    }),
  });
})();
