/** Keys: one plain word each, once a map, and none that JavaScript or YAML would take for something else. */
import { quoted, ticked } from "../../text/quote.ts";
import { resolveScalar } from "../scalar.ts";
import { refuse } from "./refuse.ts";
import type { MapFrame, State } from "./state.ts";
import { type Fault, suspectKey } from "./suspects.ts";

export interface ReadKey {
  readonly text: string;
  /** Without quotes: the word may then mean a number, true, false or nothing. */
  readonly plain: boolean;
  readonly start: number;
  readonly end: number;
}

/** Names through which code reaches more than the map itself. */
const RESERVED: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Makes `key` the one whose value comes next, or refuses it; its value is then read and dropped. */
export function beginKey(state: State, frame: MapFrame, key: ReadKey): void {
  state.keyEnd = key.end;
  frame.again = undefined;
  frame.key = null;
  const { start, end } = key;
  const fault = faultOf(key) ?? suspectKey(state, frame, key);
  if (fault !== undefined) {
    refuse(state, { start, end, ...fault });
    state.complete = false;
    return;
  }
  const first = frame.slots.get(key.text);
  frame.key = key.text;
  if (first !== undefined) beginAgain(state, frame, { key, first });
  else {
    frame.slot = state.table.note(key.start, key.end);
    frame.slots.set(key.text, frame.slot);
  }
}

function beginAgain(
  state: State,
  frame: MapFrame,
  { key, first }: { key: ReadKey; first: number },
): void {
  const { start, end } = key;
  const origin = state.table.at(first);
  frame.slot = first;
  frame.again = refuse(state, {
    id: "syntax/duplicate-key",
    message: `The key ${ticked(key.text)} stands twice in the same map`,
    fix: "Keep the one that is right and delete the other; a second entry needs a key of its own.",
    start,
    end,
    related: [{ range: origin.key ?? origin.value, says: "first written here" }],
  });
}

function faultOf({ text, plain }: ReadKey): Fault | undefined {
  if (RESERVED.has(text)) {
    return {
      id: "syntax/reserved-key",
      message: `${ticked(text)} cannot be a key: it means something else to JavaScript`,
      fix: `Choose another name, such as \`${text.replaceAll("_", "")}_1\`.`,
    };
  }
  if (!plain) return undefined;
  if (text === "<<") return MERGE_KEY;
  const value = resolveScalar(text);
  if (typeof value === "string") return undefined;
  if (text === "") return EMPTY_KEY;
  return {
    id: "syntax/key-not-text",
    message: `The key ${ticked(text)} is ${kind(value)}, and keys are words`,
    fix: `Write it in quotes, ${quoted(text)}, or choose a word.`,
  };
}

const MERGE_KEY: Fault = {
  id: "syntax/merge-key",
  message: "`<<` merges maps in an older YAML; here every entry says itself what holds for it",
  fix: "Write the keys out, or put what holds for many entries under `defaults`.",
};

const EMPTY_KEY: Fault = {
  id: "syntax/key-not-text",
  message: "A colon stands here without a key before it",
  fix: "Write the key before the colon, as in `name: value`, or delete the colon.",
};

function kind(value: unknown): string {
  if (value === null) return "YAML's word for nothing";
  return typeof value === "boolean" ? "a yes-or-no value" : "a number";
}

/** Refuses a map, a list or an alias where a key is expected. */
export function refuseComplexKey(
  state: State,
  frame: MapFrame,
  { start, end }: { start: number; end: number },
): void {
  refuse(state, {
    id: "syntax/complex-key",
    message: "A list, a map, an alias or a text of several lines stands where a key is expected",
    fix: "Write one word before the colon. A value that starts with `{` or `[` needs quotes to be text.",
    start,
    end,
  });
  state.complete = false;
  state.keyEnd = end;
  frame.key = null;
}
