/** Brackets: not closed, closed with the wrong sign or too far left, commas missing or doubled. */
import { ticked } from "../../text/quote.ts";
import { plural } from "../../text/words.ts";
import { closerOf, closesAfter, openerAt } from "./open.ts";
import { lineAround, type Mistake, type Spot } from "./spot.ts";

/** `]` or `}` on its own line, no deeper than the key that it belongs to. */
export function closingBracketTooFarLeft(spot: Spot): Mistake | undefined {
  const { line, offset, reason, sign, file } = spot;
  if (reason !== "deficient indentation" || !/[\]}]/.test(sign)) return undefined;
  if (offset !== line.start + line.indent) return undefined;
  const opener = openerAt(spot);
  const mistake: Mistake = {
    id: "syntax/closing-bracket",
    message: `The closing ${ticked(sign)} must stand deeper than the line of its key`,
    fix: `Move it to the right: begin the line with at least ${plural(line.indent + 1, "space")}, or put it at the end of the line above.`,
    start: offset,
    end: offset + 1,
  };
  if (opener === undefined) return mistake;
  const range = { file, start: opener.offset, end: opener.offset + 1 };
  return { ...mistake, related: [{ range, says: "opened here" }] };
}

/** A bracket that is never closed, or whose content goes on too far left. */
export function openBracket(spot: Spot): Mistake | undefined {
  const { reason, offset, text, file, line } = spot;
  const ended = /unexpected end of the stream within a flow/.test(reason);
  if (!ended && reason !== "deficient indentation") return undefined;
  const opener = openerAt(spot);
  if (opener === undefined || !/[[{]/.test(opener.sign)) return undefined;
  const { offset: start, sign } = opener;
  const content = offset < text.length && line.content !== "";
  if (content && closesAfter(text, opener, offset)) {
    const range = { file, start, end: start + 1 };
    const indent = lineAround(text, start).indent + 2;
    return {
      id: "syntax/wrong-indentation",
      message: `This line belongs to the ${ticked(sign)} above it and must stand deeper than its key`,
      fix: `Begin the line with at least ${plural(indent, "space")}.`,
      start: offset,
      end: Math.max(offset + 1, line.end),
      related: [{ range, says: "opened here" }],
    };
  }
  return {
    id: "syntax/unclosed-bracket",
    message: `The bracket ${ticked(sign)} is not closed`,
    fix: `Write ${ticked(closerOf(sign))} where the ${sign === "[" ? "list" : "map"} ends. A text that starts with ${ticked(sign)} needs quotes.`,
    start,
    end: start + 1,
  };
}

/** Commas and brackets inside of brackets. */
export function betweenItems(spot: Spot): Mistake | undefined {
  const { reason, offset, sign } = spot;
  const range = { start: offset, end: offset + 1 };
  if (reason.startsWith("expected the node content, but found ','")) {
    return {
      id: "syntax/extra-comma",
      message: "A comma stands here without an item before it",
      fix: "Delete the comma, or write the item that is missing.",
      ...range,
    };
  }
  if (!reason.startsWith("missed comma")) return undefined;
  const opener = openerAt(spot);
  if (opener !== undefined && /[\]}]/.test(sign)) {
    const { file } = spot;
    const opened = { file, start: opener.offset, end: opener.offset + 1 };
    return {
      id: "syntax/mismatched-bracket",
      message: `${ticked(sign)} closes a bracket that was opened with ${ticked(opener.sign)}`,
      fix: `Write ${ticked(closerOf(opener.sign))} in its place.`,
      ...range,
      related: [{ range: opened, says: "opened here" }],
    };
  }
  return missingComma(spot);
}

function missingComma({ text, offset, sign }: Spot): Mistake {
  // At a colon, the item that lacks a comma before it is the word in front.
  const back =
    sign === ":"
      ? (/[^\s,[\]{}]+\s*$/.exec(text.slice(0, offset).slice(-200))?.[0].length ?? 0)
      : 0;
  const start = offset - back;
  const word = /^[^\s,[\]{}]+/.exec(text.slice(start, start + 200))?.[0] ?? "";
  return {
    id: "syntax/missing-comma",
    message: `A comma is missing before ${ticked(word.replace(/:$/, ""))}`,
    fix: "Put a comma between the items. A text that holds a bracket, a comma or a colon and a space needs quotes.",
    start,
    end: start + Math.max(1, word.length),
  };
}

/** A closing bracket or comma where a value should start or has ended. */
export function strayBracket({ reason, offset, sign }: Spot): Mistake | undefined {
  if (!/[\]},]/.test(sign) || !/indentation of a|end of the stream or/.test(reason))
    return undefined;
  return {
    id: "syntax/stray-bracket",
    message: `${ticked(sign)} stands here without a bracket that it belongs to`,
    fix: "Delete it, or put the whole value in quotes if it is text.",
    start: offset,
    end: offset + 1,
  };
}
