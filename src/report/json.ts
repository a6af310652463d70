/** The report for programs, as `schemas/report.schema.json` describes it. */
import { summarize } from "../finding/summary.ts";
import type { Citation, Finding, LawId, Report, RuleCount, RuleError } from "../finding/types.ts";
import type { TextEdit } from "../source/edit/resolve.ts";
import { spanOf } from "../source/position.ts";
import type { Range } from "../source/types.ts";
import { VERSION } from "../version.gen.ts";
import { fixesOf } from "./fixes.ts";
import { matterMost } from "./matter.ts";
import type { Reporter } from "./types.ts";

/** Grows when a key is renamed, removed or changes its meaning. */
const SCHEMA_VERSION = 1;

/** So many kinds of finding are named as what to begin with. */
const MOST_MATTERS = 3;

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly end_line: number;
  readonly end_column: number;
}

/** Where something stands, as programs read it. */
export function placeOf(range: Range): Place {
  const { start, end } = spanOf(range);
  return {
    file: range.file.path,
    line: start.line,
    column: start.column,
    end_line: end.line,
    end_column: end.column,
  };
}

/** Offsets count UTF-16 code units from the start of the file; an insertion has no width. */
function editOf(edit: TextEdit): object {
  const { start, end, text } = edit;
  return { ...placeOf(edit), start, end, text };
}

export function citation({ law, cite, url }: Citation): {
  law: LawId;
  cite: string;
  url: string | null;
} {
  return { law, cite, url };
}

/** A finding of the business at the path `root`. */
export function findingOf(finding: Finding, root: string): object {
  return {
    root,
    rule: finding.rule,
    outcome: finding.outcome,
    severity: finding.severity,
    confidence: finding.confidence,
    message: finding.message,
    ...placeOf(finding.range),
    pointer: finding.pointer,
    address: finding.address === "" ? null : finding.address,
    owner: finding.owner,
    related: finding.related.map(({ range, says }) => ({ ...placeOf(range), message: says })),
    law: finding.law.map(citation),
    why: finding.why,
    fix: finding.fix,
    fixes: fixesOf(finding).map(({ kind, title, edits }) => ({
      kind,
      title,
      edits: edits.map(editOf),
    })),
    fingerprint: finding.fingerprint,
    status: finding.status,
    waived: finding.waived,
  };
}

/** The place is that of the mistake in the rule's own file; null when the rule failed while it was run. */
function errorOf({ rule, message, address, range, fix }: RuleError, root: string): object {
  const place = range === undefined ? undefined : placeOf(range);
  const { file = null, line = null, column = null } = place ?? {};
  return { root, rule, message, address, file, line, column, fix: fix ?? null };
}

/** Counts of one rule over all businesses; sorted by id. */
function mergeRules(reports: readonly Report[]): readonly RuleCount[] {
  const byId = new Map<string, RuleCount>();
  for (const rule of reports.flatMap((report) => report.rules)) {
    const before = byId.get(rule.id);
    byId.set(rule.id, before === undefined ? rule : add(before, rule));
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function add(a: RuleCount, b: RuleCount): RuleCount {
  return {
    id: a.id,
    judged: a.judged + b.judged,
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    gaps: a.gaps + b.gaps,
    skipped: a.skipped + b.skipped,
    not_judged: a.not_judged + b.not_judged,
    errored: a.errored + b.errored,
  };
}

function sum(reports: readonly Report[], of: (report: Report) => number): number {
  return reports.reduce((total, report) => total + of(report), 0);
}

/** Reports as one JSON document; every finding, gap and error carries its root. */
export const json: Reporter = (reports) => {
  const document = {
    schema_version: SCHEMA_VERSION,
    tool: { name: "privacyfile", version: VERSION },
    as_of: reports[0]?.as_of ?? null,
    complete: reports.every((report) => report.complete),
    roots: reports.map(({ root, baseline }) => ({ ...root, baseline })),
    summary: summarize(reports),
    coverage: {
      stated: sum(reports, (report) => report.coverage.stated),
      asked: sum(reports, (report) => report.coverage.asked),
      gaps: reports.flatMap(({ root, coverage }) =>
        coverage.gaps.map((gap) => ({ root: root.path, ...gap })),
      ),
    },
    next_level: reports.flatMap(({ root, next }) =>
      next === undefined ? [] : [{ root: root.path, ...next }],
    ),
    matter_most: matterMost(reports, MOST_MATTERS).map(({ root, finding, places }) => ({
      root,
      rule: finding.rule,
      fingerprint: finding.fingerprint,
      places,
    })),
    errors: reports.flatMap(({ root, errors }) => errors.map((error) => errorOf(error, root.path))),
    rules: mergeRules(reports),
    findings: reports.flatMap(({ root, findings }) =>
      findings.map((finding) => findingOf(finding, root.path)),
    ),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};
