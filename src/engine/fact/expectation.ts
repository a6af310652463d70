/** Holds what the check says against what a test expects of it. */
import { nearest } from "../../text/nearest.ts";
import type { Evaluation, Rule } from "../types.ts";
import { unknowns, type Verdict } from "./question.ts";
import type { Expectation, TestFault } from "./types.ts";

/** What the check said, and what there is to name. */
export interface Said {
  readonly evaluation: Evaluation;
  /** Every rule that there is, with its aliases. */
  readonly rules: readonly Rule[];
  /** Rules that were asked. */
  readonly asked: ReadonlySet<string>;
  /** Whether something bears an address. */
  readonly exists: (address: string) => boolean;
}

/** The rules that expectations name. */
export function rulesOf(expect: readonly Expectation[], rules: readonly Rule[]): readonly Rule[] {
  return rules.filter((rule) => expect.some((one) => one.rule !== null && names(one.rule, rule)));
}

/** `transfers/*`, an id or an alias. */
function names(pattern: string, { id, aliases }: Rule): boolean {
  if (pattern.endsWith("/*")) return id.startsWith(pattern.slice(0, -1));
  return id === pattern || aliases.includes(pattern);
}

/** The verdict over all expectations of a test. */
export function holdExpectations(expect: readonly Expectation[], said: Said): Verdict {
  const faults = expect.flatMap((one) => hold(one, said));
  return { outcome: faults.length === 0 ? "passed" : "failed", faults };
}

function hold(one: Expectation, said: Said): readonly TestFault[] {
  const unnamed = wrongNames(one, said);
  if (unnamed.length > 0) return unnamed;
  const chosen = new Set(
    said.rules.filter((rule) => one.rule === null || names(one.rule, rule)).map(({ id }) => id),
  );
  const here = ({ rule, address }: { readonly rule: string; readonly address: string }): boolean =>
    chosen.has(rule) && isWithin(address, one.on);
  const { findings, errors, undecided } = said.evaluation;
  const broken = errors
    .filter(
      ({ rule, address }) => chosen.has(rule) && (address === null || isWithin(address, one.on)),
    )
    .map(({ rule, message }) => fault(one, `${rule} could not be run: ${message}`));
  const found = findings.filter((finding) => finding.outcome === "fail" && here(finding));
  const unknown = unknowns({ undecided: undecided.filter(here) });
  if (one.outcome === "fail") {
    if (found.length > 0) return [];
    return [...broken, ...unknown, fault(one, `nothing is found ${placeOf(one)}`)];
  }
  const told = found.map(({ rule, message, address, range }) => ({
    message: `${address}: ${message} (${rule})`,
    range,
    facts: [],
  }));
  return [...broken, ...told, ...unknown];
}

/** Everything lies within the business; `vendor:acme/dpa` lies within `vendor:acme`. */
function isWithin(address: string, on: string | null): boolean {
  return on === null || address === on || address.startsWith(`${on}/`);
}

function placeOf({ rule, on }: Expectation): string {
  const by = rule === null ? "" : `by ${rule} `;
  return `${by}on ${on ?? "the business"}`;
}

/** A misspelt name would make a test pass for ever. */
function wrongNames(one: Expectation, said: Said): readonly TestFault[] {
  const { rule, on } = one;
  const known = rule === null ? [] : said.rules.filter((each) => names(rule, each));
  const wrong: TestFault[] = [];
  if (rule !== null && known.length === 0) {
    const near = nearest(
      rule,
      said.rules.map(({ id }) => id),
    );
    const hint = near === undefined ? "" : `; did you mean ${near}?`;
    wrong.push(fault(one, `there is no rule ${rule}${hint}`));
  } else if (rule !== null && known.every(({ id }) => !said.asked.has(id))) {
    wrong.push(fault(one, `${rule} is turned off in \`checks\`, so it finds nothing`));
  }
  if (on !== null && !said.exists(on)) wrong.push(fault(one, `there is nothing at ${on}`));
  return wrong;
}

function fault({ range }: Expectation, message: string): TestFault {
  return { message, range, facts: [] };
}
