/** `privacyfile fix`: what it makes, what it prints, what it leaves. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { world } from "./world.ts";

const MAIN = `version: 1 # ours
business:
  name: Crumb
  contry: Ireland     # where we are
  sells_data: no
purposes:
  orders: { kind: order_fulfilment, needs: [email, name] }
`;
const MORE = "assets:\r\n  till:\r\n    kind: sass\r\n    purposes: [order]\r\n    # the end\r\n";

describe("privacyfile fix", () => {
  it("makes safe edits and leaves every other byte", async () => {
    const { privacyfile, folder } = world({
      "privacyfile.yaml": MAIN,
      "privacy/assets.yaml": MORE,
    });
    const ran = await privacyfile(["fix"]);
    expect(ran.stdout).toBe("");
    const main = readFileSync(join(folder, "privacyfile.yaml"), "utf8");
    expect(main).toContain(
      "version: 1 # ours\nbusiness:\n  name: Crumb\n  country: IE     # where we are\n  sells_data: false\n",
    );
    expect(main).not.toContain("TODO"); // an open question is nobody's to make of a failure but the owner's
    const assets = readFileSync(join(folder, "privacy/assets.yaml"), "utf8");
    expect(assets).toContain("    kind: saas\r\n    purposes: [orders]\r\n    # the end\r\n");
    expect(assets).not.toMatch(/(?<!\r)\n/);
    expect(ran.stderr).toContain("Write `country:` instead");
    expect(ran.stderr).toMatch(/\d+ fixes made in 2 files\.\n/);
    expect(ran.stderr).toMatch(/\d+ findings can be settled by an edit that you must look at/);
    expect(readdirSync(folder).sort()).toEqual(["privacy", "privacyfile.yaml"]);
    const again = await privacyfile(["fix"]);
    expect(again.stderr).toContain("There is nothing to fix by machine.");
    expect(readFileSync(join(folder, "privacyfile.yaml"), "utf8")).toBe(main);
    const after = await privacyfile(["check", "--format", "json"]);
    const { findings } = JSON.parse(after.stdout);
    expect(
      findings.filter(({ rule }: { rule: string }) => /^(schema|model)\/(?!missing)/.test(rule)),
    ).toEqual([]);
  });

  it("prints what it would do, and writes nothing", async () => {
    const { privacyfile, folder } = world({ "privacyfile.yaml": MAIN });
    const { stdout, stderr } = await privacyfile(["fix", "--dry-run", "--rule", "schema"]);
    expect(stdout).toMatchInlineSnapshot(`
      "--- a/privacyfile.yaml
      +++ b/privacyfile.yaml
      @@ -1,7 +1,7 @@
       version: 1 # ours
       business:
         name: Crumb
      -  contry: Ireland     # where we are
      -  sells_data: no
      +  country: IE     # where we are
      +  sells_data: false
       purposes:
         orders: { kind: order_fulfilment, needs: [email, name] }
      "
    `);
    expect(stderr).toContain("would be made in 1 file.");
    expect(readFileSync(join(folder, "privacyfile.yaml"), "utf8")).toBe(MAIN);
  });

  it("makes suggestions only when asked", async () => {
    const text =
      "version: 1\nbusiness: { name: Crumb, country: IE }\npurposes:\n  a: { needs: [name], lawful_basis: contract }\nassets:\n  crm: { purposes: [a], fields: [name, health_data] }\n";
    const { privacyfile, folder } = world({ "privacyfile.yaml": text });
    const only = ["--rule", "data-minimisation/unused-field"];
    const first = await privacyfile(["fix", ...only]);
    expect(first.stderr).toContain("1 finding can be settled by an edit that you must look at");
    expect(readFileSync(join(folder, "privacyfile.yaml"), "utf8")).toBe(text);
    const second = await privacyfile(["fix", "--suggestions", ...only]);
    expect(second.stderr).toContain("1 of them says something about your business");
    expect(readFileSync(join(folder, "privacyfile.yaml"), "utf8")).toBe(
      text.replace("[name, health_data]", "[name]"),
    );
  });

  it("says what is wrong with how it was called", async () => {
    const { privacyfile } = world({ "privacyfile.yaml": MAIN });
    expect(await privacyfile(["fix", "--rule", "data-minimisation/unused-feild"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Did you mean data-minimisation/unused-field?"),
    });
    expect((await world().privacyfile(["fix"])).code).toBe(4);
  });
});
