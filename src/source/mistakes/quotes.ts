/** Quotes: not closed, closed too early, or with an escape that does not exist. */
import { ticked } from "../../text/quote.ts";
import { openerAt } from "./open.ts";
import { type Mistake, restOf, type Spot } from "./spot.ts";

/** A quote that is never closed, or closed on a line too far left. */
export function unclosedQuote(spot: Spot): Mistake | undefined {
  const { reason, text } = spot;
  const within = /within a (single|double) quoted/.exec(reason)?.[1];
  if (within === undefined && reason !== "deficient indentation") return undefined;
  const opener = openerAt(spot);
  if (opener === undefined || !/["']/.test(opener.sign)) return undefined;
  const { offset: start, sign } = opener;
  const rest = text.slice(start).search(/[\r\n]|$/);
  const other =
    sign === '"' ? 'a `"` in the text is written `\\"`' : "a `'` in the text is written `''`";
  return {
    id: "syntax/unclosed-quote",
    message: `The quote ${ticked(sign)} that opens here is not closed`,
    fix: `Write ${ticked(sign)} where the text ends; ${other}. A text of several lines must stand deeper than its key.`,
    start,
    end: start + Math.max(1, rest),
  };
}

/** More text after a closing quote: `'it's'`. */
export function textAfterQuote(spot: Spot): Mistake | undefined {
  const { text, offset, line, reason } = spot;
  if (!/bad indentation of a|end of the stream or/.test(reason)) return undefined;
  const before = text.slice(line.start, offset).trimEnd();
  const quote = before.at(-1);
  if ((quote !== "'" && quote !== '"') || offset >= line.end) return undefined;
  const opened = before.slice(0, -1).search(new RegExp(`(?:^|[:,[{-]\\s|\\s)${quote}`));
  if (opened < 0) return undefined;
  const inner = text.slice(offset).startsWith("s") || line.text.trimEnd().endsWith(quote);
  return {
    id: "syntax/text-after-quote",
    message: `The text ends at the quote ${ticked(quote)}, and more follows on the line`,
    fix:
      inner && quote === "'"
        ? "Put the whole text in double quotes, or write a `'` within it twice."
        : 'Put the whole text in one pair of quotes; a `"` within them is written `\\"`.',
    ...restOf(line, offset),
  };
}

/** `"C:\path"`: a backslash in double quotes starts an escape. */
export function badEscape({ reason, text, offset }: Spot): Mistake | undefined {
  if (!/^unknown escape|^expected hexadecimal/.test(reason)) return undefined;
  const back = text.slice(Math.max(0, offset - 12), offset).lastIndexOf("\\");
  const start = back < 0 ? offset : Math.max(0, offset - 12) + back;
  const written = text.slice(start, offset + 1).replaceAll(/\s/g, "");
  return {
    id: "syntax/bad-escape",
    message: `${ticked(written)} is no escape that double quotes know`,
    fix: "Write the backslash twice, or use single quotes, in which it is a plain sign.",
    start,
    end: Math.max(start + 1, Math.min(offset + 1, text.length)),
  };
}
