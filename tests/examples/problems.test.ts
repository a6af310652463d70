import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkFolder } from "../../src/folder.ts";
import { render } from "../../src/report/formats.ts";
import { REPOSITORY } from "../docs/markdown.ts";

const DAY = "2026-12-01";
/** Folders beside them hold templates for continuous integration. */
const EXAMPLES = readdirSync(join(REPOSITORY, "examples")).filter((name) =>
  existsSync(join(REPOSITORY, "examples", name, "privacyfile.yaml")),
);
/** The first of them says in a table what it shows: its mistakes of writing leave no place for comments. */
const MARKED = EXAMPLES.filter(
  (name) => name.endsWith("-with-problems") && name !== "bakery-with-problems",
);

function checked(name: string) {
  const folder = join(REPOSITORY, "examples", name);
  return checkFolder(folder, { today: DAY, level: "all", path: `examples/${name}` });
}

/** `file:line rule` for each rule that a comment `# expect: ...` names on that line. */
function expected(name: string): readonly string[] {
  const folder = join(REPOSITORY, "examples", name);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".yaml"))
    .flatMap((file) => {
      const lines = readFileSync(join(folder, file), "utf8").split("\n");
      return lines.flatMap((line, i) => {
        const [, rules = ""] = /# expect: ([a-z0-9/, -]+)$/.exec(line) ?? [];
        const ids = rules === "" ? [] : rules.split(", ");
        return ids.map((rule) => `${file.replaceAll("\\", "/")}:${i + 1} ${rule}`);
      });
    })
    .sort();
}

interface Shown {
  readonly findings: readonly {
    readonly file: string;
    readonly line: number;
    readonly rule: string;
    readonly outcome: string;
  }[];
}

/** The same of each failure, as the JSON report places it. */
function found(name: string): readonly string[] {
  const text = render("json", [checked(name)], { width: 80, color: false, links: false });
  // Our own output, whose shape `schemas/report.schema.json` and its test guarantee.
  const { findings } = JSON.parse(text) as Shown;
  return findings
    .filter(({ outcome }) => outcome === "fail")
    .map(({ file, line, rule }) => `${file}:${line} ${rule}`)
    .sort();
}

describe("examples with problems", () => {
  test("each trade but the first two has one", () => {
    expect(MARKED).toEqual([
      "agency-with-problems",
      "club-with-problems",
      "recruiter-with-problems",
      "web-shop-with-problems",
    ]);
  });

  test.each(MARKED)("%s: what is found is what its comments say, line by line", (name) => {
    expect(found(name)).toEqual(expected(name));
  });

  test.each(MARKED)("%s has eight kinds of problem or more", (name) => {
    const kinds = new Set(expected(name).map((line) => line.slice(line.indexOf(" "))));
    expect(kinds.size).toBeGreaterThanOrEqual(8);
  });
});

describe("every rule over every example", () => {
  test.each(EXAMPLES)("%s: no rule fails to run at any level", (name) => {
    const { errors, rules } = checked(name);
    expect(errors).toEqual([]);
    expect(rules.filter(({ errored }) => errored > 0)).toEqual([]);
    expect(rules.length).toBeGreaterThan(200);
  });
});
