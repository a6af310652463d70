/** More items in a list. */
import type { Parsed } from "../types.ts";
import { plainEntry } from "./entry.ts";
import { addEntry } from "./insert.ts";
import { unitOf } from "./lines.ts";
import { intoBlock, intoBrackets } from "./room.ts";
import { planSet } from "./set.ts";
import { holderOf, isEmpty, type Spot } from "./spot.ts";
import type { Edit, Refused, Splice } from "./types.ts";
import { indented, itemLines, writeFlow } from "./write.ts";

/** Plans items behind the last one; a list is made where there is none. */
export function planAppend(
  parsed: Parsed,
  spot: Spot,
  { at, items }: Extract<Edit, { op: "append" }>,
): readonly Splice[] | Refused {
  const { child, missing, holder } = spot;
  if (child === undefined || missing.length > 0) {
    return addEntry(parsed, spot, plainEntry(missing, items));
  }
  const { value } = child;
  if (isEmpty(child)) return planSet(parsed, spot, { op: "set", at, to: items });
  if (!Array.isArray(value)) return besides(parsed, spot, items);
  const list = holderOf(parsed, { value, origin: child.origin }, holder.flow);
  if ("refused" in list) return list;
  if (list.flow) return intoBrackets(parsed, list, items.map(writeFlow).join(", "));
  const lines = items.flatMap((item) => itemLines(item, unitOf(parsed.file.text)));
  return intoBlock(parsed, list, indented(lines, list.column));
}

/** One value becomes the first item of a list. */
function besides(
  parsed: Parsed,
  spot: Spot,
  items: Extract<Edit, { op: "append" }>["items"],
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
  return [{ start, end, text: writeFlow([value, ...items]) }];
}
