/** What a kind of problem is called and why it matters: the catalogue behind `explain` and the reports. */
import type { Severity } from "./types.ts";

/**
 * One kind of problem of writing (`syntax/...`, `schema/...`, `model/...`, `file/...`).
 * Each room that makes problems exports its kinds as one list.
 */
export interface ProblemKind {
  /** Stable id, such as `schema/unknown-key`. */
  readonly id: string;
  /** The state that is right, in one line: "Every key is one that the format knows". */
  readonly title: string;
  /** One or two sentences: what goes wrong when this stands. */
  readonly why: string;
  /** What to do in general; the problem itself says what to type. */
  readonly fix: string;
  /** `error` unless nothing false can follow from it. */
  readonly severity: Severity;
  /** A short declaration (YAML) with the mistake; empty where YAML cannot show it. */
  readonly bad: string;
  /** The same, put right. */
  readonly good: string;
}
