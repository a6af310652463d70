/** Only fixes that settle their finding and bring no other are kept. */
import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import type { Rule } from "../../src/engine/types.ts";
import { mend } from "../../src/mend/mend.ts";
import type { Mended } from "../../src/mend/types.ts";
import { ruleOf } from "../engine/made.ts";

const HEAD = "version: 1\nbusiness: { name: Crumb, country: IE }\n";

function mended(rules: readonly Rule[], text: string, suggestions = true): Mended {
  return mend([{ path: "privacyfile.yaml", text: HEAD + text }], {
    suggestions,
    check: (sources) => check(sources, { today: "2026-12-01", rules, level: "all" }),
  });
}

function textOf({ files }: Mended): string | undefined {
  return files[0]?.after.slice(HEAD.length);
}

const GRANULAR = { for: "consents", require: "granular" };
const set = (path: string, to: string): object => ({
  fixes: [{ kind: "suggestion", title: `Set ${path}`, set: path, to }],
});

describe("mend", () => {
  const text = "consents:\n  a: { granular: false }\n  b: { granular: false }\n";

  it("keeps what settles a finding", () => {
    const result = mended([ruleOf({ ...GRANULAR, ...set("granular", "true") })], text);
    expect(textOf(result)).toBe(text.replaceAll("false", "true"));
    expect(result.made).toHaveLength(2);
    expect(result.report.findings).toEqual([]);
  });

  it("drops what settles nothing", () => {
    const futile = ruleOf({ ...GRANULAR, ...set("explicit", "true") });
    expect(mended([futile], text).files).toEqual([]);
  });

  it("drops what brings another finding, and keeps the rest", () => {
    const rules = [
      ruleOf({ ...GRANULAR, ...set("granular", "true") }, "granular"),
      ruleOf({ for: "consents", require: "granular = false or id != 'b'", message: "no" }, "not-b"),
    ];
    expect(textOf(mended(rules, text))).toBe(
      "consents:\n  a: { granular: true }\n  b: { granular: false }\n",
    );
  });

  it("tries the next way when the first does not do", () => {
    const fixes = [
      { kind: "suggestion", title: "One", set: "explicit", to: "true" },
      { kind: "suggestion", title: "Two", set: "granular", to: "true" },
    ];
    expect(textOf(mended([ruleOf({ ...GRANULAR, fixes })], text))).toBe(
      text.replaceAll("false", "true"),
    );
  });

  it("makes no suggestion unasked, and says where there is one", () => {
    const rule = ruleOf({ ...GRANULAR, ...set("granular", "true") });
    const result = mended([rule], text, false);
    expect(result.files).toEqual([]);
    expect(result.suggested).toHaveLength(2);
  });

  it("goes on with what a mended mistake uncovers", () => {
    const rule = ruleOf({ ...GRANULAR, ...set("granular", "true") });
    expect(textOf(mended([rule], "consnets:\n  a: { granular: no }\n"))).toBe(
      "consents:\n  a: { granular: true }\n",
    );
  });

  it("writes one entry where two rules ask for the same fact", () => {
    const ask = { for: "purposes", require: "$exists(retention)" };
    const rules = [ruleOf(ask, "one"), ruleOf({ ...ask, message: "other" }, "two")];
    expect(textOf(mended(rules, "purposes:\n  a: {}\n"))).toBe(
      "purposes:\n  a: { retention: TODO }\n",
    );
  });

  it("leaves what is accepted on the record, and what stands in defaults", () => {
    const rule = ruleOf({ ...GRANULAR, at: ["granular"], ...set("granular", "true") });
    const defaults = "defaults:\n  consents: { granular: false }\nconsents:\n  a: {}\n  b: {}\n";
    expect(mended([rule], defaults).files).toEqual([]);
    const waived = `${text}waivers:\n  w: { rule: test/rule, on: "consent:a", reason: the form changes in spring, owner: shop manager, expires: 2027-01-01 }\n`;
    expect(textOf(mended([rule], waived))).toBe(
      waived.replace("b: { granular: false }", "b: { granular: true }"),
    );
  });
});
