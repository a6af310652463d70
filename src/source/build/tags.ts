/** Tags (`!!str`, `!secret`) are refused: the format says itself what each value is. */
import { ticked } from "../../text/quote.ts";
import { refuse } from "./refuse.ts";
import type { State } from "./state.ts";

/** Refuses the tag of an event that has one. */
export function refuseTag(state: State, event: { tagStart: number; tagEnd: number }): void {
  const { tagStart: start, tagEnd: end } = event;
  if (start < 0) return;
  const tag = state.text.slice(start, end).trim();
  refuse(state, {
    id: "syntax/tag",
    message: `The tag ${ticked(tag)} has no meaning here`,
    fix: "Delete the tag. If the text itself starts with `!`, put it in quotes.",
    start,
    end: start + tag.length,
  });
  state.complete = false;
}
