/** Every mistake in a rule's file is told at its place, with what to write instead. */
import { describe, expect, it } from "vitest";
import { KNOWN } from "../../src/engine/known.ts";
import { loadRule } from "../../src/engine/rule/load.ts";
import { positionAt } from "../../src/source/position.ts";

const GOOD = `title: Every purpose is described
severity: warning
confidence: high
level: essential
laws: [{ law: gdpr, cite: Art. 5 }]
since: 0.1.0
why: People must understand it.
fix: Describe it.
for: purposes
when: status != "retired"
require: $exists(description)
at: [description, .]
message: "{{ name }} is not described"
examples:
  - pass: |
      purposes: { a: { description: x } }
`;

/** `line:column id: message -> fix` of each problem of a rule's text. */
function problems(text: string, path = "rules/transparency/described.yaml"): readonly string[] {
  return loadRule({ path, text }, KNOWN).problems.map(({ id, message, fix, range }) => {
    const { line, column } = positionAt(range.file, range.start);
    return `${line}:${column} ${id}: ${message} -> ${fix}`;
  });
}

function changed(from: string, to: string): readonly string[] {
  expect(GOOD).toContain(from);
  return problems(GOOD.replace(from, to));
}

describe("loadRule", () => {
  it("takes a rule that is right", () => {
    const {
      rule,
      problems: found,
      examples,
    } = loadRule({ path: "rules/transparency/described.yaml", text: GOOD }, KNOWN);
    expect(found).toEqual([]);
    expect(rule).toMatchObject({ id: "transparency/described", verified: true, waivable: true });
    expect(examples).toMatchObject([{ kind: "pass", line: 16, as_of: "2026-12-01" }]);
  });

  it.each<[string, string, string, RegExp]>([
    [
      "an unknown path",
      "$exists(description)",
      "$exists(descripton)",
      /^11:18 rule\/meaning: .*descripton.*-> .*description/,
    ],
    [
      "an unknown function",
      "$exists(description)",
      "$exist(description)",
      /^11:10 rule\/meaning: .*exist.*-> .*exists/,
    ],
    [
      "a syntax error",
      "$exists(description)",
      "'$exists(description'",
      /^11:\d+ rule\/expression: Expected \)/,
    ],
    [
      "a list in place of an expression",
      "$exists(description)",
      "[a, b]",
      /^11:10 rule\/quote: YAML reads `require` as a list.*Quote this expression/,
    ],
    [
      "a boolean in place of an expression",
      "$exists(description)",
      "true",
      /^11:10 rule\/quote: YAML reads `require` as the boolean true/,
    ],
    [
      "a comment that cuts an expression",
      "$exists(description)",
      "$exists(description) # or TODO",
      /^11:31 rule\/quote: .*Quote this expression/,
    ],
    [
      "a colon that YAML eats",
      "$exists(description)",
      "status = 'a' ? b: c",
      /^11:\d+ syntax\/.*Quote this expression/,
    ],
    [
      "a value that is no truth",
      "$exists(description)",
      "description",
      /^11:10 rule\/meaning: This gives a text value/,
    ],
    [
      "a walk that leads nowhere",
      "for: purposes",
      "for: purpose",
      /^9:6 rule\/path: `purpose` is no part of a declaration; did you mean `purposes`\?/,
    ],
    [
      "a walk that goes too far",
      "for: purposes",
      "for: assets.purposes.needs",
      /^9:\d+ rule\/path: `purposes` is a list of links/,
    ],
    [
      "a walk over a plain fact",
      "for: purposes",
      "for: purposes.description",
      /^9:15 rule\/path: `description` is a plain fact/,
    ],
    [
      "a path that leads nowhere",
      "at: [description, .]",
      "at: [., descripton]",
      /^12:9 rule\/path: `descripton` is no key of a purpose; did you mean `description`\?/,
    ],
    [
      "a name that is not bound",
      "at: [description, .]",
      "at: $asset.fields",
      /^12:5 rule\/path: `\$asset` is not bound/,
    ],
    [
      "a template that is not closed",
      "{{ name }}",
      "{{ name",
      /^13:11 rule\/expression: `\{\{` is not closed/,
    ],
    [
      "a mistake in a template",
      "{{ name }}",
      "{{ nam }}",
      /^13:14 rule\/meaning: .*nam.*-> .*name/,
    ],
    ["a key that no rule has", "since:", "sinse:", /^6:1 schema\/.*sinse.*since/],
    ["a severity that is none", "severity: warning", "severity: fatal", /^2:\d+ schema\/.*fatal/],
    [
      "review at error",
      "severity: warning\nconfidence: high",
      "severity: error\nconfidence: review",
      /^2:1 rule\/format: .*review/,
    ],
    [
      "good practice at error",
      "severity: warning\nconfidence: high\nlevel: essential\nlaws: [{ law: gdpr, cite: Art. 5 }]",
      "severity: error\nconfidence: high\nlevel: essential\nlaws: [{ law: good_practice, cite: ISO }]",
      /^2:1 rule\/format: Good practice is never an error/,
    ],
    [
      "doubt without words",
      "since: 0.1.0",
      "since: 0.1.0\nverified: false",
      /^7:1 rule\/format: `verified: false` and `uncertain` go together/,
    ],
    [
      "require and find",
      "when:",
      "find: $model.purposes\nwhen:",
      /^10:1 rule\/format: A rule has `require` or `find`, not both/,
    ],
    [
      "neither require nor find",
      "require: $exists(description)\n",
      "",
      /^9:1 rule\/format: This rule judges nothing/,
    ],
    [
      "find with at",
      "require: $exists(description)",
      "find: $model.vendors",
      /^12:1 rule\/format: `find` names the place itself/,
    ],
    [
      "a fix that does two things",
      "message:",
      "fixes: [{ kind: safe, title: Do it, remove: ., set: name, to: '1' }]\nmessage:",
      /^13:1 rule\/format: A fix has one of/,
    ],
    [
      "a default that does not fit",
      "message:",
      "options: { days: { type: number, default: x, description: d } }\nmessage:",
      /^13:\d+ rule\/format: The default of `days` is no number/,
    ],
    [
      "an example of two kinds",
      "  - pass: |",
      "  - skip: a\n    pass: |",
      /^15:\d+ rule\/format: An example is one of/,
    ],
    [
      "an expression in block style",
      'when: status != "retired"',
      "when: |\n  status != \"retired\"\n    and statsu = 'x'",
      /^12:9 rule\/meaning: .*statsu/,
    ],
  ])("tells %s", (...[, from, to, told]) => {
    const [first] = changed(from, to);
    expect(first).toMatch(told);
  });

  it("tells several mistakes at once, in the order of the text", () => {
    const text = GOOD.replace("purposes\nwhen", "purposes\nwhen")
      .replace("status", "statsu")
      .replace("{{ name }}", "{{ nam }}");
    expect(problems(text)).toHaveLength(2);
  });

  it("refuses a file whose path is no id", () => {
    expect(problems(GOOD, "rules/Transparency/Described!.yaml")[0]).toMatch(/is no id of a rule/);
  });

  it("says nothing about law in a file that cannot be read", () => {
    const found = problems("title: [\n");
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((one) => / (syntax|schema)\//.test(one))).toBe(true);
  });
});
