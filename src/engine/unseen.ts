/** What a rule says of members of a list that nobody stated: sometimes that it concerns none of them. */
import { ExpressionError } from "../expression/error.ts";
import { unknown } from "../expression/evaluate.ts";
import type { LawId } from "../finding/types.ts";
import type { Node } from "../model/node.ts";
import type { RuleRun } from "./prepare.ts";
import type { EvaluateOptions } from "./types.ts";
import type { Unseen } from "./walk/subjects.ts";

interface Around {
  readonly root: Node;
  readonly options: EvaluateOptions;
  /** How many nodes the walk binds. */
  readonly steps: number;
  /** The law that the rule is run for. */
  readonly law: LawId | undefined;
}

/** True when `when` is false whatever the members may be: by what stands above them. */
export function concernsNone(run: RuleRun, unseen: Unseen, around: Around): boolean {
  const { path, facts } = unseen;
  const { root, options, steps, law } = around;
  const judging = run.judging();
  const when = judging.whenUnseen();
  if (when === null) return false;
  const member = unknown(facts);
  const below = Array.from({ length: steps - path.length }, () => member);
  const bindings = [...path, ...below, root, options.today, judging.options, law, undefined];
  try {
    return when(member, bindings).value === false;
  } catch (error) {
    if (error instanceof ExpressionError) return false;
    throw error;
  }
}
