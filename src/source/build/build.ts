/** Events become a tree of values with origins, in one pass. */
import { EVENT_ID, type Event } from "js-yaml";
import { originTable } from "../origins.ts";
import type { SourceFile } from "../types.ts";
import { readAlias, refuseUnused } from "./aliases.ts";
import { close, openList, openMap } from "./collections.ts";
import { openDocument } from "./documents.ts";
import { step } from "./gaps.ts";
import { readScalar } from "./scalars.ts";
import { newState, type State } from "./state.ts";

/** The tree of a file's events, its problems, and all that was met on the way. */
export function build(file: SourceFile, events: readonly Event[]): State {
  const state = newState(file, originTable(file));
  let first = true;
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) {
      openDocument(state, event, first);
      first = false;
    } else readEvent(state, event);
    if (state.stopped) return state;
  }
  step(state, file.text.length, file.text.length);
  refuseUnused(state);
  return state;
}

function readEvent(state: State, event: Exclude<Event, { type: typeof EVENT_ID.DOCUMENT }>): void {
  switch (event.type) {
    case EVENT_ID.SCALAR:
      readScalar(state, event);
      break;
    case EVENT_ID.POP:
      close(state);
      break;
    case EVENT_ID.MAPPING:
      openMap(state, event);
      break;
    case EVENT_ID.SEQUENCE:
      openList(state, event);
      break;
    case EVENT_ID.ALIAS:
      readAlias(state, event);
      break;
  }
}
