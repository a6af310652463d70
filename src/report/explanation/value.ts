/** Values of expressions in few words: what a part of a rule came to. */
import type { Evaluated } from "../../expression/evaluate.ts";
import { isUnknown } from "../../expression/evaluate.ts";
import { META } from "../../model/node.ts";
import { isNode } from "../../model/reading.ts";

/** Longer texts and lists are cut. */
const MOST_CHARACTERS = 60;
const MOST_ITEMS = 6;
/** Objects inside objects tell little. */
const DEEPEST = 2;

/** `true`, `"email"`, `category:email`, `[a, b and 3 more]`; what is not known says so. */
export function valueText(value: unknown, depth = 0): string {
  if (value === undefined) return "nothing";
  if (isUnknown(value)) return "not known";
  if (typeof value === "function") return "a function";
  if (typeof value === "string") return quoted(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (isNode(value)) return value[META].address;
  if (depth >= DEEPEST) return "...";
  if (Array.isArray(value)) return `[${upTo(value.map((item) => valueText(item, depth + 1)))}]`;
  if (isCallable(value)) return "a function";
  const entries = Object.entries(value).map(
    ([key, item]) => `${key}: ${valueText(item, depth + 1)}`,
  );
  return `{${upTo(entries)}}`;
}

function quoted(text: string): string {
  const cut = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}...` : text;
  return `"${cut}"`;
}

function upTo(words: readonly string[]): string {
  if (words.length <= MOST_ITEMS) return words.join(", ");
  return `${words.slice(0, MOST_ITEMS).join(", ")} and ${words.length - MOST_ITEMS} more`;
}

/** Functions of the language are objects that hold platform functions. */
function isCallable(value: object): boolean {
  return Object.values(value).some((part) => typeof part === "function");
}

/** A value with the facts that it rests on: `not known: vendor:acme.country`, `[a], and maybe more: ...`. */
export function evaluatedText(
  { value, facts }: Evaluated,
  name: (fact: Evaluated["facts"][number]) => string,
): string {
  const names = [...new Set(facts.map(name))];
  const text = valueText(value);
  if (names.length === 0) return text;
  return isUnknown(value) ? `${text}: ${upTo(names)}` : `${text}, and maybe more: ${upTo(names)}`;
}
