/** Single values: their text, what they mean, and where they stand. */
import { getScalarValue, SCALAR_STYLE, type ScalarEvent } from "js-yaml";
import { ticked } from "../../text/quote.ts";
import { findForbidden } from "../characters.ts";
import { LOSSY, NOT_FINITE, resolveScalar } from "../scalar.ts";
import type { Problem, Yaml } from "../types.ts";
import { rememberAnchor } from "./aliases.ts";
import { attach } from "./attach.ts";
import { blockMark, nextSign, step, trimmedEnd } from "./gaps.ts";
import { beginKey, refuseComplexKey } from "./keys.ts";
import { refuse } from "./refuse.ts";
import type { State } from "./state.ts";
import { suspectValue } from "./suspects.ts";
import { refuseTag } from "./tags.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Reads one scalar event: a key when a map expects one, else a value. */
export function readScalar(state: State, event: ScalarEvent): void {
  const { style } = event;
  const block = style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
  const span = block ? blockSpan(state, event) : flowSpan(state, event);
  refuseTag(state, event);
  const text = getScalarValue(state.text, event);
  const frame = state.frames[state.frames.length - 1];
  const isKey = frame?.kind === "map" && frame.key === undefined;
  const refused = refuseEscaped(state, event, { span, text });
  if (isKey && block) refuseComplexKey(state, frame, span);
  else if (isKey) {
    beginKey(state, frame, { text, plain: style === SCALAR_STYLE.PLAIN, ...span });
    rememberAnchor(state, event, text);
  } else readValue(state, event, { text, refused, ...span });
}

function readValue(
  state: State,
  event: ScalarEvent,
  read: { text: string; refused: Problem | undefined } & Span,
): void {
  const { text, start, end } = read;
  state.size += 1;
  let { refused } = read;
  let value: Yaml = text;
  if (event.style === SCALAR_STYLE.PLAIN) {
    const resolved = resolveScalar(text);
    if (resolved === LOSSY || resolved === NOT_FINITE) {
      refused = refuse(state, { ...numberFault(resolved, text), start, end });
    } else value = resolved;
    const suspect = refused === undefined ? suspectValue(state, event) : undefined;
    if (suspect !== undefined) refused = refuse(state, { start, end, ...suspect });
  }
  rememberAnchor(state, event, value);
  attach(state, refused === undefined ? { value, start, end } : { value, start, end, refused });
}

function numberFault(
  fault: typeof LOSSY | typeof NOT_FINITE,
  text: string,
): { id: string; message: string; fix: string } {
  if (fault === NOT_FINITE) {
    return {
      id: "syntax/not-a-number",
      message: `${ticked(text)} is no amount that could be compared`,
      fix: "Write a number, or put the word in quotes if it is text.",
    };
  }
  return {
    id: "syntax/lossy-number",
    message: `The number ${ticked(text)} has more digits than can be kept`,
    fix: 'If it is a reference or a phone number, put it in quotes: "...".',
  };
}

/** Quotes let any character in by its number; the same ones are refused as in plain sight. */
function refuseEscaped(
  state: State,
  event: ScalarEvent,
  { span, text }: { span: Span; text: string },
): Problem | undefined {
  if (event.style !== SCALAR_STYLE.DOUBLE_QUOTED || event.fast) return undefined;
  const forbidden = findForbidden(text);
  if (forbidden === undefined) return undefined;
  return refuse(state, {
    id: "syntax/control-character",
    message: `This text holds an escape for the character ${forbidden.name}, which nobody can see`,
    fix: "Delete the escape.",
    ...span,
  });
}

function flowSpan(state: State, event: ScalarEvent): Span {
  const { valueStart, valueEnd, style } = event;
  if (valueStart < 0) return emptySpan(state, event);
  const quote = style === SCALAR_STYLE.PLAIN ? 0 : 1;
  const start = valueStart - quote;
  const end = Math.min(valueEnd + quote, state.text.length);
  step(state, start, end);
  return { start, end };
}

function blockSpan(state: State, event: ScalarEvent): Span {
  const { valueStart, valueEnd, anchorEnd, tagEnd } = event;
  const before = Math.max(state.cursor, anchorEnd, tagEnd, 0);
  const start = blockMark(state.text, before, valueStart);
  const end = trimmedEnd(state.text, start, valueEnd);
  step(state, valueStart, valueEnd);
  return { start, end };
}

/** A value that is not there is placed on its anchor, its key, or the dash of its list item. */
function emptySpan(state: State, event: ScalarEvent): Span {
  const { anchorStart, anchorEnd, tagStart, tagEnd } = event;
  const marked = Math.max(anchorEnd, tagEnd);
  if (marked >= 0) {
    step(state, marked, marked);
    return { start: anchorStart >= 0 ? anchorStart - 1 : tagStart, end: marked };
  }
  const frame = state.frames[state.frames.length - 1];
  if (frame?.kind === "map" && typeof frame.key === "string") {
    const origin = state.table.at(frame.slot);
    if (frame.again === undefined && origin.key) return origin.key;
  }
  // In a list the colon of a key without value may stand before the dash.
  const skipped = frame?.kind === "list" ? ",?:" : ",?";
  const start = Math.min(nextSign(state.text, state.cursor, skipped), state.text.length);
  const end = Math.min(start + 1, state.text.length);
  if (frame?.kind === "list" && state.text[start] === "-") step(state, start, end);
  return { start, end };
}
