/** How readers see what is not there: absent for sure, a known value all the same, or unknown. */
import type { Origin } from "../source/types.ts";
import { type Fact, ITEMS, META, type ModelList, type Node, OPEN } from "./node.ts";
import type { Field } from "./shape.ts";

/** What the absence of a key means. */
export type Reading =
  | { readonly means: "empty" }
  | { readonly means: "value"; readonly value: unknown }
  | { readonly means: "unknown"; readonly facts: readonly Fact[] };

const EMPTY: Reading = Object.freeze({ means: "empty" });
const NOTHING: Reading = Object.freeze({ means: "value", value: Object.freeze([]) });
const FALSE: Reading = Object.freeze({ means: "value", value: false });

/** What it means that `node` has no own `key`; asked only then. */
export function absent(node: Node, key: string): Reading {
  const meta = node[META];
  if (meta.none.has(key)) return EMPTY;
  const facts = meta.undecided.get(key);
  // Derived, and there is none: known to be absent.
  if (facts !== undefined) return facts.length > 0 ? { means: "unknown", facts } : EMPTY;
  const why = meta.unstated.get(key) ?? meta.blank;
  const field = meta.shape.fields[key];
  // A key that no schema knows is no fact: the checker refuses it long before.
  if (field === undefined) return EMPTY;
  if (why) return { means: "unknown", facts: [{ node, key, ...why }] };
  return byAbsence(node, key, field);
}

function byAbsence(node: Node, key: string, field: Field): Reading {
  const { absent: absence } = field;
  switch (absence.means) {
    case "no":
      if (field.many) return NOTHING;
      return field.type.kind === "boolean" ? FALSE : EMPTY;
    case "default": {
      const value = field.many && !Array.isArray(absence.value) ? [absence.value] : absence.value;
      return { means: "value", value };
    }
    case "derived":
      if (field.derived) return field.many ? NOTHING : EMPTY;
      return { means: "unknown", facts: [{ node, key, reason: "not_stated" }] };
    case "unknown":
      return { means: "unknown", facts: [{ node, key, reason: "not_stated" }] };
  }
}

/** The written facts of a node that are not stated and whose absence tells nothing. */
export function unstatedFacts(node: Node): readonly Fact[] {
  return Object.entries(node[META].shape.fields).flatMap(([key, field]) => {
    if (field.derived || Object.hasOwn(node, key)) return [];
    const reading = absent(node, key);
    return reading.means === "unknown" ? reading.facts : [];
  });
}

/** Facts that may add members to this list; undefined when it is complete. */
export function openList(list: readonly unknown[]): readonly Fact[] | undefined {
  const facts = (list as ModelList)[OPEN]; // any array may be asked; only the model's carry the key
  return facts !== undefined && facts.length > 0 ? facts : undefined;
}

/** Where the words of a written list stand, item by item; undefined for lists nobody wrote. */
export function itemOrigins(list: readonly unknown[]): readonly (Origin | null)[] | undefined {
  return (list as ModelList)[ITEMS]; // as above
}

/** Whether the fact is stated: in its own words, by default, or as `none`. */
export function stated(node: Node, key: string): boolean {
  const meta = node[META];
  if (meta.none.has(key)) return true;
  if (!Object.hasOwn(node, key) || meta.computed.has(key) || meta.assumed.has(key)) return false;
  const value = node[key];
  // A back-reference or derived list that holds nothing says nothing.
  const says = meta.shape.fields[key]?.derived !== true || !Array.isArray(value);
  return says || value.length > 0;
}

/** True for a node of the model, of whatever kind. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && META in value;
}

/** True for nodes that have an identity and are compared by it. */
export function isEntity(value: unknown): value is Node {
  return isNode(value) && value[META].shape.entity;
}
