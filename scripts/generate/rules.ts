/** Generates `src/engine/rules.gen.ts`: every rule of the library, checked and parsed, without its examples. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { KNOWN } from "../../src/engine/known.ts";
import { loadRule } from "../../src/engine/rule/load.ts";
import { store } from "../../src/engine/store.ts";
import type { LoadedRule, Rule } from "../../src/engine/types.ts";
import { positionAt } from "../../src/source/position.ts";
import type { GeneratedFile } from "./types.ts";

const HEAD = `// Generated from rules/ by \`npm run generate\`. Do not edit.
import type { StoredRule } from "./store.ts";

`;

/** Every rule's file below \`rules/\`, legal data left out, by path. */
export function readRuleFiles(root: string): readonly LoadedRule[] {
  const folder = join(root, "rules");
  return (
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((name) => name.replaceAll("\\", "/"))
      .filter((name) => name.endsWith(".yaml") && !name.startsWith("_law/"))
      .map((name) => name.slice(0, -".yaml".length))
      // By id: with its ending, `a.yaml` would come after `a-b.yaml`.
      .sort()
      .map((id) => {
        const name = `${id}.yaml`;
        const source = { path: `rules/${name}`, text: readFileSync(join(folder, name), "utf8") };
        return loadRule(source, KNOWN);
      })
  );
}

/** \`rules/a/b.yaml:3:7: what is wrong\`, one line a mistake. */
export function mistakesOf({ file, problems }: LoadedRule): readonly string[] {
  return problems.map(({ range, message, fix }) => {
    const { line, column } = positionAt(range.file, range.start);
    return `${file.path}:${line}:${column}: ${message.replace(/\.$/, "")}. ${fix}`;
  });
}

export function generate(root: string): readonly GeneratedFile[] {
  const loaded = readRuleFiles(root);
  const mistakes = loaded.flatMap(mistakesOf);
  // A rule in the making must not keep everybody else's from being generated.
  if (mistakes.length > 0) console.error(mistakes.join("\n"));
  const rules = loaded.flatMap(({ rule }): readonly Rule[] => (rule === null ? [] : [rule]));
  const lines = rules.map((rule) => `  ${JSON.stringify(store(rule))},\n`);
  const text = `${HEAD}export const RULES: readonly StoredRule[] = [\n${lines.join("")}];\n`;
  return [{ path: "src/engine/rules.gen.ts", text }];
}
