/** `privacyfile baseline`: an old repository starts green, and only what is new fails. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { builtInRules } from "../../src/index.ts";
import { type World, world } from "./world.ts";

const FILE = "privacy/baseline.json";
const RULE = "lawfulness/lawful-basis-missing";

/** A shop whose purposes each lack their lawful basis, and more. */
function shop(names: readonly string[]): string {
  const purposes = names.map((name) => `  ${name}: { needs: [email] }\n`);
  return `version: 1\nbusiness: { name: Shop, country: IE }\npurposes:\n${purposes.join("")}`;
}

/** Asks few rules, of which each finds something in every purpose: many findings in little time. */
const FEW = [RULE, "purpose-limitation/purpose-vague", "storage-limitation/retention-missing"];
const GROUPS = new Set(builtInRules().map(({ id }) => `${id.slice(0, id.indexOf("/"))}/*`));
const SET = [
  ...[...GROUPS].map((id) => `${id}: off`),
  ...FEW.map((id) => `${id}: ${id === RULE ? "error" : "warning"}`),
];
const ALL = `checks: { rules: { ${SET.join(", ")} } }\n`;

function linesOf({ folder }: World): readonly string[] {
  return JSON.parse(readFileSync(join(folder, FILE), "utf8")).findings;
}

async function reportOf({ privacyfile }: World, more: readonly string[] = []) {
  const { code, stdout } = await privacyfile(["check", "--format", "json", ...more]);
  return { code, report: JSON.parse(stdout) };
}

describe("a repository of 300 findings", () => {
  test("baseline, then one fixed and one new of the same rule in the same file: exactly the new one fails", async () => {
    const all = Array.from({ length: 100 }, (_, i) => `purpose_${i}`);
    const place = world({ "privacyfile.yaml": `${shop(all)}${ALL}` });
    const { privacyfile, write } = place;
    const written = await privacyfile(["baseline"]);
    expect(written.code).toBe(0);
    expect(written.stderr).toMatch(/^3\d\d findings added to privacy\/baseline\.json/);
    const lines = linesOf(place);
    expect(lines).toEqual([...lines].sort());
    expect(readFileSync(join(place.folder, FILE), "utf8").split("\n")).toHaveLength(
      lines.length + 6,
    );
    const green = await privacyfile(["check"]);
    expect(green.code).toBe(0);
    expect(green.stdout).toMatch(/Known from the baseline: 3\d\d findings\. They do not fail/);

    const fixed = shop(all).replace("purpose_7: {", "purpose_7: { lawful_basis: contract,");
    const own =
      "  another: { needs: [email], description: bring your order, retention: 1 year after purchase }\n";
    write("privacyfile.yaml", `${fixed}${own}${ALL}`);
    const { code, report } = await reportOf(place, ["-o", "pretty=shown.txt"]);
    expect(code).toBe(1);
    const fresh = report.findings.filter(
      (one: { status: string; outcome: string; severity: string }) =>
        one.status === "new" && one.outcome === "fail" && one.severity === "error",
    );
    expect(
      fresh.map((one: { rule: string; address: string }) => `${one.rule} ${one.address}`),
    ).toEqual([`${RULE} purpose:another`]);
    expect(report.roots[0].baseline.gone).toContain(`${RULE} purpose:purpose_7`);
    const shown = readFileSync(join(place.folder, "shown.txt"), "utf8");
    expect(shown).toContain("privacyfile.yaml:104:3");
    expect(shown).not.toContain("Purpose 8");
    expect(shown).toMatch(/Known from the baseline: 29\d findings\. They do not fail the check\./);
  });
});

