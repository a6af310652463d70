/** The main stair: from the texts of one business to what there is to say about it. */
import { accept } from "./accept.ts";
import { type Declared, type ReadOptions, readDeclarations } from "./declared.ts";
import { evaluate } from "./engine/evaluate.ts";
import type { EvaluateOptions, Evaluation, Rule } from "./engine/types.ts";
import { arrange } from "./finding/order.ts";
import { UNTIMED } from "./finding/stopwatch.ts";
import { isOpenFailure } from "./finding/summary.ts";
import type { Level, Report, RuleError } from "./finding/types.ts";
import { nextLevelOf } from "./next-level.ts";
import type { Policy } from "./policy.ts";
import { assumptionsOf, NOTHING_JUDGED, rootOf } from "./root.ts";
import { evaluateOptions, gateOf } from "./settings/evaluate-options.ts";
import { applyOverrides } from "./settings/overrides.ts";
import { readChecks } from "./settings/read.ts";
import type { Presets } from "./settings/types.ts";
import type { Problem, SourceText } from "./source/types.ts";
import { standingOf } from "./standing.ts";

export interface CheckOptions extends ReadOptions {
  readonly rules: readonly Rule[];
  /** Decides over `checks.level`. */
  readonly level?: Level;
  /** Whether to work out how far the next level is; `clean`: where nothing is wrong on this one. */
  readonly next?: "clean" | "always";
  /** The business's folder as the report names it; `.` when left out. */
  readonly path?: string;
  /** What keeps rules of the business from being run; told with what the others find. */
  readonly broken?: readonly RuleError[];
  /** What `checks.extends` may name beside what is built in. */
  readonly presets?: Presets;
  /** What is wrong with packages that were copied into the business. */
  readonly packages?: readonly Problem[];
  /** The business's own `privacy/baseline.json`; left out when there is none. */
  readonly baseline?: SourceText;
  /** Decides in place of the declarations' own `checks`, waivers and baseline: that of a base. */
  readonly policy?: Policy;
  /** Whether the declarations' own waivers count beside the policy's; left out: as the policy says. */
  readonly waiversFrom?: "base" | "head";
}

/** A check with all that it came from: what a comparison of two states needs. */
export interface Checked {
  readonly report: Report;
  readonly declared: Declared;
  readonly judged: Evaluation;
  /** The declarations' own policy, for the check of a change to them. */
  readonly policy: Policy;
}

/**
 * Checks one business. Pure and synchronous: no clock, no files, no network; the same texts and options
 * give the same report. Mistakes in the texts are findings, never exceptions.
 */
export function check(sources: readonly SourceText[], options: CheckOptions): Report {
  return examine(sources, options).report;
}

/** The same, with all that it came from. */
export function examine(sources: readonly SourceText[], options: CheckOptions): Checked {
  const { today, rules, path = ".", policy } = options;
  const declared = readDeclarations(sources, options);
  const { files, model } = declared;
  const own = readChecks(declared.valid, options);
  const checks = policy?.checks ?? own.checks;
  const { stopwatch = UNTIMED } = options;
  const asking = { ...evaluateOptions(checks, options), ...timer(options) };
  const inFiles = { root: model.root, files: files.map(({ file }) => file) };
  const judged = stopwatch("judge", () =>
    model.complete ? evaluate(rules, inFiles, asking) : NOTHING_JUDGED,
  );
  const next = (): Pick<Report, "next"> => {
    const found = stopwatch("next level", () => nextLevelOf(rules, inFiles, asking));
    return found === undefined ? {} : { next: found };
  };
  const accepted = accept({
    declared,
    found: applyOverrides(judged.findings, checks.overrides, { rules, options: asking }),
    problems: [...declared.problems, ...own.problems, ...(options.packages ?? [])],
    judged,
    own: standingOf({ today, terms: checks.waivers, rules, model, judged }),
    baseline: options.baseline,
    policy,
    ownCount: (options.waiversFrom ?? checks.waivers.from.value) === "head",
  });
  const { coverage } = judged;
  const report: Report = {
    as_of: today,
    complete: model.complete,
    root: rootOf(model, { path, level: asking.level }),
    gate: gateOf(checks),
    files: files.length,
    findings: arrange(accepted.findings),
    errors: [...(options.broken ?? []), ...judged.errors],
    rules: judged.rules,
    coverage: accepted.gaps === null ? coverage : { ...coverage, gaps: accepted.gaps },
    assumptions: assumptionsOf(model),
    baseline: accepted.known,
  };
  const { waivers, baseline } = accepted;
  return {
    report: isNextAsked(report, options) ? { ...report, ...next() } : report,
    declared,
    judged,
    policy: { checks: own.checks, waivers, baseline },
  };
}

/** Rules are timed one by one only where somebody wants to know: asking the clock takes time, too. */
function timer({ stopwatch }: CheckOptions): Pick<EvaluateOptions, "stopwatch"> {
  return stopwatch === undefined ? {} : { stopwatch };
}

/** Who still has work on this level need not know how much the next one asks. */
function isNextAsked({ complete, findings }: Report, { next }: CheckOptions): boolean {
  if (next === "clean") return complete && !findings.some(isOpenFailure);
  return complete && next === "always";
}
