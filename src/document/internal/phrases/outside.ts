/** Who outside gets the data of a purpose, where it goes, and on what footing. */
import type { Words } from "../../../finding/document.ts";
import { read as readKnown } from "../../../model/known.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import type { Reader } from "../../read/reader.ts";
import type { Context } from "../../types.ts";
import { isInUse, named } from "../paper.ts";
import { nameIn } from "../show.ts";
import { derivedNodes, inTurn, joined } from "../tell.ts";
import { transferWords, vendorWords } from "./vendor.ts";

/** The keys by which a purpose names who gets its data. */
const LINKS: readonly string[] = ["recipients", "joint_with", "held_by"];

/** Everybody outside who is known to get the data of a purpose. */
export function vendorsOf(purpose: Node): readonly Node[] {
  const { derived: facts } = purpose;
  if (!isNode(facts)) return [];
  return readKnown(facts, "vendors")
    .values.filter(isNode)
    .filter((vendor) => stillGets(purpose, vendor));
}

/** Whether a vendor and what links it to a purpose are both in use. */
function stillGets(purpose: Node, vendor: Node): boolean {
  if (!isInUse(vendor)) return false;
  const isNamed = LINKS.some(
    (key) => purpose[key] === vendor || named(purpose, key).includes(vendor),
  );
  return isNamed || named(purpose, "assets").some((asset) => asset.vendor === vendor);
}

/** Everybody outside who gets the data of a purpose. */
export function recipientsOf(read: Reader, purpose: Node): readonly Words[] | undefined {
  const all = derivedNodes(read, purpose, "vendors");
  const vendors = all.filter((vendor) => stillGets(purpose, vendor));
  restOnLinks(read, purpose);
  return joined(
    read,
    vendors.map((vendor) => vendorWords(read, vendor)),
  );
}

/** How vendors come to a purpose: named by it, or running a place of it. */
export function restOnLinks(read: Reader, purpose: Node): void {
  for (const key of LINKS) {
    if (named(purpose, key).length > 0) read.rest(purpose, key);
  }
  for (const asset of named(purpose, "assets"))
    if (isNode(asset.vendor)) read.rest(asset, "vendor");
}

/** Each country outside, by whom and on what footing; the same country under two laws stands twice. */
export function transfersOf(read: Reader, purpose: Node): readonly Words[] | undefined {
  const rows = derivedNodes(read, purpose, "transfers").filter(
    ({ vendor }) => isNode(vendor) && stillGets(purpose, vendor),
  );
  if (rows.length > 0) restOnLinks(read, purpose);
  const all = inTurn(rows.map((row) => transferWords(read, row)));
  return all.length > 0 ? all : undefined;
}

/** What marks companies of which it is not known whether they keep or see data outside. */
export function transfersOpen(context: Context, vendors: readonly Node[]): readonly Words[] {
  const open = vendors.filter((vendor) => isOpen(vendor, "transfers"));
  const names = context.messages.runs(open.map((vendor) => [nameIn(context, vendor)]));
  return context.messages.words("internal.transfers_open", { names });
}

function isOpen({ derived: facts }: Node, key: string): boolean {
  return isNode(facts) && readKnown(facts, key).open.length > 0;
}
