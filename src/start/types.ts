/** What is asked when a business begins to declare, and what can be found out without asking. */

export const TRADES = ["shop", "clinic", "saas", "club", "other"] as const;
/** What a business does, as far as it decides which purposes it has. */
export type Trade = (typeof TRADES)[number];

/** The answers; what is left out stands as TODO. */
export interface Answers {
  readonly name?: string;
  /** ISO 3166-1 alpha-2, or `US-CA`. */
  readonly country?: string;
  readonly trade: Trade;
  readonly email?: string;
  readonly website?: string;
  /** The role that looks after privacy, not a name. */
  readonly lead?: string;
  readonly staff: boolean;
  readonly newsletter: boolean;
  readonly analytics: boolean;
  readonly cameras: boolean;
  /** Companies that get data, by the names that people use. */
  readonly companies: readonly string[];
}

/** Facts that were found in a repository: they take the place of what would be asked or left open. */
export type Found = Partial<Answers>;

/** What is taken when nobody answers. */
export const UNANSWERED: Answers = {
  trade: "other",
  staff: false,
  newsletter: false,
  analytics: false,
  cameras: false,
  companies: [],
};

/** One section of a first file. */
export interface Section {
  readonly key: string;
  /** Lines that say what the section is about. */
  readonly above: readonly string[];
  /** The section's value as YAML, comments included, without indentation. */
  readonly text: string;
}
