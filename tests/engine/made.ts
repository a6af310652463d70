/** Small rules and declarations, made in a test. */
import { evaluate } from "../../src/engine/evaluate.ts";
import { KNOWN } from "../../src/engine/known.ts";
import { loadRule } from "../../src/engine/rule/load.ts";
import type { EvaluateOptions, Evaluation, Rule } from "../../src/engine/types.ts";
import { categories, subjectGroups } from "../../src/law/vocabulary.ts";
import { assemble } from "../../src/model/assemble.ts";
import { validate } from "../../src/schema/validate.ts";
import { parse } from "../../src/source/parse.ts";
import { positionAt } from "../../src/source/position.ts";

const HEAD = {
  title: "A rule for a test",
  severity: "error",
  confidence: "high",
  level: "essential",
  laws: [{ law: "gdpr", cite: "Art. 5" }],
  since: "0.1.0",
  why: "Because.",
  fix: "Do it.",
  message: "{{ id }} is wrong",
  examples: [{ pass: "x" }],
};

/** A rule of `test/<name>`; what a test does not say is harmless. */
export function ruleOf(fields: { readonly [key: string]: unknown }, name = "rule"): Rule {
  const text = JSON.stringify({ ...HEAD, ...fields });
  const { rule, problems } = loadRule({ path: `rules/test/${name}.yaml`, text }, KNOWN);
  if (rule === null) throw new Error(problems.map(({ message }) => message).join("\n"));
  return rule;
}

/** Judges a declaration; the GDPR reaches everything unless the test says otherwise. */
export function judgeText(
  rules: readonly Rule[],
  text: string,
  options: Partial<EvaluateOptions> = {},
): Evaluation {
  const parsed = parse({ path: "privacyfile.yaml", text });
  const today = options.today ?? "2026-12-01";
  const vocabulary = { categories: categories(), subjects: subjectGroups() };
  const model = assemble([validate(parsed)], { today, vocabulary });
  return evaluate(
    rules,
    { root: model.root, files: [parsed.file] },
    {
      today,
      level: "all",
      laws: ["gdpr"],
      ...options,
    },
  );
}

/** `line severity rule: message` of each finding. */
export function told({ findings }: Evaluation): readonly string[] {
  return findings.map(({ outcome, severity, rule, message, range }) => {
    const { line } = positionAt(range.file, range.start);
    return `${line} ${outcome === "gap" ? "gap" : severity} ${rule}: ${message}`;
  });
}
