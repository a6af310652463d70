/** From tree to closures: one maker a kind of node, and what may hang on any node. */
import type { Ast } from "../ast.ts";
import type { HostFunction } from "../types.ts";
import type { Eval } from "./runtime.ts";
import type { Scope } from "./scope.ts";
import type { Func } from "./values.ts";

/** What the makers need to know beside the node. */
export interface Cx {
  /** Compiles a part. */
  readonly build: (node: Ast, scope: Scope) => Eval;
  readonly functions: { readonly [name: string]: HostFunction };
  /** The function of that name as a value. */
  readonly named: (name: string) => Func | undefined;
  /** Position of each name in the bindings. */
  readonly names: ReadonlyMap<string, number>;
  /** True: closures compute in three values. */
  readonly three: boolean;
}

export type Maker<Node extends Ast = Ast> = (node: Node, scope: Scope, cx: Cx) => Eval;

export type Makers = { readonly [Type in Ast["type"]]: Maker<Extract<Ast, { type: Type }>> };

/** Kinds of nodes that never give a sequence, so that nothing is left to collapse. */
export const SINGLE: ReadonlySet<string> = new Set([
  "literal",
  "negate",
  "object",
  "regex",
  "lambda",
  "array",
  "placeholder",
]);
