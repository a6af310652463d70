/** Findings on values that come from `defaults`: one finding on the default when every heir has it. */

import type { Finding } from "../finding/types.ts";
import { META, type Node } from "../model/node.ts";
import { isNode } from "../model/reading.ts";
import type { Range } from "../source/types.ts";
import { plural } from "../text/words.ts";
import type { RuleRun } from "./prepare.ts";
import type { Told } from "./telling.ts";

/** How many entries of the model inherit the value that stands at a place in `defaults`. */
function countHeirs(root: Node): (inherited: Range) => number {
  let counts: ReadonlyMap<string, number> | undefined;
  return (inherited) => {
    counts ??= count(root);
    return counts.get(placeKey(inherited)) ?? 0;
  };
}

/** A place as a key: the file and where it begins. */
function placeKey(range: Range): string {
  return `${range.start} ${range.file.path}`;
}

function count(root: Node): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const visit = (node: Node): void => {
    for (const key of node[META].defaulted) {
      const origin = node[META].origins.get(key);
      if (origin === undefined) continue;
      const place = placeKey(origin.key ?? origin.value);
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        // Links lead elsewhere: only what a node contains is walked.
        if (isNode(child) && child[META].parent === node) visit(child);
      }
    }
  };
  visit(root);
  return counts;
}

interface Failed {
  readonly run: RuleRun;
  readonly told: Told;
}

/**
 * Findings in which an inherited value is blamed stay with the entry that inherits it, unless every
 * entry that inherits it has one: then the default itself is to blame, once.
 */
export function foldInherited(failed: readonly Failed[], root: Node): readonly Finding[] {
  const heirs = countHeirs(root);
  const groups = new Map<string, Failed[]>();
  const findings: Finding[] = [];
  for (const one of failed) {
    const { inherited } = one.told.blame;
    if (inherited === null) findings.push(one.told.finding);
    else {
      const name = `${one.run.rule.id} ${placeKey(inherited)}`;
      groups.set(name, [...(groups.get(name) ?? []), one]);
    }
  }
  for (const group of groups.values()) {
    const [first] = group;
    const inherited = first?.told.blame.inherited;
    const holders = new Set(group.map(({ told }) => told.blame.node));
    const all = inherited && holders.size > 1 && holders.size >= heirs(inherited);
    if (first && all) findings.push(onDefault(first, group, inherited));
    else findings.push(...group.map(({ told }) => told.finding));
  }
  return findings;
}

function onDefault(first: Failed, group: readonly Failed[], inherited: Range): Finding {
  const { finding, blame } = first.told;
  const others = group.length - 1;
  const section = entityOf(blame.node)[META].shape.name;
  return {
    ...finding,
    message: `${finding.message} (and ${plural(others, "more entry", "more entries")} that inherit this)`,
    range: inherited,
    pointer: "/defaults",
    address: `defaults:${section}`,
    owner: null,
    // What stands in `defaults` holds for others too: no machine changes it.
    fixes: () => [],
    related: group.slice(0, MOST_SHOWN).map(({ told }) => ({
      range: told.finding.range,
      says: "inherits it",
    })),
    fingerprint: `${finding.rule} defaults:${section} ${blame.path}`,
  };
}

/** A default can have thousands of heirs: some show the pattern. */
const MOST_SHOWN = 3;

function entityOf(node: Node): Node {
  let at = node;
  while (at[META].parent !== null && !at[META].shape.entity) at = at[META].parent;
  return at;
}
