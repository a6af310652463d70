/** Which rights follow from the ground that a purpose rests on (table R). */
import type { RightsFile } from "./facts.ts";
import { own } from "./find.ts";
import type { Law, Right } from "./types.ts";
import { facts } from "./unpack.ts";

type RightFact = RightsFile["rights"][string];

/**
 * The rights that people have under `law` on `date` where a purpose rests on `basis` (`contract`).
 * A right with `only_if` is given only in that circumstance: `direct_marketing`,
 * `automated_decision`, `sale_or_share`, `sensitive_use`, `admt`. An unknown basis gives the rights
 * that hold whatever the ground. Under the CCPA there is no ground: pass null.
 */
export function rightsFor(basis: string | null, law: Law, date: string): readonly Right[] {
  return Object.entries(facts().rights.rights).flatMap(([id, right]) => {
    const entry = own(right.laws, law);
    if (!entry || (entry.from !== null && date < entry.from) || !gives(right, basis, law))
      return [];
    const limit = basis === null ? undefined : own(right.limited_by, basis);
    return [
      {
        id,
        label: right.label,
        plain: right.plain,
        cite: entry.cite,
        only_if: right.circumstance,
        limited_by: limit?.cite ?? null,
        verified: entry.verified,
      },
    ];
  });
}

/** Ids of all rights that the data know, of whatever law. */
export function rightIds(): readonly string[] {
  return Object.keys(facts().rights.rights);
}

function gives(right: RightFact, basis: string | null, law: Law): boolean {
  if (right.given !== "by_basis") return true;
  if (basis === null) return false;
  return right.bases.includes(basis) || (law === "uk_gdpr" && right.bases_uk_gdpr.includes(basis));
}
