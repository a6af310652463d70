/** The outputs that `action.yml` promises are those that a run sets. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "..", "..");

test("every output is set somewhere, and nothing else is", () => {
  const promised = Object.keys(parse(readFileSync(join(ROOT, "action.yml"), "utf8")).outputs);
  const files = readdirSync(join(ROOT, "action"), { recursive: true, encoding: "utf8" });
  const code = files
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(ROOT, "action", name), "utf8"))
    .join("\n");
  const set = [...code.matchAll(/(?:setOutput\(\s*env,|\bset\()\s*"([a-z-]+)"/g)].map(
    ([, name]) => name,
  );
  expect([...new Set(set)].sort()).toEqual(promised.sort());
});
