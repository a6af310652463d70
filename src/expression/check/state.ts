/** What the checker carries: the names in sight, the mistakes found, and where it stands. */
import { nearest } from "../../text/nearest.ts";
import type { Ast, Span } from "../ast.ts";
import type { Scope, Type } from "../types.ts";

/** A mistake in an expression; offsets are those of the expression's own text. */
export interface CheckProblem extends Span {
  /** Stable, such as `unknown-path`. */
  readonly id: string;
  /** What was found and what was expected. */
  readonly message: string;
  /** What to write instead. */
  readonly fix: string;
}

export interface Checking {
  readonly scope: Scope;
  readonly problems: CheckProblem[];
  /** Type of the context here. */
  readonly context: Type;
  /** Names bound here and further out. */
  readonly names: Names;
  /** True under an odd number of `$not`. */
  readonly negated: boolean;
  readonly infer: (node: Ast, at: Checking) => Type;
}

export interface Names {
  readonly own: Map<string, Type>;
  readonly parent: Names | null;
}

export function report(at: Checking, place: Span, problem: Omit<CheckProblem, keyof Span>): void {
  const { start, end } = place;
  const known = at.problems.some(
    (one) => one.start === start && one.end === end && one.id === problem.id,
  );
  if (!known) at.problems.push({ ...problem, start, end });
}

/** With names of its own: what is bound inside is not seen outside. */
export function inside(at: Checking, more: Partial<Checking> = {}): Checking {
  return { ...at, names: { own: new Map(), parent: at.names }, ...more };
}

export function typeOfName(name: string, at: Checking): Type | undefined {
  for (let names: Names | null = at.names; names !== null; names = names.parent) {
    const type = names.own.get(name);
    if (type !== undefined) return type;
  }
  return Object.hasOwn(at.scope.names, name) ? at.scope.names[name] : undefined;
}

export function namesInSight(at: Checking): readonly string[] {
  const found = new Set(Object.keys(at.scope.names));
  for (let names: Names | null = at.names; names !== null; names = names.parent) {
    for (const name of names.own.keys()) found.add(name);
  }
  return [...found].sort();
}

/** "Did you mean ...?", or what there is. */
export function suggest(word: string, candidates: readonly string[], prefix = ""): string {
  const near = nearest(word, candidates);
  if (near !== undefined) return `Did you mean ${prefix}${near}?`;
  const shown = candidates.slice(0, 30).map((name) => `${prefix}${name}`);
  return shown.length === 0 ? "" : `There is: ${shown.join(", ")}.`;
}
