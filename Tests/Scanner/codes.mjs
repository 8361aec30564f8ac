// The scanner's own reading of codes and lists, in node: against signatures and bytes made here by other means.
//
//     node codes.mjs [TICKETS]     as JSON: how many were checked, and times for a list of so many tickets

import assert from "node:assert/strict";
import { createHash, generateKeyPairSync, randomBytes, sign, webcrypto } from "node:crypto";
import { performance } from "node:perf_hooks";

import { count as countOf, decode, encode, hex, lookUp, makeVerifier, read } from "../../templates/assets/scanner-codes.js";
import { verify } from "../../templates/assets/scanner-ed25519.js";

globalThis.crypto ??= webcrypto;
const count = Number(process.argv[2] ?? 2000);
const p95 = (times) => Number(times.sort((a, b) => a - b)[Math.floor(times.length * .95)].toFixed(2));

function makeKey() {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const raw = publicKey.export({ format: "der", type: "spki" }).subarray(-32);
  return { privateKey, raw, id: createHash("sha256").update(raw).digest()[0] };
}

function makeCode(key, ticket, revision = 0, id = key.id) {
  const tag = (text, length) => createHash("sha256").update(text).digest().subarray(0, length);
  const message = Buffer.concat([
    Buffer.from([1, id]), ticket, tag("jazz", 6), tag("standing", 4), Buffer.from([revision]),
  ]);
  return { message, signature: sign(null, message, key.privateKey) };
}

const written = ({ message, signature }) => `BLT:${encode(Buffer.concat([message, signature]))}`;

// Base 32: what RFC-like tables of Crockford's say, both ways, and refused where it has two spellings.
assert.equal(encode([]), "");
assert.equal(encode([0xff]), "ZW");
assert.equal(encode([0, 0, 0, 0, 1]), "00000001");
assert.deepEqual([...decode("zw")], [0xff]);
assert.deepEqual([...decode("ooooooil")], [0, 0, 0, 0, 33]);
for (const bad of ["ZZ", "U0", "!", "Z"]) assert.equal(decode(bad), null, bad);
for (let n = 0; n < 500; n++) {
  const bytes = randomBytes(n % 90);
  assert.deepEqual(Buffer.from(decode(encode(bytes))), bytes);
}

// Codes: read, and checked by the browser's own cryptography and by ours, which have to agree.
const [key, other] = [makeKey(), makeKey()];
const check = await makeVerifier([hex(key.raw), hex(other.raw)]);
let checked = 0;
const fallback = [];
for (let n = 0; n < 60; n++) {
  const ticket = randomBytes(10);
  const made = makeCode(n % 2 ? key : other, ticket, n % 256);
  const code = read(` ${written(made).toLowerCase()}\n`);
  assert.deepEqual(
    [code.ticket, code.revision, code.event], [encode(ticket), n % 256, hex(createHash("sha256").update("jazz").digest().subarray(0, 6))]);
  assert.equal(await check(code), "good");
  const start = performance.now();
  assert.equal(await verify((n % 2 ? key : other).raw, made.message, made.signature), true);
  fallback.push(performance.now() - start);
  // Any one bit.
  const bytes = Buffer.concat([made.message, made.signature]);
  const bit = 16 + ((n * 37) % ((bytes.length - 2) * 8));
  bytes[bit >> 3] ^= 1 << (bit & 7);
  const changed = read(`BLT:${encode(bytes)}`);
  if (changed) {
    assert.equal(await check(changed), "forged");
    const raw = (n % 2 ? key : other).raw;
    assert.equal(await verify(raw, changed.message, changed.signature), false);
  }
  checked += 1;
}
assert.equal(await check(read(written(makeCode(makeKey(), randomBytes(10), 0, [...Array(256).keys()].find(
  (id) => id !== key.id && id !== other.id))))), "unknown-key");
// A signature that somebody moved by the group's order is another one, and refused (RFC 8032, 5.1.7).
const order = 2n ** 252n + 27742317777372353535851937790883648493n;
const made = makeCode(key, randomBytes(10));
const high = Buffer.from(made.signature);
let s = BigInt(`0x${Buffer.from(high.subarray(32)).reverse().toString("hex")}`) + order;
for (let i = 32; i < 64; i++, s >>= 8n) high[i] = Number(s & 255n);
assert.equal(await verify(key.raw, made.message, high), false);
assert.deepEqual(read("7k2m-9qx4-w8zc-5rtv"), { typed: true, ticket: "7K2M9QX4W8ZC5RTV", revision: 0 });
for (const bad of ["", "BLT:", "https://example.org", "7K2M", "BLT:" + "0".repeat(140), "BLT:" + "Z".repeat(140)]) {
  assert.equal(read(bad), null, bad);
}

// Lists of tickets.
const tickets = Array.from({ length: count }, () => randomBytes(10)).sort(Buffer.compare);
const gates = ["Main gate", "باب الحديقة"];
const head = Buffer.from("BLR1\0\0\0\0");
head.writeUInt32BE(count, 4);
const records = tickets.map((ticket, n) => {
  const rest = Buffer.alloc(6);
  rest[0] = n % 3;
  rest[1] = (n % 5 ? 128 : 0) | n % 3;
  rest.writeUInt32BE(n % 3 ? 1_800_000_000 + n : 0, 2);
  return Buffer.concat([ticket, rest]);
});
const names = gates.map((name) => Buffer.concat([Buffer.from([0, Buffer.byteLength(name)]), Buffer.from(name)]));
const bytes = Buffer.concat([head, ...records, ...names]);
const start = performance.now();
// All that a phone does with what has come: it is looked into as it is.
const roster = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
const first = lookUp(roster, encode(tickets[0]));
const readyMilliseconds = Number((performance.now() - start).toFixed(2));
assert.deepEqual(first, { revision: 0, isValid: false, isAdmitted: false, at: 0, gate: "" });
const times = [];
for (let n = 0; n < count; n += Math.max(1, Math.floor(count / 500))) {
  const begun = performance.now();
  const found = lookUp(roster, encode(tickets[n]));
  times.push(performance.now() - begun);
  assert.deepEqual(found, {
    revision: n % 3, isValid: n % 5 > 0, isAdmitted: n % 3 > 0, at: n % 3 ? (1_800_000_000 + n) * 1000 : 0,
    gate: ["", ...gates][n % 3],
  });
}
assert.equal(lookUp(roster, encode(randomBytes(10))), null);
const valid = tickets.filter((_, n) => n % 5).length;
assert.deepEqual(countOf(roster), { all: valid, inside: tickets.filter((_, n) => n % 5 && n % 3).length });
assert.deepEqual(countOf(new ArrayBuffer(0)), { all: 0, inside: 0 });
assert.equal(lookUp(new ArrayBuffer(0), encode(tickets[0])), null);
assert.equal(lookUp(roster.slice(0, 100), encode(tickets[0])), null);
console.log(JSON.stringify({ checked, tickets: count, readyMilliseconds, lookUpP95: p95(times), fallbackP95: p95(fallback) }));
