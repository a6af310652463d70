/** Whole entries that came or went. */

import type { KindId } from "../../finding/change-kinds.ts";
import { follow, nodes, read } from "../../model/known.ts";
import type { Node } from "../../model/node.ts";
import { draft } from "../aspect.ts";
import type { Draft, Links, Pair, Word } from "../types.ts";

/** What a whole entry that came or went is, by the shape of the entry. */
const ENTRIES: { readonly [shape: string]: readonly [came: KindId, went: KindId] } = {
  purpose: ["use-added", "use-removed"],
  asset: ["place-added", "place-removed"],
  consent: ["consent-added", "consent-removed"],
  cookie: ["cookie-added", "cookie-removed"],
  ai_system: ["ai-added", "ai-removed"],
  assessment: ["assessment-added", "assessment-removed"],
  notice: ["notice-added", "notice-removed"],
};

/** Entries without a line of their own: what uses them says that they came. */
const UNTOLD: { readonly [shape: string]: string } = {
  vendor: "a company gets nothing before a purpose or a place names it: `recipient-added`",
  subject: "a group counts where a purpose names it: `people-added`",
  category: "a category counts where a purpose needs it: `data-added`",
  retention: "a named period counts where a purpose uses it: `kept-longer`",
  policy: "told with the business: `protection-added`",
  training: "told with the business: `protection-added`",
  request: "a register of what happened, not of what is done with data",
  incident: "a register of what happened, not of what is done with data",
  waiver: "how the business is checked, not what it does: told beside the changes",
};

/** Shapes of entries of which it is settled how their coming and going is told. */
export const SECTIONS_TOLD: ReadonlySet<string> = new Set([
  ...Object.keys(ENTRIES),
  ...Object.keys(UNTOLD),
]);

/** The draft of an entry that came or went; a state where the list is not stated proves no end. */
export function entryChange(shape: string, pair: Pair): readonly Draft[] {
  const kinds = Object.hasOwn(ENTRIES, shape) ? ENTRIES[shape] : undefined;
  const node = pair.after ?? pair.before;
  if (kinds === undefined || node === null) return [];
  const [came, went] = kinds;
  const spot = { node, key: "" };
  const about = { ...wordsOf(shape, node), links: linksOf(shape, node) };
  return pair.after === null
    ? [draft(went, pair, { ...about, before: spot })]
    : [draft(came, pair, { ...about, after: spot })];
}

function wordsOf(shape: string, node: Node): Pick<Draft, "data" | "items"> {
  const names = (...path: readonly string[]): readonly Word[] =>
    nodes(follow(node, ...path)).values.map((one) => ({ say: "name", node: one }));
  if (shape === "purpose") return { data: names("needs", "category"), items: names("subjects") };
  if (shape === "asset") return { data: names("derived", "categories"), items: names("purposes") };
  if (shape === "ai_system") return { data: names("categories"), items: names("purposes") };
  if (shape === "consent") return { data: [], items: names("purposes") };
  return { data: [], items: [] };
}

function linksOf(shape: string, node: Node): Links {
  if (shape !== "purpose") return {};
  return {
    categories: nodes(follow(node, "needs", "category")).values,
    subjects: nodes(read(node, "subjects")).values,
  };
}
