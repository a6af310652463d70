/** Whatever fact is taken out of a declaration, no rule is suddenly content. */
import { describe, expect, it } from "vitest";
import { newPasses } from "./deletions.ts";
import { exampleBusinesses, ruleExamples } from "./documents.ts";

/** So many facts are tried, evenly spread; all of them where time does not matter: `FULL=1 npm test`. */
const MOST =
  process.env.FULL === undefined
    ? { example: 3, business: 40 }
    : { example: Number.POSITIVE_INFINITY, business: Number.POSITIVE_INFINITY };

describe("a fact that is taken out creates no pass", () => {
  it("in the examples of the rules", () => {
    const all = ruleExamples().map((one) => newPasses(one, MOST.example));
    expect(all.flatMap(({ found }) => found)).toEqual([]);
    expect(all.reduce((sum, { tried }) => sum + tried, 0)).toBeGreaterThan(50);
  });

  it.each(exampleBusinesses().map((one) => [one.name, one] as const))("in %s", (_, business) => {
    const { tried, found } = newPasses(business, MOST.business);
    expect(found).toEqual([]);
    expect(tried).toBeGreaterThan(20);
  });
});
