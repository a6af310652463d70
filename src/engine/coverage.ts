/** How much of what the rules ask for is stated: by the paths of their expressions, without running them. */
import type { Ast } from "../expression/ast.ts";
import { children } from "../expression/ast.ts";
import { compareText } from "../finding/order.ts";
import type { Coverage } from "../finding/types.ts";
import { META, type Node } from "../model/node.ts";
import { isNode, stated } from "../model/reading.ts";
import type { Field, Shape } from "../model/shape.ts";
import { SHAPES } from "../model/shapes.ts";
import { toGap } from "./gaps.ts";
import type { Ledger } from "./ledger.ts";
import type { Group } from "./plan.ts";
import type { Selector } from "./walk/selector.ts";

/** Keys of each shape that some expression reads and whose absence tells nothing. */
type Reads = Map<string, Set<string>>;

/** Facts that the rules of the plan ask for: how many are stated, and which are not. */
export function coverageOf(root: Node, plan: readonly Group[], ledger: Ledger): Coverage {
  const reads: Reads = new Map();
  for (const { selector, members } of plan) {
    for (const { run } of members) {
      // A rule that judged nothing asked for nothing.
      const { passed, failed, gaps } = run.counts;
      if (passed + failed + gaps === 0) continue;
      const { when, expression } = run.rule.body();
      for (const one of [when, expression]) if (one) readsOf(one.ast, selector, reads);
    }
  }
  const asked = ledger.gaps.all();
  const gaps = asked.filter((one) => !one.folded).map(toGap);
  const found = countStated(root, reads);
  const sorted = gaps.sort(
    (a, b) => compareText(a.address, b.address) || compareText(a.fact, b.fact),
  );
  return { stated: found, asked: found + asked.length, gaps: sorted };
}

function countStated(root: Node, reads: Reads): number {
  let count = 0;
  const visit = (node: Node): void => {
    for (const key of reads.get(node[META].shape.name) ?? []) if (stated(node, key)) count += 1;
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (isNode(child) && child[META].parent === node) visit(child);
      }
    }
  };
  visit(root);
  return count;
}

/** Adds what an expression over the subjects of a selector reads. */
function readsOf(ast: Ast, selector: Selector, reads: Reads): void {
  const names = new Map(selector.steps.map((step) => [step.shape, SHAPES[step.shape]]));
  names.set("model", SHAPES.model);
  const note = (shape: Shape, key: string, field: Field): void => {
    if (field.derived || field.absent.means !== "unknown") return;
    const keys = reads.get(shape.name) ?? new Set();
    reads.set(shape.name, keys.add(key));
  };
  const visit = (node: Ast, context: Shape | undefined): void => {
    if (node.type !== "path") {
      for (const child of children(node)) visit(child, context);
      return;
    }
    let at = context;
    for (const step of node.steps) {
      if (step.type === "name") {
        const field: Field | undefined = at?.fields[step.name];
        if (at && field) note(at, step.name, field);
        at = field && targetOf(field);
      } else if (step.type === "variable") at = step.name === "" ? at : names.get(step.name);
      else visit(step, at);
      for (const stage of step.stages ?? []) if (stage.type === "filter") visit(stage.expr, at);
    }
  };
  visit(ast, SHAPES[selector.steps.at(-1)?.shape ?? ""]);
}

function targetOf({ type }: Field): Shape | undefined {
  if (type.kind === "node") return SHAPES[type.shape];
  return type.kind === "ref" ? SHAPES[type.to[0] ?? ""] : undefined;
}
