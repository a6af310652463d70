/** Which files of a folder hold declarations. */
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readRoot } from "../../src/files/read-root.ts";
import { paths, problems, put, root, useFolder } from "./folder.ts";

useFolder();

describe("which files are read", () => {
  it("the main file and the folder beside it, in one order, without what lies elsewhere", () => {
    for (const path of [
      "privacyfile.yaml",
      "privacy/b.yml",
      "privacy/a.yaml",
      "privacy/Z.yaml",
      "privacy/team/x.yaml",
      "privacy/team/rules/y.yaml",
    ])
      put(path);
    for (const path of [
      "other.yaml",
      "src/privacy/x.yaml",
      "privacy/rules/x/y.yaml",
      "privacy/tests/t.yaml",
      "privacy/texts/de.yaml",
      "privacy/published/p.yaml",
      "privacy/vendor/v.yaml",
      "privacy/.schemas/s.yaml",
      "privacy/.hidden/h.yaml",
      "privacy/.dot.yaml",
      "privacy/node_modules/m.yaml",
      "privacy/notes.md",
      "privacy/x.yaml.bak",
      "privacy/x.json",
      "privacyfile.yml",
    ])
      put(path);
    expect(paths()).toEqual([
      "privacy/Z.yaml",
      "privacy/a.yaml",
      "privacy/b.yml",
      "privacy/team/rules/y.yaml",
      "privacy/team/x.yaml",
      "privacyfile.yaml",
    ]);
    expect(problems()).toEqual([]);
  });

  it("whatever the case of the ending", () => {
    put("privacyfile.yaml");
    put("privacy/Vendors.YAML");
    expect(paths()).toEqual(["privacy/Vendors.YAML", "privacyfile.yaml"]);
  });

  it("no link to a folder, and says so; other links are nobody's business", () => {
    put("privacyfile.yaml");
    put("elsewhere/vendors.yaml");
    symlinkSync("elsewhere", join(root, "privacy"));
    expect(problems()).toEqual(["privacy file/link-to-folder"]);
    rmSync(join(root, "privacy"));
    put("privacy/notes.md");
    symlinkSync("../elsewhere", join(root, "privacy/more"));
    symlinkSync("../elsewhere", join(root, "privacy/rules"));
    symlinkSync("notes.md", join(root, "privacy/readme"));
    symlinkSync("nowhere", join(root, "privacy/gone"));
    symlinkSync("loop", join(root, "privacy/loop"));
    expect(problems()).toEqual(["privacy/more file/link-to-folder"]);
    expect(paths()).toEqual(["privacyfile.yaml"]);
  });

  it("nothing when there is nothing", () => {
    expect(readRoot(root)).toEqual({ sources: [], problems: [] });
  });

  it("the text byte by byte, with its byte order mark and line breaks", () => {
    put("privacyfile.yaml", "\uFEFFa: 1\r\nb: ü\r");
    expect(readRoot(root).sources).toEqual([
      { path: "privacyfile.yaml", text: "\uFEFFa: 1\r\nb: ü\r" },
    ]);
  });

  it("no more than the limit, and says so", () => {
    for (let index = 0; index < 7; index += 1) put(`privacy/${index}.yaml`);
    expect(readRoot(root, { most: 7 }).problems).toEqual([]);
    expect(problems({ most: 5 })).toEqual(["privacy file/too-many"]);
    expect(readRoot(root, { most: 5 }).sources).toHaveLength(5);
  });

  it("no deeper than the limit, and says so", () => {
    put(`privacy/${"d/".repeat(15)}x.yaml`);
    expect(problems()).toEqual([]);
    put(`privacy/${"e/".repeat(16)}x.yaml`);
    expect(problems()).toEqual([`privacy/${"e/".repeat(16).slice(0, -1)} file/too-deep`]);
  });
});
