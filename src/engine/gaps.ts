/** Facts that rules asked for and nobody stated: one gap a fact, whoever asks. */
import { compareText } from "../finding/order.ts";
import type { Finding, Gap } from "../finding/types.ts";
import { type Fact, META, type Node } from "../model/node.ts";
import { pointerOf } from "../model/pointer.ts";
import type { Range } from "../source/types.ts";
import { list, listUpTo, plural } from "../text/words.ts";
import { citations } from "./citation.ts";
import { nodeRange, rangeOf } from "./place/blame.ts";
import { labelOf } from "./place/label.ts";
import type { RuleHead } from "./types.ts";

/** One fact with everyone who asked for it. */
export interface Asked {
  readonly fact: Fact;
  readonly by: Map<string, RuleHead>;
  /** The rule that asks whether the fact is stated: the law wants it recorded. */
  duty: RuleHead | null;
  /** True when a finding says already that the fact is missing. */
  folded: boolean;
}

/** The book of facts that were asked for in one run. */
export interface GapBook {
  readonly ask: (fact: Fact, rule: RuleHead) => Asked;
  readonly all: () => readonly Asked[];
}

/** A new, empty book. */
export function gapBook(): GapBook {
  const facts = new Map<Node, Map<string, Asked>>();
  return {
    ask: (fact, rule) => {
      const keys = facts.get(fact.node) ?? new Map<string, Asked>();
      facts.set(fact.node, keys);
      const asked = keys.get(fact.key) ?? { fact, by: new Map(), duty: null, folded: false };
      keys.set(fact.key, asked);
      asked.by.set(rule.id, rule);
      return asked;
    },
    all: () => [...facts.values()].flatMap((keys) => [...keys.values()]),
  };
}

/** `vendor:acme.country`; a section of the model goes by its name alone. */
export function factName(fact: Fact): string {
  const { address, parent } = fact.node[META];
  return parent === null ? fact.key : `${address}.${fact.key}`;
}

/** The gap as the report counts it. */
export function toGap(asked: Asked): Gap {
  const { fact } = asked;
  return {
    address: fact.node[META].parent === null ? "business" : fact.node[META].address,
    fact: fact.key,
    required: asked.duty !== null,
    todo: fact.reason === "todo" ? (fact.note ?? "") : null,
    asked_by: [...asked.by.keys()].sort(compareText),
    status: null,
  };
}

/** The gap as a finding, placed on the fact's owner. */
export function gapFinding(asked: Asked, home: Range): Finding {
  const { fact } = asked;
  const gap = toGap(asked);
  const rules = [...asked.by.values()].sort((a, b) => compareText(a.id, b.id));
  const lead = asked.duty ?? rules[0];
  return {
    rule: lead?.id ?? "",
    outcome: "gap",
    severity: "note",
    confidence: "high",
    message: gapMessage(asked),
    range: factRange(fact) ?? home,
    pointer: pointerOf(fact.node, fact.key),
    address: gap.address,
    owner: ownerOf(fact.node),
    related: [],
    law: lead === undefined ? [] : citations(lead.laws),
    why: `${plural(rules.length, "rule")} cannot judge without it: ${listUpTo(gap.asked_by, 4)}.`,
    fix: gapFix(fact),
    fingerprint: `gap ${factName(fact)}`,
    status: null,
    waived: null,
  };
}

function gapMessage(asked: Asked): string {
  const { fact } = asked;
  const label = labelOf(fact.node);
  const required = asked.duty === null ? "" : ", which the law wants recorded";
  if (fact.reason === "todo") {
    const words = fact.note ? `: ${fact.note}` : "";
    return `\`${fact.key}\` of ${label} stands as TODO${required}${words}`;
  }
  return `${label} does not state \`${fact.key}\`${required}`;
}

function gapFix(fact: Fact): string {
  const field = fact.node[META].shape.fields[fact.key];
  const title = field?.title ? ` (${field.title})` : "";
  const ways = [`write \`${fact.key}\`${title}`];
  if (field?.none) ways.push(`\`${fact.key}: { none: reason }\` if there is none`);
  ways.push(`\`${fact.key}: TODO\` until you know`);
  const text = list(ways, "or");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Where a fact would be stated; undefined when nothing of its owner was written. */
export function factRange(fact: Fact): Range | undefined {
  const written = fact.node[META].origins.get(fact.key);
  return written ? rangeOf(written) : nodeRange(fact.node);
}

/** Who looks after a node: its own `owner`, else that of what contains it. */
export function ownerOf(node: Node): string | null {
  for (let at: Node | null = node; at !== null; at = at[META].parent) {
    const { owner } = at;
    if (typeof owner === "string") return owner;
  }
  return null;
}
