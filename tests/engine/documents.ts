/** Declarations as plain data that tests can change and write anew: the rules' examples and the example businesses. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readRuleFiles } from "../../scripts/generate/rules.ts";
import { evaluate } from "../../src/engine/evaluate.ts";
import { stageExample } from "../../src/engine/example/run.ts";
import { builtInRules } from "../../src/engine/library.ts";
import type { Trace } from "../../src/engine/trace.ts";
import type { Evaluation, LoadedRule, Rule, RuleExample } from "../../src/engine/types.ts";
import { categories, subjectGroups } from "../../src/law/vocabulary.ts";
import { assemble, type Model } from "../../src/model/assemble.ts";
import { validate } from "../../src/schema/validate.ts";
import { parse } from "../../src/source/parse.ts";
import type { Parsed, SourceText, Yaml } from "../../src/source/types.ts";

const root = resolve(import.meta.dirname, "../..");

/** A document as plain data, TODOs put back. */
export type Data = { [key: string]: unknown };

export function dataOf(parsed: Parsed): Data {
  const todos = new Map<object, Map<string | number, string>>();
  for (const { parent, key, text } of parsed.todos) {
    todos.set(parent, (todos.get(parent) ?? new Map()).set(key, `TODO ${text}`.trim()));
  }
  const plain = (value: Yaml): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const extra = todos.get(value) ?? new Map();
    if (Array.isArray(value)) return [...value.map(plain), ...extra.values()];
    const entries = Object.entries(value).map(([key, inner]) => [key, plain(inner)]);
    return Object.fromEntries([...entries, ...extra]);
  };
  return parsed.root === undefined ? {} : (plain(parsed.root) as Data);
}

/** YAML in block style; scalars as JSON writes them. */
export function block(value: unknown, indent = ""): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return " []\n";
    return `\n${value.map((item) => `${indent}- ${flow(item)}\n`).join("")}`;
  }
  if (typeof value !== "object" || value === null) return ` ${flow(value)}\n`;
  const entries = Object.entries(value);
  if (entries.length === 0) return " {}\n";
  const lines = entries.map(
    ([key, inner]) => `${indent}${flow(key)}:${block(inner, `${indent}  `)}`,
  );
  return `\n${lines.join("")}`;
}

/** YAML in flow style, which is JSON. */
export function flow(value: unknown): string {
  return JSON.stringify(value);
}

/** A business: its files, and the rules that are asked. */
export interface Business {
  readonly name: string;
  readonly files: readonly SourceText[];
  readonly rules: readonly Rule[];
  readonly judge: (files: readonly SourceText[], trace?: (trace: Trace) => void) => Judged;
}

export interface Judged {
  readonly model: Model;
  readonly parsed: readonly Parsed[];
  readonly result: Evaluation;
}

/** Every example of every rule as a business of its own. */
export function ruleExamples(): readonly Business[] {
  return readRuleFiles(root).flatMap(examplesOf);
}

/** Every example of one rule. */
export function examplesOf(loaded: LoadedRule): readonly Business[] {
  const { rule } = loaded;
  return rule === null ? [] : loaded.examples.map((example) => ofExample(rule, example, loaded));
}

function ofExample(rule: Rule, example: RuleExample, { file }: LoadedRule): Business {
  return {
    name: `${file.path}:${example.line}`,
    files: [{ path: "privacy/example.yaml", text: example.text }],
    rules: [rule],
    judge: ([source], trace) => {
      const staged = stageExample(rule, { ...example, text: source?.text ?? "" });
      const { model, parsed, laws } = staged;
      const options = { today: example.as_of, level: "all" as const };
      const settings = { [rule.id]: { options: example.options } };
      const more = { ...(laws && { laws }), ...(trace && { trace }) };
      const result = evaluate(
        [rule],
        { root: model.root, files: [parsed.file] },
        {
          ...options,
          settings,
          ...more,
        },
      );
      // As it was written: what the harness assumes about laws is no part of the text.
      return { model, parsed: [parse(source ?? { path: "", text: "" })], result };
    },
  };
}

/** The businesses of `examples/`, judged by every rule. */
export function exampleBusinesses(): readonly Business[] {
  const folder = join(root, "examples");
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names
    .filter((name) => existsSync(join(folder, name, "privacyfile.yaml")))
    .map((name) => ({
      name,
      files: readFiles(join(folder, name)),
      rules: builtInRules(),
      judge: (files, trace) => judgeAll(files, trace),
    }));
}

function readFiles(folder: string): readonly SourceText[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) =>
      /^privacyfile\.yaml$|^privacy\/(?!rules|tests|texts|published|vendor)/.test(name),
    )
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}

function judgeAll(files: readonly SourceText[], trace?: (trace: Trace) => void): Judged {
  const parsed = files.map(parse);
  const vocabulary = { categories: categories(), subjects: subjectGroups() };
  const today = "2026-12-01";
  const model = assemble(parsed.map(validate), { today, vocabulary });
  const judged = { root: model.root, files: parsed.map(({ file }) => file) };
  const result = evaluate(builtInRules(), judged, { today, level: "all", ...(trace && { trace }) });
  return { model, parsed, result };
}
