/** What an expression may ask of the world it is evaluated in. */
import type { Fact } from "../model/node.ts";
import type { FieldType, Shape } from "../model/shape.ts";

/**
 * The result of reading a fact that is not stated. It is a value: operators and functions over it
 * give `Unknown` again, and it remembers which facts would decide.
 */
export interface Unknown {
  readonly facts: readonly Fact[];
}

/** What the absence of `key` on a node means; see rules.md "Outcomes". */
export type AbsentRead =
  | { readonly means: "empty" } // known to be absent: JSONata's undefined
  | { readonly means: "value"; readonly value: unknown } // `no`: false or an empty list; a default
  | { readonly means: "unknown"; readonly facts: readonly Fact[] };

/** How expressions see the model. Plain JSON needs none: every absence is then JSONata's undefined. */
export interface World {
  /** Asked only when `node` has no own `key`. */
  absent(node: object, key: string): AbsentRead;
  /** Facts that may add members to this list; undefined when it is complete. */
  open(list: readonly unknown[]): readonly Fact[] | undefined;
  /** Whether the fact is stated (in its own words, by default, or as `none`): `$exists`, `??`. */
  stated(node: object, key: string): boolean;
  /** The facts of a node that are not stated: asked where all its keys are walked. None for other objects. */
  unstated?(node: object): readonly Fact[];
  /** True for nodes that are compared by identity and may not be walked blindly. */
  entity(value: object): boolean;
}

/** A type of the checker: what a path or function gives. */
export interface Type {
  readonly of: FieldType | { readonly kind: "any" | "json" | "function" };
  /** `one`: exactly one; `maybe`: none or one; `many`: a sequence. */
  readonly count: "one" | "maybe" | "many";
}

/** Functions that rules may call beside JSONata's own. Pure; data and dates come from the context. */
export interface HostFunction {
  readonly name: string;
  readonly params: readonly HostParam[];
  readonly returns: Type;
  /** One or two sentences for the generated page. */
  readonly doc: string;
  /** Expressions with their result, run by a test. */
  readonly examples: readonly { readonly expression: string; readonly gives: unknown }[];
  readonly call: (args: readonly unknown[], host: HostContext) => unknown;
}

export interface HostParam {
  readonly name: string;
  readonly type: Type;
  readonly optional?: boolean;
}

/** What host functions may know beside their arguments. */
export interface HostContext {
  /** UTC date, YYYY-MM-DD. */
  readonly today: string;
  readonly world: World | null;
}

export interface Scope {
  /** Type of the context item (`$`). */
  readonly context: Type;
  /** Bound names without `$`: ancestors, `model`, `today`, `options`. */
  readonly names: { readonly [name: string]: Type };
  readonly shapes: { readonly [name: string]: Shape };
  readonly functions: { readonly [name: string]: HostFunction };
}
