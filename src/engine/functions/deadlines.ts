/** Host functions for how long the laws give, and from which day duties apply. */
import { dateParts, dayNumber } from "../../calendar/date.ts";
import { addBusinessDays, addDuration } from "../../calendar/shift.ts";
import type { HostFunction } from "../../expression/types.ts";
import { applicationDate, deadline } from "../../law/deadlines.ts";
import { requiredElements } from "../../law/documents.ts";
import type { Law } from "../../law/types.ts";
import { many, maybe, optional, param, text } from "./define.ts";

interface Asked {
  readonly id: string;
  readonly law: string;
  readonly from: string;
  readonly extended: boolean;
}

/** The last day: calendar time or business days, and the extension where it is asked for. */
function lastDay({ id, law, from, extended }: Asked, today: string): string | undefined {
  // Laws come from rules, which the schema has held against the list of laws.
  const found = deadline(id, law as Law, today);
  if (!found.known) return undefined;
  const { limit, business_days, extension } = found;
  const last =
    limit === null
      ? business_days === null
        ? undefined
        : addBusinessDays(from, business_days)
      : addDuration(from, limit);
  if (last === undefined) return undefined;
  const end = extended && extension !== null ? addDuration(last, extension) : last;
  const inDays = limit !== null && !limit.startsWith("PT");
  return end !== undefined && inDays && EUROPEAN.has(law) ? workingDay(end) : end;
}

const EUROPEAN: ReadonlySet<string> = new Set(["gdpr", "uk_gdpr"]);

/**
 * The day itself, or the Monday after a weekend: periods of EU law that are not in hours end on a
 * working day (Regulation 1182/71 Art. 3(4)). Public holidays differ by country and are not known here.
 */
function workingDay(date: string): string | undefined {
  const parts = dateParts(date);
  const weekend = parts !== undefined && dayNumber(parts) % 7 > 4; // day 0 was a Monday
  return weekend ? addBusinessDays(date, 1) : date;
}

export const DEADLINE_FUNCTIONS: readonly HostFunction[] = [
  {
    name: "deadline",
    params: [
      param("name", "text"),
      param("law", "text"),
      param("from", "date"),
      optional("extended", "boolean"),
    ],
    returns: maybe("date"),
    doc: "The last day of a deadline that a law sets, counted from a date; with `true` the day to which it may be extended. Under the GDPR, a last day that falls on a weekend becomes the Monday after it. Nothing where the law names no number.",
    examples: [
      { expression: '$deadline("request_answer", "gdpr", "2026-11-02")', gives: "2026-12-02" },
      {
        expression: '$deadline("request_answer", "gdpr", "2026-11-02", true)',
        gives: "2027-02-02",
      },
      { expression: '$deadline("request_answer", "gdpr", "2026-10-29")', gives: "2026-11-30" },
      { expression: '$deadline("breach_authority", "gdpr", "2026-11-26")', gives: "2026-11-29" },
      { expression: '$deadline("opt_out", "ccpa", "2026-11-02")', gives: "2026-11-23" },
      { expression: '$deadline("opt_out", "gdpr", "2026-11-02")', gives: undefined },
    ],
    call: ([name, law, from, extended], { today }) => {
      const [id, which, start] = [text(name), text(law), text(from)];
      if (id === undefined || which === undefined || start === undefined) return undefined;
      return lastDay({ id, law: which, from: start, extended: extended === true }, today);
    },
  },
  {
    name: "applies_from",
    params: [param("duty", "text"), optional("date", "date")],
    returns: maybe("date"),
    doc: "From which day a duty applies, as the law stood on a day: `$applies_from('ai_annex_iii')`.",
    examples: [{ expression: '$applies_from("ai_annex_iii", "2026-12-01")', gives: "2027-12-02" }],
    call: ([duty, date], { today }) => {
      const found = applicationDate(text(duty) ?? "", text(date) ?? today);
      return found.known ? found.date : undefined;
    },
  },
  {
    name: "elements",
    params: [param("document", "text"), optional("date", "date")],
    returns: many("text"),
    doc: "The ids of what a document must contain on a day, in the order of the law.",
    examples: [{ expression: '$count($elements("no such document", "2026-12-01"))', gives: 0 }],
    call: ([document, date], { today }) =>
      (requiredElements(text(document) ?? "", text(date) ?? today) ?? []).map(({ id }) => id),
  },
];
