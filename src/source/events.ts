/** The YAML parser at work: events with offsets, or where and why it could not go on. */
import { type Event, parseEvents, YAMLException } from "js-yaml";

/** Where the parser gave up, in its own words; `mistakes/` turns them into ours. */
export interface Failure {
  readonly reason: string;
  readonly offset: number;
}

/** Nothing in a declaration is nested deeper, and no reader of the tree needs to bear more. */
const DEEPEST = 64;

/** All events of a text, or the place of its first mistake. */
export function readEvents(text: string): readonly Event[] | Failure {
  try {
    return parseEvents(text, { maxDepth: DEEPEST, filename: "" });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const offset = error.mark?.position ?? 0;
    return { reason: error.reason, offset: Math.min(offset, text.length) };
  }
}
