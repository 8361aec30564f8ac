// The scanner: camera or typed codes in, a verdict out. What the phone knows decides at once; the server confirms it where it
// can be reached. Every scan is on the phone's disk before the light turns green, and stays there until the server has it.

import { count, encode, lookUp, makeVerifier, read } from "./scanner-codes.js";
import { rosters, scans, settings, wipe } from "./scanner-store.js";

// How long people wait for the server before they are let in on what the phone knows.
const answerMilliseconds = 800;
const uploadSeconds = 15;
// A camera sees a code for as long as it is held up; a copy of it that comes right behind must not be hidden for longer.
const outOfSightMilliseconds = 1500;
// A hand scanner may send a code twice in one go.
const typedAgainMilliseconds = 500;
const flushSeconds = 5;
const flushPauseMilliseconds = 250;
const refreshSeconds = 60;

const page = document.documentElement;
const find = (name) => document.querySelector(`[data-${name}]`);
const { locale, decoder, worker: workerAddress, entrance } = document.body.dataset;
const words = Object.fromEntries(
  Array.from(document.querySelectorAll("[data-words] [data-state]"), ({ dataset }) => [dataset.state, dataset]));
const verdict = find("verdict");
const gateSelect = find("gate-select");
const gateInput = find("gate-input");

let device = null;
let state = null;
let verify = null;
let lists = new Map();
const used = new Map();
const waiting = new Map();
let isOnline = true;
// Whether the server wants to be left alone for a while, or can't be reached.
let isBusyThere = false;
let isFlushing = false;
let isBusy = false;
let current = 0;
let turn = Promise.resolve();
const last = { code: "", at: 0 };

// MARK: What is shown

const time = (at) => new Date(at).toLocaleTimeString(page.lang, { timeStyle: "short" });
const dateTime = (at) => new Date(at).toLocaleString(page.lang, { dateStyle: "medium", timeStyle: "short" });
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");

const sounds = {
  good: [[880, 0, .12]], unsure: [[660, 0, .09], [880, .12, .09]], warn: [[440, 0, .2]],
  again: [[220, 0, .14], [220, .2, .14], [220, .4, .14]], bad: [[160, 0, .5]],
};
const shakes = { good: [80], unsure: [60, 40, 60], warn: [150], again: [120, 60, 120, 60, 120], bad: [400] };
let audio = null;

function signal(kind) {
  navigator.vibrate?.(shakes[kind] ?? []);
  if (!audio || !find("sound").checked) return;
  for (const [frequency, start, length] of sounds[kind] ?? []) {
    const [tone, volume] = [audio.createOscillator(), audio.createGain()];
    tone.frequency.value = frequency;
    volume.gain.value = .2;
    tone.connect(volume).connect(audio.destination);
    tone.start(audio.currentTime + start);
    tone.stop(audio.currentTime + start + length);
  }
}

/** `given`: the server's own words, where they have come. */
function show(name, { when = "", gate = "", type = "", holder = "", code = "", title, text } = {}, isSilent = false) {
  const { kind, title: ownTitle, text: ownText } = words[name] ?? words.unknown;
  verdict.dataset.kind = kind;
  verdict.dataset.shown = name;
  const parts = {
    title: title ?? ownTitle, text: text || fill(ownText, { when, gate }), type, code,
    holder: find("names").checked ? holder : "",
  };
  for (const [part, value] of Object.entries(parts)) verdict.querySelector(`[data-${part}]`).textContent = value;
  if (!isSilent) signal(kind);
}

function tell() {
  const all = [...waiting.values()];
  const rejected = all.filter(({ state }) => state === "rejected").length;
  page.classList.toggle("is-offline", !isOnline);
  find("connection").textContent = isOnline ? find("connection").dataset.on : find("connection").dataset.off;
  find("waiting").textContent = String(all.length - rejected);
  find("rejected").textContent = String(rejected);
  find("rejected-line").hidden = !rejected;
  find("admitted").textContent = String(used.size);
  const counts = [...lists.values()].map(({ counts }) => counts);
  const sum = (name) => counts.reduce((total, one) => total + one[name], 0);
  find("all-line").hidden = !counts.length;
  find("all").textContent = `${sum("inside")} / ${sum("all")}`;
  const ages = [...lists.values()].map(({ at }) => at);
  find("list-age").textContent = ages.length ? time(Math.min(...ages)) : "–";
}

