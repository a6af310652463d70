/** `--watch`: a run at the start and one after each batch of changes. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
// Loaded before the first test, which would otherwise wait for it.
import "../../src/front.ts";
import { changesOf } from "../../src/cli/changes.ts";
import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";
import { MISSPELT, SMALL, world } from "./world.ts";

/** Runs a command whose changes are made up: each step edits files and names them. */
async function watched(
  cwd: string,
  args: readonly string[],
  { steps, isTTY = false }: { steps: readonly (() => readonly string[])[]; isTTY?: boolean },
) {
  const written = { stdout: "", stderr: "" };
  const sink = (name: "stdout" | "stderr") => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTTY,
    columns: 80,
  });
  const io: Io = {
    stdout: sink("stdout"),
    stderr: sink("stderr"),
    cwd,
    env: { NO_COLOR: "1" },
    today: () => "2026-12-01",
    changes: async function* () {
      for (const step of steps) yield step();
    },
  };
  const code = await run(args, io);
  return { code, ...written };
}

describe("a command that watches", () => {
  test("runs again after each change, and ends with the code of the last run", async () => {
    const { folder, write } = world({ "privacyfile.yaml": MISSPELT });
    const mended = () => {
      write("privacyfile.yaml", SMALL);
      return [join(folder, "privacyfile.yaml")];
    };
    const { code, stdout, stderr } = await watched(folder, ["check", "--watch"], {
      steps: [mended],
    });
    expect(code).toBe(0);
    expect(stdout.match(/schema\/unknown-key/g)?.length).toBeGreaterThan(0);
    expect(stdout.indexOf("schema/unknown-key")).toBeLessThan(stdout.indexOf("No problem found"));
    expect(stderr).toContain("Watching this folder. End with Ctrl-C.");
    expect(stderr).toContain("privacyfile.yaml changed");
    expect(stdout).not.toContain("\u001b");
  });

  test("clears the screen of a terminal only", async () => {
    const { folder } = world({ "privacyfile.yaml": SMALL });
    const steps = [() => ["a", "b", "c", "d", "e"].map((name) => join(folder, name))];
    const { stdout, stderr } = await watched(folder, ["--watch"], { steps, isTTY: true });
    expect(stdout.split("\u001b[2J")).toHaveLength(2);
    expect(stderr).toContain("a, b, c and 2 more changed");
  });

  test("outlives a folder that goes away meanwhile", async () => {
    const { folder } = world({ "shop/privacyfile.yaml": SMALL });
    const gone = () => {
      rmSync(join(folder, "shop"), { recursive: true });
      return [join(folder, "shop/privacyfile.yaml")];
    };
    const ran = await watched(folder, ["check", "shop", "--watch"], { steps: [gone] });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("error: There is no folder");
  });

  test("is refused where there is nothing to watch", async () => {
    const { folder } = world();
    expect(await watched(folder, ["check", "nowhere", "--watch"], { steps: [] })).toMatchObject({
      code: 2,
    });
    expect(await watched(folder, ["check", "--watch"], { steps: [] })).toMatchObject({ code: 4 });
  });

  test("may also be the tests", async () => {
    const facts = 'tests: [{ title: One is one, for: business, require: "1 = 1" }]\n';
    const { folder, write } = world({
      "privacyfile.yaml": SMALL,
      "privacy/tests/facts.yaml": facts,
    });
    const broken = () => {
      write("privacy/tests/facts.yaml", facts.replace("1 = 1", "1 = 2"));
      return [join(folder, "privacy/tests/facts.yaml")];
    };
    const { code, stdout } = await watched(folder, ["test", "--watch"], { steps: [broken] });
    expect(code).toBe(1);
    expect(stdout).toContain("1 test: 1 passed.\nFAILED");
  });
});

describe("changes of the disk", () => {
  /** Looks as often as there are edits, one after the other. */
  async function seen(folder: string, edits: readonly (() => void)[]) {
    const left = [...edits];
    const found: string[][] = [];
    const pause = async (): Promise<boolean> => {
      const next = left.shift();
      next?.();
      return next !== undefined;
    };
    for await (const batch of changesOf([folder], pause)) {
      found.push(batch.map((path) => path.slice(folder.length + 1).replaceAll("\\", "/")));
    }
    return found;
  }
  const nothing = (): void => {};

  test("are told in one batch, when a look finds nothing new", async () => {
    const { folder, write } = world({ "privacyfile.yaml": SMALL });
    const found = await seen(folder, [
      nothing,
      () => write("privacyfile.yaml", `${SMALL}# longer\n`),
      () => write("privacy/assets/one.yaml", "assets: {}\n"),
      nothing,
      nothing,
      () => rmSync(join(folder, "privacy"), { recursive: true }),
      nothing,
    ]);
    expect(found).toEqual([
      ["privacy/assets/one.yaml", "privacyfile.yaml"],
      ["privacy/assets/one.yaml"],
    ]);
  });

  test("beside the declarations say nothing", async () => {
    const { folder } = world({ "privacyfile.yaml": SMALL });
    const found = await seen(folder, [
      () => {
        mkdirSync(join(folder, "src"));
        writeFileSync(join(folder, "src/app.ts"), "");
      },
      nothing,
    ]);
    expect(found).toEqual([]);
  });
});
