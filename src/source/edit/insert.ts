/** A new entry in a map, in the style of the map. */
import type { Parsed } from "../types.ts";
import type { Child } from "./children.ts";
import { type Entry, writtenEntry } from "./entry.ts";
import { readFragment } from "./fragment.ts";
import { insertLines, lineEnd, nextLine, unitOf } from "./lines.ts";
import { intoBlock, intoBrackets } from "./room.ts";
import { type Holder, isEmpty, type Spot } from "./spot.ts";
import type { Edit, Refused, Splice } from "./types.ts";
import { indented } from "./write.ts";

/** Plans a key whose value is YAML text with comments. */
export function planInsert(
  parsed: Parsed,
  spot: Spot,
  { text, above = [] }: Extract<Edit, { op: "insert" }>,
): readonly Splice[] | Refused {
  if (spot.missing.length === 0) return { refused: "The entry exists already" };
  const tree = readFragment(text);
  if (tree === undefined) return { refused: "What is to be inserted is no YAML" };
  return addEntry(parsed, spot, writtenEntry(spot.missing, { text, above, tree }));
}

/** Adds an entry to the map of a spot, or below the child of which only the key is there. */
export function addEntry(parsed: Parsed, spot: Spot, entry: Entry): readonly Splice[] | Refused {
  const { holder, child } = spot;
  if (child !== undefined) return fillEmpty(parsed.file.text, { holder, child }, entry);
  if (holder.kind === "list") return { refused: "No item stands at this position of the list" };
  if (holder.flow) return intoBrackets(parsed, holder, entry.flow());
  const lines = indented(entry.lines(unitOf(parsed.file.text)), holder.column);
  return intoBlock(parsed, holder, lines);
}

function fillEmpty(
  text: string,
  { holder, child }: { holder: Holder; child: Child },
  entry: Entry,
): readonly Splice[] | Refused {
  const colon = colonEnd(text, child);
  if (!isEmpty(child) || colon === undefined) {
    return { refused: `The value of \`${child.key}\` is written in an unusual way` };
  }
  if (holder.flow) return [{ start: colon, end: colon, text: ` { ${entry.flow()} }` }];
  if (!/^[ \t]*(?:#.*)?$/.test(text.slice(colon, lineEnd(text, colon)))) {
    return { refused: `The value of \`${child.key}\` is written in an unusual way` };
  }
  const unit = unitOf(text);
  const lines = indented(entry.lines(unit), holder.column + unit);
  return [insertLines(text, nextLine(text, colon), lines)];
}

/** The offset behind the colon of a key; undefined where none follows it at once. */
export function colonEnd(text: string, { origin }: Child): number | undefined {
  if (origin.key === null) return undefined;
  const colon = /^[ \t]*:/.exec(text.slice(origin.key.end, origin.key.end + 200))?.[0];
  return colon === undefined ? undefined : origin.key.end + colon.length;
}
