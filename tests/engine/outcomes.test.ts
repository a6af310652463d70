/** What a rule says of a subject: pass, fail, gap, skip, not judged, error; and what is folded. */
import { describe, expect, it } from "vitest";
import { judgeText, ruleOf, told } from "./made.ts";

const described = ruleOf(
  { for: "purposes", require: "$exists(description)", at: ["description", "."] },
  "described",
);
const short = ruleOf(
  { for: "purposes", require: "$length(description) < 20", at: "description" },
  "short",
);

function counts(...[rules, text, options]: Parameters<typeof judgeText>): object {
  const [first] = judgeText(rules, text, options).rules;
  const { judged, passed, failed, gaps, skipped, not_judged, errored } = first ?? {};
  return { judged, passed, failed, gaps, skipped, not_judged, errored };
}

const NONE = { judged: 0, passed: 0, failed: 0, gaps: 0, skipped: 0, not_judged: 0, errored: 0 };

describe("outcomes", () => {
  it("are counted for every subject", () => {
    const rule = ruleOf({
      for: "purposes",
      when: "status != 'retired'",
      require: "$length(description) < 5",
    });
    const text =
      "purposes:\n  a: { description: abc }\n  b: { description: abcdef }\n  c: {}\n  d: { status: retired }\n";
    expect(counts([rule], text)).toEqual({
      ...NONE,
      judged: 3,
      passed: 1,
      failed: 1,
      gaps: 1,
      skipped: 1,
    });
  });

  it("leave open what rests on an invalid value", () => {
    expect(counts([short], "purposes: { a: { description: [1] } }\n")).toEqual({
      ...NONE,
      not_judged: 1,
    });
    expect(told(judgeText([short], "purposes: { a: { description: [1] } }\n"))).toEqual([]);
  });

  it("are errors where a condition is neither true nor false, and hide nothing", () => {
    const odd = ruleOf({ for: "purposes", when: "$lookup({'a': 1}, id)", require: "true" }, "odd");
    const result = judgeText([odd, described], "purposes: { a: {}, b: {} }\n");
    expect(result.errors).toEqual([
      {
        rule: "test/odd",
        message: "`when` gave a number instead of true or false",
        address: "purpose:a",
      },
      {
        rule: "test/odd",
        message: "`when` gave nothing instead of true or false",
        address: "purpose:b",
      },
    ]);
    expect(told(result)).toHaveLength(2);
  });

  it("are errors where an expression runs into a limit or fails", () => {
    const endless = ruleOf(
      { for: "business", require: "$count([1..1000000000]) > 0", message: "x" },
      "endless",
    );
    const wrong = ruleOf({ for: "purposes", require: "$number(id) > 0" }, "wrong");
    const result = judgeText([endless, wrong, described], "purposes: { a: {} }\n");
    expect(result.errors.map(({ rule }) => rule)).toEqual(["test/endless", "test/wrong"]);
    expect(told(result)).toEqual(["1 error test/described: a is wrong"]);
  });

  it("take a missing truth of `require` for false", () => {
    const rule = ruleOf({ for: "purposes", require: "$lookup({'a': true}, id)" });
    expect(counts([rule], "purposes: { a: {}, b: {} }\n")).toEqual({
      ...NONE,
      judged: 2,
      passed: 1,
      failed: 1,
    });
  });

  it("pass where `when` cannot be told and `require` holds all the same", () => {
    const rule = ruleOf({ for: "purposes", when: "profiling", require: "$exists(description)" });
    const text = "purposes: { a: { description: x }, b: {} }\n";
    expect(counts([rule], text)).toEqual({ ...NONE, judged: 2, passed: 1, gaps: 1 });
  });
});

