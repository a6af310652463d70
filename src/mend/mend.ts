/** Makes fixes in a business's files, checks the result, and keeps only what made it better. */
import type { FileEdit, Fix } from "../finding/fix.ts";
import type { Report } from "../finding/types.ts";
import { edit } from "../source/edit/edit.ts";
import type { SourceText } from "../source/types.ts";
import { type Candidate, candidatesOf, compatible } from "./choose.ts";
import type { Made, Mended, MendOptions } from "./types.ts";
import { failuresOf, isWorse, unsettled } from "./worse.ts";

/** Each round settles something, and what it uncovers is settled in the next; more help nobody. */
const MOST_ROUNDS = 100;

/** The files at one moment, and what they say. */
interface State {
  readonly sources: readonly SourceText[];
  readonly report: Report;
  readonly made: readonly Candidate[];
}

/**
 * Mends as much as can be. Pure: gives the new texts, writes nothing. Mending again changes nothing:
 * it goes on until no fix is left that would be kept.
 */
export function mend(sources: readonly SourceText[], options: MendOptions): Mended {
  const { check, suggestions, concerns = () => true } = options;
  const allowed = ({ kind, changes }: Fix): boolean =>
    (suggestions || kind === "safe") && changes.length > 0 && changes.every(isOwn);
  let state: State = { sources, report: check(sources), made: [] };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const findings = failuresOf(state.report).filter(({ rule }) => concerns(rule));
    const next = improve(state, candidatesOf(findings, allowed), check);
    if (next === state) break;
    state = next;
  }
  const left = failuresOf(state.report).filter(({ rule }) => concerns(rule));
  return {
    files: state.sources.flatMap(({ path, text: after }, index) => {
      const before = sources[index]?.text ?? "";
      return before === after ? [] : [{ path, before, after }];
    }),
    made: state.made.map(madeOf),
    report: state.report,
    suggested: suggestions ? [] : left.filter(({ fixes }) => fixes?.().some(isSuggestion) ?? false),
  };
}

/** What stands in `defaults` holds for many entries: people change it. */
function isOwn({ edit: { at } }: FileEdit): boolean {
  return !/^\/defaults(?:\/|$)/.test(at);
}

function isSuggestion({ kind }: Fix): boolean {
  return kind === "suggestion";
}

function madeOf({ finding, fix }: Candidate): Made {
  const { rule, address } = finding;
  const files = [...new Set(fix.changes.map(({ file }) => file.path))];
  return { rule, address, kind: fix.kind, title: fix.title, files };
}

/** The state after the fixes of one round that can be kept; the same state when there is none. */
function improve(
  state: State,
  candidates: readonly Candidate[],
  check: MendOptions["check"],
): State {
  let waiting = candidates;
  while (waiting.length > 0) {
    const chosen = compatible(waiting);
    const next = attempt(state, chosen, check);
    if (next !== state) return next;
    waiting = waiting.filter((one) => !chosen.includes(one));
  }
  return state;
}

/** Makes fixes together; where that does not do, those of each half apart. */
function attempt(state: State, chosen: readonly Candidate[], check: MendOptions["check"]): State {
  const sources = chosen.length === 0 ? undefined : edited(state.sources, chosen);
  if (sources !== undefined) {
    const report = check(sources);
    const futile = unsettled(chosen, report);
    if (futile.length === 0 && !isWorse(state.report, report, chosen)) {
      return { sources, report, made: [...state.made, ...chosen] };
    }
    // Those that settle nothing are known by name: the others may well be right.
    const rest = chosen.filter((one) => !futile.includes(one));
    if (futile.length > 0 && rest.length > 0) return attempt(state, rest, check);
  }
  if (chosen.length < 2) return state;
  const half = Math.ceil(chosen.length / 2);
  const first = attempt(state, chosen.slice(0, half), check);
  // Pointers are those of the texts as they were: what was changed meanwhile waits for the next round.
  return first === state ? attempt(state, chosen.slice(half), check) : first;
}

/** The texts with the fixes made; undefined when one of them is refused. */
function edited(
  sources: readonly SourceText[],
  chosen: readonly Candidate[],
): readonly SourceText[] | undefined {
  const texts: SourceText[] = [];
  for (const source of sources) {
    const edits = chosen
      .flatMap(({ fix }) => fix.changes)
      .filter(({ file }) => file.path === source.path)
      .map((change) => change.edit);
    const result = edits.length === 0 ? source : edit(source, edits);
    if ("refused" in result) return undefined;
    texts.push({ path: source.path, text: result.text });
  }
  return texts;
}
