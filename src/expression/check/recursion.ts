/** Functions that call themselves, directly or in a circle: rules do without. */
import type { Ast } from "../ast.ts";
import { children } from "../parts.ts";
import { type Checking, report } from "./state.ts";

/** Reports every function bound to a name that its own calls lead back to. */
export function refuseRecursion(ast: Ast, at: Checking): void {
  const uses = new Map<string, ReadonlySet<string>>();
  const places = new Map<string, Ast>();
  const visit = (node: Ast): void => {
    if (node.type === "bind" && node.value.type === "lambda") {
      uses.set(node.name, namesIn(node.value));
      places.set(node.name, node);
    }
    for (const child of children(node)) visit(child);
  };
  visit(ast);
  for (const [name, place] of places) {
    if (!leadsTo(name, name, { uses, seen: new Set() })) continue;
    report(at, place, {
      id: "refused",
      message: `$${name} calls itself.`,
      fix: "Use $map, $filter or $reduce over the list you mean.",
    });
  }
}

function namesIn(node: Ast): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (part: Ast): void => {
    if (part.type === "variable") names.add(part.name);
    for (const child of children(part)) visit(child);
  };
  visit(node);
  return names;
}

interface Graph {
  readonly uses: ReadonlyMap<string, ReadonlySet<string>>;
  readonly seen: Set<string>;
}

function leadsTo(from: string, to: string, graph: Graph): boolean {
  if (graph.seen.has(from)) return false;
  graph.seen.add(from);
  const next = graph.uses.get(from) ?? new Set<string>();
  return next.has(to) || [...next].some((name) => leadsTo(name, to, graph));
}
