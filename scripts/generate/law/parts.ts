/** Readers for what every data set of `rules/_law/` is made of. */
import { isDate } from "../../../src/calendar/date.ts";
import { parseDuration } from "../../../src/calendar/duration.ts";
import type { Source } from "../../../src/law/types.ts";
import { bool, either, matching, maybe, object, oneOf, type Reader, text } from "./read.ts";

export const date: Reader<string> = matching("a date (YYYY-MM-DD)", isDate);
export const duration: Reader<string> = matching(
  "an ISO 8601 duration in normal form",
  (value) => parseDuration(value) === value,
);
export const country: Reader<string> = matching("an upper-case country code", (value) =>
  /^[A-Z]{2,3}(?:-[A-Z0-9]{2,3}(?:-[A-Z]{2})?)?$/.test(value),
);
export const law: Reader<"gdpr" | "uk_gdpr" | "ccpa" | "eprivacy" | "ai_act" | "good_practice"> =
  oneOf("gdpr", "uk_gdpr", "ccpa", "eprivacy", "ai_act", "good_practice");

export const words: Reader<{ readonly en: string; readonly de: string }> = object({
  en: text,
  de: text,
});

export const source: Reader<Source> = object({
  cite: text,
  url: maybe(matching("an https address", (value) => value.startsWith("https://"))),
  read: maybe(date),
});

/** Keys of a fact that say what stands behind it. */
export const backing = {
  source,
  verified: bool,
  uncertain: maybe(text),
} as const;

/** Keys of a fact that hold for some span of days. */
export const dated = { from: date, until: maybe(date) } as const;

/** Keys of a vocabulary entry. */
export const term = {
  label: words,
  plain: maybe(words),
  means: text,
  cite: maybe(text),
  dpv: maybe(matching("a term in CamelCase", (value) => /^[A-Za-z]+$/.test(value))),
  fides: maybe(matching("a fideslang key", (value) => /^[a-z_.]+$/.test(value))),
} as const;

export const flag = either(bool, false);

interface Span {
  readonly from: string;
  readonly until: string | null;
}

/** What is uncertain must be said where a fact is not verified, and only there. */
export function honest(fact: { verified: boolean; uncertain: string | null }, at: string): void {
  if (fact.verified === (fact.uncertain !== null)) {
    throw new Error(`${at}: \`uncertain\` goes with \`verified: false\`, and only with it`);
  }
}

/** Spans of one thing must be in order and must not overlap. */
export function coherent(spans: readonly Span[], at: string): void {
  spans.forEach((span, index) => {
    if (span.until !== null && span.until < span.from) {
      throw new Error(`${at}: ends on ${span.until}, before it begins on ${span.from}`);
    }
    const next = spans[index + 1];
    if (next && (span.until === null || next.from <= span.until)) {
      throw new Error(`${at}: two entries hold on ${next.from}`);
    }
  });
}
