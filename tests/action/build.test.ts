/** `mode: build`: the site in a folder that is ready to be published, or nothing and what is missing. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { BEFORE } from "./fixture.ts";
import { checkout, type Tree } from "./runner/checkout.ts";
import { NODE, runStep, type StepResult } from "./runner/step.ts";

const ROOT = resolve(import.meta.dirname, "..", "..");
const BAKERY: Tree = {
  "privacyfile.yaml": readFileSync(join(ROOT, "examples", "bakery", "privacyfile.yaml"), "utf8"),
};

/** Builds, looks at the folder, and takes everything away again. */
async function build<T>(
  tree: Tree,
  inputs: { readonly [input: string]: string },
  look: (result: StepResult, folder: string) => T | Promise<T>,
): Promise<T> {
  const repository = checkout(tree, tree);
  try {
    const result = await runStep({
      workspace: repository.folder,
      event: "push",
      payload: { repository: { default_branch: "main" }, before: repository.base },
      sha: repository.merge,
      inputs: { mode: "build", "as-of": "2026-12-01", ...inputs },
    });
    return await look(result, repository.folder);
  } finally {
    repository.remove();
  }
}

describe.runIf(NODE)("mode build", { concurrent: true }, () => {
  test("writes the site, the same each time, and the book only where it is asked for", async () => {
    const digest = await build(BAKERY, {}, ({ code, outputs }, folder) => {
      expect(code).toBe(0);
      expect(outputs.get("conclusion")).toBe("success");
      expect(outputs.get("site-dir")).toBe(join(folder, "_site"));
      expect(existsSync(join(folder, "_site", "index.html"))).toBe(true);
      expect(existsSync(join(folder, "_book"))).toBe(false);
      return outputs.get("site-digest");
    });
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    await build(BAKERY, { "internal-dir": "_book" }, ({ outputs }, folder) => {
      expect(outputs.get("site-digest")).toBe(digest);
      expect(existsSync(join(folder, "_book", "index.html"))).toBe(true);
    });
  }, 60_000);

  test("writes nothing while something is missing, and says where to state it", async () => {
    await build(BEFORE, {}, ({ code, outputs, log }, folder) => {
      expect(code).toBe(1);
      expect(outputs.get("conclusion")).toBe("failure");
      expect(existsSync(join(folder, "_site"))).toBe(false);
      expect(log.annotations.some(({ message }) => /lacks: .* State: /.test(message))).toBe(true);
    });
    await build(BEFORE, { draft: "true" }, ({ code }, folder) => {
      expect(code).toBe(0);
      expect(readFileSync(join(folder, "_site", "index.html"), "utf8")).toContain("noindex");
    });
  }, 60_000);

  test("writes nothing while a text of one's own cannot be used, in a draft neither", async () => {
    const tree = { ...BAKERY, "privacy/texts/privacy-notice/no-such-part.md": "Hello.\n" };
    await build(tree, { draft: "true" }, ({ code, outputs, log }, folder) => {
      expect(code).toBe(1);
      expect(outputs.get("conclusion")).toBe("failure");
      expect(existsSync(join(folder, "_site"))).toBe(false);
      expect(log.annotations.map(({ file }) => file)).toContain(
        "privacy/texts/privacy-notice/no-such-part.md",
      );
    });
  }, 60_000);

  test.each([
    ["output-dir", "../outside", "outside of the workspace"],
    ["output-dir", ".", "outside of the workspace"],
    ["output-dir", "docs", "did not write"],
    ["output-dir", "docs/a.md", "a file"],
    ["internal-dir", "_site/book", "not for the public"],
  ])(
    "refuses %s: %s",
    async (input, value, said) => {
      const tree = { ...BAKERY, "docs/a.md": "mine\n" };
      await build(tree, { [input]: value }, ({ code, log }) => {
        expect(code).toBe(2);
        expect(log.annotations.map(({ message }) => message).join()).toContain(said);
      });
    },
    60_000,
  );
});
