/** Host functions that write values for people, and name nodes. */
import { dateParts } from "../../calendar/date.ts";
import { type DurationParts, durationParts } from "../../calendar/duration.ts";
import type { HostFunction } from "../../expression/types.ts";
import { countryName } from "../../law/countries.ts";
import { META } from "../../model/node.ts";
import { isNode } from "../../model/reading.ts";
import { grouped, list, plural } from "../../text/words.ts";
import { labelOf } from "../place/label.ts";
import { many, maybe, one } from "./define.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const UNITS: readonly (readonly [keyof DurationParts, string])[] = [
  ["years", "year"],
  ["months", "month"],
  ["weeks", "week"],
  ["days", "day"],
  ["hours", "hour"],
  ["minutes", "minute"],
  ["seconds", "second"],
];

/** A value as people read it: `2 years`, `1 December 2026`, `Ireland`, `a, b and c`. */
export function textOf(value: unknown): string {
  if (Array.isArray(value)) return list(value.map(textOf));
  if (isNode(value)) return labelOf(value);
  if (typeof value === "number") return Number.isInteger(value) ? grouped(value) : String(value);
  if (typeof value !== "string") return value === undefined || value === null ? "" : String(value);
  return dateWords(value) ?? durationWords(value) ?? countryName(value)?.en ?? value;
}

function dateWords(text: string): string | undefined {
  const date = dateParts(text);
  return date && `${date.day} ${MONTHS[date.month - 1] ?? ""} ${date.year}`;
}

function durationWords(text: string): string | undefined {
  const parts = durationParts(text);
  if (parts === undefined) return undefined;
  const words = UNITS.filter(([unit]) => parts[unit] > 0).map(([unit, one]) =>
    plural(parts[unit], one),
  );
  return words.length === 0 ? "no time" : list(words);
}

export const WORD_FUNCTIONS: readonly HostFunction[] = [
  {
    name: "text",
    params: [{ name: "value", type: many("any") }],
    returns: one("text"),
    doc: "A value as people read it: durations and dates in words, countries by name, lists with commas and `and`.",
    examples: [
      { expression: '$text("P1Y6M")', gives: "1 year and 6 months" },
      { expression: '$text("2026-12-01")', gives: "1 December 2026" },
      { expression: '$text("IE")', gives: "Ireland" },
      { expression: '$text(["a", "b", "c"])', gives: "a, b and c" },
    ],
    call: ([value]) => textOf(value),
  },
  {
    name: "address",
    params: [{ name: "node", type: maybe("any") }],
    returns: maybe("text"),
    doc: "The address of a node, such as `asset:crm/field:email`.",
    examples: [{ expression: '$address("no node")', gives: undefined }],
    call: ([node]) => (isNode(node) ? node[META].address : undefined),
  },
];
