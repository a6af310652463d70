/** Whether a finding may be accepted as it is wished, before anything is written. */
import { daysBetween } from "../calendar/date.ts";
import { addDuration } from "../calendar/shift.ts";
import type { Checked } from "../check.ts";
import type { RuleHead } from "../engine/types.ts";
import type { Finding } from "../finding/types.ts";
import { PROBLEM_KINDS } from "../problem-kinds.ts";
import { ruleMeant } from "../settings/targets.ts";
import { nearest } from "../text/nearest.ts";
import { list, listUpTo } from "../text/words.ts";
import type { NotWritten, Wish } from "./types.ts";

const MOST = 5;

/** The findings that the waiver would cover, or why there can be none. */
export function coveredBy(
  { report, policy }: Checked,
  wish: Wish,
  rules: readonly RuleHead[],
): readonly Finding[] | NotWritten {
  const wrong = wrongRule(wish, rules) ?? wrongTime(wish, report.as_of, policy.checks.waivers);
  if (wrong !== undefined) return { refused: wrong };
  if (policy.checks.waivers.requireApprover.value && wish.approver === null) {
    return { refused: "This business wants waivers approved: --approved-by <role>" };
  }
  const failures = report.findings.filter(({ outcome }) => outcome === "fail");
  const own = failures.filter(({ rule }) => rule === wish.rule);
  const found = own.filter(({ address }) => address === wish.address);
  const open = found.filter(({ waived }) => waived === null);
  if (open.length > 0) return open;
  const [accepted] = found.flatMap(({ waived }) => waived ?? []);
  if (accepted !== undefined) {
    const { until, where } = accepted;
    return { refused: `This is accepted already, until ${until}: ${where}. Change it there.` };
  }
  return { refused: nothingThere(wish, own, failures) };
}

function wrongRule({ rule }: Wish, rules: readonly RuleHead[]): string | undefined {
  if (PROBLEM_KINDS.has(rule)) {
    return `${rule} is a mistake of writing, which cannot be accepted: mend it.`;
  }
  const head = rules.find(({ id }) => id === rule);
  if (head === undefined) return `There is no rule "${rule}". ${ruleMeant(rule, rules)}`;
  return head.waivable ? undefined : `What ${rule} finds cannot be accepted by anybody: mend it.`;
}

function wrongTime(
  { until }: Wish,
  today: string,
  { maxDays }: Checked["policy"]["checks"]["waivers"],
): string | undefined {
  if (until <= today) return `--until ${until} is past: name a day to come.`;
  if ((daysBetween(today, until) ?? 0) <= maxDays.value) return undefined;
  const last = addDuration(today, `P${maxDays.value}D`);
  return `--until ${until} is too far: waivers hold ${maxDays.value} days at most, until ${last}.`;
}

function nothingThere(
  { rule, address }: Wish,
  own: readonly Finding[],
  failures: readonly Finding[],
): string {
  const places = [...new Set(own.map((finding) => finding.address))];
  const meant = nearest(address, places);
  const there = failures.filter((finding) => finding.address === address);
  const said = `${rule} finds nothing at "${address}".`;
  if (meant !== undefined) return `${said} Did you mean ${meant}?`;
  if (places.length > 0) return `${said} It does at ${listUpTo(places, MOST)}.`;
  if (there.length === 0) return `${said} List what is found: privacyfile check`;
  return `${said} What is found there: ${list([...new Set(there.map((one) => one.rule))])}.`;
}
