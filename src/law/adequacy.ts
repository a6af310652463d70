/** Which countries protect personal data adequately, by the law under which data would go there. */
import { countryOf, eea, isPlace } from "./countries.ts";
import { inForce, own } from "./find.ts";
import type { Law, Source, Words } from "./types.ts";
import { facts } from "./unpack.ts";

export interface Adequacy {
  /**
   * `none`: no decision holds. `all`: it holds without a condition, or the place is inside the area.
   * `unknown`: the law knows no such decisions, or the code is no country. Anything else names the
   * condition that the recipient must meet, such as `dpf`: see `adequacyCondition`.
   */
  readonly scope: string;
  /** Last day; null when open or when there is none. */
  readonly until: string | null;
  /** Why it may fall soon. */
  readonly at_risk: Words | null;
  readonly source: Source | null;
  readonly verified: boolean;
  readonly uncertain: string | null;
}

const NOTHING = { until: null, at_risk: null, source: null, verified: true, uncertain: null };

/**
 * Adequacy of `country` (ISO 3166-1 alpha-2, a region such as `US-CA`, or `EPO`) under `law` on
 * `date`, GDPR Art. 45 and UK GDPR Art. 45A. Places inside the law's own area are `all`.
 */
export function adequacy(law: Law, country: string, date: string): Adequacy {
  if (law !== "gdpr" && law !== "uk_gdpr") return { scope: "unknown", ...NOTHING };
  const code = country === "EPO" ? country : countryOf(country);
  if (code !== "EPO" && !isPlace(country)) return { scope: "unknown", ...NOTHING };
  const inside = insideArea(law, code, date);
  if (inside) return { scope: "all", ...NOTHING, source: { cite: inside, url: null, read: null } };
  const decisions = facts().adequacy.decisions.filter(
    (entry) => entry.law === law && entry.country === code,
  );
  const found = inForce(decisions, date);
  if (!found) return { scope: "none", ...NOTHING };
  const { scope, until, at_risk, source, verified, uncertain } = found;
  return { scope, until, at_risk, source, verified, uncertain };
}

/** What a scope such as `dpf` or `pipeda` asks of the recipient. */
export function adequacyCondition(
  scope: string,
): { readonly label: Words; readonly means: string } | undefined {
  return own(facts().adequacy.conditions, scope);
}

/** Ids of all conditions that a scope can name. */
export function adequacyConditions(): readonly string[] {
  return Object.keys(facts().adequacy.conditions);
}

/** Under the UK GDPR the EEA counts as approved since the end of the transition. */
function insideArea(law: "gdpr" | "uk_gdpr", code: string, date: string): string | undefined {
  if (law === "gdpr") return eea(code, date) === "yes" ? "GDPR Art. 44" : undefined;
  if (code === "GB") return "UK GDPR Art. 44A";
  return eea(code, date) === "yes" ? "DPA 2018 Sch. 21 para. 5" : undefined;
}
