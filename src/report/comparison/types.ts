/** A comparison in parts, so that a place with little room can leave some of them out. */

export interface Part {
  readonly id:
    | "verdict"
    | "glance"
    | "changes"
    | "notices"
    | "duties"
    | "policy"
    | "findings"
    | "known"
    | "footer";
  /** What it is about, for the line that says what was left out. */
  readonly title: string;
  /** The lower, the sooner it is told when there is not room for all. */
  readonly weight: number;
  /** Markdown, without line breaks at its ends; empty when there is nothing to tell. */
  readonly text: string;
}
