/** `privacyfile rules --explain`: what holds for a rule, and which line made it so. */
import { describe, expect, test } from "vitest";
// Loaded with the test, so that its own time is not spent on it.
import "../../src/index.ts";
import { SMALL, world } from "../cli/world.ts";

const RULE = "processors/dpa-clauses-incomplete";
const CHECKS = `${SMALL}checks:
  extends: [preset:recommended, ./privacy/presets/house.yaml]
  rules:
    ${RULE}: { options: { clauses: 3 } }
  overrides:
    - { files: [privacy/old/**, "*.yml"], rules: { processors/*: off } }
`;
const HOUSE = "checks:\n  rules: { processors/*: error }\n";

describe("rules --explain", () => {
  test("each value with the line or preset that made it", async () => {
    const { privacyfile } = world({
      "privacyfile.yaml": CHECKS,
      "privacy/presets/house.yaml": HOUSE,
    });
    const { code, stdout } = await privacyfile(["rules", "--explain", RULE]);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot("../golden/cli/rules-explain.txt");
    const json = await privacyfile([
      "rules",
      "--explain",
      RULE,
      "--format",
      "json",
      "--level",
      "all",
    ]);
    expect(JSON.parse(json.stdout)).toMatchObject([
      {
        root: ".",
        rule: RULE,
        asked: true,
        set: { value: "error", by: "privacy/presets/house.yaml:2" },
        chosen: { value: "all", by: "--level" },
        options: [{ name: "clauses", value: 3, by: "privacyfile.yaml:6" }],
      },
    ]);
  });

  test("without a business, a rule as it comes; one that cannot be accepted", async () => {
    const { stdout } = await world().privacyfile(["rules", "--explain", "ai/prohibited-practice"]);
    expect(stdout).toContain("the rule itself");
    expect(stdout).toContain("it cannot be accepted");
  });

  test("several businesses, each with its name; an unknown rule", async () => {
    const { privacyfile } = world({
      "north/privacyfile.yaml": SMALL,
      "south/privacyfile.yaml": `${SMALL}checks: { level: all, rules_since: 0.0.1 }\n`,
    });
    const { stdout } = await privacyfile(["rules", "--explain", RULE]);
    expect(stdout).toContain("north\n");
    expect(stdout).toMatch(/south\n[\s\S]*lowered from/);
    const unknown = await privacyfile(["rules", "--explain", "processors/dpa-clauses-incomplet"]);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain(`Did you mean ${RULE}?`);
  });
});
