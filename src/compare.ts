/** The second stair: two states of one business held against each other, and the gate. */
import { type Checked, type CheckOptions, examine } from "./check.ts";
import { allNew, type Sorted, sortFindings } from "./compare/findings.ts";
import { gateResult } from "./compare/gate.ts";
import { diffNotices } from "./compare/notices.ts";
import { type PolicySide, policyChanges } from "./compare/policy.ts";
import { renamedPolicy, renamingOf } from "./compare/renamed.ts";
import { readDeclarations } from "./declared.ts";
import { documents } from "./document/index.ts";
import type { OwnRules } from "./engine/rule/load-all.ts";
import type { Rule } from "./engine/types.ts";
import type { Compared, Comparison } from "./finding/comparison.ts";
import { arrange } from "./finding/order.ts";
import type { Level, Severity } from "./finding/types.ts";
import { type Diff, diffModels } from "./impact/diff.ts";
import { type Duties, dutiesOf } from "./impact/duties.ts";
import { glanceOf } from "./impact/glance.ts";
import type { Policy } from "./policy.ts";
import { evaluateOptions } from "./settings/evaluate-options.ts";
import type { SourceText } from "./source/types.ts";

/** All texts of one state of a business. */
export interface StateTexts
  extends Pick<CheckOptions, "unread" | "translations" | "presets" | "packages" | "baseline"> {
  /** As readers name the state: a git ref, a folder. */
  readonly name: string;
  readonly sources: readonly SourceText[];
  /** Rules that the business keeps in that state. */
  readonly own: OwnRules;
  /** Versions of documents on record: `privacy/published/<document>/<date>.<language>.json`. */
  readonly published?: readonly SourceText[];
}

/** A state that could not be read at all: then everything is new. */
export interface Unreadable {
  readonly name: string;
  /** One sentence, and what to do. */
  readonly because: string;
}

export interface CompareOptions {
  /** UTC date, YYYY-MM-DD: the day the law is read for, on both sides. */
  readonly today: string;
  /** The rules of the library; those of the business come with the base. */
  readonly rules: readonly Rule[];
  /** Decides over `checks.level` of the base. */
  readonly level?: Level;
  /** The business's folder as the report names it; `.` when left out. */
  readonly path?: string;
  /** BCP 47: language of the sentences about changes. */
  readonly language?: string;
  /** Decides over `checks.fail_on` of the base. */
  readonly failOn?: Severity | "never";
  /** Whether waivers of the head count; left out: as `checks.waivers.from` of the base says. */
  readonly waiversFrom?: "base" | "head";
}

/**
 * Compares two states of one business. Pure: no clock, no files, no network. The head is judged by the
 * policy of the base (rules, waivers, baseline, `checks`), so that a change cannot weaken its own check.
 */
export function compare(
  before: StateTexts | Unreadable,
  after: StateTexts,
  options: CompareOptions,
): Comparison {
  const base = "because" in before ? undefined : before;
  if (base === undefined || base.sources.length + (base.unread?.length ?? 0) === 0) {
    return alone(before, after, options);
  }
  const own = readDeclarations(after.sources, { ...after, today: options.today });
  const was = examine(base.sources, checkOptions(base, base, options));
  const readable = was.report.complete && own.model.complete;
  const diff = readable ? diffModels(was.declared.model.root, own.model.root, options) : undefined;
  const renaming = renamingOf(diff?.renames ?? new Map());
  const policy = renamedPolicy(was.policy, renaming);
  const now = examine(after.sources, { ...checkOptions(after, base, options), policy });
  const sorted = was.report.complete ? sortFindings(was, now, renaming) : allNew(now);
  return assembled({ before: stateOf(base, was), after: stateOf(after, now) }, now, {
    ...gateOf(options),
    adoption: false,
    diff,
    duties:
      diff &&
      dutiesOf(
        diff,
        [...options.rules, ...base.own.rules],
        evaluateOptions(policy.checks, options),
      ),
    sorted,
    notices: readable ? noticesOf([was, now], after, options) : [],
    sides: [
      { checked: { ...was, policy }, own: base.own.rules },
      { checked: now, own: after.own.rules },
    ],
  });
}

/** Without a base there is nothing to compare with; the head's own policy may count only where nobody had one. */
function alone(
  before: StateTexts | Unreadable,
  after: StateTexts,
  options: CompareOptions,
): Comparison {
  const adoption = !("because" in before);
  const own = examine(after.sources, checkOptions(after, after, options));
  const strict: Policy = { checks: own.policy.checks, waivers: [], baseline: null };
  const now = adoption
    ? own
    : examine(after.sources, {
        ...checkOptions(after, after, { ...options, waiversFrom: "base" }),
        policy: strict,
      });
  const base: Compared = adoption
    ? { name: before.name, state: "none", because: null }
    : { name: before.name, state: "unreadable", because: before.because };
  return assembled({ before: base, after: stateOf(after, now) }, now, {
    ...gateOf(options),
    adoption,
    diff: undefined,
    duties: undefined,
    sorted: allNew(now),
    notices: [],
    sides: undefined,
  });
}

/** The texts of a state, judged by the rules of the state whose policy counts. */
function checkOptions(
  { own: _own, name: _name, sources: _sources, published: _published, ...texts }: StateTexts,
  policy: StateTexts,
  { today, rules, level, path, waiversFrom }: CompareOptions,
): CheckOptions {
  return {
    ...texts,
    today,
    rules: [...rules, ...policy.own.rules],
    broken: policy.own.errors,
    ...(level === undefined ? {} : { level }),
    ...(path === undefined ? {} : { path }),
    ...(waiversFrom === undefined ? {} : { waiversFrom }),
  };
}

function stateOf({ name }: StateTexts, { report }: Checked): Compared {
  return report.complete
    ? { name, state: "read", because: null }
    : { name, state: "unreadable", because: "Some of its files cannot be read to their end." };
}

function noticesOf(
  states: readonly [Checked, Checked],
  { published = [] }: StateTexts,
  { today }: CompareOptions,
): Comparison["notices"] {
  const [before, after] = states.map(({ declared }) => documents(declared.model, { today }));
  return diffNotices(before ?? [], after ?? [], published);
}

function gateOf({ failOn }: CompareOptions): Pick<CompareOptions, "failOn"> {
  return failOn === undefined ? {} : { failOn };
}

interface Parts extends Pick<CompareOptions, "failOn"> {
  readonly adoption: boolean;
  readonly diff: Diff | undefined;
  readonly duties: Duties | undefined;
  readonly sorted: Sorted;
  readonly notices: Comparison["notices"];
  readonly sides: readonly [PolicySide, PolicySide] | undefined;
}

function assembled(
  states: Pick<Comparison, "before" | "after">,
  { report: checked }: Checked,
  { adoption, diff, duties, sorted, notices, sides, failOn }: Parts,
): Comparison {
  const report = { ...checked, errors: [...checked.errors, ...(duties?.errors ?? [])] };
  const changes = diff?.changes ?? [];
  const { hidden, ...findings } = sorted;
  return {
    as_of: report.as_of,
    ...states,
    adoption,
    glance: glanceOf(changes),
    changes,
    duties: duties?.duties ?? [],
    possible: duties?.possible ?? [],
    notices,
    policy: sides === undefined ? [] : policyChanges(...sides, report.findings),
    findings,
    hidden,
    gate: gateResult({ ...report.gate, ...(failOn && { fail_on: failOn }) }, findings.new, report),
    report: { ...report, findings: arrange([...findings.new, ...findings.open]) },
  };
}
