/** What the schemas say about the model's nodes, as data: generated into `shapes.gen.ts`. */

type Json = null | boolean | number | string | readonly Json[] | { readonly [k: string]: Json };

/**
 * What the absence of a field means (`x-absent`):
 * `unknown` the fact is not stated; `no` it is not so (false, or an empty list);
 * `default` the given value holds; `derived` the model computes it, and where it cannot, it is unknown.
 */
export type Absence =
  | { readonly means: "unknown" | "no" | "derived" }
  | { readonly means: "default"; readonly value: Json };

type ScalarType =
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
  /** A link: the value is the target node itself. `to` lists shape names; `values` words beside them. */
  | { readonly kind: "ref"; readonly to: readonly string[]; readonly values?: readonly string[] }
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
  /** How people write it; left out for what nobody writes. */
  readonly writing?: Writing;
}

/** What a value written as another JSON type stands for: the key it fills, `ids` or `phrase:<name>`. */
export interface Short {
  readonly string?: string;
  readonly array?: string;
  readonly boolean?: string;
  readonly number?: string;
}

/** To which entries a default applies, by another key of the entry: `{ in: ["processor"] }`. */
export interface Fit {
  readonly key: string;
  readonly in?: readonly string[];
  readonly not?: readonly string[];
}

/** The `x-` annotations that `assemble` follows; the model itself no longer shows them. */
export interface Writing {
  /** Words for people, translatable (`x-text`). */
  readonly text?: true;
  /** A map keyed by id or key; the model holds a list of nodes with `id` (`x-map`). */
  readonly map?: true;
  /** The map's keys are references: the key of each entry under which its target stands. */
  readonly keyRef?: string;
  /** Natural key of list items (`x-key`). */
  readonly key?: string;
  /** One value or a list (`x-one-or-list`). */
  readonly oneOrList?: true;
  /** Short forms of the value as a whole (`x-short` of the property, map or object). */
  readonly short?: Short;
  /** Short forms of each item of a map or list. */
  readonly item?: Short;
  /** A default applies only to entries that fit (`x-for`). */
  readonly for?: readonly Fit[];
  /** Must be looked at one by one: refused in `defaults` (`x-own`). */
  readonly own?: true;
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
