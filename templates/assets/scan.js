// The gate page: sends each code to the function, shows the answer big, and is ready for the next. Gate name and key stay
// on the device. All words come from the function's answer or from the form's data attributes.

// A hand scanner may send a code twice in one go; a camera sees it for as long as it is held up. Longer waits would hide a
// copied ticket that comes right after the first.
const typedAgainSeconds = 1;
const outOfSightSeconds = 1.5;
const answerSeconds = 8;
const form = document.querySelector("[data-gate]");
const verdict = document.querySelector("[data-verdict]");
const settings = form.querySelector("[data-settings]");
const { code: codeInput, gate: gateInput, gate_key: keyInput, locale } = form.elements;
const button = form.querySelector("[type=submit]");
const last = { code: "", at: 0 };
let isBusy = false;

const memory = {
  get: (name) => { try { return localStorage.getItem(`gate.${name}`) ?? ""; } catch { return ""; } },
  set: (name, value) => { try { localStorage.setItem(`gate.${name}`, value); } catch { /* private window: forget it */ } },
};

/** `kind`: idle, busy, good, warn or bad, which choose colour and icon. */
function show(kind, title, text = "", { type = "", holder = "", code = "" } = {}) {
  verdict.className = `verdict is-${kind}`;
  for (const [name, value] of Object.entries({ title, text, type, holder, code })) {
    const place = verdict.querySelector(`[data-${name}]`);
    if (place) place.textContent = value;
  }
}

function isComplete() {
  if (gateInput.value.trim() && keyInput.value) return true;
  settings.open = true;
  form.reportValidity();
  return false;
}

/** True where this is still the showing of a code that has had its answer. */
function isRepeat(code, seconds) {
  const isSame = code === last.code && Date.now() - last.at < seconds * 1000;
  if (isSame) last.at = Date.now();
  return isSame;
}

async function check(code) {
  if (!code || isBusy || !isComplete()) return;
  isBusy = true;
  button.disabled = true;
  show("busy", form.dataset.checking, "", { code });
  try {
    const response = await fetch(form.action, {
      method: "POST",
      headers: {
        "Content-Type": "application/json", Accept: "application/json", Authorization: `Bearer ${keyInput.value}`,
      },
      body: JSON.stringify({ code, gate: gateInput.value.trim(), locale: locale.value }),
      signal: AbortSignal.timeout(answerSeconds * 1000),
    });
    const answer = await response.json();
    if (!answer.state) {
      show("bad", answer.error.message, "", { code });
      if (response.status === 401) settings.open = true;
    } else {
      show(answer.good ? "good" : answer.state === "used" ? "warn" : "bad", answer.title, answer.text, answer);
      navigator.vibrate?.(answer.good ? 80 : [120, 60, 120]);
      codeInput.value = "";
    }
    Object.assign(last, { code, at: Date.now() });
  } catch {
    show("bad", form.dataset.offline, "", { code });
  }
  isBusy = false;
  button.disabled = false;
}

async function checkTyped() {
  const code = codeInput.value.trim();
  if (isRepeat(code, typedAgainSeconds)) codeInput.value = "";
  else await check(code);
  if (!settings.open) codeInput.focus({ preventScroll: true });
  codeInput.select();
}

function remember() {
  memory.set("name", gateInput.value.trim());
  memory.set("key", keyInput.value);
}

function begin() {
  // The key comes once in the fragment, which no server sees, and must not stay in the address.
  const given = new URLSearchParams(location.hash.slice(1)).get("key");
  if (given) {
    memory.set("key", given);
    history.replaceState(null, "", location.pathname + location.search);
  }
  gateInput.value ||= memory.get("name");
  keyInput.value = given || keyInput.value || memory.get("key");
  settings.open = !(gateInput.value && keyInput.value);
  settings.addEventListener("change", remember);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    remember();
    checkTyped();
  });
  (gateInput.value ? codeInput : gateInput).focus({ preventScroll: true });
}

async function canReadCodes() {
  try {
    return Boolean(navigator.mediaDevices) && (await BarcodeDetector.getSupportedFormats()).includes("qr_code");
  } catch {
    return false;
  }
}

async function prepareCamera() {
  if (!(await canReadCodes())) {
    form.querySelector("[data-camera-missing]").hidden = false;
    return;
  }
  const [start, stop, view] = ["start", "stop", "view"].map((part) => form.querySelector(`[data-camera-${part}]`));
  const detector = new BarcodeDetector({ formats: ["qr_code"] });
  let stream = null;

  const setRunning = (isRunning) => {
    start.hidden = isRunning;
    stop.hidden = view.hidden = !isRunning;
  };
  const end = () => {
    stream?.getTracks().forEach((track) => track.stop());
    stream = null;
    setRunning(false);
  };
  const look = async () => {
    if (!stream) return;
    try {
      const [found] = isBusy || view.readyState < 2 ? [] : await detector.detect(view);
      const code = found?.rawValue.trim() ?? "";
      // No focus here: it would only bring up a phone's keyboard.
      if (code && !isRepeat(code, outOfSightSeconds)) await check(code);
    } catch { /* a frame that cannot be read: the next one may */ }
    setTimeout(look, 150);
  };

  form.querySelector("[data-camera]").hidden = false;
  stop.addEventListener("click", end);
  start.addEventListener("click", async () => {
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" }, audio: false });
      view.srcObject = stream;
      setRunning(true);
      await view.play();
      look();
    } catch {
      end();
      show("bad", form.dataset.denied);
    }
  });
}

begin();
prepareCamera();
