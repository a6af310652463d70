/** What is stored on devices, and which of it waits for a yes. */
import { META, type Node } from "../../model/node.ts";
import type { Reader } from "../read/reader.ts";

/**
 * Whether it is set only after a yes (Directive 2002/58/EC Art. 5(3)); undefined where nobody says
 * what it is for. Necessary storage is exempt, and what names an exception.
 */
export function needsYes(read: Reader, cookie: Node): boolean | undefined {
  const category = read.word(cookie, "category");
  if (category === undefined) return undefined;
  if (cookie[META].origins.has("exempt_because")) {
    return read.word(cookie, "exempt_because") === undefined;
  }
  return category !== "necessary";
}
