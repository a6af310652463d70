/** Plain English for counts, lists and values: the small words of every message. */

/** "1 file", "3 files", "no files"; `many` where adding an s is wrong ("1 entry", "3 entries"). */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? "no" : grouped(count)} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c"; `joiner` is the word before the last ("and", "or"). */
export function list(words: readonly string[], joiner = "and"): string {
  if (words.length <= 1) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} ${joiner} ${words[words.length - 1]}`;
}

/** A list cut after `most` words: "a, b and 3 more". */
export function listUpTo(words: readonly string[], most: number): string {
  if (words.length <= most) return list(words);
  return `${words.slice(0, most).join(", ")} and ${grouped(words.length - most)} more`;
}

/** Digits in groups of three: 1,234,567. No locale is asked. */
export function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}
