/** Functions of lists that say something although not everything is known. */
import type { Natives } from "../functions/native.ts";
import { append } from "../run/group.ts";
import { equal, sequence } from "../run/values.ts";
import { isUnknown, unknown } from "../unknown.ts";
import { gather, isOpen, openList, pour, surfaceFacts, truth3, wholeFacts } from "./open.ts";
import { lookup3 } from "./read.ts";

export const LIST3: Natives = {
  exists: ([value]) => (isUnknown(value) ? value : value !== undefined),
  boolean: ([value], { run }) => (value === undefined ? undefined : truth3(value, run)),
  not: ([value], { run }) => {
    if (value === undefined) return undefined;
    const good = truth3(value, run);
    return isUnknown(good) ? good : !good;
  },
  append: ([left, right], { run }) => {
    const facts = [left, right].flatMap((side) =>
      isOpen(side) || isUnknown(side) ? side.facts : [],
    );
    if (facts.length === 0) return append(left, right, run);
    const joined = gather();
    for (const side of [left, right]) {
      if (Array.isArray(side)) joined.items.push(...side);
      else pour(side, joined);
    }
    return openList(joined.items, facts);
  },
  distinct: ([value], { run }) => {
    if (isUnknown(value)) return value;
    const items: readonly unknown[] = isOpen(value)
      ? value.items
      : Array.isArray(value)
        ? value
        : [value];
    if (!isOpen(value) && !Array.isArray(value)) return value;
    const inside = items.flatMap((item) => wholeFacts(item, run));
    const open = isOpen(value) ? value.facts : [];
    if (inside.length > 0) return unknown([...open, ...inside]);
    const found: unknown[] = [];
    for (const item of items) if (!found.some((other) => equal(item, other, run))) found.push(item);
    if (open.length > 0) return openList(found, open);
    if (items.length <= 1) return value;
    return (value as { sequence?: boolean }).sequence === true ? sequence(found) : found;
  },
  reverse: ([value]) => {
    if (isUnknown(value) || isOpen(value)) return value;
    return Array.isArray(value) && value.length > 1 ? [...value].reverse() : value;
  },
  lookup: ([value, key], { run }) => {
    const facts = surfaceFacts(key);
    if (facts.length > 0) return unknown(facts);
    return typeof key === "string" ? lookup3(value, key, run) : undefined;
  },
};
