/** The plain types of legal facts and vocabularies, as `rules/_law/` states them. */

/** The laws that rules can rest on. */
export type Law = "gdpr" | "uk_gdpr" | "ccpa" | "eprivacy" | "ai_act" | "good_practice";

/** The languages that every label and every plain wording comes in. */
export type Language = "en" | "de";
export type Words = Readonly<Record<Language, string>>;

/** Where a fact was taken from. */
export interface Source {
  /** How the text is cited, such as `Implementing Decision (EU) 2023/1795`. */
  readonly cite: string;
  /** Only an address that was seen. */
  readonly url: string | null;
  /** The day on which the source itself was read; null when it was not. */
  readonly read: string | null;
}

/** What stands behind a fact. */
interface Backing {
  readonly source: Source;
  /** False: taken over without a confirmation in a primary text; `uncertain` says what is open. */
  readonly verified: boolean;
  readonly uncertain: string | null;
  /** The day up to which the data set was kept. */
  readonly as_of: string;
}

/** A span of days: `from` and `until` belong to it; no `until` means open. */
export interface Dated {
  readonly from: string;
  readonly until: string | null;
}

/** What a look-up gives when the data do not say: never to be read as "no duty". */
interface NotKnown {
  readonly known: false;
  /** One sentence. */
  readonly because: string;
}

export type Answer<Value> = (Value & Backing & { readonly known: true }) | NotKnown;

/** An entry of a vocabulary. */
export interface Term {
  readonly id: string;
  /** For tables. */
  readonly label: Words;
  /** For readers of a notice; null where a vocabulary has none. What it continues: see its file. */
  readonly plain: Words | null;
  /** Our definition, one sentence. */
  readonly means: string;
  /** The provision that the entry stands for, such as `GDPR Art. 9(2)(h)`. */
  readonly cite: string | null;
  /** Address in the Data Privacy Vocabulary. */
  readonly dpv: string | null;
  readonly fides: string | null;
}

/** A kind of personal data. */
export interface Category extends Term {
  readonly plain: Words;
  /** False for what no longer concerns anybody, such as counts. */
  readonly personal: boolean;
  /** Class of special category data, GDPR Art. 9(1). */
  readonly special: string | null;
  /** Data on offences, GDPR Art. 10. */
  readonly criminal: boolean;
  /** Class of highly personal data, WP248 rev.01 criterion 4. */
  readonly highly_personal: string | null;
  /** Class of sensitive personal information, Cal. Civ. Code 1798.140(ae). */
  readonly sensitive: string | null;
  /** Letters of Cal. Civ. Code 1798.140(v)(1). */
  readonly ccpa: readonly string[];
  readonly identifier: "direct" | "indirect" | "none";
  /** Special categories that it can betray. */
  readonly reveals: readonly string[];
  readonly sensitivity: "low" | "medium" | "high";
  /** An element of Cal. Civ. Code 1798.81.5(d)(1). */
  readonly breach_law: boolean;
  /** Id of the wider category. */
  readonly parent: string | null;
}

/** A built-in group of people. */
export interface SubjectGroup extends Term {
  readonly plain: Words;
  readonly kind: string;
  /** WP248 rev.01 criterion 7. */
  readonly vulnerable: boolean;
}

/** A supervisory authority; names are its own, in its own language. */
export interface Authority {
  readonly code: string;
  readonly name: string;
  readonly short: string | null;
  /** Host name without a scheme. */
  readonly site: string;
  /** True when private businesses in this country belong to one of its regions' authorities. */
  readonly regions: boolean;
  /** True when it watches over public bodies only. */
  readonly public_sector: boolean;
  /** Codes of other authorities for the same business. */
  readonly also: readonly string[];
  readonly note: string | null;
}

/** A right of people, and what it follows from. */
export interface Right {
  readonly id: string;
  readonly label: Words;
  readonly plain: Words;
  readonly cite: string;
  /** The circumstance that gives it where the ground alone does not; null when it is given. */
  readonly only_if: string | null;
  /** The provision that limits it for the ground asked about. */
  readonly limited_by: string | null;
  readonly verified: boolean;
}

/** What is generally known of a service; no statement about anybody's conduct. */
export interface VendorFact {
  readonly id: string;
  readonly name: string;
  /** `hosting`, `payment`, `mail` ... */
  readonly kind: string;
  /** The company that European customers usually contract with, and its seat. */
  readonly legal_name: string;
  readonly country: string;
  /** Seat of the group, where it is another country. */
  readonly parent_country: string | null;
  /** Usual role; `also_role` for a part of the service. */
  readonly role: "processor" | "joint_controller" | "independent_controller" | "public_authority";
  readonly also_role: VendorFact["role"] | null;
  readonly for: Words;
  readonly npm: readonly string[];
  readonly pypi: readonly string[];
  readonly domains: readonly string[];
  readonly source: Source | null;
  /** True only where a document of the company was read. */
  readonly verified: boolean;
  readonly as_of: string;
}
