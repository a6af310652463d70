/** The main stair: from the texts of one business to what there is to say about it. */
import { type ReadOptions, readDeclarations } from "./declared.ts";
import { evaluate } from "./engine/evaluate.ts";
import type { Rule } from "./engine/types.ts";
import { fromProblems } from "./finding/from-problem.ts";
import { arrange } from "./finding/order.ts";
import type { Level, Report, RuleError } from "./finding/types.ts";
import { PROBLEM_KINDS } from "./problem-kinds.ts";
import { assumptionsOf, gateOf, NOTHING_JUDGED, rootOf, settingsOf } from "./settings.ts";
import type { SourceText } from "./source/types.ts";

export interface CheckOptions extends ReadOptions {
  readonly rules: readonly Rule[];
  /** Decides over `checks.level` of the declarations. */
  readonly level?: Level;
  /** The business's folder as the report names it; `.` when left out. */
  readonly path?: string;
  /** What keeps rules of the business from being run; told with what the others find. */
  readonly broken?: readonly RuleError[];
}

/**
 * Checks one business. Pure and synchronous: no clock, no files, no network; the same texts and options
 * give the same report. Mistakes in the texts are findings, never exceptions.
 */
export function check(sources: readonly SourceText[], options: CheckOptions): Report {
  const { today, path = "." } = options;
  const { files, model, problems } = readDeclarations(sources, options);
  const inFiles = { root: model.root, files: files.map(({ file }) => file) };
  const settings = settingsOf(model, options);
  const judged = model.complete ? evaluate(options.rules, inFiles, settings) : NOTHING_JUDGED;
  return {
    as_of: today,
    complete: model.complete,
    root: rootOf(model, { path, level: settings.level }),
    gate: gateOf(model),
    files: files.length,
    findings: arrange([...fromProblems(problems, PROBLEM_KINDS), ...judged.findings]),
    errors: [...(options.broken ?? []), ...judged.errors],
    rules: judged.rules,
    coverage: judged.coverage,
    assumptions: assumptionsOf(model),
  };
}
