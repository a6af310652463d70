/** The formats of our schemas: one function each, called by the generated validators. */
import { isDate } from "../calendar/date.ts";
import { parseDuration } from "../calendar/duration.ts";
import { isPlace } from "../law/countries.ts";

/** Names of the formats that a schema may use. */
export type FormatName = "date" | "duration" | "country" | "language" | "url" | "email" | "id";

/** Ids start with a letter, so that no id looks like a period ("1 year") or a date. */
const ID = /^[a-z][a-z0-9_-]*$/;
/** Language, script and region of BCP 47, in its usual capitals. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;
const URL = /^https?:\/\/[^\s/?#:@[\]]+(:\d{1,5})?([/?#]\S*)?$/i;
/** As much as can be told without sending a message: one @, a host with a dot, no blanks. */
const EMAIL = /^[^\s@<>(),;:"]+@[^\s@<>(),;:".]+(\.[^\s@<>(),;:".]+)+$/;

export const formats: Readonly<Record<FormatName, (text: string) => boolean>> = {
  date: isDate,
  duration: (text) => parseDuration(text) !== undefined,
  country: isPlace,
  language: (text) => LANGUAGE.test(text),
  url: (text) => URL.test(text),
  email: (text) => EMAIL.test(text),
  id: (text) => ID.test(text) && text !== "none",
};

/** What is expected, in words, with an example. */
export const FORMAT_WORDS: Readonly<Record<FormatName, string>> = {
  date: "a date such as 2026-02-03",
  duration: "a period such as 2 years or P2Y",
  country: "a country code such as IE",
  language: "a language code such as en",
  url: "a web address such as https://example.com",
  email: "an email address such as privacy@example.com",
  id: "an id such as web_shop",
};

export function isFormatName(name: unknown): name is FormatName {
  return typeof name === "string" && Object.hasOwn(formats, name);
}
