import { describe, expect, it } from "vitest";
import { builtInRules } from "../../src/engine/library.ts";
import { OVER_CHANGES } from "../../src/engine/rule/scope.ts";
import { KINDS } from "../../src/finding/change-kinds.ts";
import { corpus, outcomeOf } from "./corpus.ts";

const groups = corpus();
const pairs = groups.flatMap(([, some]) => some);

describe.each(groups)("%s", (group, some) => {
  it.each(some.map((pair) => [pair.name, pair] as const))("%s", (_, pair) => {
    const { says, back, duties, problems } = outcomeOf(pair);
    expect(problems).toEqual([]);
    expect({ says, back, duties }).toEqual({
      says: pair.says,
      back: pair.back,
      duties: pair.duties,
    });
    if (group === "refactorings") expect([...says, ...back, ...duties]).toEqual([]);
  });
});

describe("the corpus", () => {
  it("has at least 80 pairs", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(80);
  });

  it("shows every kind of change", () => {
    const shown = new Set(
      pairs.flatMap(({ says, back }) => [...says, ...back].map((line) => line.split(": ")[0])),
    );
    const facts = KINDS.filter(({ directions }) => directions.length > 0);
    expect(facts.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it("shows every duty", () => {
    const shown = new Set(
      pairs.flatMap(({ duties }) => duties.map((line) => `changes/${line.split(": ")[0]}`)),
    );
    const rules = builtInRules().filter((rule) => rule.for === OVER_CHANGES);
    expect(rules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });
});
