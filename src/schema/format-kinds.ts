/** The kinds of problem with dates, periods, countries, languages, addresses and ids. */
import type { ProblemKind } from "../finding/kind.ts";
import { kind } from "./kind.ts";

export const FORMAT_KINDS: readonly ProblemKind[] = [
  kind("date", {
    title: "Dates are real days written YYYY-MM-DD",
    why: "3.2.2026 is in February for some readers and in March for others.",
    fix: "Write year, month and day: 2026-02-03.",
    bad: "breach_plan:\n  tested: 3.2.2026",
    good: "breach_plan:\n  tested: 2026-02-03",
  }),
  kind("duration", {
    title: "Periods are a number and a unit",
    why: "A period that cannot be read cannot be compared with what the law allows.",
    fix: "Write a whole number and days, weeks, months or years, such as 2 years, or the ISO form P2Y.",
    bad: "defaults:\n  all: { review_every: yearly }",
    good: "defaults:\n  all: { review_every: 1 year }",
  }),
  kind("country", {
    title: "Countries are two-letter codes",
    why: "Which law applies, and whether data leaves the country, is told by the code.",
    fix: "Write the ISO 3166-1 code in capitals: GB, not UK; IE, not Ireland; US-CA for California.",
    bad: "business:\n  country: UK",
    good: "business:\n  country: GB",
  }),
  kind("language", {
    title: "Languages are codes such as en or pt-BR",
    why: "Published pages say their language to browsers and screen readers by this code.",
    fix: "Write the BCP 47 code: two small letters, with a region in capitals if it matters.",
    bad: "business:\n  languages: [English]",
    good: "business:\n  languages: [en]",
  }),
  kind("url", {
    title: "Web addresses are complete",
    why: "Readers of the published pages click on it.",
    fix: "Write the whole address, with https:// in front.",
    bad: "business:\n  contact: { url: crumb.example }",
    good: "business:\n  contact: { url: https://crumb.example }",
  }),
  kind("email", {
    title: "Email addresses are complete",
    why: "People send their requests to it.",
    fix: "Write the whole address: name, @ and domain.",
    bad: "business:\n  contact: { email: privacy at crumb.example }",
    good: "business:\n  contact: { email: privacy@crumb.example }",
  }),
  kind("id", {
    title: "Ids are small letters, digits, - and _",
    why: "Ids are how entries refer to each other; a letter comes first, and `none` is reserved.",
    fix: "Write the id as the message shows, here and where it is referred to.",
    bad: "assets:\n  Web Shop: { kind: database }",
    good: "assets:\n  web_shop: { kind: database }",
  }),
];
