/** Files that come with a first declaration: ours are refreshed, those that people change are only added. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { addMissing, put, refresh } from "../../src/cli/init/files.ts";
import { askAll } from "../../src/cli/init/questions.ts";
import { typedNames, typedWords } from "../../src/index.ts";
import { world } from "./world.ts";

const file = { path: ".github/workflows/privacy.yml", text: "on: push\n" };

describe("files beside the main one", () => {
  it("are added where they are missing, and kept where they are not", async () => {
    const { folder, write } = world();
    expect(await addMissing(folder, [file])).toEqual([file.path]);
    write(file.path, "mine\n");
    expect(await addMissing(folder, [file])).toEqual([]);
    expect(readFileSync(join(folder, file.path), "utf8")).toBe("mine\n");
    expect(await refresh(folder, [file])).toEqual([file.path]);
    expect(await refresh(folder, [file])).toEqual([]);
  });

  it("cannot be written where a file stands in the way", async () => {
    const { folder } = world({ ".github": "" });
    await expect(put(folder, file)).rejects.toThrow(`${file.path} cannot be written`);
  });
});

describe("questions about companies", () => {
  const words = typedWords;
  const readers = { words, country: words, email: words, website: words, names: typedNames };
  const known = {
    name: "x",
    country: "IE",
    email: "x",
    website: "x",
    lead: "x",
    trade: "shop",
  } as const;
  const flags = { staff: true, newsletter: true, analytics: true, cameras: true };
  it.each([
    ["Stripe, My  Host,,Stripe", ["Stripe", "My Host"]],
    [undefined, []],
  ])("%s", async (typed, companies) => {
    const asker = {
      text: async ({ wrong }: { wrong: (text: string) => string | undefined }) => {
        expect(wrong("anything")).toBeUndefined();
        return typed;
      },
      yes: () => Promise.reject(new Error("asked although known")),
      trade: () => Promise.reject(new Error("asked although known")),
    };
    expect(await askAll({ ...known, ...flags }, asker, readers)).toMatchObject({ companies });
  });
});
