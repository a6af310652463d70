/** A finding that somebody wants to accept, and what would be written for it. */

export interface Wish {
  readonly rule: string;
  readonly address: string;
  readonly reason: string;
  readonly owner: string;
  /** YYYY-MM-DD: the day on which it ends. */
  readonly until: string;
  readonly approver: string | null;
  readonly ticket: string | null;
  /** A comment at the finding in place of an entry of the section. */
  readonly inline: boolean;
}

/** A file with the waiver in it; nothing is written yet. */
export interface Draft {
  readonly path: string;
  readonly before: string;
  readonly text: string;
  /** `file:line` of the waiver in the new text. */
  readonly where: string;
}

/** Why it is not written, as sentences for people. */
export interface NotWritten {
  readonly refused: string;
}
