/** What YAML reads without complaint and nobody means: better refused than read as something else. */
import type { ScalarEvent } from "js-yaml";
import { ticked } from "../../text/quote.ts";
import { oddSpaceAt, oddSpaceIn } from "../mistakes/spaces.ts";
import type { MapFrame, State } from "./state.ts";

export interface Fault {
  readonly id: string;
  readonly message: string;
  readonly fix: string;
  /** Where it stands, when that is not the whole key or value. */
  readonly start?: number;
  readonly end?: number;
}

/** `{a:1}` is the key `a:1` without a value; a no-break space makes another key of the same look. */
export function suspectKey(
  state: State,
  frame: MapFrame,
  { text, plain, start }: { text: string; plain: boolean; start: number },
): Fault | undefined {
  if (!plain) return undefined;
  const odd = oddSpaceIn(text);
  if (odd >= 0 && state.text.startsWith(text, start)) return oddSpaceAt(state.text, start + odd);
  return frame.closer === "" ? undefined : glued(text, start);
}

/** `name:X` alone below its key is a text; a dash that is indented too deep joins the item above. */
export function suspectValue(state: State, event: ScalarEvent): Fault | undefined {
  const { valueStart: start, valueEnd: end, fast } = event;
  if (start < 0) return undefined;
  const frame = state.frames[state.frames.length - 1];
  if (!fast) {
    const dash = /[\r\n][ \t]*(- [^\r\n]*)/.exec(state.text.slice(start, end));
    if (dash !== null) return joinedItem(start + dash.index + dash[0].indexOf("-"), dash[1] ?? "");
  }
  if (frame?.kind !== "map") return undefined;
  const gap = state.text.slice(state.keyEnd, start);
  if (frame.closer !== "" || !/[\r\n]/.test(gap)) return undefined;
  return glued(state.text.slice(start, end), start);
}

function joinedItem(start: number, text: string): Fault {
  return {
    id: "syntax/wrong-indentation",
    message: `${ticked(text)} stands deeper than the text above it and is read as a part of it`,
    fix: "Begin the line with as many spaces as the item above it; a text of several lines needs quotes.",
    start,
    end: start + text.length,
  };
}

function glued(text: string, start: number): Fault | undefined {
  const match = /^([a-z_][\w-]*):(?![/\s:])(\S[^\r\n]*)/i.exec(text);
  if (match === null) return undefined;
  const [, key = "", value = ""] = match;
  return {
    id: "syntax/missing-space",
    message: `A space is missing after the colon of ${ticked(key)}`,
    fix: `Write ${ticked(`${key}: ${value}`, 100)}; if it is text, put it in quotes.`,
    start: start + key.length,
    end: start + key.length + 1,
  };
}
