/** What judges leaves nothing open, and nobody is told to leave something open in it. */
import { describe, expect, it } from "vitest";
import { loadTests } from "../../src/engine/fact/read.ts";
import { KNOWN } from "../../src/engine/known.ts";
import { loadRule } from "../../src/engine/rule/load.ts";
import type { Problem } from "../../src/source/types.ts";

const GOOD = `title: Every purpose is described
severity: warning
confidence: high
level: essential
laws: [{ law: gdpr, cite: Art. 5 }]
since: 0.1.0
why: People must understand it.
fix: Describe it.
for: purposes
require: $exists(description)
message: "{{ name }} is not described"
examples:
  - pass: |
      purposes: { a: { description: x } }
`;

function problems(from: string, to: string): readonly string[] {
  expect(GOOD).toContain(from);
  const path = "rules/transparency/described.yaml";
  return loadRule({ path, text: GOOD.replace(from, to) }, KNOWN).problems.map(told);
}

function told({ id, message, fix }: Problem): string {
  return `${id}: ${message} -> ${fix}`;
}

describe("a rule", () => {
  it.each([
    ["severity: warning", "severity: TODO", "severity"],
    ["[{ law: gdpr, cite: Art. 5 }]", "TODO which law", "laws"],
  ])("with %j as %j cannot be run", (from, to, key) => {
    expect(problems(from, to)).toEqual([
      `rule/format: \`${key}\` stands as TODO, and what judges leaves nothing open -> Write the value, or take the line out if it may be left out.`,
    ]);
  });

  it("is never advised to leave something open", () => {
    const all = problems("severity: warning\n", "why:\n").concat(
      problems("severity: warning\n", ""),
      problems("[{ law: gdpr, cite: Art. 5 }]", "[]"),
      problems("confidence: high", "confidence: tbd"),
      problems("fix: Describe it.", "fix: "),
    );
    expect(all.length).toBeGreaterThan(4);
    expect(all.filter((one) => one.includes("TODO"))).toEqual([]);
  });

  it("is advised to quote only where quotes help", () => {
    const tab = problems("require: ", "\trequire: ");
    expect(tab[0]).toMatch(/tab-indentation: .* -> Delete the tab/);
    const twice = problems("require: ", "require: x\nrequire: ");
    expect(twice[0]).toMatch(/duplicate-key: .* -> Keep the one/);
  });
});

describe("a file of tests", () => {
  it("that stands as TODO, or whose test does, is no test that passes", () => {
    const texts = [
      "tests: TODO\n",
      "tests:\n  - title: Nothing leaves\n    for: derived.flows\n    require: $not('US' in countries)\n    may_be_empty: TODO\n",
    ];
    for (const text of texts) {
      const { tests, problems: wrong } = loadTests({ path: "privacy/tests/a.yaml", text }, KNOWN);
      expect(tests).toEqual([]);
      expect(wrong.map(told)).toEqual([expect.stringMatching(/^test\/format: .* stands as TODO/)]);
    }
  });
});
