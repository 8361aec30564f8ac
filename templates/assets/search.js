// Searches the site's index while one types. The page works without it: it leads through the programme. Answers are for
// words that begin like those of the query: the next events first, then places, organizers, news and pages.
import { foldedWords } from "./folding.js";
import { inLocale, worded } from "./site.js";

const form = document.querySelector("[data-search]");
const field = form.elements.q;
const results = document.querySelector("[data-results]");
const list = results.querySelector("[data-list]");
const count = results.querySelector("[data-count]");
const words = form.dataset;
const shownMax = 50;
const waitMilliseconds = 120;

let index;
function load() {
  index ??= fetch(words.search).then((response) => {
    if (!response.ok) throw new Error(String(response.status));
    return response.json();
  });
  index.catch(() => { index = undefined; });
  return index;
}

function found({ sections }, query) {
  const wanted = foldedWords(query);
  const today = new Date().toISOString().slice(0, 10);
  return sections.flatMap(({ kind, base, entries }) => {
    const hits = entries.filter((entry) => wanted.every((word) => ` ${entry[4]}`.includes(` ${word}`)));
    // What was to come when the site was built may be over now.
    const isPast = (entry) => kind === "event" && entry[2] < today;
    const sorted = [...hits.filter((entry) => !isPast(entry)), ...hits.filter(isPast).reverse()];
    return sorted.map((entry) => ({ kind, base, entry }));
  });
}

function row({ cities }, { kind, base, entry: [title, segment, date, city] }) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = base + segment;
  link.textContent = title;
  const facts = document.createElement("p");
  const format = new Intl.DateTimeFormat(inLocale(words.other), { dateStyle: "long", timeZone: "UTC" });
  facts.className = "hint";
  const day = date && format.format(new Date(`${date}T00:00Z`));
  for (const text of [words[kind], day, cities[city]]) {
    if (!text) continue;
    if (facts.hasChildNodes()) facts.append(" · ");
    const part = document.createElement("bdi");
    part.textContent = text;
    facts.append(part);
  }
  item.append(link, facts);
  return item;
}

async function answer() {
  const query = field.value.trim();
  history.replaceState(null, "", query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  results.hidden = !query;
  if (!query) return;
  try {
    const data = await load();
    if (field.value.trim() !== query) return;
    const hits = found(data, query);
    count.textContent = hits.length ? worded(hits.length, words) : words.none;
    list.replaceChildren(...hits.slice(0, shownMax).map((hit) => row(data, hit)));
  } catch {
    count.textContent = words.failed;
    list.replaceChildren();
  }
}

let timer;
field.addEventListener("focus", load, { once: true });
field.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(answer, waitMilliseconds);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(timer);
  answer();
});
field.value ||= new URLSearchParams(location.search).get("q") ?? "";
if (field.value) answer();
