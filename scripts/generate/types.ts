/** What a generator of committed files looks like. */

export interface GeneratedFile {
  /** Relative to the root of the repository, with `/`. */
  readonly path: string;
  /** LF line ends, a last newline, the same bytes for the same input. */
  readonly text: string;
}

/** A module of `scripts/generate/`. */
export interface Generator {
  /** Reads the sources under `root` and says what the generated files hold; writes nothing. */
  readonly generate: (root: string) => readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>;
  /** A folder that holds nothing but its files: what it no longer generates is deleted there. */
  readonly owns?: string;
}
