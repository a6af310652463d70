import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
// Loaded before the first test, which would otherwise wait for it.
import "../../src/front.ts";
import { SMALL, world } from "./world.ts";

describe("privacyfile new rule", () => {
  test("writes a rule that proves itself down to the smallest mistake, and is then asked", async () => {
    const { privacyfile } = world({
      "privacyfile.yaml": `${SMALL}purposes: { orders: { needs: [name] } }\n`,
    });
    const made = await privacyfile(["new", "rule", "house/purpose-in-words"]);
    expect(made).toMatchObject({ code: 0, stdout: "" });
    expect(made.stderr).toContain("privacy/rules/house/purpose-in-words.yaml written");
    const [, next = ""] = /Next: privacyfile (.*)\n/.exec(made.stderr) ?? [];
    expect(await privacyfile(next.split(" "))).toMatchObject({ code: 0 });
    expect(await privacyfile(["test", "--strict"])).toMatchObject({ code: 0 });
    const { stdout } = await privacyfile(["check"]);
    expect(stdout).toContain("Orders does not say what it is for");
  });

  test("never overwrites", async () => {
    const { privacyfile, folder } = world({
      "privacyfile.yaml": SMALL,
      "privacy/rules/house/mine.yaml": "title: not yet a rule\n",
    });
    const ran = await privacyfile(["new", "rule", "house/mine"]);
    expect(ran).toMatchObject({ code: 2 });
    expect(ran.stderr).toContain("is there already, and stays as it is");
    const text = readFileSync(join(folder, "privacy/rules/house/mine.yaml"), "utf8");
    expect(text).toBe("title: not yet a rule\n");
  });

  test.each([
    [["new", "rule", "mine"], "no id of a rule"],
    [["new", "rule", "../../evil/x"], "no id of a rule"],
    [["new", "rule", "lawfulness/lawful-basis-missing"], "There is a rule"],
    [["new", "rule", "house/x", "--root", "nowhere"], 'no folder or command "nowhere"'],
    [["new", "ruel", "house/x"], "unknown command 'ruel'"],
  ])("%j is refused", async (args, words) => {
    const ran = await world({ "privacyfile.yaml": SMALL }).privacyfile(args);
    expect(ran).toMatchObject({ code: 2, stdout: "" });
    expect(ran.stderr).toContain(words);
  });

  test("needs one business to write to", async () => {
    const none = await world().privacyfile(["new", "rule", "house/x"]);
    expect(none).toMatchObject({ code: 2 });
    const files = { "a/privacyfile.yaml": SMALL, "b/privacyfile.yaml": SMALL };
    const { privacyfile } = world(files);
    const two = await privacyfile(["new", "rule", "house/x"]);
    expect(two.stderr).toContain("--root a, --root b");
    expect(await privacyfile(["new", "rule", "house/x", "--root", "b"])).toMatchObject({ code: 0 });
  });
});
