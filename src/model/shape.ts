/** What the schemas say about the model's nodes, as data: generated into `shapes.gen.ts`. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [k: string]: Json };

/**
 * What the absence of a field means (`x-absent`):
 * `unknown` the fact is not stated; `no` it is not so (false, or an empty list);
 * `default` the given value holds; `derived` the model computes it, and where it cannot, it is unknown.
 */
export type Absence =
  | { readonly means: "unknown" | "no" | "derived" }
  | { readonly means: "default"; readonly value: Json };

export type ScalarType =
  | "text" // free words; `x-text: true` in the schema: words for people, translatable
  | "id"
  | "boolean"
  | "number"
  | "date" // YYYY-MM-DD
  | "duration" // ISO 8601 in the model, friendly or ISO in the text
  | "country" // ISO 3166-1 alpha-2, or US-CA
  | "language" // BCP 47
  | "url"
  | "email"
  | "enum";

export type FieldType =
  | { readonly kind: ScalarType; readonly values?: readonly string[] }
  /** A link: the value is the target node itself. `to` lists shape names. */
  | { readonly kind: "ref"; readonly to: readonly string[] }
  /** A part of this node, with a shape of its own. */
  | { readonly kind: "node"; readonly shape: string };

export interface Field {
  readonly type: FieldType;
  /** True: the model holds a list (maps keyed by id become lists of nodes with `id`). */
  readonly many: boolean;
  readonly absent: Absence;
  /** May be stated as `none: reason` (`x-none`). */
  readonly none: boolean;
  /** Not written by people: a back-reference or a derived fact. Non-enumerable on the node. */
  readonly derived: boolean;
  /** One sentence, from the schema's title or description. */
  readonly title: string;
}

/** One kind of node: an entity, a part of one, a vocabulary entry or the model itself. */
export interface Shape {
  /** Unique, snake_case singular: `asset`, `field`, `dpa`, `category`, `model`. */
  readonly name: string;
  /** The section of the file, for entities that stand in one. */
  readonly section: string | null;
  /** True: has an identity, is compared by reference and has an address of its own. */
  readonly entity: boolean;
  readonly fields: { readonly [name: string]: Field };
}
