/** The syntax tree of an expression: plain JSON, so that it can be stored at build time. */

/** Half-open span of UTF-16 offsets in the expression's own text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A predicate `[...]`, or a position binding `#$i` that follows one. */
export type Stage =
  | (Span & { readonly type: "filter"; readonly expr: Ast })
  | (Span & { readonly type: "index"; readonly name: string });

/** `{ key: value, ... }` after a step. */
export interface Group extends Span {
  readonly pairs: readonly (readonly [Ast, Ast])[];
}

export interface Term {
  readonly descending: boolean;
  readonly expression: Ast;
}

/** What any node may carry; all absent on most. */
interface Common extends Span {
  /** `[]` stands behind it: a single result stays a list. */
  readonly keepArray?: true;
  /** Predicates of a node that is no step of a path. */
  readonly predicates?: readonly Stage[];
  /** Predicates of a step. */
  readonly stages?: readonly Stage[];
  readonly group?: Group;
  /** The step is evaluated on a stream of tuples (`@`, `#` or `%` is about). */
  readonly tuple?: true;
  /** Name bound by `@$name`. */
  readonly focus?: string;
  /** Name bound by `#$name`. */
  readonly index?: string;
  /** Label under which a later `%` finds this step's parent. */
  readonly ancestor?: string;
  /** A list constructor at the start or end of a path, which is not flattened. */
  readonly consarray?: true;
}

export interface PathNode extends Common {
  readonly type: "path";
  readonly steps: readonly Ast[];
  readonly keepSingletonArray?: true;
}
export interface BinaryNode extends Common {
  readonly type: "binary";
  readonly op: string;
  readonly lhs: Ast;
  readonly rhs: Ast;
}
export interface NegateNode extends Common {
  readonly type: "negate";
  readonly operand: Ast;
}
export interface ArrayNode extends Common {
  readonly type: "array";
  readonly items: readonly Ast[];
}
export interface ObjectNode extends Common {
  readonly type: "object";
  readonly pairs: readonly (readonly [Ast, Ast])[];
}
export interface NameNode extends Common {
  readonly type: "name";
  readonly name: string;
}
export interface LiteralNode extends Common {
  readonly type: "literal";
  readonly value: string | number | boolean | null;
}
export interface WildcardNode extends Common {
  readonly type: "wildcard" | "descendant" | "placeholder";
}
export interface ParentNode extends Common {
  readonly type: "parent";
  readonly label: string;
}
export interface ConditionNode extends Common {
  readonly type: "condition";
  readonly test: Ast;
  readonly yes: Ast;
  readonly no: Ast | null;
}
/** `a ?? b` (kind `exists`) and `a ?: b` (kind `truthy`). */
export interface DefaultNode extends Common {
  readonly type: "default";
  readonly kind: "exists" | "truthy";
  readonly lhs: Ast;
  readonly rhs: Ast;
}
export interface BlockNode extends Common {
  readonly type: "block";
  readonly body: readonly Ast[];
}
export interface BindNode extends Common {
  readonly type: "bind";
  readonly name: string;
  readonly value: Ast;
}
export interface RegexNode extends Common {
  readonly type: "regex";
  readonly pattern: string;
  /** Any of `i` and `m`. */
  readonly flags: string;
}
export interface VariableNode extends Common {
  readonly type: "variable";
  /** Without `$`; empty for the context, `$` for the input. */
  readonly name: string;
}
export interface CallNode extends Common {
  readonly type: "call" | "partial";
  readonly procedure: Ast;
  readonly args: readonly Ast[];
  /** The last thing a function does: unwound without growing the stack. */
  readonly tail?: true;
}
export interface LambdaNode extends Common {
  readonly type: "lambda";
  readonly params: readonly string[];
  /** Such as `<s-n?:s>`. */
  readonly signature?: string;
  readonly body: Ast;
}
export interface ApplyNode extends Common {
  readonly type: "apply";
  readonly lhs: Ast;
  readonly rhs: Ast;
}
export interface SortNode extends Common {
  readonly type: "sort";
  readonly terms: readonly Term[];
}

export type Ast =
  | PathNode
  | BinaryNode
  | NegateNode
  | ArrayNode
  | ObjectNode
  | NameNode
  | LiteralNode
  | WildcardNode
  | ParentNode
  | ConditionNode
  | DefaultNode
  | BlockNode
  | BindNode
  | RegexNode
  | VariableNode
  | CallNode
  | LambdaNode
  | ApplyNode
  | SortNode;
