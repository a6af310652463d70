/** What is wrong with a waiver: each mistake at its own place. */
import { daysBetween } from "../calendar/date.ts";
import type { RuleHead } from "../engine/types.ts";
import { ruleMeant } from "../settings/targets.ts";
import type { WaiverTerms } from "../settings/types.ts";
import type { Problem, Range } from "../source/types.ts";
import { nearest } from "../text/nearest.ts";
import { ticked } from "../text/quote.ts";
import { plural } from "../text/words.ts";
import type { Waiver } from "./types.ts";

/** What waivers are held against. */
export interface Standing {
  /** UTC date, YYYY-MM-DD. */
  readonly today: string;
  readonly terms: WaiverTerms;
  readonly rules: readonly RuleHead[];
  /** The present id of a rule that may be named by a former one. */
  readonly nameOf: (rule: string) => string;
  /** True for the id of a kind of mistake in how something is written. */
  readonly isMistake: (rule: string) => boolean;
  /** False where nothing was judged: then nothing can be said of what is covered. */
  readonly judged: boolean;
  /** True when the rule was asked in this run. */
  readonly asked: (rule: string) => boolean;
  /** True when the rule could not tell at that address. */
  readonly undecided: (rule: string, address: string) => boolean;
  readonly knows: (address: string) => boolean;
  /** Addresses that may have been meant. */
  readonly addresses: () => readonly string[];
}

interface Words {
  readonly slug: string;
  readonly message: string;
  readonly fix: string;
}

/** The mistakes of a waiver; with one, it covers nothing. */
export function misuses(waiver: Waiver, standing: Standing): readonly Problem[] {
  if (waiver.faulty) return [];
  const about = wrongRule(waiver, standing);
  // Whoever has the wrong rule looks at the waiver anew.
  if (about !== undefined) return [about];
  return [
    ...missing(waiver),
    ...wrongTime(waiver, standing),
    ...notApproved(waiver, standing),
    ...wrongAddress(waiver, standing),
  ];
}

function wrongRule(waiver: Waiver, { rules, nameOf, isMistake }: Standing): Problem | undefined {
  const { places } = waiver;
  const id = nameOf(waiver.rule);
  const rule = rules.find((one) => one.id === id);
  if (isMistake(id)) {
    return problem(waiver, places.rule, {
      slug: "unwaivable",
      message: `${ticked(id, 80)} is a mistake of writing, which cannot be accepted`,
      fix: "Mend it, and take the waiver out.",
    });
  }
  if (rule === undefined) {
    return problem(waiver, places.rule, {
      slug: "unknown-rule",
      message: `There is no rule ${ticked(waiver.rule, 80)}, so this waiver covers nothing`,
      fix: ruleMeant(waiver.rule, rules),
    });
  }
  if (rule.waivable) return undefined;
  return problem(waiver, places.rule, {
    slug: "unwaivable",
    message: `What ${ticked(id, 80)} finds cannot be accepted by anybody`,
    fix: "Mend what it finds, and take the waiver out.",
  });
}

/** Words that stand where a reason should. */
const NO_REASON = /^(?:todo.*|tbd|fixme|reason|because|wip|ignore|n\/?a|none|[\s.\-?x_]*)$/i;

function missing(waiver: Waiver): readonly Problem[] {
  const { reason, owner, until, places } = waiver;
  const isComment = places.entity === undefined;
  const found: Problem[] = [];
  if (reason === null || NO_REASON.test(reason)) {
    const how = isComment ? "after a colon at its end" : "under `reason`";
    const message = "This waiver does not say why the finding is accepted";
    const fix = `Give the reason ${how}: you must be able to show it.`;
    found.push(problem(waiver, places.reason, { slug: "no-reason", message, fix }));
  }
  if (owner === null) {
    const message = "This waiver does not say who answers for it";
    const fix = `Write ${isComment ? "`by=role`" : "`owner: role`"}: a role, not a private person.`;
    found.push(problem(waiver, places.owner, { slug: "no-owner", message, fix }));
  }
  if (until === null) {
    const message = "This waiver does not say when it ends";
    const fix = `Write ${isComment ? "`until=2027-01-31`" : "`expires: 2027-01-31`"}.`;
    found.push(problem(waiver, places.until, { slug: "no-expiry", message, fix }));
  }
  return found;
}

function wrongTime(waiver: Waiver, { today, terms }: Standing): readonly Problem[] {
  const { until, starts, places } = waiver;
  if (until === null) return [];
  if (until <= today) {
    const message = `This waiver ended on ${until}: what it covered counts again`;
    const fix = "Mend what it covered, or accept it anew with a reason that holds today.";
    return [problem(waiver, places.until, { slug: "expired", message, fix })];
  }
  const most = terms.maxDays.value;
  const first = starts ?? today;
  const days = daysBetween(first, until) ?? 0;
  if (days > most) {
    const since = starts === null ? "from today" : `from ${starts}`;
    const message = `This waiver holds for ${plural(days, "day")} ${since}, and ${plural(most, "day")} are the most`;
    const fix = `Let it end earlier; \`checks.waivers.max_days\` is ${most}.`;
    return [problem(waiver, places.until, { slug: "too-long", message, fix })];
  }
  if (first <= today) return [];
  const message = `This waiver begins on ${first}: it covers nothing before`;
  const fix = "Let it begin earlier if it is to hold now.";
  return [problem(waiver, places.starts, { slug: "not-started", message, fix })];
}

function notApproved(waiver: Waiver, { terms }: Standing): readonly Problem[] {
  if (!terms.requireApprover.value || waiver.approver !== null) return [];
  const isComment = waiver.places.entity === undefined;
  const message = "This waiver does not say who approved it, as `checks.waivers` wants";
  const fix = `Write ${isComment ? "`approved=role`" : "`approved_by: role`"}.`;
  return [problem(waiver, waiver.places.approver, { slug: "no-approver", message, fix })];
}

function wrongAddress(waiver: Waiver, standing: Standing): readonly Problem[] {
  const { covers, places } = waiver;
  const address = covers.by === "fingerprint" ? null : covers.address;
  if (address === null || !standing.judged || standing.knows(address)) return [];
  const meant = nearest(address, standing.addresses());
  const message = `Nothing is declared at ${ticked(address, 80)}, so this waiver covers nothing`;
  const fix =
    meant === undefined
      ? "Write the address as the finding prints it, such as `asset:crm/field:email`."
      : `Did you mean ${ticked(meant, 80)}?`;
  return [problem(waiver, places.address, { slug: "unknown-address", message, fix })];
}

/** The note about a waiver that covers nothing; none where the rule was not asked or cannot tell. */
export function unused(waiver: Waiver, standing: Standing): readonly Problem[] {
  const { covers, places } = waiver;
  const rule = standing.nameOf(waiver.rule);
  if (!standing.judged || !standing.asked(rule)) return [];
  const address = covers.by === "fingerprint" ? null : covers.address;
  if (address !== null && standing.undecided(rule, address)) return [];
  const where = covers.by === "line" ? `on line ${covers.line}` : `at ${ticked(address ?? "", 80)}`;
  const message = `${ticked(rule, 80)} finds nothing ${where}: this waiver is no longer needed`;
  const fix = "Take the waiver out, or correct what it is about.";
  return [problem(waiver, places.self, { slug: "unused", message, fix })];
}

function problem(waiver: Waiver, range: Range, { slug, message, fix }: Words): Problem {
  const { pointer, entity } = waiver.places;
  const about = entity === undefined ? {} : { address: entity };
  return { id: `waiver/${slug}`, message, fix, range, pointer, ...about };
}
