/** What falls due as a calendar (RFC 5545): whole days, the same bytes for the same facts. */
import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { lawText, lineOf } from "./pretty.ts";
import type { DueItem, DueRoot } from "./types.ts";

/** Midnight in the calendar's own reckoning: whole days have no zone. */
function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** The same thing keeps its entry when its day moves: neither day nor line are part of it. */
function uidOf({ rule, address, law }: DueItem, root: string): string {
  const laws = law.map((one) => one.law).join("+");
  return `${[root, rule ?? "declared", laws, address].map(encodeURIComponent).join("/")}@privacyfile`;
}

function descriptionOf(item: DueItem, root: string): string {
  const law = lawText(item);
  return [
    item.fix.replaceAll(/\s+/g, " ").trim(),
    ...(law === "" ? [] : [law]),
    ...(item.owner === null ? [] : [`Who: ${item.owner}`]),
    `${item.address} (${lineOf(root, item.range)})`,
  ].join("\n");
}

/** A text as RFC 5545 (3.3.11) writes it; the library does so everywhere but in the calendar's name. */
function nameOf(roots: readonly DueRoot[]): string {
  const names = roots.flatMap(({ business }) => business ?? []);
  const text = ["Privacy", ...names].join(" ").replaceAll(/\s+/g, " ");
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`);
}

/** The dates of all businesses as one calendar file; every line is ended, the last one too. */
export function calendarOf(roots: readonly DueRoot[]): string {
  const calendar = ical({
    name: nameOf(roots),
    prodId: { company: "privacyfile", product: "privacyfile", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
  });
  const seen = new Map<string, number>();
  for (const { path, due } of roots) {
    for (const item of due.items) {
      const name = uidOf(item, path);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      calendar.createEvent({
        id: count === 1 ? name : `${count}-${name}`,
        stamp: dayOf(due.as_of),
        start: dayOf(item.date),
        allDay: true,
        summary: item.owner === null ? item.what : `${item.what} (${item.owner})`,
        description: descriptionOf(item, path),
        transparency: ICalEventTransparency.TRANSPARENT,
      });
    }
  }
  return `${calendar.toString()}\r\n`;
}
