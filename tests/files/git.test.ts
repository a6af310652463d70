import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { resolveCommit } from "../../src/files/git.ts";
import { readCommit } from "../../src/files/read-commit.ts";
import { git, repository } from "../cli/repository.ts";

const BEFORE = "version: 1\n";

describe("reading a commit", () => {
  test("finds what a folder below the root holds, as the folder itself would", () => {
    const { folder } = repository({
      "shop/privacyfile.yaml": BEFORE,
      "shop/privacy/more.yml": "purposes: {}\n",
      "shop/privacy/rules/house/a.yaml": "title: x\n",
      "shop/privacy/texts/de.yaml": "purposes: {}\n",
      "shop/privacy/baseline.json": "{}",
      "shop/privacy/.hidden/x.yaml": "a: 1\n",
      "shop/privacy/notes.txt": "no declaration",
      "privacy/other.yaml": "not of the shop\n",
    });
    mkdirSync(join(folder, "shop/privacy/links"));
    symlinkSync("../more.yml", join(folder, "shop/privacy/links/same.yaml"));
    symlinkSync("../../../outside.yaml", join(folder, "shop/privacy/links/out.yaml"));
    writeFileSync(join(folder, "shop/privacy/bytes.yaml"), new Uint8Array([0xff, 0xfe, 0x41, 0]));
    git(folder, "add", ".");
    git(folder, "commit", "-q", "-m", "links");
    const commit = resolveCommit(join(folder, "shop"), "HEAD");
    if ("slug" in commit) throw new Error(commit.message);
    const texts = readCommit(commit);
    if ("slug" in texts) throw new Error(texts.message);
    const { declarations, rules, policy, translations } = texts;
    expect(declarations.sources.map(({ path }) => path)).toEqual([
      "privacy/links/same.yaml",
      "privacy/more.yml",
      "privacyfile.yaml",
    ]);
    expect(declarations.problems.map(({ id, range }) => `${id} ${range.file.path}`)).toEqual([
      "file/utf-16 privacy/bytes.yaml",
      "file/dangling-link privacy/links/out.yaml",
    ]);
    expect(rules.sources.map(({ path }) => path)).toEqual(["privacy/rules/house/a.yaml"]);
    expect(policy.sources.map(({ path }) => path)).toEqual(["privacy/baseline.json"]);
    expect(translations.sources.map(({ path }) => path)).toEqual(["privacy/texts/de.yaml"]);
  });
});
