/** A world that is a git repository with one commit. */
import { execFileSync } from "node:child_process";
import { type World, world } from "./world.ts";

/** Runs git in a folder, whatever the machine is set to. */
export function git(folder: string, ...args: readonly string[]): string {
  const who = [
    "-c",
    "user.name=Ana",
    "-c",
    "user.email=ana@shop.example",
    "-c",
    "commit.gpgsign=false",
  ];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
  return execFileSync("git", [...who, ...args], { cwd: folder, env, encoding: "utf8" });
}

export function repository(files: { readonly [path: string]: string }): World {
  const made = world(files);
  git(made.folder, "init", "-q", "-b", "main");
  git(made.folder, "add", ".");
  git(made.folder, "commit", "-q", "-m", "first");
  return made;
}
