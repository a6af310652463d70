/** How long the laws give, and from which day duties apply. */
import { inForce, own } from "./find.ts";
import type { Answer, Law } from "./types.ts";
import { facts } from "./unpack.ts";

export interface Deadline {
  /** What must be done, one sentence. */
  readonly says: string;
  /** ISO 8601 duration; null when the law counts business days or names no number. */
  readonly limit: string | null;
  readonly business_days: number | null;
  /** How much longer in hard cases. */
  readonly extension: string | null;
  /** What it is counted from: `received`, `aware`, `obtained` ... */
  readonly counted_from: string;
}

/**
 * The deadline `id` under `law` on `date`, such as `deadline("request_answer", "gdpr", date)`.
 * With neither `limit` nor `business_days` the law says "without undue delay".
 */
export function deadline(id: string, law: Law, date: string): Answer<Deadline> {
  const { deadlines, as_of } = facts().deadlines;
  const laws = own(deadlines, id);
  if (!laws) return { known: false, because: `there is no deadline ${id}` };
  const found = own(laws, law);
  if (!found) return { known: false, because: `${law} sets no deadline ${id}` };
  const { from, ...rest } = found;
  if (from !== null && date < from) {
    return { known: false, because: `${law} sets the deadline ${id} from ${from} on` };
  }
  return { known: true, ...rest, as_of };
}

/** Ids of all deadlines. */
export function deadlineIds(): readonly string[] {
  return Object.keys(facts().deadlines.deadlines);
}

/**
 * From which day a duty applies, as the law stood on `date`: legislators move such days.
 * `applicationDate("ai_annex_iii", "2026-11-21")` gives 2027-12-02.
 */
export function applicationDate(
  point: string,
  date: string,
): Answer<{ readonly date: string; readonly law: Law; readonly says: string }> {
  const { points, as_of } = facts().application;
  const found = own(points, point);
  if (!found) return { known: false, because: `there is no date of application ${point}` };
  const value = inForce(found.values, date);
  if (!value) return { known: false, because: `no law set a date for ${point} on ${date}` };
  const { from: _from, until: _until, ...stated } = value;
  return { known: true, ...stated, law: found.law, says: found.says, as_of };
}

/** Names of all dates of application. */
export function applicationPoints(): readonly string[] {
  return Object.keys(facts().application.points);
}
