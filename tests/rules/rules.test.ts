/** Every rule of the library is proven by its own examples. */
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readRuleFiles } from "../../scripts/generate/rules.ts";
import { proofFaults } from "./faults.ts";

const rules = readRuleFiles(resolve(import.meta.dirname, "../.."));

describe("rules", () => {
  it.each(rules.map((loaded) => [loaded.file.path, loaded] as const))("%s", (_, loaded) => {
    expect(proofFaults(loaded)).toEqual([]);
  });

  it("have ids and aliases of their own", () => {
    const names = rules.flatMap(({ rule }) => (rule === null ? [] : [rule.id, ...rule.aliases]));
    expect(names).toEqual([...new Set(names)]);
  });
});
