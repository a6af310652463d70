/** What an entry itself implies, before links are looked up: its name, its kind, its ground. */
import { type Assembly, nodesOf } from "../build/assembly.ts";
import { fillIn, type OpenNode } from "../meta.ts";
import { META } from "../node.ts";
import { isThere } from "./fill.ts";

/** Keys that are the id where the id is one of their words: `lia: { covers: ... }` needs no kind. */
const BY_ID: ReadonlyMap<string, string> = new Map([
  ["assessment", "kind"],
  ["training", "topic"],
  ["policy", "covers"],
]);

/** Fills in what the entries themselves imply. */
export function fillImplied(assembly: Assembly): void {
  for (const [shape, nodes] of assembly.nodes) {
    const [first] = nodes;
    const isNamed = first?.[META].shape.fields.name?.absent.means === "derived";
    if (isNamed) nodes.forEach(nameById);
    const byId = BY_ID.get(shape);
    if (byId !== undefined) for (const node of nodes) wordById(node, byId);
  }
  nodesOf(assembly, "lawful_basis").forEach(basisByInterest);
}

/** A name that is left out is the id in words: `web_shop` is Web shop. */
function nameById(node: OpenNode): void {
  const { id } = node;
  if (typeof id !== "string" || isThere(node, "name")) return;
  const words = id.replaceAll(/[-_]+/g, " ").trim();
  fillIn(node, "name", words.charAt(0).toUpperCase() + words.slice(1));
}

function wordById(node: OpenNode, key: string): void {
  const field = node[META].shape.fields[key];
  const words = field !== undefined && "values" in field.type ? (field.type.values ?? []) : [];
  const id = String(node.id);
  if (isThere(node, key) || !words.includes(id)) return;
  fillIn(node, key, field?.many ? Object.freeze([id]) : id);
}

/** Who names an interest rests on it: stated, by the interest. */
function basisByInterest(node: OpenNode): void {
  const { origins } = node[META];
  const interest = origins.get("interest");
  if (interest === undefined || isThere(node, "basis") || !Object.hasOwn(node, "interest")) return;
  node.basis = "legitimate_interests";
  origins.set("basis", interest);
}
