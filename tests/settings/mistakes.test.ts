/** Mistakes in the configuration: each at its place, with what was meant. */
import { describe, expect, test } from "vitest";
import type { Presets } from "../../src/settings/types.ts";
import { checked, LISTED, RULE, told } from "./made.ts";

describe("mistakes in the configuration", () => {
  test.each([
    [
      "a rule",
      "  rules: { lawfulness/lawful-basis-mising: note }\n",
      "unknown-rule",
      "6:12",
      `Did you mean \`${RULE}\`?`,
    ],
    [
      "a rule without its principle",
      "  rules: { privacy/lawful-basis-missing: note }\n",
      "unknown-rule",
      "6:12",
      `Did you mean \`${RULE}\`?`,
    ],
    [
      "a group",
      "  rules: { lawfullness/*: note }\n",
      "unknown-rule",
      "6:12",
      "Did you mean `lawfulness/*`?",
    ],
    [
      "a group that is like none",
      "  rules: { zzz/*: note }\n",
      "unknown-rule",
      "6:12",
      "There is accountability/*",
    ],
    [
      "a mistake of writing",
      "  rules: { schema/unknown-key: off }\n",
      "unknown-rule",
      "6:12",
      "Take it out.",
    ],
    [
      "an option",
      `  rules:\n    ${LISTED}: { options: { countrys: [US] } }\n`,
      "unknown-option",
      "7:",
      "",
    ],
    [
      "an option of a group",
      "  rules:\n    transfers/*: { options: { nothing: 1 } }\n",
      "unknown-option",
      "7:",
      "",
    ],
    [
      "the type of an option",
      "  rules:\n    processors/dpa-clauses-incomplete: { options: { clauses: many } }\n",
      "wrong-option",
      "7:",
      "Write a value such as",
    ],
    [
      "adding to what is no list",
      "  rules:\n    processors/dpa-clauses-incomplete: { options: { clauses+: 2 } }\n",
      "wrong-option",
      "7:",
      "",
    ],
    [
      "a rule in overrides",
      "  overrides:\n    - files: [a.yaml]\n      rules: { a/b: off }\n",
      "unknown-rule",
      "8:16",
      "privacyfile rules",
    ],
    [
      "a preset",
      "  extends: [preset:strickt]\n",
      "unresolved",
      "6:13",
      "Did you mean `preset:strict`?",
    ],
    [
      "a preset without its mark",
      "  extends: [strict]\n",
      "unresolved",
      "6:13",
      "Did you mean `preset:strict`?",
    ],
    [
      "a file that is not there",
      "  extends: [./privacy/presets/hose.yaml]\n",
      "unresolved",
      "6:13",
      "privacy/presets/house.yaml",
    ],
    [
      "a file elsewhere",
      "  extends: [../house.yaml]\n",
      "unresolved",
      "6:13",
      "Put the file into privacy/presets/",
    ],
  ])("%s", (...[, checks, kind, at, fix]) => {
    const presets: Presets = {
      files: [{ path: "privacy/presets/house.yaml", text: "checks: { level: all }\n" }],
      packages: [],
    };
    const found = told(checked(checks, { presets }));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`checks/${kind} privacyfile.yaml ${at}`);
    expect(found[0]).toContain(fix);
  });

  test("unknown keys and words are the schema's to tell, with what was meant", () => {
    const report = checked("  levle: all\n");
    expect(report.findings.find(({ rule }) => rule === "schema/unknown-key")?.fix).toContain(
      "level",
    );
  });

  test("settings that build on themselves, or hold nothing", () => {
    const files = [
      { path: "privacy/presets/a.yaml", text: "checks: { extends: [./privacy/presets/b.yaml] }\n" },
      { path: "privacy/presets/b.yaml", text: "checks: { extends: [privacy/presets/a.yaml] }\n" },
      { path: "privacy/presets/c.yaml", text: "version: 1\n" },
    ];
    const presets = { files, packages: [{ name: "acme", preset: null }] };
    const circle = told(checked("  extends: [./privacy/presets/a.yaml]\n", { presets }));
    expect(circle).toHaveLength(1);
    expect(circle[0]).toContain("checks/unresolved privacy/presets/b.yaml 1:");
    expect(told(checked("  extends: [./privacy/presets/c.yaml]\n", { presets }))[0]).toContain(
      "`checks:`",
    );
    expect(told(checked("  extends: [acme]\n", { presets }))[0]).toContain(
      "rules are asked all the same",
    );
  });

  test("presets upon presets upon presets", () => {
    const files = Array.from({ length: 10 }, (_, i) => ({
      path: `privacy/presets/p${i}.yaml`,
      text: `checks: { extends: [privacy/presets/p${i + 1}.yaml] }\n`,
    }));
    const presets = { files, packages: [] };
    const [deep] = told(checked("  extends: [privacy/presets/p0.yaml]\n", { presets }));
    expect(deep).toContain("checks/unresolved privacy/presets/p7.yaml");
    expect(deep).toContain("Name them side by side.");
  });

  test("mistakes inside a preset stand in the preset", () => {
    const files = [
      { path: "privacy/presets/a.yaml", text: "checks:\n  rules: { a/b: note }\n  gaps: often\n" },
    ];
    const report = checked("  extends: [./privacy/presets/a.yaml]\n", {
      presets: { files, packages: [] },
    });
    expect(told(report)[0]).toContain("checks/unknown-rule privacy/presets/a.yaml 2:12");
    const wrong = report.findings.find(({ rule }) => rule.startsWith("schema/"));
    expect(wrong?.range.file.path).toBe("privacy/presets/a.yaml");
  });
});
