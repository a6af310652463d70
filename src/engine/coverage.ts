/** How much of what the rules ask for is stated: by the paths of their expressions, without running them. */
import { compareText } from "../finding/order.ts";
import type { Coverage } from "../finding/types.ts";
import { META, type Node } from "../model/node.ts";
import { isNode, stated } from "../model/reading.ts";
import { toGap } from "./gaps.ts";
import type { Ledger } from "./ledger.ts";
import type { Group } from "./plan.ts";
import { addReads, type Reads } from "./reads.ts";

/** Facts that the rules of the plan ask for: how many are stated, and which are not. */
export function coverageOf(root: Node, plan: readonly Group[], ledger: Ledger): Coverage {
  const reads: Reads = new Map();
  for (const { selector, members } of plan) {
    for (const run of members) {
      // A rule that judged nothing asked for nothing.
      const { passed, failed, gaps } = run.counts;
      if (passed + failed + gaps === 0) continue;
      addReads(run.rule.body(), selector, reads);
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
