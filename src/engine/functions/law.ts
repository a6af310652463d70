/** Host functions that look up dated legal facts. */
import type { HostFunction } from "../../expression/types.ts";
import { adequacy } from "../../law/adequacy.ts";
import { eea, eu } from "../../law/countries.ts";
import { laws } from "../../law/laws.ts";
import { consentAge, threshold } from "../../law/numbers.ts";
import type { Law } from "../../law/types.ts";
import { maybe, one, optional, param, text } from "./define.ts";

/** Yes and no as true and false; a place that is none gives nothing. */
function answer(membership: "yes" | "no" | "unknown"): boolean | undefined {
  return membership === "unknown" ? undefined : membership === "yes";
}

export const LAW_FUNCTIONS: readonly HostFunction[] = [
  {
    name: "adequacy",
    params: [param("law", "text"), param("country", "country"), optional("date", "date")],
    returns: one("json"),
    doc: "Whether a law holds the protection in a country to be adequate on a day: `{ scope, until, at_risk, source }`. `scope` is `all`, `none`, or a condition such as `dpf` that the declaration must show to be met.",
    examples: [
      { expression: '$adequacy("gdpr", "CH", "2026-12-01").scope', gives: "all" },
      { expression: '$adequacy("gdpr", "US", "2026-12-01").scope', gives: "dpf" },
      { expression: '$adequacy("gdpr", "IN", "2026-12-01").scope', gives: "none" },
    ],
    call: ([law, country, date], { today }) => {
      // Laws come from rules, which the schema has held against the list of laws.
      const found = adequacy(text(law) as Law, text(country) ?? "", text(date) ?? today);
      const { scope, until, at_risk, source } = found;
      return { scope, until, at_risk: at_risk?.en ?? null, source: source?.cite ?? null };
    },
  },
  {
    name: "eea",
    params: [param("country", "country"), optional("date", "date")],
    returns: maybe("boolean"),
    doc: "True when a country belongs to the European Economic Area on a day.",
    examples: [
      { expression: '$eea("NO", "2026-12-01")', gives: true },
      { expression: '$eea("CH", "2026-12-01")', gives: false },
      { expression: '$eea("GB", "2019-06-01")', gives: true },
    ],
    call: ([country, date], { today }) => answer(eea(text(country) ?? "", text(date) ?? today)),
  },
  {
    name: "eu",
    params: [param("country", "country"), optional("date", "date")],
    returns: maybe("boolean"),
    doc: "True when a country belongs to the European Union on a day.",
    examples: [
      { expression: '$eu("IE", "2026-12-01")', gives: true },
      { expression: '$eu("NO", "2026-12-01")', gives: false },
    ],
    call: ([country, date], { today }) => answer(eu(text(country) ?? "", text(date) ?? today)),
  },
  {
    name: "consent_age",
    params: [param("country", "country"), optional("date", "date")],
    returns: maybe("number"),
    doc: "From which age a child's own consent to an online service counts in a country (GDPR Art. 8(1) and national law); nothing where none is listed.",
    examples: [
      { expression: '$consent_age("IE", "2026-12-01")', gives: 16 },
      { expression: '$consent_age("US", "2026-12-01")', gives: undefined },
    ],
    call: ([country, date], { today }) => {
      const found = consentAge(text(country) ?? "", text(date) ?? today);
      return found.known ? found.value : undefined;
    },
  },
  {
    name: "threshold",
    params: [param("name", "text"), optional("date", "date")],
    returns: maybe("number"),
    doc: "A number of the laws that decides whether a duty applies, such as `ccpa_annual_revenue`, on a day; nothing for a name that the data do not have.",
    examples: [
      { expression: '$threshold("ccpa_annual_revenue", "2026-12-01")', gives: 26625000 },
      { expression: '$threshold("no such name", "2026-12-01")', gives: undefined },
    ],
    call: ([name, date], { today }) => {
      const found = threshold(text(name) ?? "", text(date) ?? today);
      return found.known ? found.value : undefined;
    },
  },
  {
    name: "law_name",
    params: [param("law", "text")],
    returns: maybe("text"),
    doc: "What a law is called in a sentence: `$law_name($law)`.",
    examples: [{ expression: '$law_name("uk_gdpr")', gives: "UK GDPR" }],
    call: ([law]) => laws().find(({ id }) => id === law)?.short.en,
  },
];
