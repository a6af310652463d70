/** What decides over a check beside the declarations: a pull request is judged by that of its base. */
import type { Checks } from "./settings/types.ts";
import type { Baseline, Waiver } from "./waiver/types.ts";

/** Settings, waivers and baseline of one state of a business; rules are handed over apart. */
export interface Policy {
  readonly checks: Checks;
  /** Comments among them are bound to what they covered in that state. */
  readonly waivers: readonly Waiver[];
  /** Null when there is none. */
  readonly baseline: Baseline | null;
}
