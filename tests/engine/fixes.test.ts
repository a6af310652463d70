/** Findings carry edits that settle them, placed where the business would write them. */
import { describe, expect, it } from "vitest";
import { splice } from "../../src/source/edit/plan.ts";
import { textEdits } from "../../src/source/edit/resolve.ts";
import { judgeText, ruleOf } from "./made.ts";

/** The text after each fix of each finding, with its kind and title. */
function fixed(rule: { readonly [key: string]: unknown }, text: string): readonly string[] {
  const { findings } = judgeText([ruleOf(rule)], text);
  return findings.flatMap(({ fixes }) =>
    (fixes?.() ?? []).map(({ kind, title, changes }) => {
      const edits = textEdits(changes);
      return `${kind}: ${title}\n${edits === undefined ? "cannot be made" : splice(text, edits)}`;
    }),
  );
}

const RETENTION = { for: "purposes", require: "$exists(retention)" };

describe("what a rule asks for with $exists", () => {
  it("is marked as TODO", () => {
    expect(
      fixed(RETENTION, "purposes:\n  a: { kind: analytics }\n  b:\n    kind: sale # x\n"),
    ).toEqual([
      "suggestion: Mark `retention` as TODO, to be filled in\npurposes:\n  a: { kind: analytics, retention: TODO }\n  b:\n    kind: sale # x\n",
      "suggestion: Mark `retention` as TODO, to be filled in\npurposes:\n  a: { kind: analytics }\n  b:\n    kind: sale # x\n    retention: TODO\n",
    ]);
  });
  it("is asked for where a section is missing, all in one", () => {
    const rule = {
      for: "breach_plan",
      message: "wrong",
      require: "$exists(team) and $exists(register)",
    };
    expect(fixed(rule, "purposes:\n  a: {}\n")).toEqual([
      "suggestion: Mark `team` and `register` as TODO, to be filled in\npurposes:\n  a: {}\n# What happens when data gets lost, leaks or is changed.\nbreach_plan:\n  team: TODO\n  register: TODO\n",
    ]);
  });
  it("is the first of what would do", () => {
    const rule = {
      for: "business",
      message: "wrong",
      require: "$exists(dpo) or $exists(privacy_lead)",
    };
    expect(fixed(rule, "business: { country: IE }\n")).toEqual([
      "suggestion: Mark `dpo` as TODO, to be filled in\nbusiness: { country: IE, dpo: TODO }\n",
    ]);
  });
  it("goes into the long form where a short one stands", () => {
    const rule = { for: "purposes", require: "$exists(lawful_basis.law)" };
    expect(fixed(rule, "purposes:\n  a: { lawful_basis: legal_obligation }\n")).toEqual([
      "suggestion: Mark `law` as TODO, to be filled in\npurposes:\n  a: { lawful_basis: { basis: legal_obligation, law: TODO } }\n",
    ]);
  });
  it("never goes into defaults", () => {
    const rule = { for: "assets", require: "$exists(deletion.every)" };
    const text =
      "defaults:\n  assets: { deletion: { method: wipe } }\nassets:\n  a: { kind: app }\n";
    expect(fixed(rule, text)).toEqual([
      "suggestion: Mark `every` as TODO, to be filled in\ndefaults:\n  assets: { deletion: { method: wipe } }\nassets:\n  a: { kind: app, deletion: { every: TODO } }\n",
    ]);
  });
});

describe("what a rule says itself", () => {
  const fix = (edit: object): object => ({
    fixes: [{ kind: "suggestion", title: "Do {{ id }}", ...edit }],
  });
  it("sets a value, also in place of an inherited one", () => {
    const rule = {
      for: "purposes",
      require: "frequency = 'occasional'",
      ...fix({ set: "frequency", to: '"occasional"' }),
    };
    expect(
      fixed(
        rule,
        "defaults:\n  purposes: { frequency: recurring }\npurposes:\n  a: { frequency: recurring }\n  b: {}\n",
      ),
    ).toEqual([
      "suggestion: Do a\ndefaults:\n  purposes: { frequency: recurring }\npurposes:\n  a: { frequency: occasional }\n  b: {}\n",
      "suggestion: Do b\ndefaults:\n  purposes: { frequency: recurring }\npurposes:\n  a: { frequency: recurring }\n  b: { frequency: occasional }\n",
    ]);
  });
  it("adds what a list lacks", () => {
    const rule = {
      for: "assets",
      require: "'logging' in security and 'mfa' in security",
      ...fix({ add: "security", to: '["logging", "mfa"]' }),
    };
    expect(fixed(rule, "assets:\n  a: { security: [mfa] }\n")).toEqual([
      "suggestion: Do a\nassets:\n  a: { security: [mfa, logging] }\n",
    ]);
    expect(
      fixed({ ...rule, require: "$count(security) > 3" }, "assets:\n  a: { security: [] }\n"),
    ).toEqual(["suggestion: Do a\nassets:\n  a: { security: [logging, mfa] }\n"]);
  });
  it("takes out the subject, however it is written", () => {
    const rule = { for: "assets.fields", require: "id = 'email'", ...fix({ remove: "." }) };
    expect(
      fixed(
        rule,
        "assets:\n  a: { fields: [email, name] }\n  b:\n    fields:\n      name: {}\n      email: {}\n",
      ),
    ).toEqual([
      "suggestion: Do name\nassets:\n  a: { fields: [email] }\n  b:\n    fields:\n      name: {}\n      email: {}\n",
      "suggestion: Do name\nassets:\n  a: { fields: [email, name] }\n  b:\n    fields:\n      email: {}\n",
    ]);
  });
  it("takes a word out of a list of links, not the entry that it names", () => {
    const rule = {
      for: "purposes.recipients",
      require: "status != 'retired'",
      ...fix({ remove: "." }),
    };
    expect(
      fixed(
        rule,
        "purposes:\n  a: { recipients: [x, y] }\nvendors:\n  x: { status: retired }\n  y: {}\n",
      ),
    ).toEqual([
      "suggestion: Do x\npurposes:\n  a: { recipients: [y] }\nvendors:\n  x: { status: retired }\n  y: {}\n",
    ]);
  });
  it("sets several keys at once", () => {
    const rule = {
      for: "consents",
      require: "granular",
      ...fix({ set: ".", to: '{"granular": true, "ui": {"reject": "same_layer"}}' }),
    };
    expect(
      fixed(rule, "consents:\n  a: { granular: false, ui: { choice_kept: 6 months } }\n"),
    ).toEqual([
      "suggestion: Do a\nconsents:\n  a: { granular: true, ui: { choice_kept: 6 months, reject: same_layer } }\n",
    ]);
  });
  it("edits what `find` found", () => {
    const rule = {
      for: "business",
      find: "$model.vendors[status = 'retired']",
      ...fix({ remove: "." }),
    };
    expect(fixed(rule, "business: {}\nvendors:\n  x: { status: retired }\n  y: {}\n")).toEqual([
      "suggestion: Do x\nbusiness: {}\nvendors:\n  y: {}\n",
    ]);
  });
});
