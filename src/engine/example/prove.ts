/** Proves a rule by its examples: each says what it should, none is missing, and no mutant gets by. */
import { absenceMatters } from "../reads.ts";
import type { ExampleKind, LoadedRule, Rule, RuleExample } from "../types.ts";
import { compareExample } from "./compare.ts";
import { type Mutant, mutantsOf } from "./mutants.ts";
import { type Fault, type StagedExample, stageExample } from "./run.ts";

export interface ProvenExample {
  readonly example: RuleExample;
  readonly faults: readonly Fault[];
}

/** What the examples of a rule prove. */
export interface Proof {
  readonly examples: readonly ProvenExample[];
  /** What every rule of this form should show, and these examples do not. */
  readonly missing: readonly string[];
  readonly mutants: number;
  /** Mutants that no example tells from the rule, and nobody has explained. */
  readonly survivors: readonly Mutant[];
  /** Mutants that are listed as equal to the rule, and survive. */
  readonly explained: number;
  /** Listed mutants that do not exist, or that an example tells apart. */
  readonly stale: readonly string[];
}

/** Turns an example into a model. */
export type Stage = (rule: Rule, example: RuleExample) => StagedExample;

/**
 * Runs the examples of a rule, and its mutants where all examples are right.
 *
 * @param stage for rules over changes, whose examples are two documents
 */
export function proveRule(rule: Rule, loaded: LoadedRule, stage: Stage = stageExample): Proof {
  const staged = loaded.examples.map((example) => stage(rule, example));
  const examples = staged.map((one) => ({
    example: one.example,
    faults: compareExample(rule, one),
  }));
  const right = examples.every(({ faults }) => faults.length === 0);
  const mutants = right ? mutantRules(rule) : [];
  const alive = mutants
    .filter((mutant) => survives(mutant.rule, staged))
    .map(({ mutant }) => mutant);
  const names = new Set(alive.map((mutant) => mutant.expression.text));
  return {
    examples,
    missing: missingKinds(rule, loaded.examples),
    mutants: mutants.length,
    survivors: alive.filter((mutant) => !loaded.equivalents.has(mutant.expression.text)),
    explained: alive.filter((mutant) => loaded.equivalents.has(mutant.expression.text)).length,
    stale: right ? [...loaded.equivalents.keys()].filter((text) => !names.has(text)) : [],
  };
}

function survives(mutant: Rule, staged: readonly StagedExample[]): boolean {
  return staged.every((one) => compareExample(mutant, one).length === 0);
}

/** The rule with each mistake in `when`, and in `require` or `find`. */
function mutantRules(rule: Rule): readonly { readonly mutant: Mutant; readonly rule: Rule }[] {
  const body = rule.body();
  const inWhen = body.when === null ? [] : mutantsOf(body.when);
  return [
    ...inWhen.map((mutant) => {
      const changed = { ...body, when: mutant.expression };
      return { mutant, rule: { ...rule, body: () => changed } };
    }),
    ...mutantsOf(body.expression).map((mutant) => {
      const changed = { ...body, expression: mutant.expression };
      return { mutant, rule: { ...rule, body: () => changed } };
    }),
  ];
}

function missingKinds(rule: Rule, examples: readonly RuleExample[]): readonly string[] {
  const has = (kind: ExampleKind): boolean => examples.some((example) => example.kind === kind);
  const shown = (kind: ExampleKind): boolean =>
    has(kind) || examples.some(({ text }) => new RegExp(`# ${kind}\\b`).test(text));
  const missing: string[] = [];
  if (!has("pass")) missing.push("no example passes");
  if (!has("fail")) missing.push("no example fails");
  if (rule.body().when !== null && !shown("skip")) {
    missing.push("no subject is skipped (`skip: |` or `# skip`), though the rule has a `when`");
  }
  if (absenceMatters(rule) && !shown("gap")) {
    missing.push(
      "no fact is missing (`gap: |` or `# gap: address.key`), though one may be left out",
    );
  }
  return missing;
}
