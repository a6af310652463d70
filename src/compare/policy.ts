/** What a change does to the check itself: shown, and without a say in the check of that change. */
import type { Checked } from "../check.ts";
import type { Rule } from "../engine/types.ts";
import type { PolicyChange } from "../finding/comparison.ts";
import { isAtLeast, SEVERITIES } from "../finding/severity.ts";
import type { Finding, Level } from "../finding/types.ts";
import type { Checks, Made } from "../settings/types.ts";
import { positionAt } from "../source/position.ts";
import { plural } from "../text/words.ts";
import type { Waiver } from "../waiver/types.ts";

export interface PolicySide {
  readonly checked: Checked;
  /** Rules of the business itself. */
  readonly own: readonly Rule[];
}

/** Every change of rules, waivers, baseline and settings; `found`: the findings of the head. */
export function policyChanges(
  before: PolicySide,
  after: PolicySide,
  found: readonly Finding[],
): readonly PolicyChange[] {
  const [was, now] = [before.checked.policy, after.checked.policy];
  return [
    ...waiverChanges(was.waivers, now.waivers, found),
    ...ruleChanges(before.own, after.own),
    ...baselineChange(was.baseline?.fingerprints, now.baseline?.fingerprints),
    ...settingChanges(was.checks, now.checks),
  ];
}

function change(
  about: PolicyChange["about"],
  sentence: string,
  rest: Partial<PolicyChange> = {},
): PolicyChange {
  return { about, sentence, weaker: false, where: null, counts: false, ...rest };
}

function waiverKey({ rule, covers }: Waiver): string {
  const what = covers.by === "address" ? covers.address : JSON.stringify(covers);
  return `${rule} ${what}`;
}

function inWords({ rule, covers, until, owner, reason }: Waiver): string {
  const what =
    covers.by === "address"
      ? covers.address
      : covers.by === "fingerprint"
        ? plural(covers.fingerprints.length, "finding")
        : `line ${covers.line}`;
  return `${rule} on ${what} until ${until ?? "no day"}, by ${owner ?? "nobody"}: ${reason ?? "no reason"}`;
}

function waiverChanges(
  was: readonly Waiver[],
  now: readonly Waiver[],
  found: readonly Finding[],
): readonly PolicyChange[] {
  const old = new Map(was.map((one) => [waiverKey(one), one]));
  const current = new Set(now.map(waiverKey));
  const counting = new Set(
    found.flatMap(({ waived }) => (waived?.in_change === true ? [waived.where] : [])),
  );
  return [
    ...now.flatMap((one) => {
      const before = old.get(waiverKey(one));
      const counts = counting.has(one.where);
      if (before === undefined) {
        const accepted = counts ? "Accepted in this change" : "Asks to accept";
        return [
          change("waivers", `${accepted}: ${inWords(one)}`, {
            weaker: true,
            where: one.where,
            counts,
          }),
        ];
      }
      if (before.until === one.until) return [];
      const longer = (one.until ?? "") > (before.until ?? "");
      const text = `Waiver ${longer ? "runs longer" : "ends sooner"}: ${inWords(one)}`;
      return [change("waivers", text, { weaker: longer, where: one.where, counts })];
    }),
    ...was
      .filter((one) => !current.has(waiverKey(one)))
      .map((one) => change("waivers", `Waiver gone: ${inWords(one)}`, { where: one.where })),
  ];
}

function ruleChanges(was: readonly Rule[], now: readonly Rule[]): readonly PolicyChange[] {
  const old = new Map(was.map((rule) => [rule.id, JSON.stringify({ ...rule, body: rule.body() })]));
  const current = new Map(
    now.map((rule) => [rule.id, JSON.stringify({ ...rule, body: rule.body() })]),
  );
  return [
    ...[...current].flatMap(([id, text]) => {
      const before = old.get(id);
      if (before === undefined) return [change("rules", `New rule of the business: ${id}`)];
      return before === text ? [] : [change("rules", `Rule changed: ${id}`, { weaker: true })];
    }),
    ...[...old.keys()]
      .filter((id) => !current.has(id))
      .map((id) => change("rules", `Rule gone: ${id}`, { weaker: true })),
  ];
}

