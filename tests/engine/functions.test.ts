/** The examples of the host functions say what the functions do. */
import { describe, expect, it } from "vitest";
import { FUNCTIONS } from "../../src/engine/functions/all.ts";
import { textOf } from "../../src/engine/functions/words.ts";
import { compile } from "../../src/expression/compile.ts";
import { parse } from "../../src/expression/index.ts";
import { judgeText, ruleOf, told } from "./made.ts";

function run(expression: string): unknown {
  const options = { world: null, today: "2026-12-01" };
  return compile(parse(expression), { functions: FUNCTIONS }).evaluate(null, [], options).value;
}

describe("host functions", () => {
  const examples = Object.values(FUNCTIONS).flatMap(({ examples: all }) => all);
  it.each(examples.map(({ expression, gives }) => [expression, gives] as const))(
    "%s",
    (expression, gives) => {
      expect(run(expression)).toEqual(gives);
    },
  );

  it("are all documented and shown", () => {
    for (const { name, doc, examples: all } of Object.values(FUNCTIONS)) {
      expect([name, doc.length > 20, all.length > 0]).toEqual([name, true, true]);
    }
  });

  it.each(Object.keys(FUNCTIONS).filter((name) => name !== "text"))(
    "$%s gives nothing for nothing",
    (name) => {
      const given = (FUNCTIONS[name]?.params ?? []).map(() => "nothing_there").join(", ");
      const value = run(`$${name}(${given})`);
      expect(value === undefined || Array.isArray(value) || typeof value === "object").toBe(true);
    },
  );

  it("take the day of the check where no date is given", () => {
    expect(run('$eea("GB")')).toBe(false);
    expect(run('$adequacy("gdpr", "US").scope')).toBe("dpf");
    expect(run('$threshold("ccpa_annual_revenue")')).toBe(26_625_000);
  });

  it("write nodes by their names and addresses", () => {
    const rule = ruleOf({
      for: "assets.fields",
      require: "false",
      message: "{{ $text($asset) }}: {{ $address($) }}, {{ $text($asset.purposes) }}",
    });
    const text =
      "purposes: { a: {}, b: { name: Second } }\nassets: { web_shop: { purposes: [a, b], fields: [email] } }\n";
    expect(told(judgeText([rule], text))[0]).toMatch(
      /Web shop: asset:web_shop\/field:email, A and Second$/,
    );
  });

  it.each<[unknown, string]>([
    ["PT72H", "72 hours"],
    ["P0D", "no time"],
    ["2026-02-30", "2026-02-30"],
    ["US-CA", "California"],
    [12345, "12,345"],
    [1.5, "1.5"],
    [true, "true"],
    [null, ""],
    [["IE", "P1D"], "Ireland and 1 day"],
  ])("write %j as people read it", (value, words) => {
    expect(textOf(value)).toBe(words);
  });
});
