/** `$exists(path)` and `path ??` on a plain fact: whether the fact is stated. */
import type { Fact } from "../../model/node.ts";
import type { Ast, PathNode } from "../ast.ts";
import type { Cx } from "../run/build.ts";
import { charge, type Eval, type Run } from "../run/runtime.ts";
import type { Scope } from "../run/scope.ts";
import { member } from "../run/values.ts";
import type { Unknown } from "../types.ts";
import { isUnknown, unknown } from "../unknown.ts";
import { isOpen } from "./open.ts";

/** A path whose last step is a plain name: the nodes it is asked of, and the key. */
export interface StatedPath {
  readonly prefix: Eval;
  readonly key: string;
}

export function statedPath(node: Ast, scope: Scope, cx: Cx): StatedPath | undefined {
  const key = plainFact(node);
  if (key === undefined || node.type !== "path") return undefined;
  const steps = node.steps.slice(0, -1);
  const [first] = steps;
  if (first === undefined) return { prefix: (input) => input, key };
  const before: PathNode = { type: "path", steps, start: first.start, end: steps.at(-1)?.end ?? 0 };
  const single = steps.length === 1 && first.type === "variable";
  return { prefix: cx.build(single ? first : before, scope), key };
}

/** The key that a path ends with, if nothing but a plain name stands there. */
export function plainFact(node: Ast): string | undefined {
  if (node.type !== "path" || node.group !== undefined) return undefined;
  if (node.keepSingletonArray === true || node.predicates !== undefined) return undefined;
  if (node.steps.some((step) => step.tuple === true)) return undefined;
  const last = node.steps.at(-1);
  if (last?.type !== "name" || last.stages !== undefined) return undefined;
  return last.group === undefined && last.keepArray === undefined ? last.name : undefined;
}

/** Whether any of the nodes states the key; unknown when the nodes are, or what is derived is. */
export function statedAt3(at: unknown, key: string, run: Run): boolean | Unknown {
  if (typeof at !== "object" || at === null) return false;
  if (isUnknown(at)) return at;
  if (!isOpen(at) && !Array.isArray(at)) return statedIn(at, key, run);
  const items: readonly unknown[] = isOpen(at) ? at.items : at;
  const facts = isOpen(at) ? [...at.facts] : [];
  charge(run, items.length);
  for (const item of items) {
    const stated = statedAt3(item, key, run);
    if (stated === true) return true;
    if (stated !== false) facts.push(...stated.facts);
  }
  return facts.length > 0 ? unknown(facts) : false;
}

function met(facts: readonly Fact[], run: Run): Unknown {
  run.met.push(...facts);
  return unknown(facts);
}

/** What nobody writes is asked for its value: it may hold more, or cannot be told yet. */
function statedIn(node: object, key: string, run: Run): boolean | Unknown {
  const { world } = run;
  const value = Object.hasOwn(node, key) ? member(node, key) : undefined;
  if (isUnknown(value)) return value;
  if (isOpen(value)) return true;
  if (world === null) return value !== undefined;
  if (Array.isArray(value) && value.length === 0) {
    const facts = world.open(value);
    if (facts !== undefined && !world.stated(node, key)) return met(facts, run);
  }
  if (value === undefined) {
    const absent = world.absent(node, key);
    // Only a fact that was left out is surely not stated: a TODO or a mistake may hide one.
    const leftOut =
      absent.means === "unknown" &&
      absent.facts.some(
        (fact) => fact.node === node && fact.key === key && fact.reason === "not_stated",
      );
    if (!leftOut && absent.means === "unknown") return met(absent.facts, run);
  }
  return world.stated(node, key);
}

/** The same in two values: what is unknown is counted, and the result will not be used. */
export function statedAt(at: unknown, key: string, run: Run): boolean {
  const stated = statedAt3(at, key, run);
  if (!isUnknown(stated)) return stated;
  run.unstated += 1;
  return false;
}
