/** Tabs where YAML takes only spaces. */
import { ticked } from "../../text/quote.ts";
import { plural } from "../../text/words.ts";
import type { Mistake, Spot } from "./spot.ts";

/** A line that is indented with a tab. */
export function tabIndentation(spot: Spot): Mistake | undefined {
  const { line, above, reason } = spot;
  const lead = /^[ \t]*/.exec(line.text)?.[0] ?? "";
  const dashes = /^[ \t]*(?:-[ \t]+)*/.exec(line.text)?.[0] ?? "";
  const tab = dashes.indexOf("\t");
  if (tab < 0 || (tab >= lead.length && !/indentation/.test(reason))) return undefined;
  const start = line.start + tab;
  const tabs = /^\t+/.exec(line.text.slice(tab))?.[0] ?? "\t";
  const upper = above[0];
  const spaces =
    upper === undefined ? 0 : upper.indent + (/[:[{|>][-+]?$/.test(upper.content) ? 2 : 0);
  const fix =
    tab < lead.length
      ? `${spaces === 0 ? "Delete the tab" : `Put ${plural(spaces, "space")} in place of the tab`}; most editors can be told to always do so.`
      : "Put one space after the `-` in place of the tab.";
  return {
    id: "syntax/tab-indentation",
    message: `${ticked(line.text.trim())} is indented with a tab, and YAML takes only spaces there`,
    fix,
    start,
    end: start + tabs.length,
  };
}

/** A tab between the items of a list or map in brackets. */
export function tabBetweenItems(spot: Spot): Mistake | undefined {
  const { text, offset, reason } = spot;
  if (reason !== "deficient indentation") return undefined;
  const gap = /[[{,:][ \t]*$/.exec(text.slice(Math.max(0, offset - 80), offset))?.[0] ?? "";
  if (!gap.includes("\t")) return undefined;
  const start = offset - gap.length + gap.indexOf("\t");
  return {
    id: "syntax/tab-between-items",
    message: "A tab stands between the items in these brackets, and only spaces may",
    fix: "Put a space in place of the tab.",
    start,
    end: start + (/^\t+/.exec(text.slice(start))?.[0].length ?? 1),
  };
}
