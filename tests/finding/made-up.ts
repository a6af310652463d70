/** Findings, problems and reports made by hand, for tests of what comes after the check. */
import type { Finding, Report } from "../../src/finding/types.ts";
import type { Problem, Range, SourceFile } from "../../src/source/types.ts";

/** A file with its line starts, as the reader makes it. */
export function fileOf(path: string, text: string): SourceFile {
  const lineStarts = [0];
  for (const match of text.matchAll(/\n/g)) lineStarts.push(match.index + 1);
  return { path, text, lineStarts };
}

/** The first place of `words` in a file. */
export function rangeOf(file: SourceFile, words: string): Range {
  const start = file.text.indexOf(words);
  if (start < 0) throw new Error(`${file.path} does not hold ${words}`);
  return { file, start, end: start + words.length };
}

export const SHOP: SourceFile = fileOf(
  "privacyfile.yaml",
  [
    "version: 1",
    "business: { name: Crumb & Co, country: IE }",
    "purposes:",
    "  newsletter: { needs: [email] }",
    "  orders: { needs: [name, email], vendor: [acme, acme] }",
    "",
  ].join("\n"),
);

export function problemOf(part: Partial<Problem> & { readonly range: Range }): Problem {
  return {
    id: "schema/unknown-key",
    message: "`vendor` is no key of a purpose",
    fix: "Write `recipients`.",
    pointer: "/purposes/orders/vendor",
    ...part,
  };
}

export function findingOf(part: Partial<Finding> = {}): Finding {
  return {
    rule: "lawfulness/lawful-basis-declared",
    outcome: "fail",
    severity: "error",
    confidence: "high",
    message: "Newsletter does not say which lawful basis it rests on",
    range: rangeOf(SHOP, "newsletter"),
    pointer: "/purposes/newsletter",
    address: "purpose:newsletter",
    owner: null,
    related: [],
    law: [{ law: "gdpr", cite: "Art. 6(1)", url: null }],
    why: "Every use of personal data needs one of six legal grounds. Without one it is forbidden.",
    fix: "Add `lawful_basis`, for example `lawful_basis: consent`.",
    fingerprint: "lawfulness/lawful-basis-declared purpose:newsletter",
    status: null,
    waived: null,
    ...part,
  };
}

export function reportOf(part: Partial<Report> = {}): Report {
  return {
    as_of: "2026-12-01",
    complete: true,
    root: {
      path: ".",
      business: "Crumb & Co",
      laws: ["gdpr", "eprivacy"],
      laws_derived: true,
      level: "essential",
    },
    gate: { fail_on: "error", gaps: "never" },
    files: 1,
    findings: [],
    errors: [],
    rules: [
      {
        id: "lawfulness/lawful-basis-declared",
        judged: 7,
        passed: 7,
        failed: 0,
        gaps: 0,
        skipped: 0,
        not_judged: 0,
        errored: 0,
      },
    ],
    coverage: { stated: 12, asked: 12, gaps: [] },
    assumptions: [],
    baseline: null,
    ...part,
  };
}
