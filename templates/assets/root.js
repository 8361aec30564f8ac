// Leads to the site in the visitor's language, where a server has not done so already. Only once in a visit: who comes
// back here wants to choose.
const links = [...document.querySelectorAll("nav a[hreflang]")];
const tag = (name) => name.toLowerCase();

/** The first of the visitor's languages that the site has, as a whole or without its region. */
function best() {
  for (const wanted of navigator.languages.map(tag)) {
    for (let name = wanted; name; name = name.replace(/-?[^-]*$/, "")) {
      const link = links.find(({ hreflang }) => tag(hreflang) === name);
      if (link) return link;
    }
  }
}

function isFirstTime() {
  try {
    const isFirst = !sessionStorage.getItem("language");
    sessionStorage.setItem("language", "chosen");
    return isFirst;
  } catch {
    return false;
  }
}

const isFromHere = document.referrer.startsWith(`${location.origin}/`);
const link = best();
if (link && isFirstTime() && !isFromHere) location.replace(link.href);
