// What every page does, and what its other modules share: one file for both, since each costs a request.

// Pages that were visited can be read again without a connection; see sw.js.
navigator.serviceWorker?.register("/sw.js").catch(() => { /* the site works without it */ });

// Sentences with numbers. A page gives an example for every plural category of its language (`data-one`, `data-few`, …);
// the number in the example is replaced by the real one, in the same digits.

const locale = document.documentElement.lang;
const plurals = new Intl.PluralRules(locale);

/** The page's locale with the digits that `example` is written in. */
export function inLocale(example) {
  return `${locale}-u-nu-${/[٠-٩]/.test(example) ? "arab" : "latn"}`;
}

/** What `words` say of `count`. */
export function worded(count, words) {
  const example = words[plurals.select(count)] ?? words.other;
  return example.replace(/\p{Nd}+/u, new Intl.NumberFormat(inLocale(words.other)).format(count));
}
