// Ticket codes: read, and checked against the keys that sign them, as docs/decisions/0006 tells.

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const lookalikes = { I: "1", L: "1", O: "0" };
const [codeBytes, messageBytes] = [87, 23];

/** Crockford's base 32; null for any other character, and where spare bits are not zero. */
export function decode(text) {
  const bytes = [];
  let [buffer, bits] = [0, 0];
  for (const letter of text.toUpperCase()) {
    const value = alphabet.indexOf(lookalikes[letter] ?? letter);
    if (value < 0) return null;
    buffer = (buffer << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push(buffer >> bits);
      buffer &= (1 << bits) - 1;
    }
  }
  return bits < 5 && buffer === 0 ? Uint8Array.from(bytes) : null;
}

export function encode(bytes) {
  let [text, buffer, bits] = ["", 0, 0];
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet[(buffer >> bits) & 31];
    }
    buffer &= (1 << bits) - 1;
  }
  return bits ? text + alphabet[(buffer << (5 - bits)) & 31] : text;
}

export const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const unhex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));

/** What a scanned or typed text says; null where it is no ticket's. */
export function read(text) {
  const bare = text.replace(/[\s-]/g, "").toUpperCase();
  if (bare.length === 16) return decode(bare) && { typed: true, ticket: encode(decode(bare)), revision: 0 };
  const bytes = bare.startsWith("BLT:") ? decode(bare.slice(4)) : null;
  if (bytes?.length !== codeBytes || bytes[0] !== 1) return null;
  return {
    typed: false, key: bytes[1], ticket: encode(bytes.slice(2, 12)), event: hex(bytes.slice(12, 18)),
    type: hex(bytes.slice(18, 22)), revision: bytes[22],
    message: bytes.slice(0, messageBytes), signature: bytes.slice(messageBytes),
  };
}

async function makeKey(text) {
  const raw = unhex(text);
  const id = new Uint8Array(await crypto.subtle.digest("SHA-256", raw))[0];
  try {
    const key = await crypto.subtle.importKey("raw", raw, "Ed25519", false, ["verify"]);
    return { id, verify: (code) => crypto.subtle.verify("Ed25519", key, code.signature, code.message) };
  } catch {
    // A browser that does not know Ed25519 yet.
    const { verify } = await import("./scanner-ed25519.js");
    return { id, verify: (code) => verify(raw, code.message, code.signature) };
  }
}

/** From public keys in hexadecimal digits, what answers `good`, `forged` or `unknown-key` for a code that was read. */
export async function makeVerifier(texts) {
  const keys = await Promise.all(texts.map(makeKey));
  return async (code) => {
    const candidates = keys.filter(({ id }) => id === code.key);
    if (!candidates.length) return "unknown-key";
    for (const key of candidates) if (await key.verify(code)) return "good";
    return "forged";
  };
}

/** Looks a ticket up in a roster: the bytes that the server sends, as `RosterBytes` writes them. */
export function lookUp(roster, ticket) {
  const bytes = new Uint8Array(roster);
  const view = new DataView(roster);
  const wanted = decode(ticket);
  let [low, high] = [0, bytes.length < 8 ? 0 : view.getUint32(4)];
  const end = 8 + high * 16;
  if (bytes.length < end || !wanted) return null;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = 8 + middle * 16;
    let order = 0;
    for (let i = 0; i < 10 && !order; i++) order = wanted[i] - bytes[start + i];
    if (!order) {
      const state = bytes[start + 11];
      return {
        revision: bytes[start + 10], isValid: state >= 128, isAdmitted: (state & 127) > 0,
        at: view.getUint32(start + 12) * 1000, gate: gateName(bytes, end, state & 127),
      };
    }
    if (order > 0) low = middle + 1;
    else high = middle;
  }
  return null;
}

function gateName(bytes, start, number) {
  for (let n = 1; start + 2 <= bytes.length; n++) {
    const length = bytes[start] * 256 + bytes[start + 1];
    if (n === number) return new TextDecoder().decode(bytes.subarray(start + 2, start + 2 + length));
    start += 2 + length;
  }
  return "";
}
