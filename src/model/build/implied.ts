/** What follows from what is written, before links are looked up: names, kinds, implied grounds. */
import { fillIn, type OpenNode } from "../meta.ts";
import { META } from "../node.ts";
import type { Assembly } from "./assembly.ts";
import { listOf } from "./list.ts";

/** Fills in what the entry itself implies. */
export function fillImplied(assembly: Assembly): void {
  for (const node of assembly.nodes) {
    const { shape } = node[META];
    if (shape.section !== null) nameById(node);
    if (shape.name === "assessment") kindById(node);
    if (shape.name === "lawful_basis") basisByInterest(node);
  }
}

/** A name that is left out is the id in words: `web_shop` is Web shop. */
export function nameById(node: OpenNode): void {
  const { fields } = node[META].shape;
  const id = node.id;
  if (fields.name === undefined || isThere(node, "name") || typeof id !== "string") return;
  const words = id.replaceAll(/[-_]+/g, " ").trim();
  fillIn(node, "name", words.charAt(0).toUpperCase() + words.slice(1));
}

/** `lia: { covers: ... }` needs no kind. */
function kindById(node: OpenNode): void {
  const type = node[META].shape.fields.kind?.type;
  const id = String(node.id);
  const kinds = type !== undefined && "values" in type ? (type.values ?? []) : [];
  if (!isThere(node, "kind") && kinds.includes(id)) fillIn(node, "kind", id);
}

/** Who names an interest rests on it. */
function basisByInterest(node: OpenNode): void {
  const { none, origins } = node[META];
  if (isThere(node, "basis") || none.has("interest")) return;
  const interest = origins.get("interest");
  if (interest === undefined) return;
  node.basis = "legitimate_interests";
  // It is stated, by the interest.
  origins.set("basis", interest);
}

/** After links: a consent is for the purpose of the same id, and an owner is the privacy lead. */
export function fillLinked(assembly: Assembly, business: OpenNode | undefined): void {
  const lead = business?.privacy_lead;
  const purposes = assembly.entities.get("purpose");
  for (const node of assembly.nodes) {
    const { shape, parent } = node[META];
    if (parent === null) continue;
    if (shape.name === "consent") {
      const purpose = purposes?.get(String(node.id));
      if (purpose && !isThere(node, "purposes")) fillIn(node, "purposes", listOf([purpose]));
    }
    if (typeof lead === "string" && shape.section !== null && shape.fields.owner) {
      if (!isThere(node, "owner")) fillIn(node, "owner", lead);
    }
  }
}

/** Written in some way, be it unknown or none. */
export function isThere(node: OpenNode, key: string): boolean {
  const meta = node[META];
  return (
    Object.hasOwn(node, key) || meta.none.has(key) || meta.unstated.has(key) || meta.blank !== null
  );
}
