/** Every file that the guide shows is written, and every command that it names is run, in its order. */
import { cpSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
// Loaded before the first test, which would otherwise wait for it.
import "../../src/front.ts";
import { world } from "../cli/world.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const GUIDE = readFileSync(resolve(ROOT, "docs/rules-guide.md"), "utf8");

interface Block {
  readonly language: string;
  readonly text: string;
}

const BLOCKS: readonly Block[] = [...GUIDE.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(
  ([, language = "", text = ""]) => ({ language, text }),
);

/** `privacyfile due --within "1 year"` as a shell would split it. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? "",
  );
}

test("what the guide shows works, step by step", async () => {
  const { privacyfile, write, folder } = world();
  cpSync(resolve(ROOT, "examples/bakery"), folder, { recursive: true });
  const ran: string[] = [];
  for (const { language, text } of BLOCKS) {
    if (language === "yaml") {
      const [, path] = /^# (privacy\/\S+)\n/.exec(text) ?? [];
      if (path !== undefined) write(path, text);
      else expect(text).toContain("equivalent_mutants:");
      continue;
    }
    if (language === "text") {
      expect(text).toContain("fixes:");
      continue;
    }
    for (const command of text.trim().split("\n")) {
      const [program, ...args] = wordsOf(command);
      expect(program).toBe("privacyfile");
      const { code, stdout, stderr } = await privacyfile(args);
      expect(code, `${command}\n${stdout}${stderr}`).toBe(0);
      ran.push(`${command}: ${stdout.trim().split("\n").at(-1) ?? ""}`);
    }
  }
  expect(ran).toHaveLength(10);
  expect(ran.filter((line) => line.includes("test"))).toEqual([
    expect.stringContaining("5 tests: 5 passed."),
    expect.stringContaining("5 tests: 5 passed."),
    expect.stringContaining("tests: 1"),
    expect.stringContaining("3 tests: 3 passed."),
    expect.stringContaining("</testsuites>"),
  ]);
});

test("fragments are parts of rules", async () => {
  const fragment = BLOCKS.find(({ text }) => text.startsWith("equivalent_mutants"))?.text ?? "";
  const [, rule = ""] = /```yaml\n(# privacy\/rules[\s\S]*?)```/.exec(GUIDE) ?? [];
  const { privacyfile } = world({
    "privacyfile.yaml": "version: 1\nbusiness: { name: Shop, country: IE }\n",
    "privacy/rules/cookies/does-not-said.yaml": `${rule}${fragment}`,
  });
  expect(await privacyfile(["test"])).toMatchObject({ code: 0 });
});
