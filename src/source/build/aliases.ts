/** Anchors and aliases: an alias shares the value that its anchor named, within a budget. */
import type { AliasEvent } from "js-yaml";
import { nearest } from "../../text/nearest.ts";
import { quoted, ticked } from "../../text/quote.ts";
import { grouped } from "../../text/words.ts";
import type { Yaml } from "../types.ts";
import { attach } from "./attach.ts";
import { lineEnd, step } from "./gaps.ts";
import { halt, refuse } from "./refuse.ts";
import type { Anchored, State } from "./state.ts";

/** So many values may aliases stand for, written out; honest files need a handful. */
const MOST_REPEATED = 20_000;

/** Notes a finished single value under its anchor, if it has one. */
export function rememberAnchor(
  state: State,
  event: { anchorStart: number; anchorEnd: number },
  value: Yaml,
): void {
  const name = anchorName(state, event);
  if (name === undefined) return;
  const unused = { start: event.anchorStart - 1, end: event.anchorEnd };
  state.anchors.set(name, { value, size: 1, ready: true, unused });
}

/** `name: &Sons` names nothing: a text that starts with `&` was probably meant, and half of it is lost. */
export function refuseUnused(state: State): void {
  for (const [name, { unused }] of state.anchors) {
    if (unused === undefined) continue;
    const { start } = unused;
    const rest = state.text.slice(start, lineEnd(state.text, start)).trim();
    refuse(state, {
      id: "syntax/reserved-start",
      message: `${ticked(`&${name}`)} gives a name to this value, and nothing repeats it by that name`,
      fix: `If it is text, put it in quotes: ${quoted(rest)}; else delete ${ticked(`&${name}`)}.`,
      ...unused,
      pointer: "",
    });
    state.complete = false;
  }
}

/** The name of an event's anchor, without `&`. */
export function anchorName(
  state: State,
  { anchorStart, anchorEnd }: { anchorStart: number; anchorEnd: number },
): string | undefined {
  return anchorStart < 0 ? undefined : state.text.slice(anchorStart, anchorEnd);
}

/** Puts the value behind an alias in its place. */
export function readAlias(state: State, event: AliasEvent): void {
  const { anchorEnd: end } = event;
  const start = event.anchorStart - 1;
  const name = state.text.slice(event.anchorStart, end);
  step(state, start, end);
  const anchored = state.anchors.get(name);
  if (anchored?.ready !== true) {
    const refused = refuse(state, { ...faultOf(state, name, anchored), start, end });
    state.complete = false;
    attach(state, { value: null, start, end, refused });
    return;
  }
  anchored.unused = undefined;
  state.size += anchored.size;
  state.repeated += anchored.size;
  if (state.repeated > MOST_REPEATED) refuseFlood(state, { start, end });
  else attach(state, { value: anchored.value, start, end });
}

/** A tree that repeats so much may be exponentially large for whoever walks it: none is handed out. */
function refuseFlood(state: State, range: { start: number; end: number }): void {
  refuse(state, {
    id: "syntax/too-many-aliases",
    message: `The aliases of this file stand for more than ${grouped(MOST_REPEATED)} values`,
    fix: "Write what holds for many entries once under `defaults`, in place of aliases.",
    ...range,
  });
  halt(state);
  state.root = undefined;
}

function faultOf(
  state: State,
  name: string,
  anchored: Anchored | undefined,
): { id: string; message: string; fix: string } {
  if (anchored !== undefined) {
    return {
      id: "syntax/cyclic-alias",
      message: `${ticked(`*${name}`)} repeats the very value that it stands in, without end`,
      fix: "Write out what is meant in place of the alias.",
    };
  }
  const meant = nearest(name, state.anchors.keys());
  return {
    id: "syntax/unknown-alias",
    message: `${ticked(`*${name}`)} repeats an anchor ${ticked(`&${name}`)} that does not stand before it`,
    fix:
      meant === undefined
        ? `If it is text, put it in quotes: ${ticked(`"*${name}"`)}.`
        : `Did you mean ${ticked(`*${meant}`)}? If it is text, put it in quotes.`,
  };
}
