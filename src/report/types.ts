/** What a report format is. */
import type { Report } from "../finding/types.ts";
import type { RulePage } from "./page/types.ts";

/** Where the paths of a report lie, for readers that see the whole repository. */
export interface Repository {
  /** The folder that paths start from, relative to the repository, with `/`; `.` is the repository. */
  readonly folder: string;
  /** Address under which files of this commit can be read, with a last `/`; null when there is none. */
  readonly files: string | null;
}

export interface RenderOptions {
  /** Columns to fill at most; formats that are not for a terminal ignore it. */
  readonly width: number;
  readonly color: boolean;
  /** Write OSC 8 links; only where the terminal is known to understand them. */
  readonly links: boolean;
  /** The page of a rule, for formats that explain what they name. Left out: what the finding says. */
  readonly explain?: (id: string) => RulePage | undefined;
  /** Left out: the check was started where the repository begins. */
  readonly repository?: Repository;
}

/** One or several businesses to text, with a last newline. Pure: no clock, no locale, no absolute path. */
export type Reporter = (reports: readonly Report[], options: RenderOptions) => string;
