/** Evaluating what may not be evaluated at all: its errors and bindings do not count. */
import type { Fact } from "../../model/node.ts";
import type { Ast } from "../ast.ts";
import { ExpressionError } from "../error.ts";
import { resolveTail } from "../run/call.ts";
import type { Eval, Frame } from "../run/runtime.ts";
import { boundIn, type Scope, writer } from "../run/scope.ts";
import { collapse, equal } from "../run/values.ts";
import { isUnknown, unknown } from "../unknown.ts";
import { wholeFacts } from "./open.ts";

/** The value of a part that may not be reached for want of `facts`; undefined where it fails. */
export type Speculate = (
  input: unknown,
  frame: Frame,
  facts: readonly Fact[],
) => { readonly value: unknown } | undefined;

export function speculate(node: Ast, part: Eval, scope: Scope): Speculate {
  const names = node.type === "block" || node.type === "lambda" ? [] : boundIn([node]);
  const writers = names.map((name) => writer(name, scope));
  return (input, frame, facts) => {
    const { run } = frame;
    const { depth } = run;
    try {
      return { value: collapse(resolveTail(part(input, frame), input, run)) };
    } catch (error) {
      if (!(error instanceof ExpressionError) || error.bound !== undefined) throw error;
      run.depth = depth;
      return undefined;
    } finally {
      for (const write of writers) write(unknown(facts), frame);
    }
  };
}

/** The value of two branches when they agree, else unknown. */
export function agreed(
  a: { readonly value: unknown } | undefined,
  b: { readonly value: unknown } | undefined,
  { facts, frame }: { readonly facts: readonly Fact[]; readonly frame: Frame },
): unknown {
  const { run } = frame;
  if (a !== undefined && b !== undefined && a.value === b.value && !isUnknown(a.value)) {
    return a.value;
  }
  const open = [...wholeFacts(a?.value, run), ...wholeFacts(b?.value, run)];
  if (a === undefined || b === undefined || open.length > 0) return unknown([...facts, ...open]);
  const defined = a.value !== undefined && b.value !== undefined;
  return defined && equal(a.value, b.value, run) ? a.value : unknown(facts);
}
