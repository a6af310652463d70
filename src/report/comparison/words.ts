/** What every writer of a comparison says in the same words. */
import type { Change, Direction } from "../../finding/change.ts";
import type { Comparison } from "../../finding/comparison.ts";
import type { Finding } from "../../finding/types.ts";
import { list, plural } from "../../text/words.ts";
import { CANNOT_JUDGE } from "../words.ts";

const DIRECTIONS: { readonly [direction in Direction]: string } = {
  more_data: "more data",
  less_data: "less data",
  more_people: "more people concerned",
  fewer_people: "fewer people concerned",
  more_sharing: "more sharing",
  less_sharing: "less sharing",
  longer: "kept longer",
  shorter: "kept shorter",
  more_risk: "more risk",
  less_risk: "less risk",
};

/** "more sharing" */
export function directionText(direction: Direction): string {
  return DIRECTIONS[direction];
}

/** Changes that mean something for people; the others say that something moved or is worded anew. */
export function factsOf({ changes }: Comparison): readonly Change[] {
  return changes.filter(({ directions }) => directions.length > 0);
}

/** Failures that nobody accepted, whether or not they were known before. */
export function failures(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ outcome, waived }) => outcome === "fail" && waived === null);
}

/** "2 new problems, 1 fixed, 3 as before"; what is zero is not said. */
function tally({ findings, report }: Comparison): readonly string[] {
  const fresh = failures(findings.new).length;
  const fixed = findings.fixed.filter(({ outcome }) => outcome === "fail").length;
  const open = failures(findings.open).length;
  const broken = report.errors.length;
  return [
    ...(broken === 0 ? [] : [`${plural(broken, "rule")} could not be run`]),
    ...(fresh === 0 ? [] : [plural(fresh, "new problem")]),
    ...(fixed === 0 ? [] : [`${fixed} fixed`]),
    ...(open === 0 ? [] : [`${open} open as before`]),
  ];
}

/** The one line above all; an all-clear only where both states could be judged. */
export function comparisonVerdict(comparison: Comparison): string {
  if (!comparison.report.complete) return CANNOT_JUDGE;
  const said = tally(comparison);
  const outcome = said.length === 0 ? "No problem found in what is declared" : list(said);
  return `${outcome}.`;
}

/** What it was compared with, and what follows where that was not possible. */
export function comparedText({ before, adoption }: Comparison): string {
  if (adoption) {
    return "Nothing was declared before, so everything here is new, and judged by its own settings.";
  }
  if (before.state === "unreadable") {
    return `The state before could not be read, so every problem counts as new: ${before.because ?? ""}`;
  }
  return `Compared with ${/^[0-9a-f]{40,}$/.test(before.name) ? before.name.slice(0, 10) : before.name}, under its rules, waivers and settings.`;
}

/** Documents that changed and are not on record yet, where the business keeps a record; else empty. */
export function unrecordedText({ notices }: Comparison): string {
  const names = notices.flatMap(({ unrecorded, title, language }) =>
    unrecorded === true ? [`${title} (${language})`] : [],
  );
  return names.length === 0
    ? ""
    : `Changed and not on record: ${list(names)}. Put it there with this change: privacyfile build --record`;
}
