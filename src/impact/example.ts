/** Examples of rules over changes: a document before and after, and the changes between them. */
import type { Stage } from "../engine/example/prove.ts";
import { type StagedExample, stageExample } from "../engine/example/run.ts";
import { OVER_CHANGES } from "../engine/rule/scope.ts";
import type { Rule, RuleExample } from "../engine/types.ts";
import { diffModels } from "./diff.ts";
import { withChanges } from "./nodes.ts";

/** Ends a line that the change adds. */
const NEW = / # new\b/;
/** Ends a line that the change replaces: `# was:` and the line as it stood. */
const WAS = /^(\s*).*? # was: (.*?)(?: # (?:expect|gap|skip)\b.*)?$/;

/** A text as it was before: without the lines that are marked as new, and with others as they were. */
export function textBefore(text: string): string {
  return text
    .split("\n")
    .filter((line) => !NEW.test(line))
    .map((line) => line.replace(WAS, "$1$2"))
    .join("\n");
}

/** How the examples of a rule are read: two documents for a rule over changes, one for any other. */
export function stageOf(rule: Rule): Stage {
  return rule.for === OVER_CHANGES ? stageChange : stageExample;
}

/** Reads both documents of an example; its model is that after the change, with the changes. */
function stageChange(rule: Rule, example: RuleExample): StagedExample {
  const after = stageExample(rule, example);
  const earlier = stageExample(rule, {
    ...example,
    text: example.before ?? textBefore(example.text),
  });
  const faults = [...earlier.faults.map((fault) => ({ ...fault, line: null })), ...after.faults];
  if (faults.length > 0) return { ...after, faults };
  const today = example.as_of;
  const { told, states } = diffModels(earlier.model.root, after.model.root, { today });
  return { ...after, model: { ...after.model, root: withChanges(told, states) } };
}
