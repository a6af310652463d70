/** What is overdue or falls due soon: the days of rules, of waivers, and of looking at things again. */
import { daysBetween } from "../calendar/date.ts";
import { addDuration } from "../calendar/shift.ts";
import { datesOf, type RuleDate } from "../engine/dates.ts";
import type { Judged } from "../engine/evaluate.ts";
import type { EvaluateOptions, Rule } from "../engine/types.ts";
import { compareText } from "../finding/order.ts";
import { declaredDates } from "./declared.ts";
import type { Due, DueItem, Untold } from "./types.ts";

export interface DueOptions extends Pick<EvaluateOptions, "today" | "settings"> {
  /** ISO 8601 duration: how far to look ahead. */
  readonly within: string;
  /** Waivers and other things with a day that stand in no entry of the model. */
  readonly beside?: readonly Omit<DueItem, "days">[];
}

/**
 * What is overdue on `today`, or falls due within the given time. Pure: the same model, rules and day
 * give the same list.
 *
 * @param model the linked declarations, and the files that they stand in
 */
export function due(model: Judged, rules: readonly Rule[], options: DueOptions): Due {
  const { today, within, settings, beside = [] } = options;
  const until = addDuration(today, within) ?? "9999-12-31";
  const asked = datesOf(rules, model, {
    today,
    level: "all",
    ...(settings === undefined ? {} : { settings }),
  });
  const ruled = asked.dates.flatMap((one) => itemOf(one, today) ?? []);
  const told = new Set(asked.dates.map(({ address, date }) => `${address} ${date}`));
  const declared = declaredDates(model.root).filter(
    ({ address, date }) => !told.has(`${address} ${date}`),
  );
  const others = [...declared, ...beside].map((item) => withDays(item, today));
  const items = [...ruled, ...others].filter(({ date }) => date <= until).sort(compareItems);
  return {
    as_of: today,
    until,
    items: items.filter((item, i) => i === 0 || compareItems(items[i - 1] ?? item, item) !== 0),
    untold: asked.dates.flatMap(untoldOf),
    errors: asked.errors,
  };
}

/** A day that is over counts only while the rule still finds something wrong. */
function itemOf(found: RuleDate, today: string): DueItem | undefined {
  const { date, open, says, fix, owner, address, range, law, rule } = found;
  if (date === null || (date < today && open === false)) return undefined;
  const what = says.replace(/\.$/, "");
  return withDays({ date, what, fix, owner, address, range, law, rule }, today);
}

function withDays(item: Omit<DueItem, "days">, today: string): DueItem {
  return { ...item, days: daysBetween(today, item.date) ?? 0 };
}

function untoldOf({ date, says, address, range, rule, facts, open }: RuleDate): readonly Untold[] {
  if (date !== null || open === false) return [];
  return [{ what: says.replace(/\.$/, ""), address, range, rule, facts }];
}

/** By date, then by what stands where; a duty of two laws on one day is told once a law. */
function compareItems(a: DueItem, b: DueItem): number {
  return (
    compareText(a.date, b.date) ||
    compareText(a.address, b.address) ||
    compareText(a.what, b.what) ||
    compareText(a.rule ?? "", b.rule ?? "")
  );
}
