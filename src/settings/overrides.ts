/** Severities that hold in some files only. */
import { severityOf } from "../engine/severity.ts";
import type { EvaluateOptions, RuleHead } from "../engine/types.ts";
import type { Finding } from "../finding/types.ts";
import { matchesGlob } from "../text/glob.ts";
import type { Override } from "./types.ts";

/**
 * Failures with the severity that holds in their files; without those of rules that are off there.
 * Questions stay: what is not stated is asked for wherever it would stand.
 */
export function applyOverrides(
  findings: readonly Finding[],
  overrides: readonly Override[],
  known: { readonly rules: readonly RuleHead[]; readonly options: EvaluateOptions },
): readonly Finding[] {
  if (overrides.length === 0) return findings;
  const heads = new Map(known.rules.map((rule) => [rule.id, rule]));
  return findings.flatMap((finding) => {
    const severity = severityIn(finding, overrides);
    const rule = heads.get(finding.rule);
    if (severity === undefined || rule === undefined) return [finding];
    if (severity === "off") return [];
    // What holds a rule back everywhere holds it back here too.
    const options = { ...known.options, settings: { [rule.id]: { severity } } };
    return [{ ...finding, severity: severityOf(rule, options) }];
  });
}

function severityIn({ outcome, range, rule }: Finding, overrides: readonly Override[]) {
  if (outcome !== "fail") return undefined;
  return overrides
    .findLast(
      ({ files, severities }) =>
        severities.has(rule) && files.some((pattern) => matchesGlob(pattern, range.file.path)),
    )
    ?.severities.get(rule)?.value;
}
