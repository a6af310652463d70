/** Small random models with facts left out, and every way to fill them in. */

import type { World } from "../../../src/expression/types.ts";
import type { Fact, Node } from "../../../src/model/node.ts";
import type { Random } from "../random.ts";

/** A value of the model: a scalar, a node by its number, or a list of either. */
export type Value = string | number | boolean | { readonly node: number } | ListValue;
export interface ListValue {
  readonly list: readonly Value[];
  /** What may stand in the list beside; undefined for a complete list. */
  readonly more?: readonly Value[];
}

export type Slot =
  | { readonly state: "stated"; readonly value: Value }
  | { readonly state: "none" }
  | { readonly state: "no"; readonly value: boolean | readonly never[] }
  /** Not stated; `domain` is what it may turn out to be, undefined for nothing at all. */
  | { readonly state: "unknown"; readonly domain: readonly (Value | undefined)[] };

export interface NodeSpec {
  readonly entity: boolean;
  readonly slots: { readonly [key: string]: Slot };
}

export type Spec = readonly NodeSpec[];

/** One decision: the value of an unknown slot, or what is added to an open list. */
export interface Gap {
  readonly id: string;
  readonly options: readonly (Value | undefined)[];
}

const KINDS = ["a", "b", "c"];

/** Nodes of one shape, each linked to others; the first is the subject, all are in the model. */
export function randomSpec(random: Random): Spec {
  const count = 2 + random.below(3);
  return Array.from({ length: count }, (_, index) => randomNode(random, { index, count }));
}

function randomNode(random: Random, at: { index: number; count: number }): NodeSpec {
  const other = (): Value => ({ node: random.below(at.count) });
  const text = (): Value => random.pick(KINDS);
  const unknown = 0.18;
  const slot = (value: () => Value, none = false): Slot => {
    if (none && random.chance(0.15)) return { state: "none" };
    if (!random.chance(unknown)) return { state: "stated", value: value() };
    const domain: (Value | undefined)[] = [value(), value()];
    if (none) domain.push(undefined);
    return { state: "unknown", domain };
  };
  const list = (value: () => Value): Value => {
    const items = Array.from({ length: random.below(4) }, value);
    return random.chance(0.15) ? { list: items, more: [value(), value()] } : { list: items };
  };
  return {
    entity: random.chance(0.7),
    slots: {
      id: { state: "stated", value: `n${at.index}` },
      flag: slot(() => random.chance(0.5)),
      sure: random.chance(0.5) ? { state: "no", value: false } : { state: "stated", value: true },
      n: slot(() => random.below(4), true),
      kind: slot(text, true),
      tags: random.chance(0.2) ? { state: "no", value: [] } : slot(() => list(text)),
      items: slot(() => list(other)),
      ref: slot(other, true),
    },
  };
}

/** Everything that is not known, in a fixed order. */
export function gapsOf(spec: Spec): readonly Gap[] {
  return spec.flatMap(({ slots }, node) =>
    Object.entries(slots).flatMap(([key, slot]): readonly Gap[] => {
      const id = `${node}.${key}`;
      if (slot.state === "unknown") return [{ id, options: slot.domain.map(closed) }];
      if (slot.state !== "stated" || typeof slot.value !== "object") return [];
      const more = "list" in slot.value ? slot.value.more : undefined;
      return more === undefined ? [] : [{ id, options: [undefined, ...more] }];
    }),
  );
}

/** A list that fills a gap is complete. */
function closed(value: Value | undefined): Value | undefined {
  if (typeof value !== "object" || !("list" in value)) return value;
  return { list: value.list };
}

export interface Built {
  readonly nodes: readonly object[];
  readonly world: World;
}

export type Filling = ReadonlyMap<string, Value | undefined>;

/** The graph: with `filling` complete, without it as partial as the spec says. */
export function build(spec: Spec, filling?: Filling): Built {
  const nodes: Record<string, unknown>[] = spec.map(() => Object.create(null));
  const open = new WeakMap<object, readonly Fact[]>();
  const number = new WeakMap<object, number>();
  const factOf = (node: object, key: string): Fact => ({
    node: node as Node,
    key,
    reason: "not_stated",
  });
  const make = (value: Value, at: { node: object; key: string; id: string }): unknown => {
    if (typeof value !== "object") return value;
    if ("node" in value) return nodes[value.node];
    const items = value.list.map((item) => make(item, at));
    const extra = filling?.get(at.id);
    // In front, so that positions change too.
    if (value.more !== undefined && extra !== undefined) items.unshift(make(extra, at));
    const list = Object.freeze(items);
    if (value.more !== undefined && filling === undefined) {
      open.set(list, [factOf(at.node, at.key)]);
    }
    return list;
  };
  spec.forEach(({ slots }, index) => {
    const node = nodes[index];
    if (node === undefined) return;
    number.set(node, index);
    for (const [key, slot] of Object.entries(slots)) {
      const id = `${index}.${key}`;
      const value = slot.state === "stated" ? slot.value : filling?.get(id);
      if (value !== undefined && slot.state !== "no") node[key] = make(value, { node, key, id });
    }
  });
  const slotOf = (node: object, key: string): Slot | undefined =>
    spec[number.get(node) ?? -1]?.slots[key];
  const world: World = {
    absent: (node, key) => {
      const slot = slotOf(node, key);
      if (slot?.state === "no") return { means: "value", value: slot.value };
      if (slot?.state !== "unknown" || filling !== undefined) return { means: "empty" };
      return { means: "unknown", facts: [factOf(node, key)] };
    },
    open: (list) => open.get(list),
    stated: (node, key) => {
      const slot = slotOf(node, key);
      if (slot === undefined) return Object.hasOwn(node, key);
      return slot.state === "stated" || slot.state === "none";
    },
    unstated: (node) => {
      if (filling !== undefined || !number.has(node)) return [];
      const slots = spec[number.get(node) ?? -1]?.slots ?? {};
      const keys = Object.keys(slots).filter((key) => slots[key]?.state === "unknown");
      return keys.map((key) => factOf(node, key));
    },
    entity: (value) => spec[number.get(value) ?? -1]?.entity === true,
  };
  for (const node of nodes) Object.freeze(node);
  return { nodes, world };
}

/** Every filling when there are at most `most`, else as many at random; `all` tells which. */
export function fillings(
  gaps: readonly Gap[],
  { most, random }: { readonly most: number; readonly random: Random },
): { readonly all: boolean; readonly fillings: readonly Filling[] } {
  const total = gaps.reduce((product, gap) => product * gap.options.length, 1);
  if (total > most) {
    const some = Array.from({ length: most }, () => {
      return new Map(gaps.map((gap) => [gap.id, gap.options[random.below(gap.options.length)]]));
    });
    return { all: false, fillings: some };
  }
  const all = Array.from({ length: total }, (_, index) => {
    let rest = index;
    const filling = new Map<string, Value | undefined>();
    for (const gap of gaps) {
      filling.set(gap.id, gap.options[rest % gap.options.length]);
      rest = Math.floor(rest / gap.options.length);
    }
    return filling;
  });
  return { all: true, fillings: all };
}
