/** What the generated validators call: small functions, so that nothing is loaded for them. */
import type { Complaint, Validator } from "./types.ts";

/** Length in code points, as `minLength` and `maxLength` count. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Deep equality of plain data, as `const`, `enum` and `uniqueItems` need it. */
export function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) => Object.hasOwn(b, key) && equal(Reflect.get(a, key), Reflect.get(b, key)),
  );
}

/** The complaints with one more, in place. */
export function added(all: Complaint[] | null, one: Complaint): Complaint[] {
  const complaints = all ?? [];
  complaints.push(one);
  return complaints;
}

/**
 * Adds the complaints about a part to those about the whole, in place: copying them for every
 * entry would take time that grows with the square of their number.
 */
export function joined(
  all: Complaint[] | null,
  more: readonly Complaint[] | null | undefined,
): Complaint[] {
  const complaints = all ?? [];
  for (const complaint of more ?? []) complaints.push(complaint);
  return complaints;
}

interface Part extends Validator {
  (data: unknown, instancePath: string): boolean;
}

/** Holds the keys of a map that stand in the table against their functions, in the table's order. */
export function members(
  all: Complaint[] | null,
  {
    data,
    instancePath,
    keys,
  }: {
    readonly data: Readonly<Record<string, unknown>>;
    readonly instancePath: string;
    readonly keys: readonly (readonly [key: string, check: Part])[];
  },
): Complaint[] | null {
  let complaints = all;
  for (const [key, check] of keys) {
    const value = data[key];
    if (value !== undefined && !check(value, `${instancePath}/${key}`)) {
      complaints = joined(complaints, check.errors);
    }
  }
  return complaints;
}
