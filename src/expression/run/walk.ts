/** `*` and `**`: the values one level down, and everything below. */
import { countOpen } from "./read.ts";
import { charge, type Eval, type Run } from "./runtime.ts";
import { isFunction, keysIn, keysOf, type List, member, sequence } from "./values.ts";

/** All values of an object, lists flattened through and through. */
export const wildcard: Eval = (input, { run }) => {
  const list: List | undefined = Array.isArray(input) ? input : undefined;
  const subject = list?.outerWrapper === true && list.length > 0 ? list[0] : input;
  const found = sequence();
  if (typeof subject !== "object" || subject === null || isFunction(subject)) return found;
  for (const key of keysIn(subject, run)) {
    const value = member(subject, key);
    if (Array.isArray(value) && run.world !== null) countOpen(value, run);
    if (Array.isArray(value)) flattenInto(value, found, run);
    else found.push(value);
  }
  // As in the reference, lists that were joined are a plain list.
  const joined = keysOf(subject).some((key) => Array.isArray(member(subject, key)));
  return joined ? [...found] : found;
};

function flattenInto(value: unknown, found: unknown[], run: Run): void {
  charge(run, 1);
  if (!Array.isArray(value)) {
    found.push(value);
    return;
  }
  for (const item of value) flattenInto(item, found, run);
}

/** The input and everything below it; lists count by their items. */
export const descendant: Eval = (input, { run }) => {
  if (input === undefined) return undefined;
  const found = sequence();
  collect(input, found, { run, depth: 0 });
  return found.length === 1 ? found[0] : found;
};

interface Descent {
  readonly run: Run;
  readonly depth: number;
}

/** Nodes with an identity are not entered: the model is cyclic. */
function collect(value: unknown, found: unknown[], { run, depth }: Descent): void {
  charge(run, 1);
  if (!Array.isArray(value)) found.push(value);
  if (typeof value !== "object" || value === null || isFunction(value)) return;
  if (depth > 0 && run.world?.entity(value) === true) return;
  if (Array.isArray(value)) {
    if (run.world !== null) countOpen(value, run);
    for (const item of value) collect(item, found, { run, depth });
    return;
  }
  for (const key of keysIn(value, run))
    collect(member(value, key), found, { run, depth: depth + 1 });
}
