// What a scanner keeps on the phone (IndexedDB): its token and what it may do, every scan until the server has it, rosters.

const asked = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

let opened = null;

// A browser may close it behind our back, such as that of a phone that was put away.
const open = () => opened ??= (() => {
  const request = indexedDB.open("scanner", 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("settings");
    request.result.createObjectStore("rosters");
    request.result.createObjectStore("scans", { keyPath: "nonce" });
  };
  return asked(request).then((database) => {
    database.onclose = () => { opened = null; };
    return database;
  });
})();

async function begin(name, mode) {
  try {
    return (await open()).transaction(name, mode, { durability: "strict" });
  } catch {
    opened = null;
    return (await open()).transaction(name, mode, { durability: "strict" });
  }
}

/** Runs `work` on one store. What was written is on the disk when the promise is kept, where the browser can say so. */
async function run(name, mode, work) {
  const transaction = await begin(name, mode);
  const done = new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = transaction.onerror = () => reject(transaction.error);
  });
  const request = work(transaction.objectStore(name));
  await done;
  return request?.result;
}

export const settings = {
  get: (key) => run("settings", "readonly", (store) => store.get(key)),
  set: (key, value) => run("settings", "readwrite", (store) => store.put(value, key)),
  remove: (key) => run("settings", "readwrite", (store) => store.delete(key)),
};

export const rosters = {
  get: (event) => run("rosters", "readonly", (store) => store.get(event)),
  set: (event, value) => run("rosters", "readwrite", (store) => store.put(value, event)),
};

/** `state`: `waiting` for the server, `sent`, or `rejected` by it. */
export const scans = {
  put: (scan) => run("scans", "readwrite", (store) => store.put(scan)),
  all: () => run("scans", "readonly", (store) => store.getAll()),
  remove: (nonce) => run("scans", "readwrite", (store) => store.delete(nonce)),
};

/** Forgets everything: the device was revoked, or is given back. */
export async function wipe() {
  for (const name of ["settings", "rosters", "scans"]) await run(name, "readwrite", (store) => store.clear());
}
