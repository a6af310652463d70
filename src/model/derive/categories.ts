/** Which categories and groups of people a purpose or place is about, and how delicate they are. */
import { flatMap, follow, type Known, nodes, read } from "../known.ts";
import type { Node } from "../node.ts";
import { stated } from "../reading.ts";
import { categoriesHeld } from "./held.ts";
import type { Derivation } from "./types.ts";
import { says, some } from "./yes-or-no.ts";

/** The categories that a purpose needs. */
export function categoriesNeeded(purpose: Node): Known<Node> {
  return nodes(follow(purpose, "needs", "category"));
}

/** The people whose data lies in a place: its own word, else those of its purposes. */
export function subjectsIn(asset: Node): Known<Node> {
  if (stated(asset, "subjects")) return nodes(read(asset, "subjects"));
  return nodes(flatMap(nodes(read(asset, "purposes")), (purpose) => read(purpose, "subjects")));
}

const CATEGORIES = {
  key: "categories",
  type: { kind: "ref", to: ["category"] },
  many: true,
} as const;
const YES_OR_NO = { type: { kind: "boolean" }, many: false } as const;
const NEEDS = ["needs.category"];
const HELD = ["fields.category", "purposes.needs.category"];

export const CATEGORY_FACTS: readonly Derivation[] = [
  {
    ...CATEGORIES,
    on: ["purpose"],
    title: "Categories that the purpose needs.",
    rests: NEEDS,
    derive: categoriesNeeded,
  },
  {
    ...CATEGORIES,
    on: ["asset"],
    title:
      "Categories that lie here: those of `fields`; where `fields` is left out, those that the purposes need.",
    rests: HELD,
    derive: categoriesHeld,
  },
  {
    ...YES_OR_NO,
    on: ["purpose"],
    key: "special",
    title: "Whether it needs special categories of data (GDPR Art. 9(1)).",
    rests: ["needs.category.special"],
    derive: (purpose) => some(categoriesNeeded(purpose), says("special")),
  },
  {
    ...YES_OR_NO,
    on: ["asset"],
    key: "special",
    title: "Whether special categories of data (GDPR Art. 9(1)) lie here.",
    rests: HELD,
    derive: (asset) => some(categoriesHeld(asset), says("special")),
  },
  {
    ...YES_OR_NO,
    on: ["purpose"],
    key: "criminal",
    title: "Whether it needs data on offences (GDPR Art. 10).",
    rests: ["needs.category.criminal"],
    derive: (purpose) => some(categoriesNeeded(purpose), says("criminal")),
  },
  {
    ...YES_OR_NO,
    on: ["asset"],
    key: "criminal",
    title: "Whether data on offences (GDPR Art. 10) lie here.",
    rests: HELD,
    derive: (asset) => some(categoriesHeld(asset), says("criminal")),
  },
  {
    on: ["asset"],
    key: "subjects",
    type: { kind: "ref", to: ["subject"] },
    many: true,
    title: "Groups of people whose data lies here: `subjects`, else those of its purposes.",
    rests: ["subjects", "purposes.subjects"],
    derive: subjectsIn,
  },
];
