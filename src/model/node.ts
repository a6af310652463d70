/** The nodes of the linked model, and what every node knows about itself. */
import type { Origin } from "../source/types.ts";
import type { Shape } from "./shape.ts";

/** Key of a node's own description. A symbol, so that no expression and no writer can reach it. */
export const META: unique symbol = Symbol("meta");
/** Key on a list of the model that may hold more than it shows; its value says why. */
export const OPEN: unique symbol = Symbol("open");

/** Key on a written list of references: where each of its words stands. */
export const ITEMS: unique symbol = Symbol("items");

/** Why a value is not there although it is not known to be absent. */
export type Unstated =
  | "not_stated" // left out, and the schema says that this tells nothing
  | "todo" // stands as TODO
  | "invalid" // has a schema error
  | "unresolved" // names an unknown id
  | "unreadable"; // may stand in a file that could not be read

/** A fact that was asked for and is not known. */
export interface Fact {
  readonly node: Node;
  readonly key: string;
  readonly reason: Unstated;
  /** The words after TODO, or the message of the problem that made it unknown. */
  readonly note?: string;
}

/** A frozen, null-prototype object; values are scalars, nodes or lists of them. */
export interface Node {
  readonly [key: string]: unknown;
  readonly [META]: NodeMeta;
}

/** A list of the model. */
export interface ModelList extends ReadonlyArray<unknown> {
  readonly [OPEN]?: readonly Fact[];
  /** Parallel to the list. */
  readonly [ITEMS]?: readonly (Origin | null)[];
}

export interface NodeMeta {
  readonly shape: Shape;
  /** Stable address, such as `asset:crm/field:email`; parts without identity extend it by their key. */
  readonly address: string;
  /** The node that contains this one; null for the model itself and for built-in vocabulary. */
  readonly parent: Node | null;
  /** The key of the parent under which it stands. */
  readonly key: string;
  /** Where the node stands; null when nobody wrote it (built in, derived). */
  readonly origin: Origin | null;
  /** Where each written key stands; short forms carry the origin of what was written. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Keys whose value came from `defaults`. */
  readonly defaulted: ReadonlySet<string>;
  /** Keys stated as `none`, with the reason. */
  readonly none: ReadonlyMap<string, string>;
  /** Keys that are unknown for a reason other than being left out. */
  readonly unstated: ReadonlyMap<string, { readonly reason: Unstated; readonly note?: string }>;
  /** Keys that the model filled in (a name from the id): there to be read, but not stated. */
  readonly computed: ReadonlySet<string>;
  /** Keys the model filled in on an assumption (a defaulted residence), in words for the report. */
  readonly assumed: ReadonlyMap<string, string>;
  /** Derived keys that cannot be told, with the facts that would decide. */
  readonly undecided: ReadonlyMap<string, readonly Fact[]>;
  /** Set when the node as a whole could not be read: every key that is not there is unknown. */
  readonly blank: { readonly reason: Unstated; readonly note?: string } | null;
}
