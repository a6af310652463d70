/** `diff` and `check --base` on a real repository, read from git's objects. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import schema from "../../schemas/diff.schema.json" with { type: "json" };
// Loaded before the first test, which would otherwise wait for it.
import "../../src/index.ts";
import { Ajv2020 } from "ajv/dist/2020.js";
import { git, repository } from "./repository.ts";
import { AFTER, BEFORE } from "./shop.ts";
import { runIn, world } from "./world.ts";

describe("diff", () => {
  test("against a ref tells meaning, duties and problems, and gates nothing", async () => {
    const { write, privacyfile } = repository({ "privacyfile.yaml": BEFORE });
    write("privacyfile.yaml", AFTER);
    const { code, stdout } = await privacyfile(["diff", "main"]);
    expect(code).toBe(0);
    expect(stdout).toContain("News: starts to give email address to: Mail Inc. (United States)");
    expect(stdout).toContain("[ ] Mail: the contract about the data must be signed first");
    expect(stdout).toContain("New: ");
    expect(stdout).toContain("What people will read");
    expect((await privacyfile(["diff", "HEAD", "--language", "de"])).stdout).toContain(
      "News: gibt nun weiter (E-Mail-Adresse) an: Mail Inc. (Vereinigte Staaten)",
    );
  });

  test("of what did not change says so", async () => {
    const { privacyfile } = repository({ "privacyfile.yaml": BEFORE });
    const { code, stdout } = await privacyfile(["diff", "HEAD"]);
    expect(code).toBe(0);
    expect(stdout).toContain("No change in meaning");
    expect(stdout).not.toContain("What must be done");
  });

  test("of facts that are only put otherwise does not say that nothing changed", async () => {
    const { privacyfile, write } = repository({ "privacyfile.yaml": AFTER });
    write("privacyfile.yaml", AFTER.replace("Mail Inc.", "Post Inc."));
    const { stdout } = await privacyfile(["diff", "HEAD"]);
    expect(stdout).not.toContain("No change in meaning");
    expect(stdout).toContain("1 fact put otherwise");
  });

  test.each([
    ["steps: 1 }", "steps: 9 }", "withdrawal.steps"],
    ["choice_kept: 6 months", "choice_kept: 1 day", "ui.choice_kept"],
  ])("puts on the record that %s became %s", async (was, now, path) => {
    const asked = `${BEFORE.replace("unticked_box }", "button, withdrawal: { method: link, steps: 1 }, ui: { choice_kept: 6 months } }")}`;
    const { privacyfile, write } = repository({ "privacyfile.yaml": asked });
    write("privacyfile.yaml", asked.replace(was, now));
    const { stdout } = await privacyfile(["diff", "HEAD", "--format", "json"]);
    const { changes } = JSON.parse(stdout).businesses[0];
    expect(changes).toMatchObject([{ weight: "record", id: `restated consent:news ${path}` }]);
  });

  test("of a state that nobody declared does not say that nothing changed", async () => {
    const { folder, privacyfile, write } = repository({ "notes.txt": "none yet" });
    write("privacyfile.yaml", AFTER);
    const { stdout } = await privacyfile(["diff", "HEAD"]);
    expect(stdout).toContain("Changes cannot be told");
    git(folder, "add", ".");
    git(folder, "branch", "-M", "feat(mail)&more,x");
    expect((await privacyfile(["diff", "feat(mail)&more,x"])).code).toBe(0);
  });

  test("asks the repository of the folder, whatever a hook names", async () => {
    const { folder, privacyfile } = repository({ "privacyfile.yaml": BEFORE });
    const other = repository({ "privacyfile.yaml": AFTER });
    git(folder, "tag", "here");
    vi.stubEnv("GIT_DIR", join(other.folder, ".git"));
    vi.stubEnv("GIT_GLOB_PATHSPECS", "1");
    const { code, stdout } = await privacyfile(["diff", "here"]);
    vi.unstubAllEnvs();
    expect(code).toBe(0);
    expect(stdout).toContain("No change in meaning");
  });

  test("of two folders, as JSON by its schema and as Markdown", async () => {
    const { privacyfile } = world({
      "a/privacyfile.yaml": BEFORE,
      "b/privacyfile.yaml": AFTER,
    });
    const { code, stdout } = await privacyfile(["diff", "a", "b", "--format", "json"]);
    expect(code).toBe(0);
    const document = JSON.parse(stdout);
    const validate = new Ajv2020({
      strict: true,
      strictRequired: false,
      allowUnionTypes: true,
    }).compile(schema);
    expect(validate(document) ? [] : validate.errors).toEqual([]);
    expect(document.businesses[0].changes[0]).toMatchObject({
      kind: "recipient-added",
      directions: ["more_sharing"],
      after: { address: "purpose:news", place: { line: 6 } },
    });
    const markdown = await privacyfile(["diff", "a", "b", "--format", "markdown"]);
    expect(markdown.stdout).toContain("### What must be done");
  });

  test.each([
    [["diff", "nowhere"], 'This repository has no commit, branch or tag "nowhere"'],
    [["diff", "a..b"], '"a..b" is no name of a commit'],
    [["diff", "--", "--output=x"], '"--output=x" is no name of a commit'],
    [["diff", "x", "y"], 'There is no folder "x"'],
    [["diff", "sub"], "sub is a folder, and one folder alone is compared with nothing"],
  ])("%s is wrong usage", async (args, says) => {
    const { privacyfile } = repository({
      "privacyfile.yaml": BEFORE,
      "sub/privacyfile.yaml": BEFORE,
    });
    const { code, stderr } = await privacyfile(args);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });

  test("outside of a repository, and with nothing to compare", async () => {
    const { privacyfile } = world({ "privacyfile.yaml": BEFORE });
    const { code, stderr } = await privacyfile(["diff", "main"]);
    expect(code).toBe(2);
    expect(stderr).toContain("This folder is in no git repository");
    const empty = world();
    expect((await empty.privacyfile(["diff", "main"])).code).toBe(4);
    expect((await empty.privacyfile(["history"])).code).toBe(4);
  });
});

describe("check --base", () => {
  test("fails by what is new, and only by that", async () => {
    const { write, privacyfile } = repository({ "privacyfile.yaml": AFTER });
    const before = await privacyfile(["check", "--base", "main"]);
    expect(before.code).toBe(0);
    expect(before.stdout).toContain("The gate lets it pass.");
    write("privacyfile.yaml", AFTER.replace("lawful_basis: consent, ", ""));
    const after = await privacyfile(["check", "--base", "main", "--format", "json"]);
    expect(after.code).toBe(1);
    const fresh = JSON.parse(after.stdout).findings.filter(
      (one: { status: string; outcome: string }) => one.status === "new" && one.outcome === "fail",
    );
    expect(fresh.map((one: { rule: string }) => one.rule)).toEqual([
      "lawfulness/lawful-basis-missing",
    ]);
    expect((await privacyfile(["check", "--base", "main", "--fail-on", "never"])).code).toBe(0);
  });

  test("takes everything for new when the base cannot be read", async () => {
    const { privacyfile } = repository({ "privacyfile.yaml": AFTER });
    const { code, stderr } = await privacyfile([
      "check",
      "--base",
      "gone",
      "--waivers-from",
      "head",
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain("The base cannot be read, so everything counts as new.");
  });

  test("says which commits a shallow clone lacks", async () => {
    const origin = repository({ "privacyfile.yaml": BEFORE });
    const first = git(origin.folder, "rev-parse", "HEAD").trim();
    origin.write("privacyfile.yaml", AFTER);
    git(origin.folder, "commit", "-q", "-a", "-m", "second");
    const clone = world();
    git(clone.folder, "clone", "-q", "--depth=1", `file://${origin.folder}`, "shop");
    const { code, stderr } = await runIn(join(clone.folder, "shop"), ["diff", first]);
    expect(code).toBe(2);
    expect(stderr).toContain("This clone holds only the newest commits");
    expect(stderr).toContain("git fetch --depth=1 origin");
  });
});

describe("a business that is gone since", () => {
  const two = { "shop/privacyfile.yaml": BEFORE, "cafe/privacyfile.yaml": BEFORE };
  const GONE = "cafe no longer declares what is done with personal data";

  test("is told and is no all-clear, unless other folders are named", async () => {
    const { folder, privacyfile } = repository({
      ...two,
      ".old/privacyfile.yaml": BEFORE,
      "node_modules/a/privacyfile.yaml": BEFORE,
    });
    rmSync(join(folder, "cafe", "privacyfile.yaml"));
    for (const args of [
      ["diff", "main"],
      ["check", "--base", "main"],
    ]) {
      const { code, stderr } = await privacyfile(args);
      expect(code).toBe(1);
      expect(stderr).toContain(GONE);
      expect(stderr.match(/no longer declares/g)).toHaveLength(1);
    }
    const named = await privacyfile(["check", "cafe", "--base", "main"]);
    expect(named.code).toBe(4);
    expect(named.stderr).toContain(GONE);
    const other = await privacyfile(["check", "shop", "--base", "main"]);
    expect(other.code).toBe(0);
    expect((await privacyfile(["check", "--base", "main"], "shop")).stderr).toBe("");
  });
});
