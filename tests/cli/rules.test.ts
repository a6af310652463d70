import { describe, expect, test } from "vitest";
import { processIo } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";
import { explain, listRules, nearestRules } from "../../src/library.ts";
import { world } from "./world.ts";

interface Listed {
  readonly id: string;
  readonly severity: string;
  readonly level: string;
  readonly principle: string;
  readonly laws: readonly { readonly law: string }[];
  readonly examples: { readonly pass: number; readonly fail: number };
}

async function listed(...args: readonly string[]): Promise<readonly Listed[]> {
  const { privacyfile } = world();
  const { code, stdout } = await privacyfile(["rules", "--format", "json", ...args]);
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

describe("the list of rules", () => {
  test("for programs: every rule with its law and its examples", async () => {
    const rules = await listed();
    expect(rules.length).toBeGreaterThan(30);
    expect(Object.keys(rules[0] ?? {})).toEqual([
      "id",
      "title",
      "severity",
      "confidence",
      "level",
      "laws",
      "principle",
      "examples",
    ]);
    for (const rule of rules) {
      expect(rule.principle).toBe(rule.id.split("/")[0]);
      expect(rule.laws.length).toBeGreaterThan(0);
      expect(rule.examples.pass).toBeGreaterThan(0);
      expect(rule.examples.fail).toBeGreaterThan(0);
    }
    expect(rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id).sort());
  });

  test("narrowed by law, level, principle and severity", async () => {
    const all = await listed();
    const narrow = async (flag: string, value: string, test: (rule: Listed) => boolean) => {
      const some = await listed(flag, value);
      expect(some).toEqual(all.filter(test));
      expect(some.length).toBeGreaterThan(0);
      expect(some.length).toBeLessThan(all.length);
    };
    await narrow("--law", "eprivacy", ({ laws }) => laws.some(({ law }) => law === "eprivacy"));
    await narrow("--level", "essential", ({ level }) => level === "essential");
    await narrow("--principle", "lawfulness", ({ principle }) => principle === "lawfulness");
    await narrow("--severity", "warning", ({ severity }) => severity === "warning");
    const wide = await listed("--level", "all");
    expect(wide).toEqual(all);
  });

  test("for people: under their principles, with their articles", async () => {
    const { privacyfile } = world();
    const { stdout } = await privacyfile(["rules", "--principle", "storage-limitation"]);
    expect(stdout).toMatch(/^storage-limitation\n {2}(error|warning|note) /);
    expect(stdout).toContain("storage-limitation/retention-missing · GDPR Art. 5(1)(e)");
    expect(stdout).toContain("Next: privacyfile explain <rule>");
  });

  test("a misspelt principle", async () => {
    const { privacyfile } = world();
    const ran = await privacyfile(["rules", "--principle", "lawfullness"]);
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain("Did you mean lawfulness?");
  });
});

describe("explain", () => {
  test("a rule of law: why, law, examples, fix and how to accept it", async () => {
    const { privacyfile } = world();
    const { code, stdout } = await privacyfile(["explain", "data-minimisation/unused-field"]);
    expect(code).toBe(0);
    for (const part of [
      "Why\n",
      "Law\n  GDPR Art. 5(1)(c)",
      "Not like this\n",
      "Like this\n",
      "Fix\n",
    ]) {
      expect(stdout).toContain(part);
    }
    expect(stdout).toContain("rule: data-minimisation/unused-field");
    expect(stdout).toContain("# <- ");
    expect(stdout).not.toContain("# expect:");
  });

  test("as Markdown, which is the page of the documentation", async () => {
    const { privacyfile } = world();
    const { stdout } = await privacyfile(["explain", "schema/date", "--format", "markdown"]);
    expect(stdout).toMatch(/^# Dates are real days/);
  });

  test("by the bare name, the nearest is told; far from everything, none", () => {
    expect(nearestRules("retention-missing")).toEqual(["storage-limitation/retention-missing"]);
    expect(nearestRules("storage-limitation/retention-mising")).toEqual([
      "storage-limitation/retention-missing",
    ]);
    expect(nearestRules("retention-mising")).toEqual(["storage-limitation/retention-missing"]);
    expect(nearestRules("xyzzy")).toEqual([]);
  });

  test("every rule of the list has a page", () => {
    for (const { id } of listRules()) expect(explain(id)?.id).toBe(id);
    expect(explain("no/rule")).toBeUndefined();
  });
});

describe("a bug of ours", () => {
  test("exit 70, the stack, and what to do with it", async () => {
    let told = "";
    const broken = {
      write: () => {
        throw new TypeError("the pipe burst");
      },
      isTTY: false,
      columns: 80,
    };
    const stderr = {
      ...broken,
      write: (text: string) => {
        told += text;
      },
    };
    const io = { stdout: broken, stderr, cwd: "/", env: {}, today: () => "2026-12-01" };
    expect(await run(["schema", "rule"], io)).toBe(70);
    expect(told).toContain("a bug of its own");
    expect(told).toContain("Please report it");
    expect(told).toContain("TypeError: the pipe burst\n    at ");
  });
});

describe("the real world", () => {
  test("knows the day in UTC and where it stands", () => {
    const { today, cwd, stdout, stderr } = processIo();
    expect(today()).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(cwd).toBe(process.cwd());
    expect([typeof stdout.isTTY, typeof stderr.write]).toEqual(["boolean", "function"]);
  });
});
