/** What mending a business's files takes and gives. */
import type { FixKind } from "../finding/fix.ts";
import type { Finding, Report } from "../finding/types.ts";
import type { SourceText } from "../source/types.ts";

export interface MendOptions {
  /** Checks the files as they would be; asked after every change. */
  readonly check: (sources: readonly SourceText[]) => Report;
  /** Also make what must be looked at. */
  readonly suggestions: boolean;
  /** Which findings are mended, by the id of their rule; all when left out. */
  readonly concerns?: (rule: string) => boolean;
}

/** One fix that was made. */
export interface Made {
  readonly rule: string;
  readonly address: string;
  readonly kind: FixKind;
  readonly title: string;
  /** Paths of the files that it changed. */
  readonly files: readonly string[];
}

export interface MendedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export interface Mended {
  /** The files that are to be written, in the order of their paths. */
  readonly files: readonly MendedFile[];
  readonly made: readonly Made[];
  /** What the files say once they are written. */
  readonly report: Report;
  /** Findings that are left, and have a fix that was not asked for. */
  readonly suggested: readonly Finding[];
}
