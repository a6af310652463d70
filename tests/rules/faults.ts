/** Everything that is wrong with one rule, in lines that its author can act on. */
import { mistakesOf } from "../../scripts/generate/rules.ts";
import { type Proof, proveRule } from "../../src/engine/example/prove.ts";
import type { LoadedRule } from "../../src/engine/types.ts";
import { stageOf } from "../../src/impact/example.ts";

/** `rules/a/b.yaml:31: the example says ...`; empty when the rule is proven. */
export function proofFaults(loaded: LoadedRule): readonly string[] {
  const { rule, file } = loaded;
  if (rule === null) return mistakesOf(loaded);
  const proof = proveRule(rule, loaded, stageOf(rule));
  return [...exampleFaults(proof, file.path), ...otherFaults(proof, file.path)];
}

function exampleFaults({ examples }: Proof, path: string): readonly string[] {
  return examples.flatMap(({ example, faults }) =>
    faults.map(({ line, message }) => {
      const place = example.line + (line ?? 1) - 1;
      const which = line === null ? ` (the ${example.kind} example)` : "";
      return `${path}:${place}: ${message}${which}`;
    }),
  );
}

function otherFaults({ missing, survivors, stale }: Proof, path: string): readonly string[] {
  return [
    ...missing.map((what) => `${path}: ${what}`),
    ...survivors.map(
      ({ what, expression }) =>
        `${path}: no example tells the rule from this mistake (${what}): ${expression.text.trim()}`,
    ),
    ...stale.map(
      (text) => `${path}: \`equivalent_mutants\` lists what no longer survives: ${text}`,
    ),
  ];
}
