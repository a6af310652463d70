/** The page of the action: its words stand in `docs/action.md`, its tables come from `action.yml`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Generator } from "./types.ts";

interface Described {
  readonly description: string;
  readonly default?: string;
}

/** A cell of a table: a bar would end it. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

function inputs(described: { readonly [name: string]: Described }): string {
  const rows = Object.entries(described).map(([name, { description, default: value = "" }]) => {
    const given = value === "" ? "" : `\`${value}\``;
    return `| \`${name}\` | ${given} | ${cell(description)} |`;
  });
  return ["| input | default | what it does |", "|---|---|---|", ...rows].join("\n");
}

function outputs(described: { readonly [name: string]: Described }): string {
  const rows = Object.entries(described).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  return ["| output | what it holds |", "|---|---|", ...rows].join("\n");
}

/** What stands between a mark and its end is written anew. */
function between(text: string, mark: string, content: string): string {
  const start = `<!-- ${mark}: written by scripts/generate.ts from action.yml -->`;
  const end = `<!-- end of ${mark} -->`;
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`docs/action.md misses its place for ${mark}`);
  }
  return `${before}${start}\n\n${content}\n\n${end}${after}`;
}

export const generate: Generator["generate"] = (root) => {
  const path = "docs/action.md";
  const action = parse(readFileSync(join(root, "action.yml"), "utf8"));
  const text = readFileSync(join(root, path), "utf8");
  const filled = between(text, "inputs", inputs(action.inputs));
  return [{ path, text: between(filled, "outputs", outputs(action.outputs)) }];
};
