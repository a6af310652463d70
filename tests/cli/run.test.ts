import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { VERSION } from "../../src/version.gen.ts";
import { BROKEN, MISSPELT, SMALL, world } from "./world.ts";

describe("which businesses are checked", () => {
  test("the nearest upward, from wherever one stands", async () => {
    const { privacyfile, write } = world({ "privacyfile.yaml": MISSPELT });
    write("src/deep/file.txt", "");
    const ran = await privacyfile([], "src/deep");
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain("../../privacyfile.yaml:2:25  schema/unknown-key");
  });

  test("else all below", async () => {
    const { privacyfile } = world({
      "shop/privacyfile.yaml": MISSPELT,
      "clinic/privacyfile.yaml": MISSPELT,
    });
    const { stdout } = await privacyfile(["check", "--format", "json"]);
    expect(JSON.parse(stdout).roots.map((root: { path: string }) => root.path)).toEqual([
      "clinic",
      "shop",
    ]);
  });

  test("named ones, each once, by folder or by file", async () => {
    const { privacyfile } = world({ "shop/privacyfile.yaml": MISSPELT });
    const { stdout, code } = await privacyfile([
      "check",
      "shop",
      "shop/privacyfile.yaml",
      "--format",
      "json",
    ]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).roots).toHaveLength(1);
  });

  test("a folder without a business: exit 4, and what to do", async () => {
    const { privacyfile, folder } = world();
    mkdirSync(join(folder, "empty"));
    const ran = await privacyfile(["check", "empty"]);
    expect(ran.code).toBe(4);
    expect(ran.stdout).toBe("");
    expect(ran.stderr).toContain("there is no privacyfile.yaml");
    expect(ran.stderr).toContain("version: 1");
  });

  test("a folder that is not there: exit 2", async () => {
    const { privacyfile } = world();
    const ran = await privacyfile(["check", "nowhere"]);
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toBe('error: There is no folder or command "nowhere".\n');
  });

  test("a file that is no declaration: exit 2", async () => {
    const { privacyfile } = world({ "notes.txt": "" });
    expect(await privacyfile(["check", "notes.txt"])).toMatchObject({ code: 2 });
  });
});

describe("exit codes", () => {
  test("what cannot be read to its end: 1, and nothing is judged", async () => {
    const { privacyfile } = world({ "privacyfile.yaml": BROKEN });
    const ran = await privacyfile([]);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain("Cannot judge yet");
  });

  test("--fail-on never: findings are told, and fail nothing", async () => {
    const { privacyfile } = world({ "privacyfile.yaml": MISSPELT });
    const ran = await privacyfile(["check", "--fail-on", "never"]);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain("schema/unknown-key");
  });

  test("--fail-on never does not make an all-clear of what could not be read", async () => {
    const { privacyfile } = world({ "privacyfile.yaml": BROKEN });
    expect((await privacyfile(["check", "--fail-on", "never"])).code).toBe(1);
  });

  test("checks.fail_on decides where the command line says nothing", async () => {
    const { privacyfile } = world({
      "privacyfile.yaml": `${MISSPELT}checks: { fail_on: never }\n`,
    });
    expect((await privacyfile([])).code).toBe(0);
    expect((await privacyfile(["check", "--fail-on", "error"])).code).toBe(1);
  });
});

