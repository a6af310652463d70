/** Where the parser gave up becomes a problem in our words: the classic mistakes by name. */
import { shortened } from "../../text/quote.ts";
import type { Failure } from "../events.ts";
import type { Problem, SourceFile } from "../types.ts";
import { betweenItems, closingBracketTooFarLeft, openBracket, strayBracket } from "./brackets.ts";
import { missingColon, missingSpace, unquotedColon } from "./colons.ts";
import { listAmongKeys, wrongIndentation } from "./indentation.ts";
import { badEscape, textAfterQuote, unclosedQuote } from "./quotes.ts";
import { directiveLine, listOnKeyLine, reservedStart } from "./reserved.ts";
import { oddSpace } from "./spaces.ts";
import { type Mistake, type Recognise, type Spot, spotOf } from "./spot.ts";
import { tabBetweenItems, tabIndentation } from "./tabs.ts";

/** From the sure signs to the guesses; the first that recognises the spot names it. */
const KNOWN: readonly Recognise[] = [
  tooDeep,
  badEscape,
  directiveLine,
  tabIndentation,
  closingBracketTooFarLeft,
  tabBetweenItems,
  unclosedQuote,
  openBracket,
  oddSpace,
  missingSpace,
  unquotedColon,
  betweenReservedAndItems,
  listOnKeyLine,
  reservedStart,
  strayBracket,
  textAfterQuote,
  missingColon,
  listAmongKeys,
  wrongIndentation,
];

/** The problem behind a parser's failure; there is always one, and its range lies in the text. */
export function explainFailure(file: SourceFile, failure: Failure): Problem {
  const spot = spotOf(file, failure);
  let mistake: Mistake | undefined;
  for (const recognise of KNOWN) mistake ??= recognise(spot);
  const { id, message, fix, start, end, related } = mistake ?? unknown(spot);
  const from = Math.min(Math.max(0, start), file.text.length);
  const to = Math.min(Math.max(from, end), file.text.length);
  const problem: Problem = { id, message, fix, range: { file, start: from, end: to }, pointer: "" };
  return related === undefined ? problem : { ...problem, related };
}

function tooDeep({ reason, offset }: Spot): Mistake | undefined {
  if (!reason.startsWith("nesting exceeded")) return undefined;
  return {
    id: "syntax/too-deep",
    message: "Maps and lists are nested too deep here; declarations need fewer than ten levels",
    fix: "Look for brackets that are opened and never closed.",
    start: offset,
    end: offset + 1,
  };
}

/** In brackets, a value with a reserved sign is seen before a missing comma. */
function betweenReservedAndItems(spot: Spot): Mistake | undefined {
  const reserved = spot.reason.startsWith("missed comma") ? reservedStart(spot) : undefined;
  return reserved ?? betweenItems(spot);
}

function unknown({ reason, offset, line }: Spot): Mistake {
  return {
    id: "syntax/not-yaml",
    message: `The text cannot be read from here on (${shortened(reason)})`,
    fix: "Look at this line and the one above it: quotes, brackets, colons and indentation.",
    start: offset,
    end: Math.max(offset + 1, line.end),
  };
}
