/** The report for GitLab's Code Quality widget (https://docs.gitlab.com/ci/testing/code_quality/). */
import type { Finding, Report, Severity } from "../finding/types.ts";
import { terminalText } from "../text/terminal.ts";
import { mainFile, placeOf } from "./place.ts";
import { rank } from "./rank.ts";
import type { RenderOptions, Reporter } from "./types.ts";
import { acceptedText, brokenText, CANNOT_JUDGE, messageAndFix } from "./words.ts";

interface Issue {
  readonly description: string;
  readonly check_name: string;
  /** GitLab drops issues whose fingerprint it has seen. */
  readonly fingerprint: string;
  readonly severity: "info" | "minor" | "major" | "critical" | "blocker";
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const SEVERITIES: { readonly [severity in Severity]: Issue["severity"] } = {
  error: "major",
  warning: "minor",
  note: "info",
};

/** Fingerprints are of their own within a business; the folder tells businesses apart. */
function fingerprintOf(root: string, text: string): string {
  return root === "." ? text : `${root} ${text}`;
}

function issueOf(root: string, finding: Finding, { repository }: RenderOptions): Issue {
  const { path, line } = placeOf(root, finding.range, repository);
  const description = finding.waived === null ? messageAndFix(finding) : acceptedText(finding);
  // GitLab knows neither questions nor waivers: what counts against nobody is for information.
  const counts = finding.outcome === "fail" && finding.waived === null;
  return {
    description: terminalText(description.replaceAll(/\s+/g, " ")),
    check_name: finding.rule,
    fingerprint: fingerprintOf(root, finding.fingerprint),
    severity: counts ? SEVERITIES[finding.severity] : "info",
    location: { path, lines: { begin: line } },
  };
}

/** What is wrong with the check itself, on the first line of the business's main file. */
function troubles({ complete, root, errors }: Report, options: RenderOptions): readonly Issue[] {
  const location = { path: mainFile(root.path, options.repository), lines: { begin: 1 } };
  const unread: Issue = {
    description: CANNOT_JUDGE,
    check_name: "incomplete",
    fingerprint: fingerprintOf(root.path, "incomplete"),
    severity: "blocker",
    location,
  };
  const broken = errors.map(
    (error): Issue => ({
      description: terminalText(`This rule ${brokenText(error)}`.replaceAll(/\s+/g, " ")),
      check_name: error.rule,
      fingerprint: fingerprintOf(root.path, `rule error ${error.rule} ${error.address ?? ""}`),
      severity: "blocker",
      location,
    }),
  );
  return complete ? broken : [unread, ...broken];
}

/** A list of issues, what weighs most first. */
export const gitlab: Reporter = (reports, options) => {
  const issues = [
    ...reports.flatMap((report) => troubles(report, options)),
    ...rank(reports).map(({ root, finding }) => issueOf(root, finding, options)),
  ];
  return `${JSON.stringify(issues, null, 2)}\n`;
};
