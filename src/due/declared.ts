/** Days that declarations set themselves: when to look at an entry again, and until when a waiver holds. */
import { addDuration } from "../calendar/shift.ts";
import { compareText } from "../finding/order.ts";
import { META, type Node } from "../model/node.ts";
import { isNode } from "../model/reading.ts";
import type { DueItem } from "./types.ts";

type Dated = Omit<DueItem, "days">;

/** Entries that say when they were looked at and how often that is to be done, and waivers with a last day. */
export function declaredDates(root: Node): readonly Dated[] {
  return Object.keys(root)
    .sort(compareText)
    .flatMap((section) => [root[section]].flat())
    .filter(isNode)
    .flatMap((entry) => [...reviewOf(entry), ...waiverOf(entry)]);
}

function reviewOf(entry: Node): readonly Dated[] {
  const { reviewed, review_every: every, status, owner, name, id } = entry;
  const { address, origin, origins } = entry[META];
  if (typeof reviewed !== "string" || typeof every !== "string" || status === "retired") return [];
  const date = addDuration(reviewed, every);
  const at = origins.get("reviewed") ?? origin;
  if (date === undefined || at === null || origin === null) return [];
  const what = [name, id].find((one) => typeof one === "string") ?? address;
  return [
    {
      date,
      what: `Check that what is written about ${what} is still true`,
      fix: "Read it, correct it, and write the day into `reviewed`.",
      owner: typeof owner === "string" ? owner : null,
      address,
      range: at.key ?? at.value,
      law: [],
      rule: null,
    },
  ];
}

function waiverOf(entry: Node): readonly Dated[] {
  const { rule, on, expires, owner } = entry;
  const { address, origin, origins, shape } = entry[META];
  if (shape.section !== "waivers" || origin === null || typeof expires !== "string") return [];
  const at = origins.get("expires") ?? origin;
  return [
    {
      date: expires,
      what: `The waiver of ${String(rule)} on ${String(on)} ends`,
      fix: "Mend what it accepts and take it out, or have it accepted anew with a later day.",
      owner: typeof owner === "string" ? owner : null,
      address,
      range: at.key ?? at.value,
      law: [],
      rule: null,
    },
  ];
}
