import { describe, expect, test } from "vitest";
import { check } from "./fixture.ts";
import { framed } from "./frame.ts";
import { MISTAKES } from "./mistakes.ts";

describe("messages", () => {
  test("each mistake is told once, on its key or value", async () => {
    const told = MISTAKES.map(([name, text]) => {
      const problems = check(text).problems.map(framed);
      return `# ${name}\n\n${problems.join("\n\n")}\n`;
    });
    await expect(told.join("\n")).toMatchFileSnapshot("../golden/schema/messages.txt");
  });

  test.each(MISTAKES.filter(([name]) => name !== "two unknown keys, one missing"))(
    "%s: one mistake, one problem",
    (_, text) => {
      expect(check(text).problems).toHaveLength(1);
    },
  );

  test("several mistakes come in the order of the text", () => {
    const { problems } = check(
      "assets:\n  crm: { kin: saas, audio: no }\nbusiness: { nam: A, country: UK }\n",
    );
    const starts = problems.map((problem) => problem.range.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(problems.map((problem) => problem.id)).toEqual([
      "schema/renamed-key",
      "schema/boolean-word",
      "schema/renamed-key",
      "schema/country",
    ]);
  });

  test("an alias repeats no problem", () => {
    const { problems } = check(
      "assets:\n  a: &a { kind: saas, audio: no }\n  b: *a\n  c: { kind: sass }\n",
    );
    expect(problems.map((problem) => problem.id)).toEqual([
      "schema/boolean-word",
      "schema/not-in-list",
    ]);
  });
});
