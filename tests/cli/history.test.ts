/** `history` on a real repository: each commit that changed something, from git's objects. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
// Loaded before the first test, which would otherwise wait for it.
import "../../src/index.ts";
import { git, repository } from "./repository.ts";
import { AFTER, BEFORE } from "./shop.ts";
import { runIn, world } from "./world.ts";

describe("history", () => {
  test("tells each commit that changed something, the newest first", async () => {
    const { folder, write, privacyfile } = repository({ "privacyfile.yaml": BEFORE });
    const commit = (text: string, message: string): void => {
      write("privacyfile.yaml", text);
      git(folder, "commit", "-q", "-a", "-m", message);
    };
    commit(`# only a comment\n${BEFORE}`, "words");
    commit("version: [", "broken");
    commit(AFTER, "mail");
    const { code, stdout } = await privacyfile(["history"]);
    expect(code).toBe(0);
    const lines = stdout
      .split("\n")
      .map((line) => line.replaceAll(/\d{4}-\d\d-\d\d|[0-9a-f]{10}$/g, "X"));
    expect(lines).toEqual(expect.arrayContaining(["X  mail  X", "X  broken  X", "X  first  X"]));
    expect(stdout).not.toContain("words");
    expect(stdout).toContain("News: starts to give email address to: Mail Inc.");
    expect(stdout).toContain("4 commits touched the declarations");
    const json = JSON.parse((await privacyfile(["history", "--format", "json"])).stdout);
    expect(json.businesses[0].entries.map((one: { state: string }) => one.state)).toEqual([
      "first",
      "read",
      "unreadable",
      "read",
    ]);
    const markdown = (await privacyfile(["history", "--format", "markdown"])).stdout;
    expect(markdown).toContain("## Privacy changes");
    expect((await privacyfile(["history", "nope"])).code).toBe(2);
  });

  test("of a shallow clone says that it begins late", async () => {
    const origin = repository({ "privacyfile.yaml": BEFORE });
    origin.write("privacyfile.yaml", AFTER);
    git(origin.folder, "commit", "-q", "-a", "-m", "second");
    const clone = world();
    git(clone.folder, "clone", "-q", "--depth=1", `file://${origin.folder}`, "shop");
    const { code, stdout } = await runIn(join(clone.folder, "shop"), ["history"]);
    expect(code).toBe(0);
    expect(stdout).toContain("The oldest declarations that this clone holds.");
    expect(stdout).not.toContain("The first declarations.");
    expect((await origin.privacyfile(["history"])).stdout).toContain("The first declarations.");
  });
});
