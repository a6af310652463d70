/** Files as an attacker or an accident leaves them: each gets a word, none an exception or a wait. */
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readRoot } from "../../src/files/read-root.ts";
import { parse } from "../../src/source/parse.ts";
import { paths, problems, put, root, useFolder } from "./folder.ts";

useFolder();

describe("what is no ordinary file", () => {
  it("a folder, a pipe, a socket's cousin", () => {
    mkdirSync(join(root, "privacy/x.yaml"), { recursive: true });
    execFileSync("mkfifo", [join(root, "privacy/pipe.yaml")]);
    execFileSync("mkfifo", [join(root, "privacyfile.yaml")]);
    expect(problems()).toEqual([
      "privacy/pipe.yaml file/not-a-file",
      "privacy/x.yaml file/not-a-file",
      "privacyfile.yaml file/not-a-file",
    ]);
    expect(readRoot(root).problems[1]?.message).toBe(
      "This is a folder with the name of a declaration file",
    );
  });

  it("links: within the root followed, to nowhere, in circles, out of the root, to a pipe or device not", () => {
    put("real/a.yaml");
    const outside = mkdtempSync(join(tmpdir(), "outside-"));
    writeFileSync(join(outside, "secret.yaml"), "secret: 1\n");
    mkdirSync(join(root, "privacy"));
    symlinkSync("../real/a.yaml", join(root, "privacy/a.yaml"));
    symlinkSync("nowhere.yaml", join(root, "privacy/b.yaml"));
    symlinkSync("c.yaml", join(root, "privacy/c.yaml"));
    symlinkSync(join(outside, "secret.yaml"), join(root, "privacy/d.yaml"));
    symlinkSync("/dev/zero", join(root, "privacy/e.yaml"));
    execFileSync("mkfifo", [join(root, "real/pipe")]);
    symlinkSync("../real/pipe", join(root, "privacy/f.yaml"));
    symlinkSync(outside, join(root, "privacy/folder"));
    expect(paths()).toEqual(["privacy/a.yaml"]);
    expect(problems()).toEqual([
      "privacy/folder file/link-to-folder",
      "privacy/b.yaml file/dangling-link",
      "privacy/c.yaml file/dangling-link",
      "privacy/d.yaml file/link-outside",
      "privacy/e.yaml file/link-outside",
      "privacy/f.yaml file/not-a-file",
    ]);
    rmSync(outside, { recursive: true });
  });

  it("a sibling whose path merely starts like the root is outside", () => {
    const beside = `${root}-beside`;
    mkdirSync(beside);
    writeFileSync(join(beside, "x.yaml"), "a: 1\n");
    symlinkSync(join(beside, "x.yaml"), join(root, "privacyfile.yaml"));
    expect(problems()).toEqual(["privacyfile.yaml file/link-outside"]);
    rmSync(beside, { recursive: true });
  });

  it("what may not be read", () => {
    put("privacy/sub/x.yaml");
    chmodSync(put("privacyfile.yaml"), 0);
    chmodSync(join(root, "privacy/sub"), 0);
    chmodSync(root, 0o755);
    chmodSync(join(root, "privacy"), 0o755);
    // The superuser may read everything, so the test looks through the eyes of nobody.
    const superuser = process.getuid?.() === 0;
    if (superuser) process.seteuid?.(65_534);
    try {
      expect(problems()).toEqual([
        "privacy/sub file/unreadable",
        "privacyfile.yaml file/unreadable",
      ]);
    } finally {
      if (superuser) process.seteuid?.(0);
      chmodSync(join(root, "privacy/sub"), 0o700);
    }
  });
});

describe("what is no declaration", () => {
  it("a file over the limit is not read: 50 MB that take no place", () => {
    truncateSync(put("privacyfile.yaml", ""), 50_000_000);
    expect(problems()).toEqual(["privacyfile.yaml file/too-big"]);
    expect(readRoot(root).problems[0]?.message).toContain("50,000,000 bytes");
    put("privacyfile.yaml", "a: 1\n");
    expect(problems({ largest: 5 })).toEqual([]);
    expect(problems({ largest: 4 })).toEqual(["privacyfile.yaml file/too-big"]);
  });

  it("bytes that are no text, and text that is not UTF-8", () => {
    const words = "version: 1\nbusiness: { name: Crumb }\n";
    const big = new Uint8Array(Buffer.from(words, "utf16le")).map(
      (_, index, all) => all[index ^ 1] ?? 0,
    );
    put("privacy/a.yaml", Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0xff]));
    put("privacy/b.yaml", Uint8Array.from([0x61, 0x3a, 0x20, 0xe4, 0x0a]));
    put("privacy/c.yaml", new Uint8Array(5000));
    put("privacy/d.yaml", Buffer.from(words, "utf16le"));
    put("privacy/e.yaml", Buffer.from(`\uFEFF${words}`, "utf16le"));
    put("privacy/f.yaml", big);
    put("privacy/g.yaml", Uint8Array.from([0xfe, 0xff, ...big]));
    put("privacy/h.yaml", Uint8Array.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]));
    expect(problems()).toEqual([
      "privacy/a.yaml file/binary",
      "privacy/b.yaml file/binary",
      "privacy/c.yaml file/binary",
      "privacy/d.yaml file/utf-16",
      "privacy/e.yaml file/utf-16",
      "privacy/f.yaml file/utf-16",
      "privacy/g.yaml file/utf-16",
      "privacy/h.yaml file/utf-16",
    ]);
    expect(paths()).toEqual([]);
  });

  it("one NUL in a text is left to the reader, which shows where it stands", () => {
    put("privacyfile.yaml", "name: Crumb\nabout: bre\0ad and cakes\n");
    const [source] = readRoot(root).sources;
    expect(parse(source ?? { path: "", text: "" }).problems).toMatchObject([
      { id: "syntax/control-character", range: { start: 22 } },
    ]);
  });

  it("an empty file is a text", () => {
    put("privacyfile.yaml", "");
    expect(readRoot(root).sources).toEqual([{ path: "privacyfile.yaml", text: "" }]);
  });
});
