/** The baseline: what was found when checking began, by fingerprint, one readable line each. */
import { isKnownFailure } from "../finding/summary.ts";
import type { Finding, Gap, Known } from "../finding/types.ts";
import { sourceFile } from "../source/position.ts";
import type { Problem, SourceText } from "../source/types.ts";
import { ticked } from "../text/quote.ts";
import { plural } from "../text/words.ts";
import type { Baseline } from "./types.ts";

/** Where a business keeps its baseline. */
export const BASELINE_FILE = "privacy/baseline.json";

const VERSION = 1;

/** Reads the text of a baseline; a problem when it is none. */
export function readBaseline(source: SourceText): Baseline | Problem {
  const { text } = source;
  const conflict = /^<{7} .*$/m.exec(text);
  if (conflict !== null) {
    const end = conflict.index + conflict[0].length;
    return malformed(source, "Two versions of the baseline were merged and not put together", [
      conflict.index,
      end,
    ]);
  }
  const document = parseJson(text);
  if (document === undefined)
    return malformed(source, "The baseline is no JSON with `version` and `findings`");
  const { version, findings } = document;
  if (version !== VERSION) {
    const found = version === undefined ? "says no `version`" : "has a `version` that is not known";
    return malformed(source, `The baseline ${found}; ${VERSION} is`);
  }
  if (!Array.isArray(findings) || !findings.every((one) => typeof one === "string")) {
    return malformed(source, "The baseline has no list `findings` of texts");
  }
  return { fingerprints: new Set(findings) };
}

function parseJson(text: string): { readonly [key: string]: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? { ...value }
      : undefined;
  } catch {
    return undefined;
  }
}

function malformed(
  source: SourceText,
  message: string,
  [start, end] = [0, Math.max(source.text.search(/\r?\n|$/), 0)],
): Problem {
  return {
    id: "baseline/malformed",
    message,
    fix: "Take the file from before, or write it anew with what is found today: `privacyfile baseline --grow`.",
    range: { file: sourceFile(source), start: start ?? 0, end: end ?? 0 },
    pointer: "",
  };
}

/** The text of a baseline: sorted by code unit, each fingerprint on a line of its own. */
export function writeBaseline(fingerprints: Iterable<string>): string {
  const sorted = [...new Set(fingerprints)].sort();
  return `${JSON.stringify({ version: VERSION, findings: sorted }, null, 2)}\n`;
}

/** A fact that is not stated, as the baseline names it. */
export function gapLine({ address, fact }: Pick<Gap, "address" | "fact">): string {
  return `gap ${address}.${fact}`;
}

/** Findings of gaps name a section by itself. */
function lineOf({ outcome, fingerprint }: Finding): string {
  return outcome === "gap"
    ? fingerprint.replace(/^gap (?=[a-z_]+$)/, "gap business.")
    : fingerprint;
}

/** Findings told apart by whether the baseline has them. */
export function markKnown(
  findings: readonly Finding[],
  { fingerprints }: Baseline,
): readonly Finding[] {
  return findings.map((finding) => {
    return { ...finding, status: fingerprints.has(lineOf(finding)) ? "open" : "new" };
  });
}

/** The same for facts that are not stated. */
export function markKnownGaps(gaps: readonly Gap[], { fingerprints }: Baseline): readonly Gap[] {
  return gaps.map((gap) => ({ ...gap, status: fingerprints.has(gapLine(gap)) ? "open" : "new" }));
}

/**
 * What the baseline came to. A finding that cannot be told at present, because a fact went, is not gone.
 *
 * @param undecided fingerprints that failures would have where a rule could not decide
 */
export function knownOf(
  { fingerprints }: Baseline,
  found: {
    readonly findings: readonly Finding[];
    readonly gaps: readonly Gap[];
    readonly undecided: readonly string[];
  },
): Known {
  const { findings, gaps, undecided } = found;
  const there = new Set([...findings.map(lineOf), ...gaps.map(gapLine), ...undecided]);
  return {
    found:
      findings.filter(isKnownFailure).length +
      gaps.filter(({ status }) => status === "open").length,
    gone: [...fingerprints].filter((one) => !there.has(one)).sort(),
  };
}

/** The problem of a baseline that has more than the one it is held against; null when it has not. */
export function grownSince(
  source: SourceText,
  own: Baseline,
  before: Baseline,
): Problem | undefined {
  const added = [...own.fingerprints].filter((one) => !before.fingerprints.has(one)).sort();
  const [first] = added;
  if (first === undefined) return undefined;
  const start = Math.max(source.text.indexOf(JSON.stringify(first)), 0);
  const more = added.length === 1 ? "" : ` and ${plural(added.length - 1, "more line")}`;
  return {
    id: "baseline/grown",
    message: `This change adds ${ticked(first, 80)}${more} to the baseline, which may only shrink`,
    fix: "Take the lines out again; mend what they stand for, or accept it with a waiver.",
    range: { file: sourceFile(source), start, end: start + JSON.stringify(first).length },
    pointer: "/findings",
  };
}
