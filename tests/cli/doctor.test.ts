/** `privacyfile doctor`: each thing that bites has a sign, and what is well has none but a good one. */
import { describe, expect, test } from "vitest";
// Loaded before the first test, which would otherwise wait for it.
import "../../src/index.ts";
import { versions } from "../../src/cli/doctor/tool.ts";
import type { Sign } from "../../src/cli/doctor/types.ts";
import { SMALL, world } from "./world.ts";

const LINE = "# yaml-language-server: $schema=./privacy/.schemas/privacyfile.schema.json\n";

async function signs(files: { readonly [path: string]: string }) {
  const { privacyfile } = world({ "privacyfile.yaml": SMALL, ".git/HEAD": "ref\n", ...files });
  const { stdout, code } = await privacyfile(["doctor", "--format", "json"]);
  const all: readonly Sign[] = JSON.parse(stdout);
  const told = all
    .filter(({ state }) => state !== "ok")
    .map(({ state, what, place }) => `${state} ${place}: ${what}`);
  return { code, told: told.join("\n"), fixes: all.map(({ fix }) => fix).join("\n") };
}

describe("a business where all is well", () => {
  test("has nothing that will bite", async () => {
    const { privacyfile, write } = world({ ".git/HEAD": "ref\n" });
    write("privacyfile.yaml", LINE + SMALL);
    await privacyfile(["schema", "--out", "privacy/.schemas"]);
    await privacyfile(["new", "rule", "house/mine"]);
    write("privacy/baseline.json", "{}\n");
    write(
      ".github/workflows/privacy.yml",
      `on: pull_request
permissions: { contents: read }
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@${"0".repeat(40)}
        with: { fetch-depth: 0 }
      - run: npx --no-install privacyfile check --base origin/main
`,
    );
    const { code, stdout } = await privacyfile(["doctor"]);
    expect(stdout).toContain("Nothing that will bite.");
    expect(code).toBe(0);
    expect(stdout).toContain("ok    Node.js");
  });
});

describe("a sign for", () => {
  test("Node that is too old", () => {
    expect(versions("20.18.3").at(-1)).toMatchObject({ state: "bad" });
    expect(versions("18.20.0").at(-1)).toMatchObject({ state: "bad" });
    expect(versions("20.19.0").at(-1)).toMatchObject({ state: "ok" });
    expect(versions("24.0.0").at(-1)).toMatchObject({ state: "ok" });
  });

  test("a history that is cut off, and no history at all", async () => {
    expect((await signs({ ".git/shallow": "abc\n" })).told).toContain("note .git/shallow");
    const { privacyfile } = world({ "privacyfile.yaml": SMALL });
    expect((await privacyfile(["doctor"])).stdout).toContain("no git repository");
  });

  test("schemas of another version, none, and first lines that lead nowhere", async () => {
    expect((await signs({})).told).toContain("note privacy/.schemas: There are no schemas");
    const old = await signs({ "privacy/.schemas/rule.schema.json": "{}\n" });
    expect(old.code).toBe(1);
    expect(old.told).toContain("bad privacy/.schemas/rule.schema.json");
    const lost = await signs({ "privacyfile.yaml": LINE + SMALL });
    expect(lost.told).toContain(
      "bad privacyfile.yaml: The schema that this file names is not there",
    );
    const bare = await signs({ "privacy/rules/house/x.yaml": "title: x\n" });
    expect(bare.fixes).toContain("$schema=../../../privacy/.schemas/rule.schema.json");
  });

  test("files that look like declarations and are not read", async () => {
    const { code, told } = await signs({
      "privacyfile.yml": SMALL,
      "vendors.yaml": "vendors: { acme: {} }\n",
      "docker.yaml": "services: {}\n",
      "privacy/.assets.yaml": "",
      "privacy/purposes.yaml.bak": "",
      "privacy/rules/loose.yaml": "",
    });
    expect(code).toBe(1);
    for (const place of [
      "bad privacyfile.yml:",
      "bad vendors.yaml:",
      "bad privacy/.assets.yaml:",
      "bad privacy/purposes.yaml.bak:",
      "bad privacy/rules/loose.yaml:",
    ]) {
      expect(told).toContain(place);
    }
    expect(told).not.toContain("docker.yaml");
  });

  test("a baseline or lock that is no JSON", async () => {
    const { told } = await signs({
      "privacy/baseline.json": "<<<<<<< ours\n",
      "privacy/vendor/lock.json": "",
    });
    expect(told).toContain("bad privacy/baseline.json");
    expect(told).toContain("bad privacy/vendor/lock.json");
  });

  test("workflows that may do too much, or too little", async () => {
    const steps = "steps: [{ uses: actions/checkout@v4 }, { uses: some/privacyfile@v1 }]";
    const { told } = await signs({
      ".github/workflows/a.yml": `on: [pull_request_target]\njobs: { check: { ${steps} } }\n`,
      ".github/workflows/b.yml": `on: push\npermissions: write-all\njobs: { check: { ${steps} } }\n`,
      ".github/workflows/c.yml": "on: push\njobs: { test: { steps: [{ run: npm test }] } }\n",
      ".github/workflows/d.yml": "jobs: [\n",
      ".github/workflows/e.yml": `on: { pull_request: {} }\njobs: { check: { permissions: {}, ${steps} } }\n`,
    });
    expect(told).toContain("bad .github/workflows/a.yml: The workflow does not say what it may do");
    expect(told).toContain("bad .github/workflows/a.yml: pull_request_target");
    expect(told).toContain("note .github/workflows/a.yml: Only the last commit");
    expect(told).toContain("note .github/workflows/a.yml: some/privacyfile@v1 may change");
    expect(told).toContain("bad .github/workflows/b.yml: The workflow may write everything");
    expect(told).not.toContain("c.yml");
    expect(told).not.toContain("bad .github/workflows/e.yml");
  });

  test("no business at all", async () => {
    const { privacyfile } = world({ "privacyfile.yml": SMALL });
    const { code, stdout } = await privacyfile(["doctor"]);
    expect(code).toBe(1);
    expect(stdout).toContain('There is "privacyfile.yml": rename it');
  });
});
