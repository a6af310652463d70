/** Yes-or-no questions over what may be known only in part. */
import { filter, type Known, known, read, unknown } from "../known.ts";
import type { Node } from "../node.ts";

/** Whether some value is so; unknown when only what is not known could be. */
export function some<T>(of: Known<T>, test: (value: T) => Known<boolean>): Known<boolean> {
  const found = filter(of, test);
  if (found.values.length > 0) return known(true);
  return found.open.length > 0 ? unknown(found.open) : known(false);
}

/** Whether a key says something: a class such as `health`, or plainly `true`. */
export function says(key: string): (node: Node) => Known<boolean> {
  return (node) => {
    const { values, open } = read(node, key);
    if (open.length > 0) return unknown(open);
    return known(values.some((value) => value !== false && value !== "none"));
  };
}

/** Whether a key holds one of these words. */
export function isOneOf(node: Node, key: string, words: ReadonlySet<string>): Known<boolean> {
  const { values, open } = read(node, key);
  if (values.some((value) => typeof value === "string" && words.has(value))) return known(true);
  return open.length > 0 ? unknown(open) : known(false);
}
