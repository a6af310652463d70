import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repositoryOf } from "../../src/cli/repository.ts";
import { writeReport } from "../../src/cli/write.ts";
import { MISSPELT, world } from "./world.ts";

const ALL = ["sarif", "github", "junit", "markdown", "gitlab", "tap"];

describe("--output", () => {
  test("all formats at once, and nothing else is left in the folder", async () => {
    const { privacyfile, folder } = world({ "privacyfile.yaml": MISSPELT });
    const outputs = ALL.flatMap((format) => ["-o", `${format}=${format}.out`]);
    expect((await privacyfile(["check", ...outputs])).code).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(
      ["privacyfile.yaml", ...ALL.map((format) => `${format}.out`)].sort(),
    );
    for (const format of ALL) {
      expect(readFileSync(join(folder, `${format}.out`), "utf8")).toContain("schema/unknown-key");
    }
    const { stdout } = await privacyfile(["check", "--format", "sarif"]);
    expect(readFileSync(join(folder, "sarif.out"), "utf8")).toBe(stdout);
    const sarif = JSON.parse(stdout);
    expect(sarif.runs[0].tool.driver.rules[0].help.markdown).toContain("## Why");
  });

  test.each([
    ["a folder that is not there", ["json=out/report.json"], "there is no such folder"],
    ["a folder instead of a file", ["json=taken"], "it is a folder"],
    ["the declarations themselves", ["json=privacyfile.yaml"], "no report is YAML"],
    ["stdout by another name", ["json=-"], "--format"],
    ["two reports for one file", ["json=a.json", "sarif=./a.json"], "Two reports"],
  ])("%s: exit 2, and nothing is written", async (_, outputs, words) => {
    const { privacyfile, folder } = world({ "privacyfile.yaml": MISSPELT });
    mkdirSync(join(folder, "taken"));
    const ran = await privacyfile([
      "check",
      "-o",
      "tap=fine.tap",
      ...outputs.flatMap((one) => ["-o", one]),
    ]);
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain(words);
    expect(readdirSync(folder).sort()).toEqual(["privacyfile.yaml", "taken"]);
    expect(readFileSync(join(folder, "privacyfile.yaml"), "utf8")).toBe(MISSPELT);
  });
});

describe("writing a report", () => {
  const output = { format: "json", file: "report.json" } as const;

  test("takes the place of an older one, also behind a link, which stays", async () => {
    const { folder } = world({ "real.json": "old and much longer" });
    symlinkSync("real.json", join(folder, "report.json"));
    await writeReport(output, "new", folder);
    expect(readFileSync(join(folder, "real.json"), "utf8")).toBe("new");
    expect(readdirSync(folder).sort()).toEqual(["real.json", "report.json"]);
  });

  test("does not replace what is no file", async () => {
    const { folder } = world();
    const pipe = join(folder, "report.json");
    execFileSync("mkfifo", [pipe]);
    const reading = readFile(pipe, "utf8");
    await writeReport(output, "through the pipe", folder);
    expect(await reading).toBe("through the pipe");
  });

  test("says so when it cannot be written, and leaves a stranger's file alone", async () => {
    const { folder } = world();
    const taken = `.report.json.${process.pid}.tmp`;
    writeFileSync(join(folder, taken), "not ours");
    await expect(writeReport(output, "new", folder)).rejects.toThrow("cannot be written");
    expect(readFileSync(join(folder, taken), "utf8")).toBe("not ours");
    expect(readdirSync(folder)).toEqual([taken]);
  });
});

describe("where the check runs", () => {
  const GITHUB = {
    GITHUB_WORKSPACE: "/home/runner/shop",
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_REPOSITORY: "crumb/shop",
    GITHUB_SHA: "0a1b2c",
  };

  test.each([
    ["nowhere in particular", {}, { folder: ".", files: null }],
    [
      "GitHub Actions",
      GITHUB,
      { folder: "till", files: "https://github.example/crumb/shop/blob/0a1b2c/" },
    ],
    [
      "GitLab CI",
      {
        CI_PROJECT_DIR: "/home/runner",
        CI_PROJECT_URL: "https://gitlab.example/crumb",
        CI_COMMIT_SHA: "0a1b",
      },
      { folder: "shop/till", files: "https://gitlab.example/crumb/-/blob/0a1b/" },
    ],
    [
      "outside of the repository",
      { ...GITHUB, GITHUB_WORKSPACE: "/elsewhere", GITHUB_SHA: "" },
      { folder: ".", files: null },
    ],
    ["in its root", { GITHUB_WORKSPACE: "/home/runner/shop/till" }, { folder: ".", files: null }],
  ])("%s", (_, env, expected) => {
    expect(repositoryOf({ env, cwd: "/home/runner/shop/till" })).toEqual(expected);
  });
});
