import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { privacyfile, REPOSITORY } from "./privacyfile.ts";

const HEAD = "version: 1\nbusiness: { name: Shop, country: IE }\n";
const MILLION = 1_000_000;

const folder = mkdtempSync(join(tmpdir(), "privacyfile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder of the business of one test. */
function business(name: string): string {
  const root = join(folder, name);
  mkdirSync(join(root, "privacy"), { recursive: true });
  return root;
}

interface Bad {
  readonly name: string;
  /** Puts the bad input where a declaration is looked for. */
  readonly make: (root: string) => void;
  /** Kind of finding that must be told. */
  readonly rule: string;
}

function main(root: string, text: string | Uint8Array): void {
  writeFileSync(join(root, "privacyfile.yaml"), text);
}

function beside(root: string): string {
  main(root, HEAD);
  return join(root, "privacy", "extra.yaml");
}

const BAD: readonly Bad[] = [
  {
    name: "a pipe",
    make: (root) => execFileSync("mkfifo", [beside(root)]),
    rule: "file/not-a-file",
  },
  {
    name: "a pipe in place of privacyfile.yaml",
    make: (root) => execFileSync("mkfifo", [join(root, "privacyfile.yaml")]),
    rule: "file/not-a-file",
  },
  {
    name: "a folder named x.yaml",
    make: (root) => mkdirSync(beside(root)),
    rule: "file/not-a-file",
  },
  {
    name: "a link that leads nowhere",
    make: (root) => symlinkSync("nowhere.yaml", beside(root)),
    rule: "file/dangling-link",
  },
  {
    name: "a link out of the folder",
    make: (root) => symlinkSync("/etc/hostname", beside(root)),
    rule: "file/link-outside",
  },
  {
    name: "a binary file",
    make: (root) =>
      writeFileSync(beside(root), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 0xff])),
    rule: "file/binary",
  },
  {
    name: "50 MB",
    make: (root) => writeFileSync(beside(root), Buffer.alloc(50 * MILLION, "a: b\n")),
    rule: "file/too-big",
  },
  {
    name: "a million brackets",
    make: (root) => main(root, `${HEAD}purposes: ${"[".repeat(MILLION)}`),
    rule: "syntax/too-deep",
  },
  {
    name: "50,000 aliases",
    make: (root) => {
      const many = Array.from({ length: 50_000 }, () => "*a").join(", ");
      main(root, `${HEAD}notes: &a [x, y]\npurposes: [${many}]\n`);
    },
    rule: "syntax/too-many-aliases",
  },
  {
    name: "aliases of aliases that grow without end",
    make: (root) => {
      const lines = Array.from({ length: 40 }, (_, i) => {
        const before = i === 0 ? "x" : `*a${i - 1}`;
        return `k${i}: &a${i} [${Array.from({ length: 10 }, () => before).join(", ")}]`;
      });
      main(root, `${HEAD}${lines.join("\n")}\n`);
    },
    rule: "syntax/too-many-aliases",
  },
  {
    name: "an alias within its own anchor",
    make: (root) => main(root, `${HEAD}purposes: &a { orders: *a }\n`),
    rule: "syntax/cyclic-alias",
  },
  {
    name: "duplicate keys",
    make: (root) => main(root, `${HEAD}purposes: {}\npurposes: {}\n`),
    rule: "syntax/duplicate-key",
  },
  {
    name: "__proto__ as a key",
    make: (root) => main(root, `${HEAD}__proto__: { complete: true }\n`),
    rule: "syntax/reserved-key",
  },
  {
    name: "constructor as an id",
    make: (root) => main(root, `${HEAD}purposes:\n  constructor: { needs: [toString] }\n`),
    rule: "syntax/reserved-key",
  },
  {
    name: "a NUL",
    make: (root) => main(root, `${HEAD}notes: "a\0b"\n`),
    rule: "syntax/control-character",
  },
  {
    name: "UTF-16",
    make: (root) => main(root, Buffer.from(`\ufeff${HEAD}`, "utf16le")),
    rule: "file/utf-16",
  },
  {
    name: "%YAML 1.1",
    make: (root) => main(root, `%YAML 1.1\n---\n${HEAD}`),
    rule: "syntax/directive",
  },
  {
    name: "one broken file among five",
    make: (root) => {
      main(root, HEAD);
      for (const name of ["a", "b", "c"])
        writeFileSync(join(root, "privacy", `${name}.yaml`), "{}\n");
      writeFileSync(join(root, "privacy", "d.yaml"), "vendors: { acme: { country: IE }\n");
    },
    rule: "syntax/unclosed-bracket",
  },
  { name: "an empty file", make: (root) => main(root, ""), rule: "syntax/empty-file" },
];

describe("bad input: a clear finding, bounded, and never an all-clear", () => {
  test.each(BAD)("$name", async ({ name, make, rule }) => {
    const root = business(name);
    make(root);
    const people = await privacyfile(root, ["check", "--as-of", "2026-12-01"]);
    expect(people).toMatchObject({ code: 1, signal: null, stderr: "" });
    expect(people.stdout).toContain(rule);
    expect(people.stdout).not.toMatch(/No problem found|^ {4}at .*\.js:/m);
    expect(people.stdout.length).toBeLessThan(64 * 1024);
    const programs = await privacyfile(root, ["check", "--format", "json"]);
    expect(programs).toMatchObject({ code: 1, stderr: "" });
    const report = JSON.parse(programs.stdout);
    const told = report.findings.map((finding: { rule: string }) => finding.rule);
    expect(told).toContain(rule);
  });

  test("an empty folder: exit 4 and what to do", async () => {
    const root = join(folder, "empty");
    mkdirSync(root);
    const ended = await privacyfile(root, []);
    expect(ended).toMatchObject({ code: 4, stdout: "" });
    expect(ended.stderr).toContain("there is no privacyfile.yaml");
  });
});

describe("the process", () => {
  test("a reader that goes away is no failure", async () => {
    const root = business("epipe");
    main(root, `${HEAD}${Array.from({ length: 300 }, (_, i) => `k${i}: 1\n`).join("")}`);
    const command = join(REPOSITORY, "dist", "cli", "main.js");
    const script = `node ${command} check --format json 2>stderr.txt | head -c 10; cat stderr.txt`;
    const shown = execFileSync("sh", ["-c", script], { cwd: root, encoding: "utf8" });
    expect(shown).toBe('{\n  "schem');
  });

  test("a full disk is one: exit 2, one line, no stack", async () => {
    const root = business("full");
    main(root, HEAD);
    const command = join(REPOSITORY, "dist", "cli", "main.js");
    const script = `node ${command} check >/dev/full 2>stderr.txt; echo $?; cat stderr.txt`;
    const shown = execFileSync("sh", ["-c", script], { cwd: root, encoding: "utf8" });
    expect(shown).toBe("2\nerror: The report cannot be written: ENOSPC\n");
  });

  test("what is written to a pipe arrives whole", async () => {
    const root = business("pipe");
    main(
      root,
      `${HEAD}purposes:\n${Array.from({ length: 900 }, (_, i) => `  p${i}: { x: 1 }\n`).join("")}`,
    );
    const { stdout } = await privacyfile(root, ["check", "--format", "json"]);
    expect(stdout.length).toBeGreaterThan(64 * 1024);
    expect(() => JSON.parse(stdout)).not.toThrow();
  });
});