describe("gaps", () => {
  it("are one a fact, and name everyone who asks", () => {
    const long = ruleOf({ for: "purposes", require: "$length(description) > 2" }, "long");
    const result = judgeText([short, long], "purposes:\n  a: {}\n");
    expect(told(result)).toEqual(["2 gap test/long: A does not state `description`"]);
    expect(result.coverage.gaps).toEqual([
      {
        address: "purpose:a",
        fact: "description",
        required: false,
        todo: null,
        asked_by: ["test/long", "test/short"],
        status: null,
      },
    ]);
  });

  it("are folded into the finding of the rule that asks for the fact by name", () => {
    const result = judgeText([short, described], "purposes:\n  a: {}\n");
    expect(told(result)).toEqual(["2 error test/described: a is wrong"]);
    expect(result.coverage).toMatchObject({ asked: 1, gaps: [] });
    expect(result.undecided).toEqual([
      {
        rule: "test/short",
        address: "purpose:a",
        fingerprint: "test/short purpose:a description",
        outcome: "gap",
        facts: ["purpose:a.description"],
      },
    ]);
  });

  it("stand in place of a failure where the fact is marked TODO, as required", () => {
    const result = judgeText([described], "purposes:\n  a: {\n    description: TODO ask Ana }\n");
    expect(told(result)).toEqual([
      "3 gap test/described: `description` of A stands as TODO, which the law wants recorded: ask Ana",
    ]);
    expect(result.coverage.gaps).toMatchObject([{ required: true, todo: "ask Ana" }]);
  });

  it("are not required by good practice", () => {
    const advice = ruleOf({
      for: "purposes",
      require: "$exists(description)",
      severity: "note",
      laws: [{ law: "good_practice", cite: "x" }],
    });
    expect(
      judgeText([advice], "purposes: { a: { description: TODO } }\n").coverage.gaps,
    ).toMatchObject([{ required: false }]);
  });

  it("stand on the business, or on the first line, for a section that is not there", () => {
    const rule = ruleOf({ for: "vendors.transfers", require: "true" });
    expect(told(judgeText([rule], "version: 1\nbusiness: { name: x }\n"))).toEqual([
      "2 gap test/rule: this declaration does not state `vendors`",
    ]);
    expect(told(judgeText([rule], "version: 1\n"))).toEqual([
      "1 gap test/rule: this declaration does not state `vendors`",
    ]);
    expect(told(judgeText([rule], "vendors: { none: nobody }\n"))).toEqual([]);
  });

  it("do not come from words of messages", () => {
    const rule = ruleOf({
      for: "purposes",
      require: "id = 'x'",
      message: "{{ name }} {{ description }}",
    });
    const result = judgeText([rule], "purposes: { a: {} }\n");
    expect(told(result)).toEqual(["1 error test/rule: A (not stated)"]);
    expect(result.coverage.gaps).toEqual([]);
  });
});

describe("subjects", () => {
  it("are single sections even where they are not written", () => {
    const rule = ruleOf({ for: "breach_plan", require: "$exists(team)", message: "no team" });
    expect(told(judgeText([rule], "business:\n  name: x\n"))).toEqual([
      "1 error test/rule: no team",
    ]);
  });

  it("are links, with the word in the list as their place", () => {
    const rule = ruleOf({
      for: "assets.purposes",
      require: "status != $options.bad",
      message: "{{ $asset.id }} {{ $purpose.id }}",
      options: { bad: { type: "string", default: "retired", description: "d" } },
    });
    const text =
      "purposes: { a: {}, b: { status: retired } }\nassets:\n  crm:\n    purposes:\n      - a\n      - b\n";
    const result = judgeText([rule], text);
    expect(told(result)).toEqual(["6 error test/rule: crm b"]);
    expect(result.findings).toMatchObject([
      { address: "asset:crm/purpose:b", fingerprint: "test/rule asset:crm/purpose:b" },
    ]);
    const set = { settings: { "test/rule": { options: { bad: "active" } } } };
    expect(told(judgeText([rule], text, set))).toEqual(["5 error test/rule: crm a"]);
  });

  it("of `find` are told apart by the subject they were found for", () => {
    const rule = ruleOf({
      for: "purposes",
      find: "recipients.{ 'node': $, 'key': 'country', 'vars': { 'of': $purpose.id } }",
      message: "{{ id }} for {{ $vars.of }}",
    });
    const text =
      "purposes: { a: { recipients: [v] }, b: { recipients: [v] } }\nvendors:\n  v:\n    country: IE\n";
    const result = judgeText([rule], text);
    expect(told(result)).toEqual(["4 error test/rule: v for a", "4 error test/rule: v for b"]);
    expect(result.collisions).toEqual([]);
    expect(result.findings.map(({ fingerprint }) => fingerprint)).toEqual([
      "test/rule vendor:v for purpose:a country",
      "test/rule vendor:v for purpose:b country",
    ]);
  });

  it("that `find` finds must be nodes", () => {
    const rule = ruleOf({ for: "business", find: "{ 'a': 1 }" });
    expect(judgeText([rule], "business: { name: x }\n").errors).toMatchObject([
      { message: /no node/ },
    ]);
  });
});
