/** Values of options: what is allowed, and what to type instead. */
import { UsageError } from "./exit.ts";

export const FORMATS = [
  "pretty",
  "json",
  "sarif",
  "github",
  "junit",
  "markdown",
  "gitlab",
  "tap",
] as const;
/** How lists can be written. */
export const LIST_FORMATS = ["pretty", "json"] as const;
export const SEVERITIES = ["error", "warning", "note"] as const;
export const GATES = ["error", "warning", "note", "never"] as const;
export const LEVELS = ["essential", "recommended", "all"] as const;
export const LAWS = ["gdpr", "uk_gdpr", "ccpa", "eprivacy", "ai_act", "good_practice"] as const;

export type Format = (typeof FORMATS)[number];
export type ListFormat = (typeof LIST_FORMATS)[number];

export interface Output {
  readonly format: Format;
  readonly file: string;
}

function isFormat(text: string): text is Format {
  return FORMATS.some((format) => format === text);
}

/** `json=report.json` */
export function parseOutput(text: string): Output {
  const cut = text.indexOf("=");
  const format = text.slice(0, Math.max(cut, 0));
  const file = text.slice(cut + 1);
  if (cut < 1 || file === "") {
    throw new UsageError("Write a format, = and a file, such as json=report.json.");
  }
  if (!isFormat(format)) throw new UsageError(`Allowed formats are ${FORMATS.join(", ")}.`);
  return { format, file };
}

/** A day of the calendar as YYYY-MM-DD. */
export function parseDate(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (day === undefined || Number.isNaN(day.getTime())) {
    throw new UsageError("Write a date as YYYY-MM-DD, such as 2026-12-01.");
  }
  if (day.toISOString().slice(0, 10) !== text) {
    throw new UsageError("There is no such day in the calendar.");
  }
  return text;
}

/** A port of this computer. */
export function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageError("Write a port from 0 to 65535, such as 4321.");
  return port;
}