describe("renewing", () => {
  test("what is gone goes; what is new is refused, named, and added only with --grow", async () => {
    const place = world({ "privacyfile.yaml": shop(["a", "b"]) });
    const { privacyfile, write } = place;
    await privacyfile(["baseline"]);
    write("privacyfile.yaml", shop(["b", "c"]));
    const renewed = await privacyfile(["baseline"]);
    expect(renewed.code).toBe(1);
    expect(renewed.stderr).toContain("no longer found: taken out of privacy/baseline.json");
    expect(renewed.stderr).toContain("not added: mend them, accept them with a waiver, or --grow.");
    expect(renewed.stderr).toContain(`${RULE} purpose:c`);
    expect(linesOf(place).join("\n")).not.toMatch(/purpose:[ac]/);
    expect((await privacyfile(["check"])).code).toBe(1);
    expect((await privacyfile(["baseline", "--grow"])).code).toBe(0);
    expect(linesOf(place).join("\n")).toContain("purpose:c");
    expect((await privacyfile(["check"])).code).toBe(0);
    expect((await privacyfile(["baseline"])).stderr).toMatch(/^\S+baseline\.json holds \d+ fi/);
  });

  test("--prune takes out and never adds; --check writes nothing", async () => {
    const place = world({ "privacyfile.yaml": shop(["a", "b"]) });
    const { privacyfile, write } = place;
    await privacyfile(["baseline"]);
    expect((await privacyfile(["baseline", "--check"])).code).toBe(0);
    write("privacyfile.yaml", shop(["b", "c"]));
    const before = linesOf(place);
    const asked = await privacyfile(["baseline", "--check"]);
    expect(asked.code).toBe(1);
    expect(asked.stderr).toContain("Run privacyfile baseline --prune");
    expect(linesOf(place)).toEqual(before);
    expect((await privacyfile(["check"])).stdout).toContain("privacyfile baseline --prune");
    expect((await privacyfile(["baseline", "--prune"])).code).toBe(0);
    expect(linesOf(place).join("\n")).not.toMatch(/purpose:[ac]/);
    expect(readdirSync(join(place.folder, "privacy"))).toEqual(["baseline.json"]);
  });

  test.each([[["baseline"]], [["baseline", "--grow"]]])(
    "in CI it may only shrink: %j",
    async (args) => {
      const { privacyfile, folder } = world({ "privacyfile.yaml": shop(["a"]) });
      const ran = await privacyfile(args, ".", { CI: "true" });
      expect(ran.code).toBe(2);
      expect(ran.stderr).toContain("may only shrink here (CI is set)");
      expect(existsSync(join(folder, FILE))).toBe(false);
      expect((await privacyfile(args, ".", { CI: "false" })).code).toBe(0);
      expect((await privacyfile(["baseline", "--prune"], ".", { CI: "true" })).code).toBe(0);
    },
  );

  test("a finding that cannot be told, because a fact went, stays in the baseline", async () => {
    const fields = (purposes: string) => `${shop(["orders"])}assets:
  till: { kind: saas, location: IE, ${purposes}fields: [email, health_data] }
`;
    const place = world({ "privacyfile.yaml": fields("purposes: [orders], ") });
    const { privacyfile, write } = place;
    await privacyfile(["baseline"]);
    const unused = linesOf(place).filter((line) =>
      line.startsWith("data-minimisation/unused-field"),
    );
    expect(unused).toHaveLength(1);
    write("privacyfile.yaml", fields(""));
    const { report } = await reportOf(place);
    expect(report.roots[0].baseline.gone).not.toContain(unused[0]);
  });

  test("mistakes of writing and waived findings are not in it", async () => {
    const text = `${shop(["a", "b"])}  c: { neds: [email] }
waivers:
  w: { rule: ${RULE}, on: 'purpose:a', reason: moving, owner: me, expires: 2027-01-31 }
`;
    const place = world({ "privacyfile.yaml": text });
    await place.privacyfile(["baseline"]);
    expect(linesOf(place).join("\n")).not.toMatch(/schema\/|lawful-basis-missing purpose:a/);
    expect((await place.privacyfile(["check"])).code).toBe(1);
  });

  test("facts that fail the check are in it where the business says that they do", async () => {
    const text = `${shop(["a"])}checks: { gaps: all }\n`;
    const place = world({ "privacyfile.yaml": text });
    await place.privacyfile(["baseline"]);
    expect(linesOf(place).some((line) => line.startsWith("gap "))).toBe(true);
    expect((await place.privacyfile(["check"])).code).toBe(0);
    place.write("privacyfile.yaml", text.replace("  a:", "  z: { lawful_basis: contract }\n  a:"));
    expect((await place.privacyfile(["check", "--fail-on", "never"])).code).toBe(1);
  });
});

describe("what stands in the way", () => {
  test.each([
    ["no JSON", "{"],
    ["a list", "[]"],
    ["no version", '{ "findings": [] }'],
    ["another version", '{ "version": 2, "findings": [] }'],
    ["no findings", '{ "version": 1, "findings": [1] }'],
    ["a merge", '{\n<<<<<<< mine\n  "version": 1\n=======\n'],
  ])(
    "a baseline that is %s: told at its place, nothing is known, nothing is written",
    async (name, text) => {
      const place = world({ "privacyfile.yaml": shop(["a"]), [FILE]: text });
      const { code, report } = await reportOf(place);
      expect(code).toBe(1);
      const told = report.findings.find(
        (one: { rule: string }) => one.rule === "baseline/malformed",
      );
      expect(told).toMatchObject({
        file: FILE,
        line: name === "a merge" ? 2 : 1,
        severity: "error",
      });
      expect(told.fix).toContain("`privacyfile baseline --grow`");
      expect(report.roots[0].baseline).toBeNull();
      const ran = await place.privacyfile(["baseline"]);
      expect(ran.code).toBe(1);
      expect(ran.stderr).toContain("--grow");
      expect(readFileSync(join(place.folder, FILE), "utf8")).toBe(text);
      expect((await place.privacyfile(["baseline", "--grow"])).code).toBe(0);
      expect((await place.privacyfile(["check"])).code).toBe(0);
    },
  );

  test("files that cannot be read, no business, nothing found, options that exclude each other", async () => {
    const broken = world({ "privacyfile.yaml": "version: 1\nbusiness: { name: Shop\n" });
    expect((await broken.privacyfile(["baseline"])).code).toBe(1);
    expect((await world().privacyfile(["baseline"])).code).toBe(4);
    const { privacyfile, folder } = world({
      "privacyfile.yaml": shop([]).replace(
        "purposes:\n",
        "checks: { rules: { governance/*: off, transparency/*: off, rights/*: off, breach/*: off, accountability/*: off, security/*: off } }\n",
      ),
    });
    const ran = await privacyfile(["baseline"]);
    expect(ran.code).toBe(0);
    expect(existsSync(join(folder, FILE))).toBe(false);
    expect((await privacyfile(["baseline", "--prune"])).stderr).toContain("is not needed");
    expect((await privacyfile(["baseline", "--check"])).stderr).toContain(
      "There is no privacy/baseline.json",
    );
    expect((await privacyfile(["baseline", "--grow", "--prune"])).code).toBe(2);
  });

  test("one each for several businesses; what cannot be written is wrong usage", async () => {
    const { privacyfile, folder } = world({
      "north/privacyfile.yaml": shop(["a"]),
      "south/privacyfile.yaml": shop(["b"]),
    });
    expect((await privacyfile(["baseline"])).code).toBe(0);
    for (const root of ["north", "south"]) expect(existsSync(join(folder, root, FILE))).toBe(true);
    const taken = world({ "privacyfile.yaml": shop(["a"]), privacy: "a file" });
    expect((await taken.privacyfile(["baseline"])).code).toBe(2);
  });
});
