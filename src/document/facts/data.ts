/** What data a purpose uses and where it comes from. */
import { META, type Node } from "../../model/node.ts";
import { isNode } from "../../model/reading.ts";
import type { Reader } from "../read/reader.ts";

/** The kinds of data that a purpose needs; undefined when nobody says. */
export function dataOf(read: Reader, purpose: Node): readonly Node[] | undefined {
  const needs = read.nodes(purpose, "needs");
  if (needs === undefined) return undefined;
  return needs.map((need) => need.category).filter(isNode);
}

/** Only the kinds that the law protects most (GDPR Art. 9(1)). */
export function sensitiveOf(read: Reader, purpose: Node): readonly Node[] {
  return (dataOf(read, purpose) ?? []).filter((category) => typeof category.special === "string");
}

/** A place from which data comes: a word (`person`, `observed`) or somebody. */
export type Source = string | Node;

/** Where data comes from, over all places of a purpose; undefined when one place does not say. */
export function sourcesOf(read: Reader, purpose: Node): readonly Source[] | undefined {
  const found = new Set<Source>();
  let isKnown = true;
  const holders = placesOf(read, purpose).flatMap((asset) => sourceHolders(asset, purpose));
  for (const node of holders) {
    const fact = read.fact(node, "source");
    if (fact.means === "unknown") isKnown = false;
    if (fact.means !== "stated") continue;
    const values: readonly unknown[] = Array.isArray(fact.value) ? fact.value : [fact.value];
    for (const value of values) if (typeof value === "string" || isNode(value)) found.add(value);
  }
  return isKnown && found.size > 0 ? [...found] : undefined;
}

/** What says it: each field that serves the purpose, else the place as a whole. */
export function sourceHolders(asset: Node, purpose: Node): readonly Node[] {
  const fields = fieldsFor(asset, purpose);
  const own = fields.filter((field) => field[META].origins.has("source"));
  const isAll = fields.length > 0 && own.length === fields.length;
  return isAll ? own : [asset, ...own];
}

function fieldsFor(asset: Node, purpose: Node): readonly Node[] {
  const fields = Array.isArray(asset.fields) ? asset.fields.filter(isNode) : [];
  return fields.filter(({ purposes }) => Array.isArray(purposes) && purposes.includes(purpose));
}

/** The places where a purpose's data lies. */
export function placesOf(read: Reader, purpose: Node): readonly Node[] {
  const assets = Array.isArray(purpose.assets) ? purpose.assets.filter(isNode) : [];
  const used = assets.filter(({ status }) => status !== "retired");
  for (const asset of used) read.rest(asset, "purposes");
  return used;
}
