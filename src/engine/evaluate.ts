/** Runs rules over a model: every subject judged once by each rule whose law reaches it. */
import type { Model } from "../model/assemble.ts";
import type { SourceFile } from "../source/types.ts";
import { coverageOf } from "./coverage.ts";
import { judgeGroup } from "./group.ts";
import { newLedger } from "./ledger.ts";
import { homeOf } from "./place/home.ts";
import { planOf } from "./plan.ts";
import { once } from "./prepare.ts";
import { resultOf } from "./result.ts";
import { OVER_CHANGES } from "./rule/scope.ts";
import { selectRules } from "./select.ts";
import type { EvaluateOptions, Evaluation, Rule } from "./types.ts";

/** What is judged: a model, and the files it was made of. */
export interface Judged extends Pick<Model, "root"> {
  readonly files: readonly SourceFile[];
}

/**
 * Evaluates the chosen rules. Pure and deterministic; a rule that fails to run is an error of its
 * own and hides nothing. Not for a model that is not complete: nothing follows from what it lacks.
 */
export function evaluate(
  rules: readonly Rule[],
  { root, files }: Judged,
  options: EvaluateOptions,
): Evaluation {
  const stage = { today: options.today };
  // What judges changes has nothing to say where nothing is compared.
  const compared = Object.hasOwn(root, OVER_CHANGES);
  const fitting = compared ? rules : rules.filter((rule) => rule.for !== OVER_CHANGES);
  const plan = planOf(selectRules(fitting, options), { stage, options });
  const ledger = newLedger(homeOf(root, files));
  for (const group of plan) judgeGroup(group, { root, options, ledger });
  return resultOf(plan, ledger, {
    root,
    coverage: once(() => coverageOf(root, plan, ledger)),
  });
}
