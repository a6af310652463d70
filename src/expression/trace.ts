/** What every part of an expression came to for one subject: what `explain --at` shows. */
import type { Ast, Span } from "./ast.ts";
import { ExpressionError } from "./error.ts";
import type { Evaluated, EvaluateOptions } from "./evaluate.ts";
import { children } from "./parts.ts";
import { type CompileOptions, openRun, prepare, startRun, typed } from "./prepare.ts";
import { openResult } from "./result.ts";

/** One part of the expression, with the parts inside it. */
export interface Traced extends Span {
  /** As it is written. */
  readonly source: string;
  /** Its values in the order of evaluation, the first few; empty when it was never reached. */
  readonly values: readonly Evaluated[];
  /** How often it was evaluated. */
  readonly times: number;
  readonly parts: readonly Traced[];
}

export interface Trace {
  readonly root: Traced;
  /** Why the evaluation ended early. */
  readonly error: ExpressionError | null;
}

/** An expression and the subject it is explained for. */
export interface TraceOptions extends CompileOptions {
  readonly text: string;
  readonly context: unknown;
  readonly bindings: readonly unknown[];
  readonly evaluate: EvaluateOptions;
}

/** More values of one part than this tell nothing new. */
const MOST_VALUES = 10;

interface Seen {
  readonly values: Evaluated[];
  times: number;
}

/** Evaluates in three values and keeps what each part gave. */
export function trace(ast: Ast, options: TraceOptions): Trace {
  const plain = withoutTails(ast);
  const records = new Map<Ast, Seen>();
  const prepared = prepare(plain, options, {
    three: true,
    watch: (node, value) => (input, frame) => {
      const result = value(input, frame);
      const record = records.get(node) ?? { values: [], times: 0 };
      records.set(node, record);
      record.times += 1;
      if (record.values.length < MOST_VALUES) record.values.push(openResult(result, frame.run));
      return result;
    },
  });
  const { context, bindings, evaluate } = options;
  const run = openRun(startRun(context, bindings, evaluate), evaluate);
  let error: ExpressionError | null = null;
  try {
    prepared(run);
  } catch (thrown) {
    const failure = typed(thrown, run);
    if (!(failure instanceof ExpressionError)) throw failure;
    error = failure;
  }
  return { root: traced(plain, options.text, records), error };
}

/** Calls are made at once, so that each has a value of its own. */
function withoutTails(ast: Ast): Ast {
  // A tree is plain JSON, and comes back as what it was.
  return JSON.parse(
    JSON.stringify(ast, (key, value) => (key === "tail" ? undefined : value)),
  ) as Ast;
}

function traced(node: Ast, text: string, records: ReadonlyMap<Ast, Seen>): Traced {
  const { start, end } = node;
  const record = records.get(node);
  return {
    start,
    end,
    source: text.slice(start, end),
    values: record?.values ?? [],
    times: record?.times ?? 0,
    parts: partsOf(node).map((part) => traced(part, text, records)),
  };
}

/** Words and numbers speak for themselves, and so do the steps of a path: only what hangs on them. */
function partsOf(node: Ast): readonly Ast[] {
  return children(node).flatMap((part) => (isPlain(part) ? partsOf(part) : [part]));
}

function isPlain(node: Ast): boolean {
  return ["literal", "name", "placeholder", "variable", "regex", "sort"].includes(node.type);
}
