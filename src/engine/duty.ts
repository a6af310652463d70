/** The facts that a rule asks for by name: `$exists(retention)` says that the law wants it recorded. */
import type { Ast } from "../expression/ast.ts";
import { children } from "../expression/parts.ts";
import type { Fact, Node } from "../model/node.ts";
import { absent, isNode, stated } from "../model/reading.ts";
import type { KeyPath } from "./place/path.ts";
import type { Subject } from "./walk/subjects.ts";

/** The paths that stand in `$exists(...)`; those with filters or functions in them are left out. */
export function dutyPaths(ast: Ast, names: readonly string[]): readonly KeyPath[] {
  const found: KeyPath[] = [];
  const visit = (node: Ast): void => {
    const [argument] = node.type === "call" && isNamed(node.procedure, "exists") ? node.args : [];
    const path = argument && plainPath(argument, names);
    if (path !== undefined) found.push(path);
    for (const child of children(node)) visit(child);
  };
  visit(ast);
  return found;
}

function isNamed(node: Ast, name: string): boolean {
  return node.type === "variable" && node.name === name;
}

function plainPath(node: Ast, names: readonly string[]): KeyPath | undefined {
  if (node.type !== "path" || node.predicates !== undefined) return undefined;
  const [first] = node.steps;
  const bound = first?.type === "variable" ? names.lastIndexOf(first.name) : names.length - 1;
  const steps = first?.type === "variable" ? node.steps.slice(1) : node.steps;
  const keys: string[] = [];
  for (const step of steps) {
    if (step.type !== "name" || step.stages !== undefined) return undefined;
    keys.push(step.name);
  }
  return bound < 0 || keys.length === 0 ? undefined : { text: keys.join("."), slot: bound, keys };
}

/** The facts of a duty that are not stated on a subject; empty where they are. */
export function missingFacts(path: KeyPath, subject: Subject): readonly Fact[] {
  let holders: readonly Node[] = [subject.path[path.slot] ?? subject.node];
  for (const key of path.keys.slice(0, -1)) {
    holders = holders.flatMap((node) => [node[key]].flat().filter(isNode));
  }
  const last = path.keys.at(-1) ?? "";
  return holders.flatMap((node) => {
    if (stated(node, last)) return [];
    // A name made from the id can be read, yet nobody stated it.
    if (Object.hasOwn(node, last)) return [{ node, key: last, reason: "not_stated" as const }];
    const reading = absent(node, last);
    return reading.means === "unknown" ? reading.facts : [];
  });
}
