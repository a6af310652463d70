/** Whatever fact is taken out of a declaration, no rule is suddenly content. */
import { describe, expect, it } from "vitest";
import { newPasses } from "./deletions.ts";
import { type Business, exampleBusinesses, ruleExamples } from "./documents.ts";

/** Of whole businesses all facts are tried where time does not matter: `FULL=1 npm test`. */
const FULL = process.env.FULL !== undefined;
const ALL = { most: Number.POSITIVE_INFINITY, first: 0 };

const byFolder = new Map<string, Business[]>();
for (const example of ruleExamples()) {
  const folder = example.name.split("/").slice(0, -1).join("/");
  byFolder.set(folder, [...(byFolder.get(folder) ?? []), example]);
}

describe("a fact that is taken out creates no pass", () => {
  it.each([...byFolder])(
    "in the examples of %s",
    (_, examples) => {
      const all = examples.map((one) => newPasses(one, ALL));
      expect(all.flatMap(({ found }) => found)).toEqual([]);
      expect(all.reduce((sum, { tried }) => sum + tried, 0)).toBeGreaterThan(0);
    },
    120_000,
  );

  it.each(exampleBusinesses().map((one) => [one.name, one] as const))("in %s", (_, business) => {
    const { tried, found } = newPasses(business, FULL ? ALL : { most: 30, first: 0 });
    expect(found).toEqual([]);
    expect(tried).toBeGreaterThan(20);
  });
});
