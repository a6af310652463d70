/** Reading properties in three values. */
import { charge, type Run } from "../run/runtime.ts";
import { collapse, member } from "../run/values.ts";
import { isUnknown, unknown } from "../unknown.ts";
import { fromWorld, gather, isOpen, pour, settle } from "./open.ts";

/** One key of one object: what stands there, or what the world says of its absence. */
export function read3(item: object, key: string, run: Run): unknown {
  if (Object.hasOwn(item, key)) {
    const value = member(item, key);
    if (value !== undefined) return fromWorld(value, run);
  }
  if (run.world === null) return undefined;
  const absent = run.world.absent(item, key);
  if (absent.means === "empty") return undefined;
  if (absent.means === "value") return fromWorld(absent.value, run);
  run.met.push(...absent.facts);
  return unknown(absent.facts);
}

/** The lookup of a key in any value; a list gives one sequence of what its items have. */
export function lookup3(value: unknown, key: string, run: Run): unknown {
  if (typeof value !== "object" || value === null || isUnknown(value)) {
    return isUnknown(value) ? value : undefined;
  }
  if (!isOpen(value) && !Array.isArray(value)) return read3(value, key, run);
  const found = gather();
  const items: readonly unknown[] = isOpen(value) ? value.items : value;
  if (isOpen(value)) found.facts.push(...value.facts);
  charge(run, items.length);
  for (const item of items) pour(lookup3(item, key, run), found);
  return settle(found);
}

/** A step `name`, as any expression gives it. */
export function readStep3(value: unknown, key: string, run: Run): unknown {
  return collapse(lookup3(value, key, run));
}
