/** `privacyfile waive`: writes a waiver and nothing else, or says why not. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
// Loaded with the test, so that its own time is not spent on it.
import "../../src/index.ts";
import { type World, world } from "./world.ts";

const RULE = "lawfulness/lawful-basis-missing";
const SHOP = `# Our shop
version: 1
business: { name: Shop, country: IE } # since 1999
purposes:
  # what people buy
  orders:
    needs: [email]
  parcels: { needs: [postal_address] }
`;
const SAID = [
  "--reason",
  "the till is replaced",
  "--owner",
  "shop manager",
  "--until",
  "2027-01-31",
];

function waive({ privacyfile }: World, on: string, ...more: readonly string[]) {
  return privacyfile(["waive", RULE, on, ...SAID, ...more]);
}

function text({ folder }: World, path = "privacyfile.yaml"): string {
  return readFileSync(join(folder, path), "utf8");
}

async function waivedIn({ privacyfile }: World): Promise<readonly string[]> {
  const { findings } = JSON.parse((await privacyfile(["check", "--format", "json"])).stdout);
  return findings
    .filter((one: { waived: unknown }) => one.waived !== null)
    .map((one: { rule: string; address: string }) => `${one.rule} ${one.address}`);
}

describe("an entry", () => {
  test("is added to the main file; comments and layout stay", async () => {
    const place = world({ "privacyfile.yaml": SHOP });
    const ran = await waive(
      place,
      "purpose:orders",
      "--approved-by",
      "owner",
      "--ticket",
      "PRIV-1",
    );
    expect(ran).toMatchObject({ code: 0, stdout: "" });
    expect(ran.stderr).toBe("Accepted on the record until 2027-01-31: privacyfile.yaml:10\n");
    expect(text(place)).toBe(`${SHOP}waivers:
  lawful_basis_missing_orders:
    rule: ${RULE}
    on: purpose:orders
    reason: the till is replaced
    owner: shop manager
    starts: 2026-12-01
    expires: 2027-01-31
    approved_by: owner
    ticket: PRIV-1
`);
    expect(await waivedIn(place)).toEqual([`${RULE} purpose:orders`]);
    expect((await waive(place, "purpose:orders")).stderr).toContain(
      "is accepted already, until 2027-01-31",
    );
    expect((await waive(place, "purpose:parcels")).code).toBe(0);
    expect(await waivedIn(place)).toHaveLength(2);
  });

  test("goes where the section is, and keeps line endings", async () => {
    const waivers =
      "waivers:\r\n  # accepted in spring\r\n  old: { rule: rights/no-channel, on: rights, reason: we move, owner: me, expires: 2027-01-31 }\r\n";
    const place = world({ "privacyfile.yaml": SHOP, "privacy/waivers.yaml": waivers });
    expect((await waive(place, "purpose:orders")).code).toBe(0);
    expect(text(place)).toBe(SHOP);
    const after = text(place, "privacy/waivers.yaml");
    expect(after.startsWith(waivers)).toBe(true);
    expect(after.replaceAll("\r\n", "")).not.toContain("\n");
  });

  test("--dry-run prints the change and writes nothing", async () => {
    const place = world({ "privacyfile.yaml": SHOP });
    const ran = await waive(place, "purpose:orders", "--dry-run");
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain("+    on: purpose:orders");
    expect(text(place)).toBe(SHOP);
  });
});

describe("a comment", () => {
  test("above the entry, or with its address where the line holds more", async () => {
    const place = world({ "privacyfile.yaml": SHOP });
    expect((await waive(place, "purpose:orders", "--inline")).code).toBe(0);
    const comment = `  # privacyfile-ignore ${RULE} until=2027-01-31 by="shop manager": the till is replaced\n`;
    expect(text(place)).toBe(SHOP.replace("  orders:\n", `${comment}  orders:\n`));
    expect(await waivedIn(place)).toEqual([`${RULE} purpose:orders`]);
    const flow = world({
      "privacyfile.yaml":
        "version: 1\nbusiness: { name: Shop, country: IE }\npurposes: { a: { needs: [email] }, b: { needs: [email] } }\n",
    });
    expect(
      (await waive(flow, "purpose:b", "--inline", "--ticket", "P-1", "--approved-by", "us all"))
        .code,
    ).toBe(0);
    expect(text(flow)).toContain(
      'on=purpose:b until=2027-01-31 by="shop manager" approved="us all" ticket=P-1: ',
    );
    expect(await waivedIn(flow)).toEqual([`${RULE} purpose:b`]);
  });
});

test("a comment about a section that is not there stands where its lack is told", async () => {
  const place = world({ "privacyfile.yaml": SHOP });
  const missing = ["waive", "breach/plan-missing", "breach_plan", ...SAID];
  expect((await place.privacyfile([...missing, "--inline"])).code).toBe(0);
  expect(text(place)).toContain("\n# privacyfile-ignore breach/plan-missing ");
  expect(await waivedIn(place)).toEqual(["breach/plan-missing breach_plan"]);
});

describe("refused with exit 2, nothing is written", () => {
  test.each([
    ["without a reason", ["waive", RULE, "purpose:orders"], "--reason <why"],
    [
      "no such rule",
      ["waive", "lawfulness/lawful-base-missing", "purpose:orders", ...SAID],
      "There is no rule",
    ],
    [
      "a mistake of writing",
      ["waive", "schema/unknown-key", "purpose:orders", ...SAID],
      "mistake of writing",
    ],
    [
      "what nobody may",
      ["waive", "ai/prohibited-practice", "purpose:orders", ...SAID],
      "by anybody",
    ],
    ["another address", ["waive", RULE, "purpose:order", ...SAID], "Did you mean purpose:orders?"],
    ["an address unlike any", ["waive", RULE, "zzz", ...SAID], "It does at purpose:orders"],
    ["another rule there", ["waive", "cookies/does-not-said", "purpose:orders", ...SAID], ""],
    ["the past", ["waive", RULE, "purpose:orders", ...SAID.slice(0, -1), "2026-12-01"], "is past"],
    [
      "too far",
      ["waive", RULE, "purpose:orders", ...SAID.slice(0, -1), "2027-06-30"],
      "until 2027-05-30",
    ],
    ["no day", ["waive", RULE, "purpose:orders", ...SAID.slice(0, -1), "soon"], "YYYY-MM-DD"],
  ])("%s", async (_, args, words) => {
    const place = world({ "privacyfile.yaml": SHOP });
    const ran = await place.privacyfile(args);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(words);
    expect(text(place)).toBe(SHOP);
  });

  test("an approver that is wanted, files that cannot be read, waivers that are none", async () => {
    const wanted = world({
      "privacyfile.yaml": `${SHOP}checks: { waivers: { require_approver: true } }\n`,
    });
    expect((await waive(wanted, "purpose:orders")).stderr).toContain("--approved-by");
    expect((await waive(wanted, "purpose:orders", "--approved-by", "us")).code).toBe(0);
    const broken = world({ "privacyfile.yaml": "version: 1\nbusiness: { name: Shop\n" });
    expect((await waive(broken, "purpose:orders")).stderr).toContain("could not be read");
    const none = world({ "privacyfile.yaml": `${SHOP}waivers: { none: we accept nothing }\n` });
    expect(await waive(none, "purpose:orders")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`privacyfile explain ${RULE} shows how`),
    });
    expect(text(none)).toContain("none: we accept nothing");
  });
});
