/** Where findings stand, and what makes them the same finding. */
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/engine/fingerprint.ts";
import { judgeText, ruleOf, told } from "./made.ts";

const encrypted = ruleOf({
  for: "assets",
  require: "'encryption_at_rest' in security",
  at: ["security", "."],
});
const DEFAULTS = `defaults:
  assets:
    security: [logging]
assets:
  a: { kind: saas }
  b: { kind: saas }
`;

describe("places", () => {
  it("of an inherited value are the default itself, when every heir has it", () => {
    const result = judgeText([encrypted], DEFAULTS);
    expect(told(result)).toEqual([
      "3 error test/rule: a is wrong (and 1 more entry that inherit this)",
    ]);
    expect(result.findings).toMatchObject([
      {
        address: "defaults:asset",
        fingerprint: "test/rule defaults:asset security",
        related: [{ says: "inherits it" }, { says: "inherits it" }],
      },
    ]);
  });

  it("of an inherited value are the heir, when another is right", () => {
    const rule = ruleOf({
      for: "assets",
      require: "id = 'b' or 'encryption_at_rest' in security",
      at: "security",
    });
    const result = judgeText([rule], DEFAULTS);
    expect(told(result)).toEqual(["5 error test/rule: a is wrong"]);
    expect(result.findings[0]?.related).toMatchObject([
      { says: "inherited from `defaults`", range: { start: DEFAULTS.indexOf("security") } },
    ]);
  });

  it("are the first key of `at` that is written, else what contains it", () => {
    const rule = ruleOf({
      for: "vendors",
      require: "false",
      at: ["dpa.expires", "dpa.signed", "country"],
    });
    const line = (vendor: string): string =>
      told(judgeText([rule], `vendors:\n${vendor}`))[0]?.split(" ")[0] ?? "";
    expect(line("  v:\n    country: IE\n    dpa:\n      signed: 2026-01-01\n")).toBe("5");
    expect(line("  v:\n    dpa: 2026-01-01\n    country: IE\n")).toBe("3");
    expect(line("  v:\n    name: x\n    country: IE\n")).toBe("4");
    expect(line("  v:\n    name: x\n")).toBe("2");
  });

  it("are keys of ancestors and of what a link names", () => {
    const rule = ruleOf({
      for: "assets.fields",
      require: "false",
      at: ["$asset.vendor.country", "$asset"],
    });
    const text =
      "vendors:\n  v:\n    country: IE\nassets:\n  a: { vendor: v, fields: [email] }\n  b:\n    fields: [email]\n";
    expect(told(judgeText([rule], text)).map((one) => one[0])).toEqual(["3", "6"]);
  });

  it("show related places", () => {
    const rule = ruleOf({
      for: "assets",
      require: "false",
      related: [
        { node: "purposes", key: "needs", says: "needs of {{ id }}" },
        { node: "vendor", says: "who runs it" },
      ],
    });
    const text =
      "purposes:\n  p:\n    needs: [email]\nvendors:\n  v: {}\nassets: { a: { purposes: [p], vendor: v } }\n";
    expect(judgeText([rule], text).findings[0]?.related).toMatchObject([
      { says: "needs of p", range: { start: text.indexOf("needs") } },
      { says: "who runs it", range: { start: text.indexOf("v: {}") } },
    ]);
  });

  it("name who looks after the entry, and its path", () => {
    const rule = ruleOf({ for: "assets.fields", require: "false", at: "category" });
    const [finding] = judgeText(
      [rule],
      "assets:\n  crm:\n    owner: Ana\n    fields: { mail: { category: email } }\n",
    ).findings;
    expect(finding).toMatchObject({
      owner: "Ana",
      pointer: "/assets/crm/fields/mail/category",
      address: "asset:crm/field:mail",
    });
  });
});

describe("fingerprint", () => {
  const of = (value: unknown): string =>
    fingerprint({
      rule: "a/b",
      address: "vendor:v",
      path: "dpa.clauses",
      values: [["clauses", value]],
    });

  it("holds declared values in one spelling, whatever their order", () => {
    expect(of(["b", "a"])).toBe(of(["a", "b"]));
    expect(of(["b", "a"])).toBe('a/b vendor:v dpa.clauses clauses=["a","b"]');
    expect(of("a b")).not.toBe(of("a  b"));
  });

  it("stays one short line for long values", () => {
    const long = of("x\n".repeat(500));
    expect(long).toMatch(/^[^\n]{1,120}$/);
    expect(long).not.toBe(of("y\n".repeat(500)));
  });

  it("changes with the value that the rule names, and with nothing else", () => {
    const rule = ruleOf({
      for: "vendors",
      require: "false",
      identity: "country",
      message: "{{ country }}",
    });
    const print = (text: string): string => judgeText([rule], text).findings[0]?.fingerprint ?? "";
    expect(print("vendors: { v: { country: IE } }\n")).toBe('test/rule vendor:v country="IE"');
    expect(print("vendors: { v: { country: DE } }\n")).not.toBe(
      print("vendors: { v: { country: IE } }\n"),
    );
  });
});
