/** What `explain --at` is made of: every part of an expression with what it came to. */
import { describe, expect, it } from "vitest";
import { isUnknown, parse, type Trace, type Traced, trace } from "../../src/expression/index.ts";
import { FUNCTIONS, SPEC } from "./partial/example.ts";
import { build } from "./partial/model.ts";

const built = build(SPEC);

function traceOf(text: string): Trace {
  return trace(parse(text), {
    text,
    context: built.nodes[0],
    bindings: [built.nodes],
    names: ["nodes"],
    functions: FUNCTIONS,
    evaluate: { world: built.world, today: "2026-12-01" },
  });
}

function scalar(value: unknown): string {
  return typeof value === "object" && value !== null && "id" in value
    ? `<${value.id}>`
    : String(value);
}

/** One line a part: its text, how often, and its values with unknowns by their facts. */
function lines(part: Traced, depth = 0): readonly string[] {
  const values = part.values.map(({ value, facts }) => {
    const names = facts.map(({ key }) => key).join("+");
    if (isUnknown(value)) return `?${names}`;
    const shown = Array.isArray(value) ? `${value.length} items` : scalar(value);
    return names === "" ? shown : `${shown} and more (${names})`;
  });
  const line = `${"  ".repeat(depth)}${part.source}: ${values.join(", ")} (${part.times})`;
  return [line, ...part.parts.flatMap((one) => lines(one, depth + 1))];
}

describe("trace", () => {
  it("shows every part with its values, and unknowns by their facts", () => {
    const { root, error } = traceOf("$count(vendors[n > 1 and kind = 'a']) = 1 or flag");
    expect(error).toBeNull();
    expect(lines(root)).toEqual([
      "$count(vendors[n > 1 and kind = 'a']) = 1 or flag: true (1)",
      "  $count(vendors[n > 1 and kind = 'a']) = 1: true (1)",
      "    $count(vendors[n > 1 and kind = 'a']): 1 (1)",
      "      vendors[n > 1 and kind = 'a']: <billing> (1)",
      "        n > 1 and kind = 'a': true, false (2)",
      "          n > 1: true, ?n (2)",
      "            n: 2, ?n (2)",
      "          kind = 'a': true, false (2)",
      "            kind: a, b (2)",
      "  flag:  (0)",
    ]);
  });

  it("shows what is open, what was not reached, and functions as calls", () => {
    const { root } = traceOf("($f := function($v) { $size($v) }; no ? $f(1) : $f(purposes))");
    const shown = lines(root);
    expect(shown).toContain("    $f(1):  (0)");
    expect(shown).toContain("    $f(purposes): ?purposes (1)");
    expect(shown).toContain("      purposes: 1 items and more (purposes) (1)");
    expect(shown).toContain("      $size($v): ?purposes (1)");
  });

  it("keeps the first values of what is evaluated often", () => {
    const { root } = traceOf("$map([1..50], function($i) { $i * 2 })");
    const body = root.parts.flatMap((part) => part.parts).find((part) => part.source === "$i * 2");
    expect(body?.times).toBe(50);
    expect(body?.values.map(({ value }) => value)).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 18, 20]);
  });

  it("says where an evaluation ended early", () => {
    const { root, error } = traceOf("yes and one + 'x' = 2");
    expect(error?.code).toBe("T2002");
    expect(root.times).toBe(0);
    expect(lines(root)).toContain("  yes: true (1)");
  });
});
