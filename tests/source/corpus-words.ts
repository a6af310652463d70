/** What generated declaration files are made of. */

/** A small generator of random numbers (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const WORDS: readonly string[] = [
  "email",
  "crm",
  "orders",
  "customer data",
  "Köln",
  "北京",
  "お客様",
  "🥐 bakery",
  "naïve",
  "a#b",
  "https://crumb.example/x?a=1#top",
  "O'Brien",
  "50 %",
  "x: y",
  "- dash",
  "1 year after last_activity",
  "2026-12-01",
  "P2Y",
  "true",
  "no",
  "null",
  "012",
  "0x1F",
  "-3.5",
  "1400",
  "~",
  "",
  "TODO",
  "TODO ask Ana",
  "e\u0301",
  "👩‍👩‍👧",
  "tab\there",
  'say "hi"',
  "back\\slash",
  "[x]",
  "{y}",
  "& co",
  "*star",
  "! now",
  "@home",
  "comma, here",
];
export const KEYS: readonly string[] = [
  "name",
  "kind",
  "vendor",
  "needs",
  "lawful_basis",
  "größe",
  "名前",
  "x-y",
  "US-CA",
  "note 1",
  "🗝",
  "it's",
  "a#b",
  "true",
  "1",
];
export const COMMENTS: readonly string[] = [
  "# why: the shop asks",
  "#",
  "# { [ \" '",
  "# ünïcode 🥐",
  "#tight",
  "# a: b",
];
