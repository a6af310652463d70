/** What a report format is. */
import type { Report } from "../finding/types.ts";

export interface RenderOptions {
  /** Columns to fill at most; formats that are not for a terminal ignore it. */
  readonly width: number;
  readonly color: boolean;
  /** Write OSC 8 links; only where the terminal is known to understand them. */
  readonly links: boolean;
}

/** One or several businesses to text, with a last newline. Pure: no clock, no locale, no absolute path. */
export type Reporter = (reports: readonly Report[], options: RenderOptions) => string;
