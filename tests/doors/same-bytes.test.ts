/** The same facts give the same bytes: whatever the machine, the folder, the language, the Node. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { node24 } from "../need.ts";
import { REPOSITORY } from "./privacyfile.ts";

const MAIN = join(REPOSITORY, "dist", "cli", "main.js");
const world = mkdtempSync(join(tmpdir(), "privacyfile-bytes-"));
afterAll(() => rmSync(world, { recursive: true, force: true }));

interface Place {
  readonly cwd: string;
  readonly node: string;
  readonly umask: string;
  readonly env: { readonly [name: string]: string };
}

/** Path and hash of every file that a build writes, the site and the book. */
function built(example: string, name: string, place: Place): readonly string[] {
  const { cwd, node, umask, env } = place;
  const source = join(cwd, `${name}-business`);
  cpSync(join(REPOSITORY, "examples", example), source, { recursive: true });
  const folders = [join(world, `${name}-site`), join(world, `${name}-book`)];
  const [site = "", book = ""] = folders;
  const args = [MAIN, "build", source, "--draft", "--as-of", "2026-12-01"];
  const command = `umask ${umask}; exec "$0" "$@" --out "${site}" --internal "${book}"`;
  const ended = spawnSync("/bin/sh", ["-c", command, node, ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    encoding: "utf8",
  });
  expect(ended.stderr).not.toContain("bug");
  expect(ended.status).toBe(0);
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => `${file.slice(folder.length)} ${hashOf(file)}`),
  );
}

function hashOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

function here(name: string): Place {
  const cwd = mkdtempSync(join(world, `${name}-`));
  const env = { TZ: "UTC", LANG: "C.UTF-8", HOME: cwd };
  return { cwd, node: process.execPath, umask: "022", env };
}

/** As far from `here` as it goes. */
function there(name: string): Place {
  const cwd = mkdtempSync(join(world, `${name} elsewhere-`));
  const env = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", HOME: "/" };
  return { cwd, node: process.execPath, umask: "077", env };
}

const other = node24();

describe("the same bytes", () => {
  it.each(["bakery", "club"])(
    "%s: in another zone, language, folder, with other rights",
    (name) => {
      const first = built(name, `${name}-1`, here(name));
      expect(first.length).toBeGreaterThan(30);
      expect(built(name, `${name}-2`, there(name))).toEqual(first);
    },
    60_000,
  );

  it.skipIf(other === undefined)(
    "on Node 20 and 24",
    () => {
      const first = built("bakery", "old", here("old"));
      expect(built("bakery", "new", { ...there("new"), node: other ?? "" })).toEqual(first);
    },
    60_000,
  );
});
