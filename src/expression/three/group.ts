/** Object constructors and grouping in three values. */
import { type Grouping, groupItems } from "../run/group.ts";
import { isUnknown, unknown } from "../unknown.ts";
import { isOpen } from "./open.ts";
import { decidedOr, Undecided } from "./undecided.ts";

/** Unknown when the groups are; an unknown value of a group stays inside the object. */
export function group3(input: unknown, grouping: Grouping): unknown {
  if (isUnknown(input)) return input;
  if (isOpen(input)) return unknown(input.facts);
  return decidedOr(() => groupItems(input, { ...grouping, pairs: decidingKeys(grouping.pairs) }));
}

/** Pairs whose evaluation is left when a key is unknown. */
export function decidingKeys(pairs: Grouping["pairs"]): Grouping["pairs"] {
  return pairs.map(({ key, value }) => ({
    value,
    key: (input, frame) => {
      const given = key(input, frame);
      if (isUnknown(given) || isOpen(given)) throw new Undecided(given.facts);
      return given;
    },
  }));
}