function reveal(part) {
  for (const name of ["setup", "scan"]) find(name).hidden = name !== part;
}

// MARK: Deciding

const gate = () => (gateSelect.hidden ? gateInput.value : gateSelect.value).trim();
const typeName = (code) => state.events.find(({ tag }) => tag === code.event)
  ?.types.find(({ tag }) => tag === code.type)?.name ?? "";

/**
 * What the phone itself can say. `final`: nobody need be asked; `isGood`: people may be let in on it; `isOpen`: it can say
 * nothing before the server has answered.
 */
async function decide(code) {
  if (!code) return { state: "not-a-ticket", final: true };
  if (!code.typed) {
    const signature = await verify(code);
    if (signature === "forged") return { state: "forged", final: true };
    if (signature === "unknown-key") return { state: "unknown-key", isOpen: true };
    if (!state.any_event && !state.events.some(({ tag }) => tag === code.event)) {
      return { state: "wrong-event", final: true };
    }
  }
  let known = null;
  for (const { bytes } of lists.values()) known ??= lookUp(bytes, code.ticket);
  const own = used.get(code.ticket);
  if (own) return { state: "used", when: dateTime(own.at), gate: own.gate };
  if (code.typed && (!known || known.revision)) return { state: "unchecked", isOpen: true };
  if (known && !known.isValid) return { state: "void" };
  if (known && known.revision > code.revision) return { state: "replaced" };
  if (known?.isAdmitted) return { state: "used", when: dateTime(known.at), gate: known.gate };
  return { state: "unconfirmed", isGood: true, type: code.typed ? "" : typeName(code) };
}

async function check(text) {
  if (isBusy || !text) return;
  if (!gate()) {
    find("settings").open = true;
    gateInput.focus();
    return;
  }
  isBusy = true;
  current += 1;
  try {
    const [code, scannedAt] = [read(text), Date.now()];
    const own = await decide(code);
    performance.mark("verdict");
    const isQuiet = own.isGood || own.isOpen;
    show(isQuiet ? "checking" : own.state, own, isQuiet);
    if (!own.final) await settle(code, text, scannedAt, own);
  } finally {
    // Whatever went wrong with this one, the next is not held up.
    Object.assign(last, { code: text, at: Date.now() });
    isBusy = false;
    tell();
  }
}

/** Keeps the scan, asks the server, and lets people in without it where it takes too long. */
async function settle(code, text, scannedAt, own) {
  const scan = {
    nonce: encode(crypto.getRandomValues(new Uint8Array(10))), code: text, ticket: code.ticket, gate: gate(),
    scannedAt, isLetIn: false, state: "waiting",
  };
  const number = current;
  // A phone whose disk is full lets nobody in on its own.
  const isKept = await scans.put(scan).then(() => true, () => false);
  if (isKept) waiting.set(scan.nonce, scan);
  // Whatever comes of it, late answers included, is worked in by `send`.
  const asked = mustWait(scan) ? Promise.resolve(null) : send(scan);
  const tellLate = (late) => late && number === current && show(late.state, late, isTaken(late) || late.state === own.state);
  if (!own.isGood && !own.isOpen) {
    // What is refused by what the phone knows stays so until the server knows better, and nobody waits for that.
    asked.then(tellLate);
    return;
  }
  const answer = await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, answerMilliseconds))]);
  if (!device) return;
  if (answer) {
    show(answer.state, answer);
    return;
  }
  if (!own.isGood || !isKept) {
    show(own.isGood ? "unchecked" : own.state, own);
    asked.then(tellLate);
    return;
  }
  if (scan.state !== "waiting") {
    // It came at the last moment, and the server would not hear that somebody was let in.
    asked.then(tellLate);
    return;
  }
  scan.isLetIn = true;
  used.set(scan.ticket, { at: scannedAt, gate: scan.gate });
  if (!(await scans.put(scan).then(() => true, () => false))) {
    // Nobody would ever hear of it.
    scan.isLetIn = false;
    used.delete(scan.ticket);
    show("unchecked");
    return;
  }
  show(own.state, own);
  // The answer may come yet. Where the next ticket is being looked at, it is in the organizer's list alone.
  asked.then(tellLate);
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const isTaken = (answer) => answer.state === "admitted";

