/** What is wrong with a rule's examples is said so that its author can act on it. */
import { describe, expect, it } from "vitest";
import { KNOWN } from "../../src/engine/known.ts";
import { loadRule } from "../../src/engine/rule/load.ts";
import { proofFaults } from "../rules/faults.ts";

const HEAD = `title: Every purpose is described
severity: warning
confidence: high
level: essential
laws: [{ law: gdpr, cite: Art. 5 }]
since: 0.1.0
why: People must understand it.
fix: Describe it.
for: purposes
message: "{{ name }} has no words"
at: [description, .]
`;

/** Lines 12 and on: the rule's own part, then the examples. */
function faults(rest: string): readonly string[] {
  const loaded = loadRule({ path: "rules/a/b.yaml", text: HEAD + rest }, KNOWN);
  return proofFaults(loaded).map((one) => one.replace("rules/a/b.yaml:", ""));
}

const SOUND = `require: $exists(description)
examples:
  - pass: |
      purposes: { a: { description: x } }
  - fail: |
      purposes: { a: {} } # expect: A has no words
  - gap: |
      purposes: { a: { description: TODO } } # gap: purpose:a.description
`;

describe("the proof of a rule", () => {
  it("is complete when every example says what it should", () => {
    expect(faults(SOUND)).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    [
      "what did not come",
      "A has no words",
      "A has no word",
      "17: expected the finding `# expect: A has no word`, which did not come",
    ],
    [
      "what nobody expects",
      " # expect: A has no words",
      "",
      "17: got the finding `# expect: A has no words`, which nobody expects",
    ],
    [
      "a failing example that expects nothing",
      " # expect: A has no words",
      "",
      "17: a failing example ends a line with `# expect: message` (the fail example)",
    ],
    [
      "a gap example that expects nothing",
      " # gap: purpose:a.description",
      "",
      "19: a gap example ends a line with `# gap: address.key` (the gap example)",
    ],
    [
      "a pass that passes nothing",
      "{ a: { description: x } }",
      "{}",
      "15: nothing was judged: no subject passed (the pass example)",
    ],
    [
      "an id that nobody declared",
      "description: x",
      "description: x, needs: [emial]",
      "15: `emial` is no kind of data",
    ],
    ["a value that is wrong", "description: x", "description: [x]", "15: "],
    [
      "a skip that did not come",
      "{ a: { description: x } }",
      "{ a: { description: x } } # skip",
      "15: expected a skip, which did not come",
    ],
    ["a document that is no YAML", "{ a: {} } # expect", "{ a: {} # expect", "(syntax/"],
    [
      "a rule that fails to run",
      "require: $exists(description)",
      "require: $number(id) > 0",
      "the rule failed to run",
    ],
  ])("tells %s", (...[, from, to, told]) => {
    expect(SOUND).toContain(from);
    expect(faults(SOUND.replace(from, to)).join("\n")).toContain(told);
  });

  it("asks for the examples that a rule of its form needs", () => {
    const none =
      "when: status != 'retired'\nrequire: $exists(description)\nexamples:\n  - skip: |\n      purposes: { a: { status: retired } }\n";
    expect(faults(none)).toEqual(
      expect.arrayContaining([" no example passes", " no example fails"]),
    );
    const few = SOUND.replace("require:", "when: status != 'retired'\nrequire:").replace(
      / {2}- gap:[\s\S]*$/,
      "",
    );
    expect(faults(few)).toEqual(
      expect.arrayContaining([
        " no subject is skipped (`skip: |` or `# skip`), though the rule has a `when`",
        " no fact is missing (`gap: |` or `# gap: address.key`), though one may be left out",
      ]),
    );
  });

  it("names the mutants that no example tells from the rule", () => {
    const twice = SOUND.replace("$exists(description)", "$exists(description) or id = 'never'");
    const found = faults(twice);
    expect(found).toContain(
      " no example tells the rule from this mistake (drop the right side of or): $exists(description)",
    );
    const listed = found
      .map((one) => one.split("): ").at(-1) ?? "")
      .map((mutant) => `  - { mutant: ${JSON.stringify(mutant)}, because: x }\n`);
    expect(faults(`${twice}equivalent_mutants:\n${listed.join("")}`)).toEqual([]);
  });

  it("tells of listed mutants that no longer survive", () => {
    expect(faults(`${SOUND}equivalent_mutants:\n  - { mutant: 'x = y', because: x }\n`)).toEqual([
      " `equivalent_mutants` lists what no longer survives: x = y",
    ]);
  });

  it("tells of messages without a value", () => {
    const loaded = loadRule(
      {
        path: "rules/a/b.yaml",
        text: HEAD.replace("{{ name }} has no words", "{{ description }} has no words") + SOUND,
      },
      KNOWN,
    );
    expect(proofFaults(loaded).join("\n")).toContain(
      "a value is missing in the words of the finding",
    );
  });

  it("gives the mistakes of a rule that does not load", () => {
    expect(faults("require: $exist(description)\nexamples: [{ pass: x }]\n")[0]).toMatch(
      /^12:10: /,
    );
  });

  it("wants a skip example to skip everything", () => {
    const text = SOUND.replace("require:", "when: status != 'retired'\nrequire:");
    const skip = (entries: string): string =>
      faults(`${text}  - skip: |\n      purposes: ${entries}\n`).join("\n");
    expect(skip("{ a: { status: retired } }")).toBe("");
    expect(skip("{ a: { status: retired }, b: { description: x } }")).toContain(
      "a subject was judged: not all were skipped",
    );
    expect(skip("{}")).toContain("there is no subject to skip");
  });
});
