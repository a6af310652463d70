/** What the doctor says. */

/** One thing that was looked at. */
export interface Sign {
  /** `note`: works, and may surprise one day. `bad`: does not do what it seems to. */
  readonly state: "ok" | "note" | "bad";
  readonly what: string;
  /** What to do about it; null where nothing is to be done. */
  readonly fix: string | null;
  /** `file` or `file:line`; null where no file is meant. */
  readonly place: string | null;
}

export function good(what: string): Sign {
  return { state: "ok", what, fix: null, place: null };
}
