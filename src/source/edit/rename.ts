/** Another key for an entry of a map. */
import type { Parsed } from "../types.ts";
import type { Spot } from "./spot.ts";
import type { Edit, Refused, Splice } from "./types.ts";
import { writeScalar } from "./write.ts";

/** Plans another key; its quotes stay. */
export function planRename(
  parsed: Parsed,
  { holder, child, missing }: Spot,
  { to }: Extract<Edit, { op: "rename" }>,
): readonly Splice[] | Refused {
  const key = child?.origin.key;
  if (!key || missing.length > 0) return { refused: "The entry does not exist" };
  if (holder.children.some((other) => other.key === to)) {
    return { refused: `\`${to}\` exists already` };
  }
  const { start, end } = key;
  const like = parsed.file.text.charAt(start);
  return [{ start, end, text: writeScalar(to, holder.flow ? "flow" : "block", like) }];
}
