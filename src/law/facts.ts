/** The shape of the legal facts as they are kept; what each means is said in `rules/_law/`. */
import type { Dated, Law, Source, Words } from "./types.ts";

/** What stands behind a whole data set. */
export interface Kept {
  readonly as_of: string;
}

export interface Stated {
  readonly source: Source;
  readonly verified: boolean;
  readonly uncertain: string | null;
}

export interface PlaceName extends Words {
  /** The name as it stands after "in"; null where it does not differ. */
  readonly in: Words | null;
}

export interface CountriesFile extends Kept {
  readonly countries: Readonly<Record<string, PlaceName>>;
  readonly regions: Readonly<Record<string, PlaceName>>;
}

export interface AdequacyFile extends Kept {
  readonly conditions: Readonly<Record<string, { readonly label: Words; readonly means: string }>>;
  readonly decisions: readonly (Dated &
    Stated & {
      readonly law: Law;
      readonly country: string;
      readonly scope: string;
      readonly at_risk: Words | null;
    })[];
}

export interface MembershipFile extends Kept {
  readonly source: Source;
  readonly verified: boolean;
  readonly members: Readonly<
    Record<
      string,
      Dated & {
        readonly group: "eu" | "efta";
        readonly part_of: string | null;
        readonly note: string | null;
      }
    >
  >;
}

export interface AuthoritiesFile extends Kept {
  readonly source: Source;
  readonly verified: boolean;
  readonly site_checked: boolean;
  readonly authorities: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly short: string | null;
        readonly site: string;
        readonly regions: boolean;
        readonly public_sector: boolean;
        readonly also: readonly string[];
        readonly note: string | null;
      }
    >
  >;
}

interface RightLaw {
  readonly cite: string;
  readonly from: string | null;
  readonly verified: boolean;
  readonly uncertain: string | null;
}

export interface RightsFile extends Kept {
  readonly verified: boolean;
  readonly rights: Readonly<
    Record<
      string,
      {
        readonly laws: Readonly<Record<string, RightLaw>>;
        readonly given: "always" | "by_basis" | "on";
        readonly bases: readonly string[];
        readonly bases_uk_gdpr: readonly string[];
        readonly circumstance: string | null;
        readonly limited_by: Readonly<Record<string, { readonly cite: string }>>;
        readonly label: Words;
        readonly plain: Words;
      }
    >
  >;
}

/** A number with what stands behind it, for some span of days. */
export interface DatedNumber extends Dated, Stated {
  readonly value: number;
}

export interface NumbersFile extends Kept {
  readonly thresholds: Readonly<
    Record<
      string,
      {
        readonly law: Law;
        readonly unit: string;
        readonly says: string;
        readonly values: readonly DatedNumber[];
      }
    >
  >;
}

export interface ConsentAgeFile extends Kept {
  readonly countries: Readonly<
    Record<string, readonly (DatedNumber & { readonly note: string | null })[]>
  >;
}

export interface DeadlinesFile extends Kept {
  readonly deadlines: Readonly<Record<string, Readonly<Record<string, DeadlineFact>>>>;
}

interface DeadlineFact extends Stated {
  readonly says: string;
  readonly limit: string | null;
  readonly business_days: number | null;
  readonly extension: string | null;
  readonly counted_from: string;
  readonly from: string | null;
}
