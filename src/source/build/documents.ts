/** Document marks and directives: one document a file, read as YAML 1.2. */
import type { DocumentEvent } from "js-yaml";
import { ticked } from "../../text/quote.ts";
import { lineEnd, nextSign } from "./gaps.ts";
import { halt, refuse } from "./refuse.ts";
import type { State } from "./state.ts";

/** Begins a document: refuses directives before it, and every document after the first. */
export function openDocument(state: State, event: DocumentEvent, first: boolean): void {
  if (!first) refuseSecond(state);
  else if (event.explicitStart) refuseDirectives(state);
}

function refuseSecond(state: State): void {
  const { text } = state;
  const ended = nextSign(text, state.cursor);
  const next = text.startsWith("...", ended) ? nextSign(text, ended + 3) : ended;
  const start = text.startsWith("---", next) ? next : ended;
  refuse(state, {
    id: "syntax/second-document",
    message: "A second document begins here, and a file holds one",
    fix: "Delete the line if the file continues here, or move what follows into a file of its own.",
    start,
    end: Math.min(start + 3, text.length),
    pointer: "",
  });
  halt(state);
}

/** Directives stand before the first `---`, among blank lines and comments only. */
function refuseDirectives(state: State): void {
  const { text } = state;
  const line = /^\uFEFF?(%[^\r\n]*|---)/gm;
  for (let match = line.exec(text); match?.[1]?.startsWith("%"); match = line.exec(text)) {
    const start = match.index + match[0].length - match[1].length;
    const written = text.slice(start, lineEnd(text, start)).trim();
    refuse(state, {
      id: "syntax/directive",
      message: `The directive ${ticked(written)} is not read: declarations are YAML 1.2 throughout`,
      fix: "Delete the line, and the `---` after it.",
      start,
      end: start + written.length,
      pointer: "",
    });
    state.complete = false;
  }
}
