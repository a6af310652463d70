/** Two states of a business held against each other: what changed, what follows, what the gate says. */
import type { Change, Direction, Duty } from "./change.ts";
import type { Finding, Gate, Report } from "./types.ts";

/** One of the two states. */
export interface Compared {
  /** As the reader named it: a git ref, a folder. */
  readonly name: string;
  /** `none`: it holds no declarations. `unreadable`: it could not be read to its end. */
  readonly state: "read" | "none" | "unreadable";
  /** Why it could not be read, in one sentence; null when it was. */
  readonly because: string | null;
}

/** One line of what changed at a glance: one thing that grew or shrank, and its changes. */
export interface GlanceLine {
  /** What it is about: `data`, `people`, `sharing`, `time` or `risk`. */
  readonly about: "data" | "people" | "sharing" | "time" | "risk";
  /** Directions with their changes, the growing one first; those without changes are left out. */
  readonly counts: readonly {
    readonly direction: Direction;
    /** Ids of the changes. */
    readonly changes: readonly string[];
  }[];
}

/** What readers of one document in one language will read differently. */
export interface NoticeDiff {
  /** Id of the document, such as `privacy-notice`. */
  readonly document: string;
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly state: "new" | "gone" | "changed";
  /** True where versions are put on record, and this one is not yet: `build --record` does it. */
  readonly unrecorded?: boolean;
  /** Passages that differ, in reading order; for a whole document that came or went, none. */
  readonly passages: readonly {
    /** Anchor of the passage after the change; before it for what is gone. */
    readonly anchor: string;
    readonly parts: readonly {
      readonly kind: "kept" | "removed" | "added";
      readonly text: string;
    }[];
  }[];
}

/** A change of how the business is checked: it decides nothing about this comparison. */
export interface PolicyChange {
  readonly about: "rules" | "waivers" | "baseline" | "checks";
  /** One sentence: "Waives consent/preticked for consent:newsletter until 2027-01-31, by ana: reason". */
  readonly sentence: string;
  /** True when fewer things would fail by it. */
  readonly weaker: boolean;
  /** `file:line` after the change, before it for what is gone; null where it has no place. */
  readonly where: string | null;
  /** True when it counts already, as `checks.waivers.from: head` of the base allows. */
  readonly counts: boolean;
}

/** A finding that stands as it did, although the fact that it rests on is no longer stated. */
export interface HiddenFinding {
  readonly finding: Finding;
  /** `address.key` of the facts that went. */
  readonly gone: readonly string[];
}

/** What the gate says. */
export interface GateResult extends Gate {
  readonly fails: boolean;
  /** Fingerprints of the findings that make it fail. */
  readonly by: readonly string[];
}

/** The whole comparison: plain data that every door writes in its own way. */
export interface Comparison {
  /** YYYY-MM-DD: the day the law was read for on both sides. */
  readonly as_of: string;
  readonly before: Compared;
  readonly after: Compared;
  /** True when the base holds no declarations: the head is judged by its own policy. */
  readonly adoption: boolean;
  readonly glance: readonly GlanceLine[];
  /** Those with a direction first; records without one (renames, wording) after them. */
  readonly changes: readonly Change[];
  /** What must be done for certain. */
  readonly duties: readonly Duty[];
  /** What may have to be done: facts that would tell are not stated. */
  readonly possible: readonly Duty[];
  readonly notices: readonly NoticeDiff[];
  readonly policy: readonly PolicyChange[];
  readonly findings: {
    /** Not there before the change. */
    readonly new: readonly Finding[];
    /** There before, and not any more. */
    readonly fixed: readonly Finding[];
    /** There before, and still. Those that a deleted fact hides are among them, at their old severity. */
    readonly open: readonly Finding[];
  };
  readonly hidden: readonly HiddenFinding[];
  readonly gate: GateResult;
  /** The head as judged by the policy that counts; every finding with its `status`. */
  readonly report: Report;
}
