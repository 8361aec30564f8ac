// Ed25519 (RFC 8032), checking only, for browsers whose Web Crypto does not have it. Nothing in here is secret, so it may take
// as long as it likes for one code and less for another.

const p = 2n ** 255n - 19n;
const order = 2n ** 252n + 27742317777372353535851937790883648493n;
const mod = (number, by = p) => ((number % by) + by) % by;

function power(base, exponent) {
  let result = 1n;
  for (; exponent; exponent >>= 1n, base = mod(base * base)) if (exponent & 1n) result = mod(result * base);
  return result;
}

const invert = (number) => power(mod(number), p - 2n);
const d = mod(-121665n * invert(121666n));
const rootOfMinusOne = power(2n, (p - 1n) / 4n);

// Extended coordinates: x = X/Z, y = Y/Z, x·y = T/Z.
const neutral = [0n, 1n, 1n, 0n];

function add([x1, y1, z1, t1], [x2, y2, z2, t2]) {
  const a = mod((y1 - x1) * (y2 - x2));
  const b = mod((y1 + x1) * (y2 + x2));
  const c = mod(2n * d * t1 * t2);
  const e = mod(2n * z1 * z2);
  const [f, g, h, i] = [b - a, e - c, e + c, b + a];
  return [mod(f * g), mod(h * i), mod(g * h), mod(f * i)];
}

function multiply(point, factor) {
  let result = neutral;
  for (; factor; factor >>= 1n, point = add(point, point)) if (factor & 1n) result = add(result, point);
  return result;
}

const number = (bytes) => bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

/** The point that 32 bytes stand for; null where they stand for none. */
function decompress(bytes) {
  const all = number(bytes);
  const y = all & (2n ** 255n - 1n);
  if (y >= p) return null;
  const u = mod(y * y - 1n);
  const v = mod(d * y * y + 1n);
  const quotient = mod(u * invert(v));
  let x = power(quotient, (p + 3n) / 8n);
  if (mod(x * x) !== quotient) x = mod(x * rootOfMinusOne);
  if (mod(x * x) !== quotient) return null;
  const isOdd = all >> 255n;
  if (!x && isOdd) return null;
  if ((x & 1n) !== isOdd) x = mod(-x);
  return [x, y, 1n, mod(x * y)];
}

const same = ([x1, y1, z1], [x2, y2, z2]) => mod(x1 * z2 - x2 * z1) === 0n && mod(y1 * z2 - y2 * z1) === 0n;

const base = decompress(Uint8Array.from({ length: 32 }, (_, i) => (i ? 0x66 : 0x58)));

/** Whether `signature` (64 bytes) of `message` was made with the private half of `key` (32 bytes). */
export async function verify(key, message, signature) {
  const start = signature.slice(0, 32);
  const s = number(signature.slice(32));
  const [point, r] = [decompress(key), decompress(start)];
  if (!point || !r || s >= order) return false;
  const hash = await crypto.subtle.digest("SHA-512", Uint8Array.from([...start, ...key, ...message]));
  const k = mod(number(new Uint8Array(hash)), order);
  return same(multiply(base, s), add(r, multiply(point, k)));
}
