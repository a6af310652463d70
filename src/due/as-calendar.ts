/** The calendar, whose library is loaded only when somebody wants one. */
import type { DueRoot } from "./types.ts";

/** The dates of all businesses as one calendar file (RFC 5545). */
export async function dueAsCalendar(roots: readonly DueRoot[]): Promise<string> {
  const { calendarOf } = await import("./calendar.ts");
  return calendarOf(roots);
}
