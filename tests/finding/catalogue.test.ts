import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROBLEM_KINDS } from "../../src/problem-kinds.ts";

/** Ids of problems as they stand in the code: "schema/unknown-key", or `file/` and a slug. */
function idsInCode(): ReadonlySet<string> {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !name.includes(".gen."),
  );
  const ids = files.flatMap((name) => {
    const text = readFileSync(join("src", name), "utf8");
    const whole = [...text.matchAll(/id: "((?:syntax|schema|model|file|rule)\/[a-z0-9-]+)"/g)];
    // What git cannot tell is no mistake in a file.
    const slugs =
      name.startsWith("files") && !name.includes("git")
        ? [...text.matchAll(/slug: "([a-z0-9-]+)"/g)]
        : [];
    return [...whole.map(([, id = ""]) => id), ...slugs.map(([, slug = ""]) => `file/${slug}`)];
  });
  return new Set(ids);
}

describe("the catalogue of mistakes", () => {
  test("lists every kind that the code can tell of", () => {
    const ids = idsInCode();
    expect(ids.size).toBeGreaterThan(60);
    expect([...ids].filter((id) => !PROBLEM_KINDS.has(id))).toEqual([]);
  });

  test("every kind says what is right, why it matters and what to do", () => {
    for (const [id, kind] of PROBLEM_KINDS) {
      expect(id).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
      for (const words of [kind.title, kind.why, kind.fix]) expect(words.trim()).not.toBe("");
      expect(kind.title).not.toMatch(/\.$/);
    }
  });
});
