/** The rules that are packed into the package are those of `rules/`. */
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readRuleFiles } from "../../scripts/generate/rules.ts";
import { mutantsOf } from "../../src/engine/example/mutants.ts";
import { builtInRules } from "../../src/engine/library.ts";
import { store } from "../../src/engine/store.ts";
import { parse } from "../../src/expression/index.ts";

const root = resolve(import.meta.dirname, "../..");

describe("the library", () => {
  it("holds rules that can be read, in the order of their ids", () => {
    const rules = builtInRules();
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids).toContain("lawfulness/lawful-basis-missing");
    for (const { body } of rules) expect(body().message.length).toBeGreaterThan(0);
  });

  it("keeps all of a rule but the places in its expressions", () => {
    const [loaded] = readRuleFiles(root).flatMap(({ rule }) =>
      rule?.id === "lawfulness/lawful-basis-missing" ? [rule] : [],
    );
    const [kept] = builtInRules().filter(({ id }) => id === "lawfulness/lawful-basis-missing");
    if (!loaded || !kept) throw new Error("the rule is gone");
    expect(kept).toMatchObject({ ...loaded, body: expect.any(Function) });
    expect(store(kept)).toEqual(store(loaded));
    expect(loaded.body().expression.ast).toMatchObject(kept.body().expression.ast);
  });
});

describe("mutants", () => {
  const of = (text: string): readonly string[] =>
    mutantsOf({ text, ast: parse(text) }).map(({ expression }) => expression.text);

  it.each<[string, readonly string[]]>([
    ["a and b", ["b", "a", "a or b"]],
    ["a < 3", ["a >= 3", "a <= 3", "a < 4"]],
    ["a = 'x'", ["a != 'x'", 'a = "x~"']],
    ["a in b", ["$not(a in b)"]],
    ["$not(a)", ["a"]],
    ["a.b", [".b".slice(1), "a"]],
    ["a[b = true]", ["a", "a[b != true]", "a[b = false]"]],
    ["f ? true : null", ["f ? false : null"]],
  ])("of %s", (text, expected) => {
    expect(of(text)).toEqual(expected);
  });

  it("are trees that say what their text says", () => {
    const strip = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (key, inner) =>
          key === "start" || key === "end" ? undefined : inner,
        ),
      );
    const text = '$count(a.b[c = "x"].d) >= 2 and ($not(e) or f in ["g", "h"])';
    for (const { what, expression } of mutantsOf({ text, ast: parse(text) })) {
      // `and` in place of `or` may group in another way once it is text again.
      if (/becomes (and|or)$/.test(what)) continue;
      expect([what, strip(expression.ast)]).toEqual([what, strip(parse(expression.text))]);
    }
  });
});
