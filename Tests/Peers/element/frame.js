// The fields: the shop's page can't read what is typed here.
const declined = { en: "Your card was declined.", ar: "تم رفض بطاقتك." };
const locale = new URLSearchParams(location.search).get("locale");

addEventListener("message", async ({ data, origin, source }) => {
  const card = document.querySelector("#number").value.replaceAll(" ", "");
  const tell = (answer) => source.postMessage(answer, origin);
  if (!/^\d{16}$/.test(card)) {
    return tell({ error: { type: "validation_error", message: "Your card number is incomplete." } });
  }
  const answer = await fetch("confirm", { method: "POST", body: JSON.stringify({ ...data, card }) });
  const result = await answer.json();
  if (result.error) result.error.message = declined[locale] ?? declined.en;
  tell(result);
});
