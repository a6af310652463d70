/** Each kind of problem says what it is, and its examples show it. */
import { describe, expect, it } from "vitest";
import { modelProblems } from "../../src/model/kinds.ts";
import { modelOf } from "./support.ts";

const HEAD = "version: 1\nbusiness: { name: X, country: IE }\n";

/** The files of an example: a comment with a path begins each. */
function filesOf(example: string): { readonly [path: string]: string } {
  const parts = example.split(/^# (?=\S+\.yaml$)/m).filter((part) => part !== "");
  const named = parts.map((part): [string, string] => {
    const [path, ...lines] = part.split("\n");
    return path?.endsWith(".yaml") ? [path, lines.join("\n")] : ["privacyfile.yaml", part];
  });
  const complete = /^(?:version|business):/m.test(example);
  return complete ? Object.fromEntries(named) : { "aaa.yaml": HEAD, ...Object.fromEntries(named) };
}

/** The day that an example is checked for, where that is what matters. */
function dayOf(example: string): string | undefined {
  return /^# .* --as-of (\S+)$/m.exec(example)?.[1];
}

describe("kinds of problems", () => {
  it.each(modelProblems.map((kind) => [kind.id, kind] as const))("%s", (id, kind) => {
    const found = modelOf(filesOf(kind.bad), dayOf(kind.bad)).problems.map((problem) => problem.id);
    expect(found).toContain(id);
    expect(modelOf(filesOf(kind.good), dayOf(kind.good)).problems).toEqual([]);
    for (const text of [kind.title, kind.why, kind.fix]) expect(text.length).toBeGreaterThan(10);
  });
});
