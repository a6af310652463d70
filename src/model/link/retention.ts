/** Gives each use of a named period what the period says. */
import { type Assembly, nodesOf } from "../build/assembly.ts";
import { noteOrigin, noteUndecided, type OpenNode } from "../meta.ts";
import { META } from "../node.ts";
import { absent, isNode } from "../reading.ts";

const TAKEN = ["period", "trigger", "event", "action", "because", "law"];

/** A reader of `purpose.retention` need not care whether the period stands there or has a name. */
export function fillNamedPeriods(assembly: Assembly): void {
  for (const node of nodesOf(assembly, "retention_use")) {
    const { origins, unstated } = node[META];
    const written = origins.get("rule");
    const unknown = unstated.get("rule");
    if (unknown) node[META].blank = unknown;
    const rule = node.rule;
    if (written && isNode(rule)) take(node, rule);
  }
}

function take(node: OpenNode, rule: OpenNode | ReturnType<typeof Object>): void {
  if (!isNode(rule)) return;
  const written = node[META].origins.get("rule");
  for (const key of TAKEN) {
    if (Object.hasOwn(node, key) || node[META].origins.has(key)) continue;
    if (Object.hasOwn(rule, key)) {
      node[key] = rule[key];
      if (written) noteOrigin(node, key, written);
      continue;
    }
    const reading = absent(rule, key);
    if (reading.means === "unknown") noteUndecided(node, key, reading.facts);
  }
}
