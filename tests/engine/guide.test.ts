/** The rule in the authors' guide is a rule, and proves itself. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { FUNCTIONS } from "../../src/engine/functions/all.ts";
import { KNOWN } from "../../src/engine/known.ts";
import { loadRule } from "../../src/engine/rule/load.ts";
import { proofFaults } from "../rules/faults.ts";

const guide = readFileSync(resolve(import.meta.dirname, "../../docs/rules-guide.md"), "utf8");

it("shows a complete rule", () => {
  const [, text = ""] = /```yaml\n([\s\S]*?)```/.exec(guide) ?? [];
  const loaded = loadRule({ path: "rules/cookies/does-not-said.yaml", text }, KNOWN);
  expect(proofFaults(loaded)).toEqual([]);
});

it("names no function that there is not", () => {
  const bound = ["asset", "field", "model", "today", "options", "law", "vars", "exists", "not"];
  const named = [...guide.matchAll(/\$([a-z_]+)/g)].map(([, name]) => name ?? "");
  const unknown = named.filter((name) => !bound.includes(name) && !Object.hasOwn(FUNCTIONS, name));
  expect(unknown).toEqual([]);
});
