/** One more item in a list. */
import type { Parsed } from "../types.ts";
import { plainEntry } from "./entry.ts";
import { addEntry } from "./insert.ts";
import { unitOf } from "./lines.ts";
import { intoBlock, intoBrackets } from "./room.ts";
import { planSet } from "./set.ts";
import { holderOf, isEmpty, type Spot } from "./spot.ts";
import type { Edit, Refused, Splice } from "./types.ts";
import { indented, itemLines, writeFlow } from "./write.ts";

/** Plans an item behind the last one; a list is made where there is none. */
export function planAppend(
  parsed: Parsed,
  spot: Spot,
  { at, to }: Extract<Edit, { op: "append" }>,
): readonly Splice[] | Refused {
  const { child, missing, holder } = spot;
  if (child === undefined || missing.length > 0) {
    return addEntry(parsed, spot, plainEntry(missing, [to]));
  }
  const { value } = child;
  if (isEmpty(child)) return planSet(parsed, spot, { op: "set", at, to: [to] });
  if (!Array.isArray(value)) return besides(parsed, spot, to);
  const list = holderOf(parsed, { value, origin: child.origin }, holder.flow);
  if ("refused" in list) return list;
  if (list.flow) return intoBrackets(parsed, list, writeFlow(to));
  return intoBlock(parsed, list, indented(itemLines(to, unitOf(parsed.file.text)), list.column));
}

/** One value becomes a list of two. */
function besides(
  parsed: Parsed,
  spot: Spot,
  to: Extract<Edit, { op: "append" }>["to"],
): readonly Splice[] | Refused {
  const { child } = spot;
  const value = child?.value;
  if (child === undefined || value === undefined || typeof value === "object") {
    return { refused: "A list was expected, and a map stands here" };
  }
  const { start, end } = child.origin.value;
  if (/^[|>*]|[\r\n]/.test(parsed.file.text.slice(start, end))) {
    return { refused: "The value is written in an unusual way" };
  }
  return [{ start, end, text: writeFlow([value, to]) }];
}