/** Whether the server has to hear first that this phone has let somebody in with the same ticket: else it would let in another. */
const mustWait = (scan) => !scan.isLetIn && [...waiting.values()].some(
  (other) => other !== scan && other.ticket === scan.ticket && other.isLetIn);

// MARK: The server

const headers = () => ({
  Accept: "application/json", "Content-Type": "application/json", Authorization: `Bearer ${device.token}`,
});

async function ask(path, options = {}, seconds = uploadSeconds) {
  try {
    const response = await fetch(path, { ...options, signal: AbortSignal.timeout(seconds * 1000) });
    isOnline = response.status < 500;
    isBusyThere = response.status === 429 || response.status > 500;
    return isOnline ? response : null;
  } catch {
    isOnline = false;
    isBusyThere = true;
    return null;
  } finally {
    tell();
  }
}

/** Sends one scan. The server's answer; null where there is none, and the scan stays. */
async function send(scan) {
  const [wasLetIn, asDevice] = [scan.isLetIn, device];
  const response = await ask("/v1/orders/validate", {
    method: "POST", headers: headers(), body: JSON.stringify({
      code: scan.code, gate: scan.gate, locale, nonce: scan.nonce, scanned_at: scan.scannedAt, sent_at: Date.now(),
      let_in: wasLetIn,
    }),
  });
  const answer = await response?.json().catch(() => null);
  // The phone may have been given back meanwhile, and nothing is to be kept on it.
  if (!response || !answer || response.status === 429 || device !== asDevice) return null;
  if (response.status === 401) {
    await leave(answer.error);
    return null;
  }
  if (!answer.state) {
    await keep(Object.assign(scan, { state: "rejected", reason: answer.error?.message ?? "" }));
    return { state: "rejected", text: scan.reason };
  }
  if (isTaken(answer)) used.set(scan.ticket, { at: scan.scannedAt, gate: scan.gate });
  // Somebody was let in meanwhile: the server has to hear that as well.
  if (scan.isLetIn && !wasLetIn && !isTaken(answer)) return send(scan);
  waiting.delete(scan.nonce);
  await keep(Object.assign(scan, { state: "sent", answer: answer.state }));
  tell();
  return answer;
}

/** Notes what the server has said. Where that can't be written, it is asked again one day, and says the same. */
const keep = (scan) => scans.put(scan).catch(() => { /* see above */ });

/** Sends what waits, the oldest first, one after the other. What is refused for good is kept and shown, and holds up nothing. */
async function flush() {
  if (isFlushing || isBusy || !device) return;
  isFlushing = true;
  try {
    const due = [...waiting.values()].filter(({ state }) => state === "waiting");
    for (const scan of due.sort((a, b) => a.scannedAt - b.scannedAt)) {
      if (!device) break;
      if (mustWait(scan) || !waiting.has(scan.nonce)) continue;
      // One that the server stumbles over is tried again later, and the others go on.
      if (!(await send(scan)) && isBusyThere) break;
      // People at the gate go first, and many phones behind one address have to share what it may ask.
      do await pause(flushPauseMilliseconds); while (isBusy);
    }
  } finally {
    isFlushing = false;
    tell();
  }
}

/** Fetches what may have changed: keys, events, and the tickets of each. */
async function refresh() {
  if (!device) return;
  const asDevice = device;
  const response = await ask(`/v1/scanner/state?locale=${locale}`, { headers: headers() });
  if (device !== asDevice) return;
  if (response?.status === 401) {
    await leave((await response.json()).error);
    return;
  }
  if (!response?.ok) return;
  await use(await response.json());
  for (const { id } of state.events.slice(0, 20)) {
    const known = lists.get(id);
    const answer = await ask(`/v1/scanner/roster?event=${id}`, {
      headers: { ...headers(), ...(known && { "If-None-Match": known.tag }) },
    });
    if (device !== asDevice) return;
    if (answer?.status === 304) known.at = Date.now();
    else if (answer?.ok) {
      const bytes = await answer.arrayBuffer();
      if (device !== asDevice) return;
      lists.set(id, { bytes, counts: count(bytes), tag: answer.headers.get("ETag"), at: Date.now() });
    } else continue;
    await rosters.set(id, lists.get(id));
  }
  tell();
}

