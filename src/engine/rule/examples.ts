/** The examples of a rule, as they stand in its file. */
import { isList, isMap } from "../../source/kind.ts";
import { positionAt } from "../../source/position.ts";
import type { Origin } from "../../source/types.ts";
import type { ExampleKind, OptionValue, RuleExample } from "../types.ts";
import { note, type RuleSheet, valueAt, word } from "./sheet.ts";

const KINDS: readonly ExampleKind[] = ["pass", "fail", "gap", "skip"];

/** The day that examples are judged on when they do not say. */
const EXAMPLE_DAY = "2026-12-01";

/** Reads `examples`; one that is not exactly one of pass, fail, gap and skip is a mistake. */
export function readExamples(sheet: RuleSheet): readonly RuleExample[] {
  const { examples } = sheet.root;
  const all = isList(examples) ? examples.filter(isMap) : [];
  return all.flatMap((example, index): readonly RuleExample[] => {
    const kinds = KINDS.filter((kind) => example[kind] !== undefined);
    const [kind] = kinds;
    const place = kind && valueAt(sheet, ["examples", index, kind]);
    if (kind === undefined || kinds.length > 1 || place === undefined) {
      const range = valueAt(sheet, ["examples", index])?.origin.value ?? sheet.parsed.origin.value;
      const message = "An example is one of `pass`, `fail`, `gap` and `skip`";
      note(
        sheet,
        { id: "rule/format", message, fix: "Write one document an example." },
        { range, path: ["examples", index] },
      );
      return [];
    }
    const { name, as_of, options, before } = example;
    return [
      {
        kind,
        name: typeof name === "string" ? name : null,
        text: word(example[kind]),
        ...(typeof before === "string" ? { before } : {}),
        line: firstLine(place.origin),
        as_of: typeof as_of === "string" ? as_of : EXAMPLE_DAY,
        // Checked against the rule's options when the example is run.
        options: isMap(options) ? (options as { readonly [name: string]: OptionValue }) : {},
      },
    ];
  });
}

/** The line on which the text's first line stands: after the `|` of a block. */
function firstLine({ value: { file, start } }: Origin): number {
  const { line } = positionAt(file, start);
  return /[|>]/.test(file.text[start] ?? "") ? line + 1 : line;
}

/** Mutants that are listed as meaning the same, with the reason. */
export function readEquivalents(sheet: RuleSheet): ReadonlyMap<string, string> {
  const { equivalent_mutants: listed } = sheet.root;
  const all = isList(listed) ? listed.filter(isMap) : [];
  return new Map(all.map((item) => [word(item.mutant), word(item.because)]));
}
