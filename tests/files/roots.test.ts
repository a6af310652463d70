/** Which folders a command is about. */
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findRoots, rootAbove, rootsBelow } from "../../src/files/roots.ts";
import { put, root, useFolder } from "./folder.ts";

useFolder();

describe("where businesses are declared", () => {
  it("the nearest folder upward, from the folder itself on", () => {
    put("shop/privacyfile.yaml");
    put("shop/src/deep/x.ts");
    expect(rootAbove(join(root, "shop/src/deep"))).toBe(join(root, "shop"));
    expect(findRoots(join(root, "shop/src/deep"))).toEqual([join(root, "shop")]);
    expect(findRoots(join(root, "shop"))).toEqual([join(root, "shop")]);
    expect(rootAbove(root)).toBeUndefined();
  });

  it("else all below, in one order, without packages and hidden folders", () => {
    for (const path of ["b", "a/x", "a", "node_modules/m", ".git/g", "c/node_modules/n"])
      put(`${path}/privacyfile.yaml`);
    symlinkSync(join(root, "a"), join(root, "link"));
    expect(rootsBelow(root)).toEqual([join(root, "a"), join(root, "a/x"), join(root, "b")]);
    expect(findRoots(root)).toEqual(rootsBelow(root));
    expect(rootsBelow(join(root, "a"))).toEqual([join(root, "a"), join(root, "a/x")]);
  });

  it("a main file that cannot be read is a root all the same", () => {
    mkdirSync(join(root, "privacyfile.yaml"));
    expect(findRoots(root)).toEqual([root]);
  });

  it("not below the depth that is looked at", () => {
    put(`${"d/".repeat(12)}privacyfile.yaml`);
    put(`${"e/".repeat(13)}privacyfile.yaml`);
    expect(rootsBelow(root)).toEqual([join(root, "d/".repeat(12).slice(0, -1))]);
  });
});
