/** Maps and lists: opened at their event, attached where they end. */
import { COLLECTION_STYLE, type MappingEvent, type SequenceEvent } from "js-yaml";
import type { Yaml } from "../types.ts";
import { anchorName } from "./aliases.ts";
import { attach } from "./attach.ts";
import { closingEnd, step } from "./gaps.ts";
import type { Frame, MutableMap, State } from "./state.ts";
import { refuseTag } from "./tags.ts";

// A function whose instances inherit from an empty object: as safe as `Object.create(null)`,
// which V8 makes four times slower to fill. TypeScript does not know that functions can be made so.
const Bare: new () => MutableMap = function Bare() {} as unknown as new () => MutableMap;
Bare.prototype = Object.create(null);

/** Begins a map. */
export function openMap(state: State, event: MappingEvent): void {
  const value = new Bare();
  const slots = new Map<string, number>();
  state.table.open(value, slots);
  open(state, event, {
    kind: "map",
    value,
    slots,
    key: undefined,
    slot: -1,
    again: undefined,
    ...begin(state, event, "}"),
  });
}

/** Begins a list. */
export function openList(state: State, event: SequenceEvent): void {
  const value: Yaml[] = [];
  const slots: number[] = [];
  state.table.open(value, slots);
  open(state, event, { kind: "list", value, slots, count: 0, ...begin(state, event, "]") });
}

function begin(
  state: State,
  event: MappingEvent | SequenceEvent,
  closer: "]" | "}",
): Pick<Frame, "start" | "closer" | "anchor" | "before"> {
  const { start, style } = event;
  const opener = closer === "]" ? "[" : "{";
  // A pair inside a list, `[a: 1]`, is a map in flow style without brackets.
  const bracketed = style === COLLECTION_STYLE.FLOW && state.text[start] === opener;
  return {
    start,
    closer: bracketed ? closer : "",
    anchor: anchorName(state, event),
    before: state.size,
  };
}

function open(state: State, event: MappingEvent | SequenceEvent, frame: Frame): void {
  refuseTag(state, event);
  const { start, closer, anchor, value } = frame;
  step(state, start, closer === "" ? start : start + 1);
  state.size += 1;
  if (anchor !== undefined) state.anchors.set(anchor, { value, size: 0, ready: false });
  state.frames.push(frame);
}

/** Ends the innermost map or list; false when none is open, as at a document's end. */
export function close(state: State): boolean {
  const frame = state.frames.pop();
  if (frame === undefined) return false;
  const { start, closer, anchor, value, before } = frame;
  if (closer !== "") {
    const end = closingEnd(state.text, state.cursor, closer);
    step(state, end, end);
  }
  if (anchor !== undefined) {
    state.anchors.set(anchor, { value, size: state.size - before, ready: true });
  }
  attach(state, { value, start, end: Math.max(start, trimmed(state, frame)) });
  return true;
}

/** Block texts end with line breaks, which are no part of what is shown. */
function trimmed(state: State, frame: Frame): number {
  let end = state.cursor;
  if (frame.closer === "")
    while (end > frame.start && /\s/.test(state.text.charAt(end - 1))) end -= 1;
  return end;
}
