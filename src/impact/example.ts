/** Examples of rules over changes: a document before and after, and the changes between them. */
import { type StagedExample, stageExample } from "../engine/example/run.ts";
import type { Rule, RuleExample } from "../engine/types.ts";
import { diffModels } from "./diff.ts";
import { withChanges } from "./nodes.ts";

/** Lines that the change adds end so. */
const NEW = /#[^#]*\bnew\b/;

/** The document before: as written, else the same without the lines that are marked as new. */
function before({ before: written, text }: RuleExample): string {
  if (written !== undefined) return written;
  return text
    .split("\n")
    .filter((line) => !NEW.test(line))
    .join("\n");
}

/** Reads both documents of an example; its model is that after the change, with the changes. */
export function stageChange(rule: Rule, example: RuleExample): StagedExample {
  const after = stageExample(rule, example);
  const earlier = stageExample(rule, { ...example, text: before(example) });
  const faults = [...earlier.faults.map((fault) => ({ ...fault, line: null })), ...after.faults];
  if (faults.length > 0) return { ...after, faults };
  const today = example.as_of;
  const { told, states } = diffModels(earlier.model.root, after.model.root, { today });
  return { ...after, model: { ...after.model, root: withChanges(told, states) } };
}