describe("output", () => {
  test("the JSON report stands alone on stdout", async () => {
    const { privacyfile } = world({ "privacyfile.yaml": MISSPELT });
    const { stdout, stderr } = await privacyfile(["check", "-f", "json"]);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({
      schema_version: 1,
      tool: { name: "privacyfile", version: VERSION },
      as_of: "2026-12-01",
      complete: true,
      roots: [{ path: ".", business: "Shop", level: "essential" }],
    });
  });

  test("several formats at once", async () => {
    const { privacyfile, folder } = world({ "privacyfile.yaml": MISSPELT });
    mkdirSync(join(folder, "out"));
    const args = ["check", "-o", "json=out/report.json", "--output", "pretty=out/report.txt"];
    const { stdout } = await privacyfile(args);
    const written = readFileSync(join(folder, "out/report.json"), "utf8");
    expect(JSON.parse(written).summary.errors).toBeGreaterThan(0);
    expect(readFileSync(join(folder, "out/report.txt"), "utf8")).toBe(stdout);
  });

  test("a file that cannot be written: exit 2 and the reason", async () => {
    const { privacyfile, folder } = world({ "privacyfile.yaml": SMALL });
    mkdirSync(join(folder, "taken"));
    const ran = await privacyfile(["check", "-o", "json=taken"]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("cannot be written to taken");
  });

  test("--as-of and --level reach the report", async () => {
    const { privacyfile } = world({ "privacyfile.yaml": SMALL });
    const args = ["check", "--as-of", "2027-08-02", "--level", "recommended", "-f", "json"];
    const report = JSON.parse((await privacyfile(args)).stdout);
    expect(report.as_of).toBe("2027-08-02");
    expect(report.roots[0].level).toBe("recommended");
  });
});

describe("wrong usage says what was meant", () => {
  test.each([
    [["chekc"], "Did you mean: privacyfile check"],
    [["check", "--formt", "json"], "Did you mean --format?"],
    [["check", "--format", "jsn"], "Allowed choices are pretty, json, sarif"],
    [["check", "--as-of", "tomorrow"], "YYYY-MM-DD"],
    [["check", "--output", "json"], "such as json=report.json"],
    [["explain"], "missing required argument 'rule'"],
    [["explain", "schema/unknown-kye"], "Did you mean schema/unknown-key?"],
    [["explain", "unknown-key"], "Did you mean schema/unknown-key?"],
    [["explain", "no/such-thing"], "privacyfile rules"],
    [["schema", "privacy"], "privacyfile, rule, test, report, due"],
    [["rules", "--law", "gdrp"], "Allowed choices are gdpr"],
    [["rules", "--principle", "no-such-principle"], "There are: "],
  ])("%j", async (args, words) => {
    const { privacyfile } = world({ "privacyfile.yaml": SMALL });
    const ran = await privacyfile(args);
    expect(ran.stderr).toContain(words);
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).not.toContain("    at ");
  });
});

describe("help", () => {
  test("leads with examples and ends with the exit codes", async () => {
    const { privacyfile } = world();
    const { code, stdout } = await privacyfile(["--help"]);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot("../golden/cli/help.txt");
  });

  test("every command has its own", async () => {
    const { privacyfile } = world();
    for (const command of ["check", "explain", "rules", "schema"]) {
      const { code, stdout } = await privacyfile(["help", command]);
      expect(code).toBe(0);
      expect(stdout).toContain(`privacyfile ${command}`);
    }
  });

  test("the version", async () => {
    const { privacyfile } = world();
    expect(await privacyfile(["--version"])).toMatchObject({ code: 0, stdout: `${VERSION}\n` });
  });
});

describe("schema", () => {
  test.each(["privacyfile", "rule", "report"])("%s is one piece of JSON Schema", async (name) => {
    const { privacyfile } = world();
    const { code, stdout } = await privacyfile(["schema", name]);
    expect(code).toBe(0);
    const schema = JSON.parse(stdout);
    expect(schema.$schema).toContain("2020-12");
    const references = [...stdout.matchAll(/"\$ref": "([^"]+)"/g)].map(([, to = ""]) => to);
    expect(references.filter((to) => !to.startsWith("#"))).toEqual([]);
  });

  test("--out writes all of them", async () => {
    const { privacyfile, folder } = world();
    const ran = await privacyfile(["schema", "--out", "schemas"]);
    expect(ran).toMatchObject({ code: 0, stdout: "", stderr: "6 schemas written to schemas\n" });
    expect(readFileSync(join(folder, "schemas/rule.schema.json"), "utf8")).toContain("A rule");
  });

  test("--out into a file: exit 2", async () => {
    const { privacyfile } = world({ taken: "" });
    const ran = await privacyfile(["schema", "--out", "taken"]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("cannot be written to taken");
  });
});