async function use(given) {
  state = given;
  verify = await makeVerifier(given.keys.map(({ key }) => key));
  await settings.set("state", given);
  const chosen = gate() || (await settings.get("gate")) || "";
  gateSelect.hidden = gateSelect.labels[0].hidden = !given.gates.length;
  gateInput.hidden = gateInput.labels[0].hidden = given.gates.length > 0;
  gateSelect.replaceChildren(...given.gates.map(({ name }) => new Option(name, name, false, name === chosen)));
  gateInput.value = chosen;
  find("device").textContent = given.name;
}

async function pair(code) {
  find("setup-note").textContent = find("setup-note").dataset.busy;
  const response = await ask("/v1/scanner/pair?locale=" + locale, {
    method: "POST", headers: { Accept: "application/json", "Content-Type": "application/json" },
    body: JSON.stringify({ code }),
  });
  const answer = await response?.json().catch(() => null);
  if (!response?.ok || !answer) {
    find("setup-note").textContent = answer?.error?.message ?? find("setup-note").dataset.offline;
    return;
  }
  // Last, the token: a page that ends in between begins again with what it has.
  await use(answer);
  device = { token: answer.token };
  await settings.set("device", device);
  navigator.storage?.persist?.();
  open();
  refresh();
}

/**
 * The organizer has taken this phone off the list, or its user gives it back: nothing stays on it. Where its time is up, or the
 * shop does not know it any more, the scans that were not sent stay, and are sent once it has another link.
 */
async function leave(error) {
  device = state = null;
  stop();
  if (!error || error.code === "device_revoked") {
    await wipe();
    lists = new Map();
    used.clear();
    waiting.clear();
  } else {
    await settings.remove("device");
  }
  find("setup-note").textContent = error?.message ?? "";
  reveal("setup");
}

// MARK: The camera

const video = find("video");
let stream = null;
let worker = null;
let lock = null;

async function keepAwake() {
  try {
    if (stream && document.visibilityState === "visible") lock = await navigator.wakeLock?.request("screen");
  } catch { /* a phone that saves power may not want to */ }
}

function stop() {
  for (const track of stream?.getTracks() ?? []) track.stop();
  stream = null;
  lock?.release();
  find("start").hidden = !decoder;
  find("view").hidden = true;
}

function startWorker() {
  if (worker) return;
  worker = new Worker(workerAddress);
  worker.addEventListener("message", ({ data }) => {
    if (data.failure) find("camera-note").hidden = false;
    if (data.ready) performance.mark("decoder");
    if (data.ready || data.milliseconds !== undefined) seen(data.text);
  });
  worker.postMessage({ decoder });
}

/** Shows the worker the next frame once it has dealt with the last. */
function seen(text) {
  if (text) {
    performance.mark("decoded");
    const isRepeat = text === last.code && Date.now() - last.at < outOfSightMilliseconds;
    if (isRepeat) last.at = Date.now();
    else check(text);
  }
  const next = async () => {
    if (!stream) return;
    try {
      const bitmap = await createImageBitmap(video);
      worker.postMessage({ bitmap }, [bitmap]);
    } catch {
      setTimeout(next, 100);
    }
  };
  if (stream) video.requestVideoFrameCallback ? video.requestVideoFrameCallback(next) : setTimeout(next, 50);
}

