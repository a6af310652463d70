/** What waivers are held against: rules, addresses and what the rules could tell. */
import type { Evaluation, RuleHead } from "./engine/types.ts";
import type { Model } from "./model/assemble.ts";
import { META } from "./model/node.ts";
import { isNode } from "./model/reading.ts";
import { PROBLEM_KINDS } from "./problem-kinds.ts";
import type { WaiverTerms } from "./settings/types.ts";
import type { Standing } from "./waiver/misuse.ts";

export interface StandingOptions {
  readonly today: string;
  readonly terms: WaiverTerms;
  readonly rules: readonly RuleHead[];
  readonly model: Model;
  readonly judged: Evaluation;
}

/** Everything is asked only when a waiver needs it. */
export function standingOf({ today, terms, rules, model, judged }: StandingOptions): Standing {
  const told = new Set(judged.findings.map(({ address }) => address));
  const asked = new Set(judged.rules.map(({ id }) => id));
  return {
    today,
    terms,
    rules,
    nameOf: (rule) => rules.find(({ aliases }) => aliases.includes(rule))?.id ?? rule,
    isMistake: (rule) => PROBLEM_KINDS.has(rule),
    judged: model.complete,
    asked: (rule) => asked.has(rule),
    undecided: (rule, address) =>
      judged.undecided.some((one) => one.rule === rule && one.address === address),
    knows: (address) => told.has(address) || isDeclared(model, address),
    addresses: () => [...told, ...entityAddresses(model)],
  };
}

/** An entry or a part of one; a link in a list ends with the address of what it leads to. */
function isDeclared(model: Model, address: string): boolean {
  if (address.startsWith("defaults:") || model.at(address) !== undefined) return true;
  const cut = address.lastIndexOf("/");
  if (cut < 0) return isNode(model.root[address]);
  const [holder, target] = [address.slice(0, cut), address.slice(cut + 1)];
  return model.at(holder) !== undefined && model.at(target) !== undefined;
}

function entityAddresses({ root }: Model): readonly string[] {
  return Object.values(root)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
    .map((node) => node[META].address);
}
