import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { allPages } from "../../src/library.ts";
import { validate } from "../../src/schema/validate.ts";
import { parse } from "../../src/source/parse.ts";
import { runIn } from "../cli/world.ts";
import { blocksOf, linksOf, pages, REPOSITORY } from "./markdown.ts";

/** Pages that lead through a business of their own; the tests beside this one follow them. */
const LED = ["docs/rules-guide.md", "docs/ci.md", "docs/configuration.md", "docs/publishing.md"];

const blocks = pages().flatMap(blocksOf);

/** Ids of the mistakes in how a declaration is written; a comment with a path begins a file. */
function mistakes(text: string): readonly string[] {
  const files = text.split(/^# (?=\S+\.yaml$)/m).filter((part) => part !== "");
  return files.flatMap((part) => {
    const parsed = parse({ path: "privacy/example.yaml", text: part.replace(/^\S+\.yaml\n/, "") });
    return [...parsed.problems, ...validate(parsed).problems].map(({ id }) => id);
  });
}

/** Pages about YAML itself show any keys. */
function counts(file: string, id: string): boolean {
  return !file.startsWith("docs/rules/syntax/") || id.startsWith("syntax/");
}

describe("commands", () => {
  const lines = blocks
    .filter(({ language, file }) => language === "sh" && !LED.includes(file))
    .flatMap(({ file, text }) => text.split("\n").map((line) => ({ file, line })))
    .map(({ file, line }) => ({ file, line: line.replace(/\s+#.*$/, "").trim() }));
  const own = lines.filter(({ line }) => /^(npx --no-install )?privacyfile\b/.test(line));

  test("the README shows some", () => {
    expect(own.filter(({ file }) => file === "README.md").length).toBeGreaterThanOrEqual(5);
  });

  test.each(own)("$file: $line", async ({ line }) => {
    const args = line.replace(/^(npx --no-install )?privacyfile\s*/, "").split(/\s+/);
    const { code, stdout } = await runIn(
      REPOSITORY,
      args.filter((arg) => arg !== ""),
    );
    expect([0, 1]).toContain(code);
    expect(stdout).not.toBe("");
  });

  test("every npm script that is named is there", () => {
    const { scripts } = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8"));
    const named = lines.flatMap(({ line }) => [...line.matchAll(/npm (?:run )?([a-z-]+)/g)]);
    const known = new Set([...Object.keys(scripts), "ci"]);
    expect(named.map(([, name = ""]) => name).filter((name) => !known.has(name))).toEqual([]);
  });
});

describe("YAML", () => {
  const yaml = blocks.filter(({ language }) => language === "yaml");

  test("the declaration of the README holds no mistake of writing", () => {
    const own = yaml.filter(({ file }) => file === "README.md");
    expect(own).toHaveLength(1);
    expect(own.map(({ text }) => mistakes(text))).toEqual([[]]);
  });

  test("what pages recommend is right, and can be read", () => {
    const good = yaml.filter(
      ({ file, heading }) => file.startsWith("docs/rules/") && heading === "Like this",
    );
    expect(good.length).toBeGreaterThan(40);
    const wrong = good
      .filter(({ file }) => !/^docs\/rules\/(?:rule|test)\//.test(file))
      .map(({ file, text }) => [file, ...mistakes(text).filter((id) => counts(file, id))])
      .filter(([, ...ids]) => ids.length > 0);
    expect(wrong).toEqual([]);
  });

  test("what pages of mistakes show is that mistake", () => {
    const bad = yaml.filter(
      ({ file, heading }) =>
        /docs\/rules\/(?:syntax|schema)\//.test(file) && heading === "Not like this",
    );
    expect(bad.length).toBeGreaterThan(40);
    const missed = bad
      .map(({ file, text }) => ({
        id: file.replace(/^docs\/rules\/|\.md$/g, ""),
        // Tabs are shown as arrows.
        ids: mistakes(text.replaceAll("→", "\t")),
      }))
      .filter(({ id, ids }) => !ids.includes(id));
    expect(missed).toEqual([]);
  });
});

describe("pages", () => {
  test("there is one for every rule and kind of mistake, and none beside", () => {
    const written = pages()
      .filter((file) => /^docs\/rules\/[^/]+\/[^/]+\.md$/.test(file))
      .map((file) => file.replace(/^docs\/rules\/|\.md$/g, ""))
      .sort();
    expect(written).toEqual(allPages().map(({ id }) => id));
  });

  test("every link leads somewhere", () => {
    const dead = pages().flatMap((file) =>
      linksOf(file)
        .filter((to) => !existsSync(join(REPOSITORY, dirname(file), to)))
        .map((to) => `${file} -> ${to}`),
    );
    expect(dead).toEqual([]);
  });

  test("the index leads to each page beside it and to the index of each folder, once, with what it holds", () => {
    const index = readFileSync(join(REPOSITORY, "docs/README.md"), "utf8");
    const listed = [...index.matchAll(/^- \[[^\]]+\]\(([^)]+)\): \S.+\.$/gm)].map(
      ([, to = ""]) => to,
    );
    const beside = pages().filter((file) =>
      /^docs\/(?:[^/]+|[^/]+\/(?:index|README))\.md$/.test(file),
    );
    const wanted = beside.filter((file) => file !== "docs/README.md");
    expect(wanted.length).toBeGreaterThan(10);
    expect(listed.map((to) => `docs/${to}`).sort()).toEqual(wanted);
  });

  test("nothing is promised that a check cannot give", () => {
    const words = /\b(?:fully|gdpr|ccpa)[ -]compliant\b|\bguarantees? compliance\b/i;
    const bold = pages().filter((file) => words.test(readFileSync(join(REPOSITORY, file), "utf8")));
    expect(bold).toEqual([]);
  });

  test("that it is not legal advice is said once, in one sentence", () => {
    const readme = readFileSync(join(REPOSITORY, "README.md"), "utf8");
    expect(readme.match(/not legal advice/g)).toHaveLength(1);
  });
});
