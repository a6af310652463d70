/** The YAML Test Suite: the right values, or a refusal with a reason. */
import { describe, expect, it } from "vitest";
import { build } from "../../src/source/build/build.ts";
import { readEvents } from "../../src/source/events.ts";
import { parse } from "../../src/source/parse.ts";
import { sourceFile } from "../../src/source/position.ts";
import type { Yaml } from "../../src/source/types.ts";
import { corpus } from "./corpora.ts";
import { type SuiteCase, suiteCases } from "./yaml-suite.ts";

/** Why valid YAML is refused. */
const REASONS: { readonly [id: string]: string } = {
  "syntax/complex-key": "keys are single words on one line",
  "syntax/key-not-text": "keys are words, not numbers, truth values or nothing",
  "syntax/tag": "the format says itself what each value is",
  "syntax/directive": "declarations are YAML 1.2 throughout",
  "syntax/second-document": "a file holds one document",
  "syntax/reserved-start": "an anchor that nothing repeats is a text whose start would be lost",
  "syntax/control-character": "nobody can see it, not even escaped",
  "syntax/wrong-indentation": "a dash within a text was meant to be an item",
  "syntax/empty-file": "a declaration declares something",
};

/** The values of a text whose root need not be a map. */
function rootOf(text: string): Yaml | undefined {
  const file = sourceFile({ path: "a.yaml", text });
  const events = readEvents(text);
  if ("reason" in events) throw new Error(events.reason);
  return build(file, events).root?.value;
}

/** Keys in one order: a map has none. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, child]) => [key, sorted(child)]),
  );
}

function outcome({ yaml, json, fail }: SuiteCase): string {
  const ids = parse({ path: "a.yaml", text: yaml }).problems.map(({ id }) => id);
  const [first] = ids;
  if (fail) return first === undefined ? "WRONG: accepted" : "agrees";
  if (first !== undefined && first !== "syntax/not-a-map") {
    return REASONS[first] === undefined ? `WRONG: ${first}` : `${first}: ${REASONS[first]}`;
  }
  if (json === undefined) return "agrees: without values to compare";
  const [expected] = json;
  const same = JSON.stringify(sorted(rootOf(yaml))) === JSON.stringify(sorted(expected));
  return same ? "agrees" : `WRONG: ${JSON.stringify(rootOf(yaml))}`;
}

const folder = corpus("yaml-test-suite/src");

describe.skipIf(folder === undefined)("the YAML Test Suite", () => {
  it("is read right, or refused for a reason", async () => {
    const cases = suiteCases(folder ?? "");
    expect(cases.length).toBeGreaterThan(350);
    const outcomes = cases.map((one) => ({ id: one.id, outcome: outcome(one) }));
    expect(outcomes.filter((one) => one.outcome.startsWith("WRONG"))).toEqual([]);
    const listed = outcomes.filter((one) => !one.outcome.startsWith("agrees"));
    const agreed = outcomes.length - listed.length;
    const lines = [
      `${agreed} of ${outcomes.length} cases agree; the others are refused:`,
      ...listed.map((one) => `${one.id} ${one.outcome}`),
    ];
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("../golden/source/yaml-suite.txt");
  });
});
