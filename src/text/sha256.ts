/** SHA-256 (FIPS 180-4) of a text in UTF-8: for content policies of pages, and to tell whether a text changed. */

/** Fractional parts of roots of the first primes: section 4.2.2 and 5.3.3 of the standard. */
const PRIMES: readonly number[] = firstPrimes(64);
const ROUND: Uint32Array = Uint32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const START: Uint32Array = Uint32Array.from(PRIMES.slice(0, 8), (prime) =>
  fraction(Math.sqrt(prime)),
);

/** In hexadecimal digits. */
export function sha256Hex(text: string): string {
  return [...digest(text)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** In base64, as `style-src 'sha256-...'` wants it. */
export function sha256Base64(text: string): string {
  return btoa(String.fromCharCode(...digest(text)));
}

function digest(text: string): Uint8Array {
  const message = padded(new TextEncoder().encode(text));
  const view = new DataView(message.buffer);
  const state = Uint32Array.from(START);
  const words = new Uint32Array(64);
  for (let at = 0; at < message.length; at += 64) {
    for (let i = 0; i < 16; i += 1) words[i] = view.getUint32(at + i * 4);
    compress(state, words);
  }
  const bytes = new Uint8Array(32);
  const out = new DataView(bytes.buffer);
  state.forEach((word, i) => {
    out.setUint32(i * 4, word);
  });
  return bytes;
}

/** A one, zeros, and the length in bits, up to a multiple of 64 bytes. */
function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const message = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const view = new DataView(message.buffer);
  view.setUint32(message.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(message.length - 4, bytes.length << 3);
  return message;
}

/** One block; the first 16 of `words` are the block, the rest is worked out here. */
function compress(state: Uint32Array, words: Uint32Array): void {
  for (let i = 16; i < 64; i += 1) {
    const [x, y] = [at(words, i - 15), at(words, i - 2)];
    const small = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const large = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    words[i] = at(words, i - 16) + small + at(words, i - 7) + large;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i += 1) {
    const sum = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const first = (h + sum + ((e & f) ^ (~e & g)) + at(ROUND, i) + at(words, i)) | 0;
    const other = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const second = (other + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, i) => {
    state[i] = at(state, i) + value;
  });
}

function at(words: Uint32Array, i: number): number {
  return words[i] ?? 0;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}
