/** Rules made ready for a run: what each needs beside its text, built on first use. */
import type { Severity } from "../finding/types.ts";
import { mentions, type Part, type Parts, sharedParts } from "./conditions.ts";
import { dutyPaths } from "./duty.ts";
import { askedPaths } from "./fix/asked.ts";
import { type KeyPath, parsePath } from "./place/path.ts";
import {
  compileExpression,
  compileTemplate,
  compileUnseen,
  type Program,
  type Stage,
  type Writer,
} from "./program.ts";
import { optionValues } from "./rule/options.ts";
import { namesOf } from "./rule/scope.ts";
import { severityOf } from "./severity.ts";
import type { EvaluateOptions, OptionValue, Rule, RuleBody, RuleFix } from "./types.ts";
import type { Selector } from "./walk/selector.ts";

/** What a rule judges with: compiled when its first subject comes. */
export interface Judging {
  readonly body: RuleBody;
  readonly when: readonly Part[] | null;
  /** The same, of members of a list that nobody stated. */
  readonly whenUnseen: () => Program | null;
  readonly ask: Program;
  /** True when an expression asks for `$law`: the rule is then run once for each law. */
  readonly perLaw: boolean;
  readonly options: { readonly [name: string]: OptionValue };
}

/** What a finding is written with: compiled when the first one is found. */
export interface Telling {
  readonly message: Writer;
  readonly fix: Writer;
  readonly related: readonly {
    readonly node: Program;
    readonly key: string | null;
    readonly says: Writer;
  }[];
  readonly at: readonly KeyPath[];
  readonly fixes: readonly FixWriter[];
}

/** A fix of a rule, ready to be worked out for a finding. */
export interface FixWriter extends Pick<RuleFix, "kind" | "edit"> {
  readonly title: Writer;
  readonly path: KeyPath;
  readonly to: Program | null;
}

export interface Counts {
  passed: number;
  failed: number;
  gaps: number;
  skipped: number;
  not_judged: number;
  errored: number;
}

/** One rule in one run. */
export interface RuleRun {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly counts: Counts;
  readonly judging: () => Judging;
  readonly telling: () => Telling;
  /** Facts that the rule asks for with `$exists`. */
  readonly duties: () => readonly KeyPath[];
  /** Those that would have to be stated, were all else as it should be. */
  readonly asked: () => readonly KeyPath[];
}

/** What the rules of one walk have in common. */
export interface Around {
  readonly stage: Stage;
  readonly options: EvaluateOptions;
  /** Left out: nothing is shared with other rules. */
  readonly parts?: Parts;
}

/** A rule with its severity and options, and its expressions waiting to be compiled. */
export function prepare(rule: Rule, selector: Selector, around: Around): RuleRun {
  const { stage, options } = around;
  const names = namesOf(selector);
  const judging = once(() => prepareJudging(rule, names, around));
  return {
    rule,
    severity: severityOf(rule, options),
    counts: { passed: 0, failed: 0, gaps: 0, skipped: 0, not_judged: 0, errored: 0 },
    judging,
    telling: once(() => prepareTelling(rule.body(), { names, stage, selector })),
    duties: once(() => pathsOf(judging().body, selector, dutyPaths)),
    asked: once(() => pathsOf(judging().body, selector, askedPaths)),
  };
}

function pathsOf(
  { judge, expression }: RuleBody,
  selector: Selector,
  find: typeof dutyPaths,
): readonly KeyPath[] {
  const slots = selector.steps.map((step) => step.shape);
  return judge === "require" ? find(expression.ast, slots) : [];
}

function prepareJudging(
  rule: Rule,
  names: readonly string[],
  { stage, options, parts = sharedParts(names, stage) }: Around,
): Judging {
  const body = rule.body();
  const expressions = [body.expression, ...(body.when ? [body.when] : [])];
  return {
    body,
    when: body.when && parts(body.when),
    whenUnseen: once(() => body.when && compileUnseen(body.when, names, stage)),
    ask: compileExpression(body.expression, names, stage),
    perLaw: expressions.some(({ text, ast }) => text.includes("$law") && mentions(ast, "law")),
    options: optionValues(body.options, options.settings?.[rule.id]?.options),
  };
}

function prepareTelling(
  body: RuleBody,
  { names, stage, selector }: { names: readonly string[]; stage: Stage; selector: Selector },
): Telling {
  const paths = body.at.map((text) => parsePath(text, selector));
  return {
    message: compileTemplate(body.message, names, stage),
    fix: compileTemplate(body.fix, names, stage),
    related: body.related.map(({ node, key, says }) => ({
      node: compileExpression(node, names, stage),
      key,
      says: compileTemplate(says, names, stage),
    })),
    // Checked when the rule was loaded.
    at: paths.filter((path) => "keys" in path),
    fixes: body.fixes.flatMap((fix): readonly FixWriter[] => {
      const path = parsePath(fix.path, selector);
      if (!("keys" in path)) return [];
      const title = compileTemplate(fix.title, names, stage);
      const to = fix.to && compileExpression(fix.to, names, stage);
      return [{ kind: fix.kind, edit: fix.edit, title, path, to }];
    }),
  };
}

/** A value that is made when it is first asked for. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
