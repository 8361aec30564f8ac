// Lets pages that were visited be read again without a connection; see sw.js.
navigator.serviceWorker?.register("/sw.js").catch(() => { /* the site works without it */ });
