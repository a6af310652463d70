/** Every node knows the text it stands for. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Ast, ExpressionError, parse } from "../../src/expression/index.ts";
import { children } from "../../src/expression/parts.ts";
import { random } from "./random.ts";
import { randomExpression } from "./reference/generate.ts";

function all(ast: Ast): readonly Ast[] {
  return [ast, ...children(ast).flatMap(all)];
}

function sources(text: string, type: Ast["type"]): readonly string[] {
  return all(parse(text))
    .filter((node) => node.type === type)
    .map(({ start, end }) => text.slice(start, end));
}

/** Kinds that mean the same wherever they stand, so that their text can be read on its own. */
const WHOLE: ReadonlySet<string> = new Set(
  "binary call lambda array object block condition default apply bind negate regex".split(" "),
);

describe("spans", () => {
  it.each([
    ["a.b[c = 1].d", "path", ["a.b[c = 1].d", "c"]],
    ["  $count( a )  > 0", "call", ["$count( a )"]],
    ["$f(a)[0]", "call", ["$f(a)[0]"]],
    ["(a; b)", "block", ["(a; b)"]],
    ["[1, [2]]", "array", ["[1, [2]]", "[2]"]],
    ['{"a": {"b": 1}}', "object", ['{"a": {"b": 1}}', '{"b": 1}']],
    ["function($x, $y) { $x }", "lambda", ["function($x, $y) { $x }"]],
    ["function($x)<s-n?:s> { $x }(1)", "lambda", ["function($x)<s-n?:s> { $x }"]],
    ["λ($x){$x}", "lambda", ["λ($x){$x}"]],
    ["a ? b : c", "condition", ["a ? b : c"]],
    ["a ?? b", "default", ["a ?? b"]],
    ["a ?: b", "default", ["a ?: b"]],
    ["a[]", "path", ["a[]"]],
    ["a@$x.b#$i[$i=1]", "path", ["a@$x.b#$i[$i=1]"]],
    ["a^(<b, >c)", "sort", ["^(<b, >c)"]],
    ["a.b{c: d}", "path", ["a.b{c: d}", "c", "d"]],
    ["a.%.b", "parent", ["%"]],
    ["a % b", "binary", ["a % b"]],
    ["/* a */ b /* c */", "path", ["b"]],
    ["$contains(a, /b\\/(c|d)/i)", "regex", ["/b\\/(c|d)/i"]],
    ["a / b / c", "binary", ["a / b / c", "a / b"]],
    ["`a b`.c", "name", ["`a b`", "c"]],
    ['"a b".c', "name", ['"a b"', "c"]],
    ['"quo\\"te"', "literal", ['"quo\\"te"']],
    ["-5 + 1.5e3", "literal", ["-5", "1.5e3"]],
    ["and and or", "binary", ["and and or"]],
    ["$f(?, 1)", "partial", ["$f(?, 1)"]],
    ["a ~> $f(b)", "apply", ["a ~> $f(b)"]],
    ["$x := 1", "bind", ["$x := 1"]],
    ["*.a", "wildcard", ["*"]],
  ] as const)("%s: %s", (text, type, wanted) => {
    expect(sources(text, type)).toEqual(wanted);
  });

  it("enclose their parts, and read the same on their own", () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31), (seed) => {
        const text = randomExpression(random(seed));
        let ast: Ast;
        try {
          ast = parse(text);
        } catch (error) {
          if (error instanceof ExpressionError) return;
          throw error;
        }
        for (const node of all(ast)) {
          expect(node.start, text).toBeGreaterThanOrEqual(0);
          expect(node.end, text).toBeLessThanOrEqual(text.length);
          for (const child of children(node)) {
            expect(child.start, text).toBeGreaterThanOrEqual(node.start);
            expect(child.end, text).toBeLessThanOrEqual(node.end);
          }
          const source = text.slice(node.start, node.end);
          // What asks for a parent cannot be read without what it stands in.
          if (!WHOLE.has(node.type) || source.includes("%")) continue;
          // A range stands in a list only.
          if (node.type === "binary" && node.op === "..") continue;
          const again = parse(source);
          const [only] = again.type === "path" ? again.steps : [];
          expect(only?.type === node.type ? only.type : again.type, source).toBe(node.type);
        }
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});

/** Expression, code, what is blamed (empty: any place in it), and words of the sentence. */
const ERRORS: readonly (readonly [text: string, code: string, place: string, words: string])[] = [
  ["a +", "S0207", "", "ends too early"],
  ["a = = b", "S0211", "=", "needs something"],
  ["$count(a", "S0203", "", "Expected )"],
  ["a b", "S0201", "b", "cannot stand here"],
  ['"open', "S0101", "", "no closing quote"],
  ["`open", "S0105", "", "no closing backtick"],
  ["/* open", "S0106", "/", "no closing"],
  ["a := 1", "S0212", "a", "must be a variable"],
  ["function(a) { 1 }", "S0208", "a", "must be a variable"],
  ["a.1", "S0213", "1", "cannot be a step"],
  ["%", "S0217", "", "parent"],
  ["$f(/(/)", "S0302", "", "no closing"],
  ["$f(/[/)", "S0302", "", "no closing"],
  ["$f(/a**/)", "S0303", "$f(/a**/)", "cannot be read"],
  ["'\\q'", "S0103", "", "escape"],
  ["1e999", "S0102", "", "out of range"],
];

describe("syntax errors", () => {
  for (const [text, code, place, words] of ERRORS)
    it(`${text}: ${code} at the place`, () => {
      let error: unknown;
      try {
        parse(text);
      } catch (thrown) {
        error = thrown;
      }
      if (!(error instanceof ExpressionError)) throw new Error(`no error: ${String(error)}`);
      expect(error.code).toBe(code);
      expect(error.message).toContain(words);
      if (place !== "") expect(text.slice(error.start, error.end)).toBe(place);
      expect(error.start).toBeGreaterThanOrEqual(0);
      expect(error.end).toBeLessThanOrEqual(text.length);
    });
});