async function start() {
  performance.mark("start");
  try {
    audio ??= new AudioContext();
    const chosen = find("camera").value;
    stream = await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: {
        ...(chosen ? { deviceId: { exact: chosen } } : { facingMode: { ideal: "environment" } }),
        width: { ideal: 1280 }, height: { ideal: 720 },
      },
    });
  } catch {
    show("no-camera", {}, true);
    return;
  }
  video.srcObject = stream;
  find("view").hidden = false;
  find("start").hidden = true;
  await video.play();
  if (worker) seen(null);
  else startWorker();
  keepAwake();
  await offerCameras();
}

async function offerCameras() {
  const track = stream?.getVideoTracks()[0];
  const cameras = (await navigator.mediaDevices.enumerateDevices()).filter(({ kind }) => kind === "videoinput");
  const now = track?.getSettings().deviceId;
  find("camera").replaceChildren(
    ...cameras.map(({ deviceId, label }, n) => new Option(label || String(n + 1), deviceId, false, deviceId === now)));
  find("torch-line").hidden = !track?.getCapabilities?.().torch;
}

// MARK: Beginning

async function open() {
  for (const scan of await scans.all()) {
    if (scan.state !== "sent") waiting.set(scan.nonce, scan);
    if (scan.isLetIn || scan.answer === "admitted") used.set(scan.ticket, { at: scan.scannedAt, gate: scan.gate });
  }
  for (const { id } of state.events) {
    const list = await rosters.get(id);
    if (list) lists.set(id, list);
  }
  find("start").hidden = !decoder;
  find("camera-note").hidden = Boolean(decoder);
  find("settings").open = !gate();
  reveal("scan");
  tell();
  flush();
}

function listen() {
  find("pair").addEventListener("submit", (event) => {
    event.preventDefault();
    pair(find("pair-code").value);
  });
  find("typed").addEventListener("submit", async (event) => {
    event.preventDefault();
    const input = find("code-input");
    const text = input.value.trim();
    input.value = "";
    // One after the other: a hand scanner is faster than a network.
    turn = turn.then(() => {
      if (text !== last.code || Date.now() - last.at > typedAgainMilliseconds) return check(text);
    }).catch(() => { /* the next one */ });
    await turn;
    input.focus({ preventScroll: true });
  });
  find("start").addEventListener("click", start);
  find("stop").addEventListener("click", stop);
  find("camera").addEventListener("change", () => {
    stop();
    start();
  });
  find("torch").addEventListener("change", ({ target }) => {
    stream?.getVideoTracks()[0]?.applyConstraints({ advanced: [{ torch: target.checked }] }).catch(() => { /* none */ });
  });
  for (const place of [gateSelect, gateInput]) place.addEventListener("change", () => settings.set("gate", gate()));
  for (const name of ["sound", "names", "contrast"]) {
    find(name).addEventListener("change", ({ target }) => {
      settings.set(name, target.checked);
      page.classList.toggle(`has-${name}`, target.checked);
    });
  }
  find("forget").addEventListener("click", () => leave());
  addEventListener("online", flush);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible") return;
    keepAwake();
    flush();
  });
  setInterval(flush, flushSeconds * 1000);
  setInterval(refresh, refreshSeconds * 1000);
}

async function begin() {
  const given = new URLSearchParams(location.hash.slice(1)).get("pair");
  if (entrance !== undefined) {
    // The address without a language, as links have it.
    const known = Array.from(document.querySelectorAll("[data-languages] a"), (link) => link.lang);
    const wanted = navigator.languages.map((tag) => tag.split("-")[0]).find((tag) => known.includes(tag));
    location.replace(`/scanner/${wanted ?? locale}${location.hash}`);
    return;
  }
  await navigator.serviceWorker?.register("/scanner-sw.js", { scope: "/scanner/" }).catch(() => { /* needs https */ });
  for (const name of ["sound", "names", "contrast"]) {
    const isOn = await settings.get(name);
    if (isOn !== undefined) find(name).checked = isOn;
    page.classList.toggle(`has-${name}`, find(name).checked);
  }
  listen();
  const saved = await settings.get("state");
  device = saved ? await settings.get("device") : null;
  // It works once, and must not stay in the address.
  if (given) history.replaceState(null, "", location.pathname);
  if (device) {
    await use(saved);
    await open();
    refresh();
  } else {
    reveal("setup");
    if (given) pair(given);
  }
}

begin();
