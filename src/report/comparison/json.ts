/** A comparison for programs, as `schemas/diff.schema.json` describes it. */
import type { Change, Duty, Side } from "../../finding/change.ts";
import type { Comparison } from "../../finding/comparison.ts";
import type { Finding } from "../../finding/types.ts";
import { VERSION } from "../../version.gen.ts";
import { citation, findingOf, placeOf } from "../json.ts";

/** Grows when a key is renamed, removed or changes its meaning. */
const SCHEMA_VERSION = 1;

function sideOf(side: Side | null): object | null {
  if (side === null) return null;
  const { address, key, value, range } = side;
  return { address, key, value, place: range === null ? null : placeOf(range) };
}

function changeOf({ before, after, ...change }: Change): object {
  return { ...change, before: sideOf(before), after: sideOf(after) };
}

function dutyOf({ law, ...duty }: Duty): object {
  return { ...duty, law: law.map(citation) };
}

function oneOf(comparison: Comparison): object {
  const { report, findings, hidden, changes, duties } = comparison;
  const { path, business } = report.root;
  const all = (some: readonly Finding[]): readonly object[] =>
    some.map((finding) => findingOf(finding, path));
  return {
    root: path,
    business,
    before: comparison.before,
    after: comparison.after,
    adoption: comparison.adoption,
    complete: report.complete,
    glance: comparison.glance,
    changes: changes.map(changeOf),
    duties: duties.map(dutyOf),
    possible: comparison.possible.map(dutyOf),
    notices: comparison.notices,
    policy: comparison.policy,
    findings: { new: all(findings.new), fixed: all(findings.fixed), open: all(findings.open) },
    hidden: hidden.map(({ finding, gone }) => ({ fingerprint: finding.fingerprint, gone })),
    errors: report.errors.map(({ rule, message, address }) => ({ rule, message, address })),
    gate: comparison.gate,
  };
}

/** Businesses in the order in which they were compared. */
export function comparisonsAsJson(comparisons: readonly Comparison[]): string {
  const document = {
    schema_version: SCHEMA_VERSION,
    tool: { name: "privacyfile", version: VERSION },
    as_of: comparisons[0]?.as_of ?? null,
    businesses: comparisons.map(oneOf),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
