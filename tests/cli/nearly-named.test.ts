/** The main file under another spelling of its name is pointed out where nothing was found. */
import { describe, expect, test } from "vitest";
import { SMALL, world } from "./world.ts";

describe("nothing to check", () => {
  test.each(["privacyfile.yml", "Privacyfile.yaml", "privacy-file.yaml"])(
    "a folder with %s: exit 4, and how to rename it",
    async (name) => {
      const { privacyfile } = world({ [name]: SMALL, "shop/privacyfile.txt": "" });
      const ran = await privacyfile([]);
      expect(ran.code).toBe(4);
      expect(ran.stderr).toContain(`There is "${name}": rename it to privacyfile.yaml.`);
      const named = await privacyfile(["check", "shop"]);
      expect(named.stderr).toContain('"shop/privacyfile.txt"');
    },
  );

  test("says no more where no name comes near", async () => {
    const { privacyfile } = world({ "privacy.md": "", "myprivacyfile.yml": "" });
    expect((await privacyfile([])).stderr).not.toContain("rename");
  });
});
