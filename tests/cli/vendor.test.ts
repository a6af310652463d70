/** `privacyfile vendor`: packages are copied and locked; what is not as it was locked is not used. */
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
// Loaded with the test, so that its own time is not spent on it.
import "../../src/index.ts";
import { SMALL, type World, world } from "./world.ts";

const RULE = `title: Every purpose has an owner
severity: warning
confidence: high
level: essential
laws:
  - { law: gdpr, cite: Art. 5(2) }
since: 0.1.0
why: Somebody must look after it.
fix: "Write who: \`owner: shop manager\`."
for: purposes
require: 'id != "orders"'
message: "Nobody looks after {{ name }}"
examples:
  - pass: |
      purposes: { orders: { owner: shop manager } }
  - fail: |
      purposes:
        orders: # expect: Nobody looks after Orders
          needs: [email]
`;
const PACKAGE = {
  "acme/package.json": '{ "name": "@acme/privacy", "version": "1.2.0" }',
  "acme/preset.yaml": "checks:\n  level: recommended\n  rules: { house/owner-named: error }\n",
  "acme/rules/house/owner-named.yaml": RULE,
  "acme/index.js": "throw new Error('never run')",
};
const SHOP = `${SMALL}purposes: { orders: { lawful_basis: contract } }\n`;
const EXTENDS = 'checks: { extends: ["@acme/privacy"] }\n';
const COPIED = "shop/privacy/vendor/@acme/privacy";

async function copied(): Promise<World> {
  const place = world({ ...PACKAGE, "shop/privacyfile.yaml": `${SHOP}${EXTENDS}` });
  const ran = await place.privacyfile(["vendor", "../acme"], "shop");
  expect(ran.code, ran.stderr).toBe(0);
  return place;
}

async function rulesFound({ privacyfile }: World): Promise<readonly string[]> {
  const { stdout } = await privacyfile(["check", "--format", "json"], "shop");
  return JSON.parse(stdout)
    .findings.filter((one: { rule: string }) => /^(?:vendor|checks|house)\//.test(one.rule))
    .map(
      (one: { rule: string; severity: string; file: string }) =>
        `${one.rule} ${one.severity} ${one.file}`,
    );
}

describe("a package", () => {
  test("is copied with its lock; its rules are asked, its settings count", async () => {
    const place = await copied();
    const folder = join(place.folder, COPIED);
    expect(readdirSync(folder).sort()).toEqual(["preset.yaml", "rules"]);
    const lock = JSON.parse(
      readFileSync(join(place.folder, "shop/privacy/vendor/lock.json"), "utf8"),
    );
    expect(lock).toMatchObject({
      version: 1,
      packages: { "@acme/privacy": { from: "../acme", version: "1.2.0" } },
    });
    expect(lock.packages["@acme/privacy"].digest).toMatch(/^sha256-[0-9a-f]{64}$/);
    expect(await rulesFound(place)).toEqual(["house/owner-named error privacyfile.yaml"]);
    const told = await place.privacyfile(["rules", "--explain", "house/owner-named"], "shop");
    expect(told.stdout).toContain("privacy/vendor/@acme/privacy/preset.yaml:3");
    expect((await place.privacyfile(["vendor", "../acme"], "shop")).stderr).toContain(
      ", unchanged.",
    );
    place.write("acme/preset.yaml", "checks: { level: all }\n");
    expect((await place.privacyfile(["vendor", "../acme"], "shop")).stderr).toContain(", changed.");
    expect(await rulesFound(place)).toEqual(["house/owner-named warning privacyfile.yaml"]);
  });

  test("that is installed is found by its name", async () => {
    const place = world({
      "shop/privacyfile.yaml": SHOP,
      "node_modules/@acme/only-rules/rules/house/owner-named.yaml": RULE,
    });
    const ran = await place.privacyfile(["vendor", "@acme/only-rules", "--name", "ours"], "shop");
    expect(ran.stderr).toContain("ours: 1 rule copied to privacy/vendor/ours.");
    expect(await rulesFound(place)).toEqual(["house/owner-named warning privacyfile.yaml"]);
  });
});

describe("what is not as it was locked is told, and not used", () => {
  test("a changed rule, and a setting that can no longer be resolved: exit 2", async () => {
    const place = await copied();
    place.write(`${COPIED}/rules/house/owner-named.yaml`, RULE.replace('id != "orders"', "true"));
    expect(await rulesFound(place)).toEqual([
      `vendor/changed error privacy/vendor/@acme/privacy/preset.yaml`,
      "checks/unresolved error privacyfile.yaml",
    ]);
    expect((await place.privacyfile(["check"], "shop")).code).toBe(2);
  });

  test("an added file, a folder without a lock, a lock without its folder, a broken lock", async () => {
    const place = await copied();
    place.write("shop/privacyfile.yaml", SHOP);
    place.write(`${COPIED}/rules/house/more.yaml`, RULE);
    expect((await rulesFound(place))[0]).toContain("vendor/changed");
    rmSync(join(place.folder, COPIED), { recursive: true });
    expect(await rulesFound(place)).toEqual(["vendor/missing error privacy/vendor/lock.json"]);
    place.write("shop/privacy/vendor/lock.json", '{ "version": 1, "packages": { "a": 1 } }');
    expect(await rulesFound(place)).toEqual(["vendor/lock error privacy/vendor/lock.json"]);
    expect((await place.privacyfile(["vendor", "../acme"], "shop")).code).toBe(2);
    rmSync(join(place.folder, "shop/privacy/vendor/lock.json"));
    place.write("shop/privacy/vendor/bare/rules/house/owner-named.yaml", RULE);
    expect(await rulesFound(place)).toEqual([
      "vendor/unlocked error privacy/vendor/bare/rules/house/owner-named.yaml",
    ]);
  });
});

describe("refused with exit 2", () => {
  test.each([
    ["no such package", ["vendor", "nothing"], "There is no folder"],
    ["nothing to copy", ["vendor", "../empty"], "neither preset.yaml nor rules/"],
    ["no name", ["vendor", "../acme", "--name", "../up"], "is no name of a package"],
    ["a rule that cannot be read", ["vendor", "../binary"], "no text in UTF-8"],
  ])("%s", async (_, args, words) => {
    const place = world({
      ...PACKAGE,
      "shop/privacyfile.yaml": SHOP,
      "empty/readme.md": "",
      "binary/rules/a/b.yaml": "\0\0\0\0\0",
      "binary/package.json": "no JSON",
    });
    const ran = await place.privacyfile(args, "shop");
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(words);
    expect(existsSync(join(place.folder, "shop/privacy"))).toBe(false);
  });
});
