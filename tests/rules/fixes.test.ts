/** Every fix of every rule, made in the rule's failing examples: its finding is gone, and nothing came instead. */
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readRuleFiles } from "../../scripts/generate/rules.ts";
import { evaluate } from "../../src/engine/evaluate.ts";
import { type StagedExample, stageExample } from "../../src/engine/example/run.ts";
import type { Rule, RuleExample } from "../../src/engine/types.ts";
import type { Finding } from "../../src/finding/types.ts";
import { edit } from "../../src/source/edit/edit.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const FILES = readRuleFiles(ROOT);

function failures(rule: Rule, { example, parsed, model, laws }: StagedExample): readonly Finding[] {
  const judged = { root: model.root, files: [parsed.file] };
  const { findings, errors } = evaluate([rule], judged, {
    today: example.as_of,
    level: "all",
    settings: { [rule.id]: { options: example.options } },
    ...(laws === undefined ? {} : { laws }),
  });
  expect(errors).toEqual([]);
  return findings.filter(({ outcome }) => outcome === "fail");
}

interface Tried {
  readonly offered: number;
  readonly kinds: readonly string[];
  readonly faults: readonly string[];
}

/** Makes each fix of each failing example, one at a time. */
function tryFixes(rule: Rule, examples: readonly RuleExample[]): Tried {
  const kinds: string[] = [];
  const faults: string[] = [];
  for (const example of examples.filter(({ kind }) => kind === "fail")) {
    const staged = stageExample(rule, example);
    const before = failures(rule, staged);
    for (const finding of before) {
      for (const fix of finding.fixes?.() ?? []) {
        kinds.push(fix.kind);
        const edits = fix.changes.map((change) => change.edit);
        const result = edit(
          { path: staged.parsed.file.path, text: staged.parsed.file.text },
          edits,
        );
        const what = `${fix.title} for "${finding.message}"`;
        if ("refused" in result) faults.push(`${what}: ${result.refused}`);
        else faults.push(...faultsOf(rule, { example, before, finding, what, text: result.text }));
      }
    }
  }
  return { offered: kinds.length, kinds, faults };
}

interface Made {
  readonly example: RuleExample;
  readonly before: readonly Finding[];
  readonly finding: Finding;
  readonly what: string;
  readonly text: string;
}

function faultsOf(rule: Rule, { example, before, finding, what, text }: Made): readonly string[] {
  const staged = stageExample(rule, { ...example, text });
  const earlier = new Set(stageExample(rule, example).faults.map(({ message }) => message));
  const wrong = staged.faults
    .filter(({ message }) => !earlier.has(message))
    .map(({ message }) => `${what}: ${message}\n${text}`);
  if (wrong.length > 0) return wrong;
  const after = failures(rule, staged);
  const same = after.filter(
    ({ fingerprint, message }) =>
      fingerprint === finding.fingerprint && message === finding.message,
  );
  if (same.length > 0) return [`${what}: the finding is still there\n${text}`];
  const known = new Set(before.map(({ fingerprint }) => fingerprint));
  const fresh = after.filter(({ fingerprint }) => !known.has(fingerprint));
  return fresh.map(({ message }) => `${what}: ${message}\n${text}`);
}

describe("the fixes of the rules", () => {
  let offering = 0;
  for (const { rule, examples, file } of FILES) {
    it(file.path, () => {
      if (rule === null) throw new Error("the rule does not load");
      const { offered, kinds, faults } = tryFixes(rule, examples);
      if (offered > 0) offering += 1;
      expect(faults).toEqual([]);
      // What a rule knows about a business it never knows for sure: whoever is asked must want it.
      expect(kinds).not.toContain("safe");
      if (rule.body().fixes.length > 0) expect(kinds, "an example shows its fixes").not.toEqual([]);
    });
  }
  it("are offered by most rules", () => {
    expect(offering).toBeGreaterThan(FILES.length / 2);
  });
});
