/** What changed in meaning, commit by commit. */
import type { Change } from "./change.ts";
import type { GlanceLine } from "./comparison.ts";

/** One commit that touched the declarations. */
export interface Dated {
  /** Its id. */
  readonly commit: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly subject: string;
  /** `first`: nothing to compare with. `unreadable`: its files cannot be read to their end. */
  readonly state: "first" | "read" | "unreadable";
  readonly glance: readonly GlanceLine[];
  /** Those that mean something for people. */
  readonly changes: readonly Change[];
}

export interface History {
  /** The folder of the business as the report names it. */
  readonly path: string;
  /** YYYY-MM-DD: the one day that the law was read for. */
  readonly as_of: string;
  /** True where the clone lacks older commits: the first entry here is then not the first there was. */
  readonly shallow: boolean;
  /** The oldest first. */
  readonly entries: readonly Dated[];
}
