/** Reports hand on the edits that settle a finding, as their readers know them. */
import { readFileSync } from "node:fs";
import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { builtInRules } from "../../src/engine/library.ts";
import { json } from "../../src/report/json.ts";
import { sarif } from "../../src/report/sarif.ts";

const TEXT =
  "version: 1\nbusiness: { name: Crumb, contry: IE }\npurposes:\n  a: { needs: [email] }\n";
const LOOK = { color: false, links: false, width: 80 };
const report = check([{ path: "privacyfile.yaml", text: TEXT }], {
  today: "2026-12-01",
  rules: builtInRules(),
});

describe("fixes in reports", () => {
  it("stand in JSON with places and offsets", () => {
    const { findings } = JSON.parse(json([report], LOOK));
    const [fix] = findings.find(
      ({ rule }: { rule: string }) => rule === "schema/unknown-key",
    ).fixes;
    expect(fix).toEqual({
      kind: "safe",
      title: "Write `country:` instead",
      edits: [
        {
          file: "privacyfile.yaml",
          line: 2,
          column: 26,
          end_line: 2,
          end_column: 32,
          start: 36,
          end: 42,
          text: "country",
        },
      ],
    });
    expect(TEXT.slice(36, 42)).toBe("contry");
  });

  it("stand in SARIF as its schema wants them", () => {
    const log = JSON.parse(sarif([report], LOOK));
    const ajv = new AjvDraft04.default({ strict: false, unicodeRegExp: false });
    addFormats.default(ajv);
    const schema = JSON.parse(readFileSync("tests/report/fixture/sarif-schema-2.1.0.json", "utf8"));
    const validate = ajv.compile(schema);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    const results = log.runs[0].results;
    const { fixes } = results.find(
      ({ ruleId }: { ruleId: string }) => ruleId === "schema/unknown-key",
    );
    expect(fixes).toEqual([
      {
        description: { text: "Write `country:` instead" },
        artifactChanges: [
          {
            artifactLocation: { uri: "privacyfile.yaml", uriBaseId: "%SRCROOT%" },
            replacements: [
              {
                deletedRegion: { startLine: 2, startColumn: 26, endLine: 2, endColumn: 32 },
                insertedContent: { text: "country" },
              },
            ],
          },
        ],
      },
    ]);
  });
});
