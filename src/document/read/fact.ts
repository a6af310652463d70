/** One fact of the model as a document may use it: stated, stated as none, or not known. */
import type { Provenance } from "../../finding/document.ts";
import { META, type Node } from "../../model/node.ts";
import { absent } from "../../model/reading.ts";
import type { Origin, Range } from "../../source/types.ts";

export type Fact =
  | { readonly means: "stated"; readonly value: unknown }
  /** Known not to be there; `reason` is empty where nobody gave one. */
  | { readonly means: "none"; readonly reason: string }
  | { readonly means: "unknown" };

/** Reads one key, three-valued: what is left out means what its schema says. */
export function factOf(node: Node, key: string): Fact {
  const reason = node[META].none.get(key);
  if (reason !== undefined) return { means: "none", reason };
  if (Object.hasOwn(node, key)) return { means: "stated", value: node[key] };
  const reading = absent(node, key);
  switch (reading.means) {
    case "value":
      return { means: "stated", value: reading.value };
    case "empty":
      return { means: "none", reason: "" };
    case "unknown":
      return { means: "unknown" };
  }
}

/** Where a fact is declared; what is not, at the nearest thing above it that is. */
export function provenanceOf(node: Node, key: string): Provenance {
  const { address, path } = canonical(node);
  const origin = key === "" ? node[META].origin : (node[META].origins.get(key) ?? null);
  return {
    address,
    key: [...path, key].filter((part) => part !== "").join("."),
    range: at(origin),
  };
}

/** The same for a fact that is missing: the range is where it would be added. */
export function wantedAt(node: Node, key: string): Provenance {
  const { range, ...place } = provenanceOf(node, key);
  return { ...place, range: range ?? nearest(node) };
}

function nearest(node: Node): Range | null {
  const { origin, parent } = node[META];
  const own = origin === null ? null : (origin.key ?? origin.value);
  return own ?? (parent === null ? null : nearest(parent));
}

/** Short values are shown themselves, larger ones by their key. */
function at(origin: Origin | null): Range | null {
  if (origin === null) return null;
  const { key, value } = origin;
  const isShort = !value.file.text.slice(value.start, value.end).includes("\n");
  return isShort || key === null ? value : key;
}

/**
 * The address of the entity that a node belongs to, and the keys from there. Parts that have an id
 * (`asset:crm/field:email`) keep their own address; a part without one is a key of its entity.
 */
function canonical(node: Node): { readonly address: string; readonly path: readonly string[] } {
  const { address, parent, key } = node[META];
  if (parent === null || address !== `${parent[META].address}/${key}`) return { address, path: [] };
  const above = canonical(parent);
  return { address: above.address, path: [...above.path, key] };
}
