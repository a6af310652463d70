/** Pieces of YAML text that are put into a file as they are, comments included. */
import { parse } from "../parse.ts";
import { type Tree, treeOf } from "./tree.ts";
import { indented, writeScalar } from "./write.ts";

/** The tree of a piece of YAML text; undefined when it cannot be read. */
export function readFragment(text: string): Tree | undefined {
  const parsed = parse({ path: "", text: `${fragmentLines("key", text, 2).join("\n")}\n` });
  const tree = treeOf(parsed);
  if (parsed.problems.length > 0 || tree.kind === "single") return undefined;
  return tree.slots[0]?.value;
}

/** `key:` and a piece of YAML text behind or below it. */
export function fragmentLines(key: string, text: string, unit: number): readonly string[] {
  const name = writeScalar(key, "block");
  const lines = text.trimEnd().split(/\r\n|\n|\r/);
  const [first = ""] = lines;
  const inline = lines.length === 1 && !/^(?:- |#|[\w-]+:(?: |$))/.test(first);
  return inline ? [`${name}: ${first}`] : [`${name}:`, ...indented(lines, unit)];
}
