/** The packed data, each parsed on first use and kept. */
import { COUNTRIES } from "./countries.gen.ts";
import { FACTS } from "./facts.gen.ts";
import type {
  AdequacyFile,
  AuthoritiesFile,
  ConsentAgeFile,
  CountriesFile,
  DeadlinesFile,
  MembershipFile,
  NumbersFile,
  RightsFile,
} from "./facts.ts";
import type { ApplicationFile, LawsFile } from "./text-facts.ts";
import type { Category, SubjectGroup, Term } from "./types.ts";
import { VOCABULARY } from "./vocabulary.gen.ts";

export interface Facts {
  readonly adequacy: AdequacyFile;
  readonly membership: MembershipFile;
  readonly authorities: AuthoritiesFile;
  readonly rights: RightsFile;
  readonly laws: LawsFile;
  readonly ages: ConsentAgeFile;
  readonly thresholds: NumbersFile;
  readonly deadlines: DeadlinesFile;
  readonly application: ApplicationFile;
}

export interface Vocabulary {
  readonly categories: readonly Category[];
  readonly kinds: readonly Term[];
  readonly groups: readonly SubjectGroup[];
  readonly terms: Readonly<Record<string, readonly Term[]>>;
}

export const facts: () => Facts = unpack(FACTS);
export const vocabulary: () => Vocabulary = unpack(VOCABULARY);
export const countries: () => CountriesFile = unpack(COUNTRIES);

/** Parses packed data when they are first asked for. */
export function unpack<T extends object>(json: string): () => T {
  let kept: T | undefined;
  // The generator checked every value against these very types before it packed them.
  return () => (kept ??= JSON.parse(json) as T);
}
