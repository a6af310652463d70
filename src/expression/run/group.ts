/** `{key: value}`: object constructors, and grouping of a sequence. */
import type { Ast, Span } from "../ast.ts";
import { ExpressionError } from "../error.ts";
import type { Cx } from "./build.ts";
import { allowItems, charge, type Eval, type Frame, type Run } from "./runtime.ts";
import type { Scope } from "./scope.ts";
import type { List } from "./values.ts";

interface Pair {
  readonly key: Eval;
  readonly value: Eval;
}

export interface Grouping {
  readonly pairs: readonly Pair[];
  readonly frame: Frame;
  readonly place: Span;
}

export function makePairs(
  pairs: readonly (readonly [Ast, Ast])[],
  scope: Scope,
  cx: Cx,
): readonly Pair[] {
  return pairs.map(([key, value]) => ({
    key: cx.build(key, scope),
    value: cx.build(value, scope),
  }));
}

/** A null-prototype object, so that no key can reach an inherited property. */
export function emptyObject(): Record<string, unknown> {
  // `Object.create` is typed as any.
  return Object.create(null) as Record<string, unknown>;
}

export function groupItems(input: unknown, { pairs, frame, place }: Grouping): unknown {
  const list: readonly unknown[] = Array.isArray(input) ? input : [input];
  const items = list.length === 0 ? [undefined] : list;
  const groups = new Map<string, { data: unknown; pair: Pair }>();
  charge(frame.run, items.length);
  for (const item of items) {
    for (const pair of pairs) {
      const key = keyOf(pair.key(item, frame), place);
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { data: item, pair });
      else group.data = joined(group, { pair, key, item, place, run: frame.run });
    }
  }
  const object = emptyObject();
  for (const [key, { data, pair }] of groups) {
    const value = pair.value(data, frame);
    if (value !== undefined) object[key] = value;
  }
  return object;
}

/** The key of a group: a text, or nothing. */
export function keyOf(key: unknown, place: Span): string | undefined {
  if (key === undefined) return undefined;
  if (typeof key !== "string") throw new ExpressionError("T1003", { value: key }, place);
  if (key === "_jsonata_lambda" || key === "_jsonata_function") {
    throw new ExpressionError("D1013", { value: key }, place);
  }
  return key;
}

interface Joining {
  readonly pair: unknown;
  readonly key: string;
  readonly item: unknown;
  readonly place: Span;
  readonly run: Run;
}

/** One more item of a group; two key expressions may not give the same key. */
export function joined(group: { data: unknown; pair: unknown }, more: Joining): unknown {
  if (group.pair !== more.pair) {
    throw new ExpressionError("D1009", { value: more.key }, more.place);
  }
  return append(group.data, more.item, more.run);
}

/** JSONata's append: nothing adds nothing, single values are lists of one. */
export function append(left: unknown, right: unknown, run: Run): unknown {
  if (left === undefined) return right;
  if (right === undefined) return left;
  const a: List = Array.isArray(left) ? left : [left];
  const b: List = Array.isArray(right) ? right : [right];
  allowItems(run, a.length + b.length);
  charge(run, (a.length + b.length) / 10);
  return a.concat(b);
}
