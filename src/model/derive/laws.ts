/** Which laws reach a node: by where the business is established and where the people concerned live. */
import { flatMap, follow, type Known, nodes, read, union } from "../known.ts";
import type { Node } from "../node.ts";
import { subjectsIn } from "./categories.ts";
import { declaredLaws, LAWS, lawsDerived, lawsFor, peopleOf } from "./law-reach.ts";
import type { Derivation, Deriving } from "./types.ts";

/** What was worked out for the same people before: thousands of places are about the same few groups. */
const KNOWN = new WeakMap<Deriving, Map<string, Known<string>>>();

/** The laws that reach groups of people. */
function lawsForGroups(groups: Known<Node>, deriving: Deriving): Known<string> {
  if (groups.open.length > 0) return lawsFor(peopleOf(groups), deriving);
  const known = KNOWN.get(deriving) ?? new Map<string, Known<string>>();
  KNOWN.set(deriving, known);
  const key = groups.values.map(({ id }) => String(id)).join(" ");
  const found = known.get(key) ?? lawsFor(peopleOf(groups), deriving);
  known.set(key, found);
  return found;
}

/** The laws that reach a purpose: those of its people. */
export function lawsOfPurpose(purpose: Node, deriving: Deriving): Known<string> {
  return lawsForGroups(nodes(read(purpose, "subjects")), deriving);
}

/** The laws that hold for the business: declared, else derived. */
function lawsOfAll(_node: Node, deriving: Deriving): Known<string> {
  return declaredLaws(deriving) ?? lawsDerived(deriving);
}

/** Through the purposes a node is there for; a node without any is the whole business's. */
function lawsThrough(...paths: readonly (readonly string[])[]): Derivation["derive"] {
  return (node, deriving) => {
    const purposes = nodes(union(paths.map((path) => follow(node, ...path))));
    if (purposes.values.length === 0) return lawsOfAll(node, deriving);
    return flatMap(purposes, (purpose) => lawsOfPurpose(purpose, deriving));
  };
}

function lawsOfAsset(asset: Node, deriving: Deriving): Known<string> {
  const subjects = subjectsIn(asset);
  return subjects.values.length === 0
    ? lawsOfAll(asset, deriving)
    : lawsForGroups(subjects, deriving);
}

const LAW_LIST = {
  key: "laws",
  type: { kind: "enum", values: LAWS },
  many: true,
  rests: [
    "$model.business.laws",
    "$model.business.country",
    "subjects.residence",
    "$model.business.ccpa",
    "$model.ai_systems",
  ],
} as const;

export const LAW_FACTS: readonly Derivation[] = [
  {
    ...LAW_LIST,
    on: ["purpose"],
    title: "Laws that reach the people concerned.",
    derive: lawsOfPurpose,
  },
  {
    ...LAW_LIST,
    on: ["asset"],
    title: "Laws that reach the people whose data lies here.",
    derive: lawsOfAsset,
  },
  {
    ...LAW_LIST,
    on: ["vendor", "consent", "ai_system"],
    title: "Laws that reach the people concerned by its purposes.",
    derive: lawsThrough(["purposes"]),
  },
  {
    ...LAW_LIST,
    on: ["cookie"],
    title: "Laws that reach the people concerned by the purpose it serves.",
    derive: lawsThrough(["serves"]),
  },
  {
    ...LAW_LIST,
    on: ["model", "business"],
    title:
      "Laws of the business: `business.laws`, else derived from its country and where people live.",
    derive: lawsOfAll,
  },
];
