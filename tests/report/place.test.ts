import { describe, expect, test } from "vitest";
import { mainFile, pathUri, placeOf, repositoryPath } from "../../src/report/place.ts";
import { fileOf, rangeOf, SHOP } from "../finding/made-up.ts";

describe("places", () => {
  test.each([
    [".", ".", "a.yaml"],
    ["shop", ".", "shop/a.yaml"],
    ["..", "sub/dir", "sub/a.yaml"],
    ["../other", "sub", "other/a.yaml"],
    ["../..", ".", "../../a.yaml"],
    ["../../../x", "sub", "../../x/a.yaml"],
  ])("root %s in folder %s is %s", (root, folder, path) => {
    expect(repositoryPath(root, "a.yaml", { folder, files: null })).toBe(path);
  });

  test("without a repository, paths start where the check did", () => {
    expect(mainFile("shop")).toBe("shop/privacyfile.yaml");
    expect(placeOf("shop", rangeOf(SHOP, "orders"))).toEqual({
      path: "shop/privacyfile.yaml",
      line: 5,
      column: 3,
      endLine: 5,
      endColumn: 9,
      whole: false,
    });
    expect(placeOf(".", { file: fileOf("a.yaml", ""), start: 0, end: 0 }).whole).toBe(true);
  });

  test("a path is a relative reference, whatever signs it holds", () => {
    expect(pathUri("a b/c:d/#e?f/ü%41\\g")).toBe("a%20b/c%3Ad/%23e%3Ff/%C3%BC%2541%5Cg");
    expect(pathUri("x\ud800y")).toBe("x%EF%BF%BDy");
  });
});