function baselineChange(
  was: ReadonlySet<string> | undefined,
  now: ReadonlySet<string> | undefined,
): readonly PolicyChange[] {
  const [old, current] = [was ?? new Set<string>(), now ?? new Set<string>()];
  const added = [...current].filter((line) => !old.has(line)).length;
  const gone = [...old].filter((line) => !current.has(line)).length;
  const say = (text: string, weaker: boolean): PolicyChange =>
    change("baseline", text, { weaker, where: "privacy/baseline.json:1" });
  return [
    ...(added > 0 ? [say(`The baseline gains ${plural(added, "line")}`, true)] : []),
    ...(gone > 0 ? [say(`The baseline loses ${plural(gone, "line")}`, false)] : []),
  ];
}

const LEVELS: readonly Level[] = ["essential", "recommended", "all"];

function settingChanges(was: Checks, now: Checks): readonly PolicyChange[] {
  const told: PolicyChange[] = [];
  const compare = <V>(
    name: string,
    [old, current]: readonly [Made<V>, Made<V>],
    weaker: boolean,
  ): void => {
    if (old.value === current.value) return;
    const text = `checks.${name} is now ${String(current.value)}, before ${String(old.value)}`;
    told.push(change("checks", text, { weaker, where: placeOf(current) ?? placeOf(old) }));
  };
  const rank = (level: Level): number => LEVELS.indexOf(level);
  const strict = (floor: Checks["failOn"]["value"]): number =>
    floor === "never" ? -1 : SEVERITIES.indexOf(floor);
  compare("level", [was.level, now.level], rank(now.level.value) < rank(was.level.value));
  compare("fail_on", [was.failOn, now.failOn], strict(now.failOn.value) < strict(was.failOn.value));
  compare("gaps", [was.gaps, now.gaps], now.gaps.value === "never" || was.gaps.value === "all");
  compare("rules_since", [was.rulesSince, now.rulesSince], true);
  const [old, current] = [was.waivers, now.waivers];
  compare(
    "waivers.max_days",
    [old.maxDays, current.maxDays],
    current.maxDays.value > old.maxDays.value,
  );
  compare(
    "waivers.require_approver",
    [old.requireApprover, current.requireApprover],
    !current.requireApprover.value,
  );
  compare("waivers.from", [old.from, current.from], current.from.value === "head");
  return [...told, ...ruleSettings(was, now), ...overrides(was, now)];
}

function ruleSettings(was: Checks, now: Checks): readonly PolicyChange[] {
  const ids = [...new Set([...was.rules.keys(), ...now.rules.keys()])].sort();
  return ids.flatMap((id) => {
    const [old, current] = [was.rules.get(id), now.rules.get(id)];
    const [before, after] = [old?.severity?.value, current?.severity?.value];
    const where = current?.severity ? placeOf(current.severity) : null;
    if (before !== after) {
      const text = `checks.rules: ${id} is now ${after ?? "as it comes"}, before ${before ?? "as it comes"}`;
      return [change("checks", text, { weaker: isWeaker(before, after), where })];
    }
    const options = (side: typeof old): string =>
      JSON.stringify([...(side?.options ?? [])].map(([name, { value }]) => [name, value]));
    if (options(old) === options(current)) return [];
    return [change("checks", `checks.rules: ${id} has other options`, { weaker: true, where })];
  });
}

/** Turned off, or milder than it was; what the rule weighs by itself is not known here. */
function isWeaker(before: string | undefined, after: string | undefined): boolean {
  if (after === "off" || before === "error") return true;
  if (after === undefined || before === "off" || after === "error") return false;
  const [old, current] = [before, after].map((text) => SEVERITIES.find((one) => one === text));
  return old === undefined || current === undefined || !isAtLeast(current, old);
}

function overrides(was: Checks, now: Checks): readonly PolicyChange[] {
  const say = ({ overrides: all }: Checks): string =>
    JSON.stringify(
      all.map(({ files, severities }) => [
        files,
        [...severities].map(([id, { value }]) => [id, value]),
      ]),
    );
  return say(was) === say(now)
    ? []
    : [change("checks", "checks.overrides: other severities in some files", { weaker: true })];
}

function placeOf({ by }: Made<unknown>): string | null {
  return by === null ? null : `${by.file.path}:${positionAt(by.file, by.start).line}`;
}
