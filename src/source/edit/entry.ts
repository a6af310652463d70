/** An entry that is to be written into a map: in lines, or between brackets. */
import type { Yaml } from "../types.ts";
import { fragmentLines } from "./fragment.ts";
import { type Tree, toYaml } from "./tree.ts";
import { entryLines, flowEntry, indented, writeScalar } from "./write.ts";

export interface Entry {
  /** Without indentation; `unit` blanks for each level below. */
  readonly lines: (unit: number) => readonly string[];
  readonly flow: () => string;
}

/** An entry with a plain value, inside maps for the keys that are missing around it. */
export function plainEntry(keys: readonly string[], value: Yaml): Entry {
  return around(keys, (key) => ({
    lines: (unit) => entryLines(key, value, unit),
    flow: () => flowEntry(key, value),
  }));
}

/** An entry with comments; between brackets there is no room for them. */
export function writtenEntry(
  keys: readonly string[],
  { text, above, tree }: { text: string; above: readonly string[]; tree: Tree },
): Entry {
  return around(keys, (key) => ({
    lines: (unit) => [
      ...above.map((line) => `# ${line}`.trimEnd()),
      ...fragmentLines(key, text, unit),
    ],
    flow: () => flowEntry(key, toYaml(tree)),
  }));
}

function around(keys: readonly string[], innermost: (key: string) => Entry): Entry {
  const outer = keys.slice(0, -1);
  return outer.reduceRight<Entry>(
    (inner, key) => ({
      lines: (unit) => [`${writeScalar(key, "block")}:`, ...indented(inner.lines(unit), unit)],
      flow: () => `${writeScalar(key, "flow")}: { ${inner.flow()} }`,
    }),
    innermost(keys[keys.length - 1] ?? ""),
  );
}
