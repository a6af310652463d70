/** What shells are told when somebody presses the key. */
import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
// Loaded before the first test, which would otherwise wait for it.
import "../../src/index.ts";
import { SMALL, world } from "./world.ts";

const SHOP = `${SMALL}assets: { till: { kind: paper, fields: [name] } }
vendors: { acme: { country: IE, transfers: { US: dpf } } }
`;

async function words(...args: readonly string[]): Promise<readonly string[]> {
  const { privacyfile } = world({ "privacyfile.yaml": SHOP });
  const { stdout, code } = await privacyfile(["__complete", ...args]);
  expect(code).toBe(0);
  return stdout.split("\n").map((line) => line.split("\t")[0] ?? "");
}

describe("what fits", () => {
  test("commands, and what is below them", async () => {
    const all = await words("=");
    for (const name of ["check", "explain", "due", "test", "new", "help"]) {
      expect(all).toContain(name);
    }
    expect(all.some((word) => word.startsWith("_"))).toBe(false);
    expect(await words("=du")).toEqual(["due", ""]);
    expect(await words("new", "=")).toContain("rule");
    expect(await words("help", "=che")).toEqual(["check", ""]);
  });

  test("options of the command and of all", async () => {
    const found = await words("check", "--timing", "=--");
    for (const option of ["--format", "--fail-on", "--no-color", "--help"]) {
      expect(found).toContain(option);
    }
    expect(await words("due", "=--ic")).toEqual(["--ics", ""]);
  });

  test("values of options and arguments", async () => {
    expect(await words("check", "--format", "=j")).toEqual(["json", "junit", ""]);
    expect(await words("check", "-f", "pretty", "--level", "=")).toEqual([
      "essential",
      "recommended",
      "all",
      "",
    ]);
    expect(await words("completion", "=z")).toEqual(["zsh", ""]);
  });

  test("ids of rules, with their titles", async () => {
    expect(await words("explain", "=lawfulness/lawful-basis-m")).toContain(
      "lawfulness/lawful-basis-missing",
    );
    const { privacyfile } = world({ "privacyfile.yaml": SHOP });
    await privacyfile(["new", "rule", "house/mine"]);
    const { stdout } = await privacyfile(["__complete", "explain", "=house/"]);
    expect(stdout).toBe("house/mine\tEvery purpose says in words what it is for\n");
  });

  test("addresses of the nearest business", async () => {
    const found = await words("explain", "processors/dpa-missing", "--at", "=");
    expect(found).toEqual(
      expect.arrayContaining(["business", "asset:till", "asset:till/field:name", "vendor:acme"]),
    );
    expect(await words("explain", "x", "--at", "=vendor:acme/")).toEqual([
      "vendor:acme/transfer:US",
      "",
    ]);
    const none = await world().privacyfile(["__complete", "explain", "x", "--at", "="]);
    expect(none).toMatchObject({ code: 0, stdout: "" });
  });

  test("nothing where folders and files fit, and never a failure", async () => {
    expect(await words("check", "shop", "=")).toEqual([""]);
    expect(await words("due", "--ics", "=")).toEqual([""]);
    expect(await words("nonsense", "--what", "=")).toEqual([""]);
    expect((await words()).length).toBeGreaterThan(5);
  });
});

describe("scripts", () => {
  test.each(["bash", "zsh", "fish", "powershell"])("%s asks the command line", async (shell) => {
    const { stdout, code } = await world().privacyfile(["completion", shell]);
    expect(code).toBe(0);
    expect(stdout).toContain("privacyfile __complete");
  });

  test("another shell is refused", async () => {
    expect(await world().privacyfile(["completion", "tcsh"])).toMatchObject({ code: 2 });
  });

  /** Runs the script in a real bash, with a command line that tells how it was asked. */
  function inBash(script: string, line: string): readonly string[] {
    const stub =
      "privacyfile() { shift; printf '%s\\n' \"$@\" >&3; printf 'vendor:acme\\tx\\nvendor:bolt\\ty\\n'; }";
    const call = `COMP_LINE=${JSON.stringify(line)}; COMP_POINT=\${#COMP_LINE}; _privacyfile; printf 'R %s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", `exec 3>&1\n${stub}\n${script}\n${call}`], {
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    return stdout.trim().split("\n");
  }

  test("bash hands over what was typed, and gives what is new of it", async () => {
    const { stdout } = await world().privacyfile(["completion", "bash"]);
    expect(inBash(stdout, "privacyfile explain a/b --at vendor:")).toEqual([
      "explain",
      "a/b",
      "--at",
      "=vendor:",
      "R acme",
      "R bolt",
    ]);
    expect(inBash(stdout, "privacyfile ")).toEqual(["=", "R vendor:acme", "R vendor:bolt"]);
  });
});
