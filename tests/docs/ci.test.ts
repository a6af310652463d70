/** Templates for continuous integration: each is read, and the commands that it holds are run. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
// Loaded before the first test, which would otherwise wait for it.
import "../../src/index.ts";
import { parse } from "../../src/source/parse.ts";
import { type World, world } from "../cli/world.ts";
import { blocksOf } from "./markdown.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const FACTS = 'tests: [{ title: One is one, for: business, require: "1 = 1" }]\n';

/** What the services set, as it is in the repository of the test. */
const SET: { readonly [name: string]: string } = {
  CI_MERGE_REQUEST_DIFF_BASE_SHA: "HEAD",
  SYSTEM_PULLREQUEST_TARGETBRANCH: "refs/heads/main",
  BITBUCKET_PR_DESTINATION_COMMIT: "HEAD",
  base: "origin/main",
};

/** A bakery under git, with one commit that is also `origin/main`. */
function repository(): World {
  const made = world();
  cpSync(resolve(ROOT, "examples/bakery"), made.folder, { recursive: true });
  made.write("privacy/tests/facts.yaml", FACTS);
  const git = (...args: readonly string[]): void => {
    const who = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
    execFileSync("git", [...who, ...args], { cwd: made.folder, stdio: "pipe" });
  };
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  git("commit", "--quiet", "--message=start");
  git("update-ref", "refs/remotes/origin/main", "HEAD");
  return made;
}

/** Variables are put in as a shell would: `$NAME`, `${NAME}`, `${NAME#prefix}`. */
function expanded(text: string): string {
  return text.replaceAll(/\$\{?(\w+)(?:#([^}]*)\})?\}?/g, (_, name: string, prefix = "") => {
    const value = SET[name];
    if (value === undefined) throw new Error(`nobody sets ${name}`);
    return value.startsWith(prefix) ? value.slice(prefix.length) : value;
  });
}

function wordsOf(command: string): readonly string[] {
  return [...expanded(command).matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? "",
  );
}

const STEP = /^(?:npx --no-install )?privacyfile /;
/** What else a template may do. */
const OTHER = ["npm ci", "mkdir -p test-reports"];

async function runAll(commands: readonly string[]): Promise<number> {
  const { privacyfile, write } = repository();
  write("test-reports/.keep", "");
  let count = 0;
  for (const command of commands) {
    if (OTHER.includes(command)) continue;
    expect(command).toMatch(STEP);
    const [, ...args] = wordsOf(command.replace(/^npx --no-install /, ""));
    const { code, stdout, stderr } = await privacyfile(args);
    expect(code, `${command}\n${stdout}${stderr}`).toBe(0);
    count += 1;
  }
  return count;
}

/** Every text below a key of that name, at any depth: the commands of a pipeline. */
function commandsIn(tree: unknown, keys: readonly string[]): readonly string[] {
  if (Array.isArray(tree)) return tree.flatMap((item) => commandsIn(item, keys));
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) =>
    keys.includes(key)
      ? [value].flat().filter((item) => typeof item === "string")
      : commandsIn(value, keys),
  );
}

describe("templates", () => {
  test.each([
    ["gitlab-ci.yml", ["before_script", "script"]],
    ["azure-pipelines.yml", ["bash"]],
    ["bitbucket-pipelines.yml", ["script"]],
  ])("%s can be read, and every command of it runs", async (name, keys) => {
    const text = readFileSync(join(ROOT, "examples/ci", name), "utf8");
    const { root, problems } = parse({ path: name, text });
    expect(problems).toEqual([]);
    expect(await runAll(commandsIn(root, keys))).toBe(3);
    // The history that the comparison needs is asked for.
    expect(text).toMatch(/GIT_DEPTH: 0|fetchDepth: 0|depth: full/);
  });

  test("privacy.sh is a script, and every command of it runs", async () => {
    const path = join(ROOT, "examples/ci/privacy.sh");
    expect(spawnSync("sh", ["-n", path]).status).toBe(0);
    const commands = readFileSync(path, "utf8")
      .split("\n")
      .filter((line) => line.includes("privacyfile "))
      .filter((line) => !line.startsWith("#"));
    expect(await runAll(commands)).toBe(2);
  });
});

describe("the page", () => {
  let commands: readonly string[] = [];
  beforeAll(() => {
    commands = blocksOf("docs/ci.md")
      .filter(({ language }) => language === "sh")
      .flatMap(({ text }) => text.trim().split("\n"));
  });

  test("names commands that run", async () => {
    expect(await runAll(commands)).toBe(3);
  });
});
