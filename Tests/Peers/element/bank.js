// The bank's page, to which some cards lead.
const query = new URLSearchParams(location.search);

async function answer(confirms) {
  const body = JSON.stringify({ client_secret: query.get("client_secret"), confirms });
  const { status } = await (await fetch("bank", { method: "POST", body })).json();
  const back = new URL(query.get("return_url"));
  back.searchParams.set("redirect_status", status === "succeeded" ? "succeeded" : "failed");
  location.href = back.href;
}

document.querySelector("#confirm").addEventListener("click", () => answer(true));
document.querySelector("#refuse").addEventListener("click", () => answer(false));
