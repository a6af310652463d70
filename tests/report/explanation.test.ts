/** Whatever a declaration holds, an explanation of it prints only what can be seen. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Explanation } from "../../src/engine/explain/types.ts";
import { builtInRules } from "../../src/engine/library.ts";
import type { Traced } from "../../src/expression/trace.ts";
import { explanationAsJson } from "../../src/report/explanation/json.ts";
import { nothingExplained } from "../../src/report/explanation/nothing.ts";
import { explanationForTerminal } from "../../src/report/explanation/terminal.ts";
import { valueText } from "../../src/report/explanation/value.ts";
import { fileOf } from "../finding/made-up.ts";
import { HOSTILE } from "../text/samples.ts";

const [rule] = builtInRules();
if (rule === undefined) throw new Error("there are no rules");
const someRule = rule;

const range = fc
  .record({ path: HOSTILE, text: HOSTILE })
  .map(({ path, text }) => ({ file: fileOf(path, text), start: 0, end: text.length }));

const value = fc.oneof(
  HOSTILE,
  fc.array(HOSTILE),
  fc.dictionary(HOSTILE, HOSTILE, { maxKeys: 3 }),
  fc.constantFrom(null, undefined, 7, true),
);

const traced: fc.Arbitrary<Traced> = fc
  .record({ source: HOSTILE, values: fc.array(value, { maxLength: 4 }), inner: HOSTILE })
  .map(({ source, values, inner }) => {
    const part = { start: 0, end: 0, parts: [], times: values.length };
    const given = values.map((one) => ({ value: one, facts: [] }));
    return { ...part, source, values: given, parts: [{ ...part, source: inner, values: given }] };
  });

const explanation: fc.Arbitrary<Explanation> = fc.record({
  rule: fc.constant(someRule),
  address: HOSTILE,
  subject: fc.record({ label: HOSTILE, range }),
  answers: fc.array(
    fc.record({
      outcome: fc.constantFrom("pass" as const, "fail" as const, "gap" as const),
      laws: fc.array(
        fc.record({ law: fc.constant("gdpr" as const), cite: HOSTILE, url: fc.constant(null) }),
        { maxLength: 1 },
      ),
      parts: fc.array(
        fc.record({
          role: fc.constantFrom("when" as const, "message" as const),
          about: fc.option(HOSTILE),
          root: traced,
          error: fc.option(HOSTILE),
        }),
        { maxLength: 2 },
      ),
      messages: fc.array(HOSTILE, { maxLength: 2 }),
      facts: fc.array(
        fc.record({
          name: HOSTILE,
          reason: fc.constantFrom("not_stated" as const, "todo" as const, "invalid" as const),
          note: fc.option(HOSTILE),
          range,
        }),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 2 },
  ),
  subjects: fc.array(HOSTILE, { maxLength: 3 }),
  missing: fc.array(
    fc.record({
      name: HOSTILE,
      reason: fc.constant("not_stated" as const),
      note: fc.constant(null),
      range,
    }),
    { maxLength: 2 },
  ),
});

const UNSEEN = /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;

test("nothing unseen is printed, and no line break but ours", () => {
  const options = { width: 60, color: false, links: false, root: "." };
  fc.assert(
    fc.property(explanation, (one) => {
      const text = explanationForTerminal(one, options);
      expect(text).not.toMatch(UNSEEN);
      expect(nothingExplained(one)).not.toMatch(UNSEEN);
      expect(JSON.parse(explanationAsJson(one, options)).address).toBe(one.address);
    }),
    { numRuns: 100 },
  );
});

test.each([
  [undefined, "nothing"],
  [null, "null"],
  ["a", '"a"'],
  ["a".repeat(80), `"${"a".repeat(60)}..."`],
  [[1, [2, [3]]], "[1, [2, ...]]"],
  [[1, 2, 3, 4, 5, 6, 7, 8], "[1, 2, 3, 4, 5, 6 and 2 more]"],
  [{ a: true }, "{a: true}"],
  [{ call: () => 1 }, "a function"],
])("%j in words", (value, words) => {
  expect(valueText(value)).toBe(words);
});
