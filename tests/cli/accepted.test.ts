/** Waivers and a wrong configuration, through the command line. */
import { describe, expect, test } from "vitest";
// Loaded with the test, so that its own time is not spent on it.
import "../../src/index.ts";
import { SMALL, type World, world } from "./world.ts";

const RULE = "lawfulness/lawful-basis-missing";
const OFF = [
  "accountability",
  "breach",
  "governance",
  "rights",
  "security",
  "storage-limitation",
  "transparency",
];
const QUIET = OFF.map((group) => `${group}/*: off`).join(", ");
const SHOP = `${SMALL}checks: { rules: { ${QUIET} } }
purposes:
  orders: { needs: [email] }
  # privacyfile-ignore ${RULE} until=2027-01-31 by=ana: parcels move to a new carrier
  parcels: { needs: [postal_address] }
  till: { needs: [email] }
`;
const WAIVERS = `waivers:
  till:
    rule: ${RULE}
    on: purpose:till
    reason: the till is replaced in spring, and the new one asks for nothing
    owner: shop manager
    approved_by: owner
    ticket: PRIV-12
    expires: 2027-03-31
`;

async function shown({ privacyfile }: World, ...args: readonly string[]) {
  return privacyfile(["check", ...args]);
}

describe("check", () => {
  test("a configuration that cannot be resolved: exit 2, and the findings all the same", async () => {
    const place = world({
      "privacyfile.yaml": SHOP.replace("checks: { ", "checks: { extends: [preset:strickt], "),
    });
    const { code, stdout } = await shown(place, "--fail-on", "never");
    expect(code).toBe(2);
    expect(stdout).toContain("Did you mean `preset:strict`?");
    expect(stdout).toContain(RULE);
  });

  test("every format shows what is accepted", async () => {
    const place = world({ "privacyfile.yaml": SHOP + WAIVERS });
    for (const format of ["json", "sarif", "junit", "markdown", "gitlab", "tap"]) {
      const { stdout } = await shown(place, "--format", format);
      expect(stdout, format).toContain("the till is replaced in spring");
      expect(stdout, format).toContain("PRIV");
    }
    expect((await shown(place, "--format", "github")).stdout).toContain(
      "2 findings accepted on the record",
    );
  });
});
