/** Host functions for how long the laws give, and from which day duties apply. */
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
  if (!extended || extension === null || last === undefined) return last;
  return addDuration(last, extension);
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
    doc: "The last day of a deadline that a law sets, counted from a date; with `true` the day to which it may be extended. Nothing where the law names no number.",
    examples: [
      { expression: '$deadline("request_answer", "gdpr", "2026-11-02")', gives: "2026-12-02" },
      {
        expression: '$deadline("request_answer", "gdpr", "2026-11-02", true)',
        gives: "2027-02-02",
      },
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
