import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { json } from "../../src/report/json.ts";
import { findingOf, rangeOf, reportOf, SHOP } from "../finding/made-up.ts";

const schema = JSON.parse(readFileSync("schemas/report.schema.json", "utf8"));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const LOOK = { width: 80, color: false, links: false };

function written(...reports: Parameters<typeof json>[0]) {
  return JSON.parse(json(reports, LOOK));
}

const GAP = {
  address: "vendor:acme",
  fact: "country",
  required: true,
  todo: "ask Ana",
  asked_by: ["transfers/declared"],
  status: null,
};

describe("the JSON report", () => {
  test("a finding with all its parts", () => {
    const finding = findingOf({
      owner: "Mary",
      related: [{ range: rangeOf(SHOP, "orders"), says: "declared here" }],
      law: [{ law: "gdpr", cite: "Art. 6(1)", url: "https://example.org/gdpr/6" }],
      status: "new",
      waived: {
        by: "ana",
        until: "2027-01-01",
        reason: "moving",
        where: "privacyfile.yaml:3",
        approved_by: null,
        ticket: null,
        in_change: false,
      },
    });
    const report = written(reportOf({ findings: [finding] }));
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.findings).toMatchInlineSnapshot(`
      [
        {
          "address": "purpose:newsletter",
          "column": 3,
          "confidence": "high",
          "end_column": 13,
          "end_line": 4,
          "file": "privacyfile.yaml",
          "fingerprint": "lawfulness/lawful-basis-declared purpose:newsletter",
          "fix": "Add \`lawful_basis\`, for example \`lawful_basis: consent\`.",
          "fixes": [],
          "law": [
            {
              "cite": "Art. 6(1)",
              "law": "gdpr",
              "url": "https://example.org/gdpr/6",
            },
          ],
          "line": 4,
          "message": "Newsletter does not say which lawful basis it rests on",
          "outcome": "fail",
          "owner": "Mary",
          "pointer": "/purposes/newsletter",
          "related": [
            {
              "column": 3,
              "end_column": 9,
              "end_line": 5,
              "file": "privacyfile.yaml",
              "line": 5,
              "message": "declared here",
            },
          ],
          "root": ".",
          "rule": "lawfulness/lawful-basis-declared",
          "severity": "error",
          "status": "new",
          "waived": {
            "approved_by": null,
            "by": "ana",
            "in_change": false,
            "reason": "moving",
            "ticket": null,
            "until": "2027-01-01",
            "where": "privacyfile.yaml:3",
          },
          "why": "Every use of personal data needs one of six legal grounds. Without one it is forbidden.",
        },
      ]
    `);
  });

  test("the keys stand in the order of the schema, so that reports can be compared as text", () => {
    const report = written(reportOf({ findings: [findingOf()] }));
    expect(Object.keys(report)).toEqual(Object.keys(schema.properties));
    expect(Object.keys(report.findings[0])).toEqual(Object.keys(schema.$defs.finding.properties));
    expect(Object.keys(report.summary)).toEqual(Object.keys(schema.$defs.summary.properties));
    expect(Object.keys(report.roots[0])).toEqual(Object.keys(schema.$defs.root.properties));
  });

  test("several businesses: everything carries its root, counts of one rule add up", () => {
    const shop = reportOf({ findings: [findingOf()] });
    const clinic = reportOf({
      root: { ...shop.root, path: "clinic", business: null },
      complete: false,
      coverage: { stated: 1, asked: 2, gaps: [GAP] },
      errors: [{ rule: "a/b", message: "out of fuel", address: null }],
    });
    const report = written(shop, clinic);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report).toMatchObject({
      complete: false,
      roots: [{ path: "." }, { path: "clinic", business: null }],
      coverage: { stated: 13, asked: 14, gaps: [{ root: "clinic", address: "vendor:acme" }] },
      errors: [{ root: "clinic", rule: "a/b" }],
      rules: [{ id: "lawfulness/lawful-basis-declared", judged: 14, passed: 14 }],
      findings: [{ root: "." }],
    });
  });

  test("rules are sorted by id, whatever the order of the businesses", () => {
    const count = {
      judged: 1,
      passed: 1,
      failed: 0,
      gaps: 0,
      skipped: 0,
      not_judged: 0,
      errored: 0,
    };
    const b = reportOf({ rules: [{ id: "b/b", ...count }] });
    const a = reportOf({ rules: [{ id: "a/a", ...count }] });
    expect(written(b, a).rules.map((rule: { id: string }) => rule.id)).toEqual(["a/a", "b/b"]);
  });

  test("a finding about a file has no address", () => {
    expect(written(reportOf({ findings: [findingOf({ address: "" })] })).findings[0].address).toBe(
      null,
    );
  });

  test("whatever the texts hold, the report meets its schema and gives them back", () => {
    const hostile = fc.string({ unit: "binary", maxLength: 40 });
    fc.assert(
      fc.property(hostile, hostile, fc.tuple(fc.nat(60), fc.nat(60)), (message, fix, span) => {
        const range = { file: SHOP, start: span[0], end: span[0] + span[1] };
        const report = written(reportOf({ findings: [findingOf({ message, fix, range })] }));
        expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
        expect(report.findings[0]).toMatchObject({ message, fix });
      }),
    );
  });

  test("the schema is strict: a key more or less is an error", () => {
    const report = written(reportOf({ findings: [findingOf()] }));
    expect(validate({ ...report, extra: 1 })).toBe(false);
    expect(validate({ ...report, findings: [{ ...report.findings[0], extra: 1 }] })).toBe(false);
    const { complete: _, ...less } = report;
    expect(validate(less)).toBe(false);
  });

  test("every key of the schema says what it holds", () => {
    const undescribed: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== "object" || node === null) return;
      const { properties } = node as { properties?: Record<string, object> };
      for (const [name, value] of Object.entries(properties ?? {})) {
        if (!("description" in value) && !("$ref" in value)) undescribed.push(`${path}/${name}`);
      }
      for (const [key, value] of Object.entries(node)) walk(value, `${path}/${key}`);
    };
    walk(schema, "");
    expect(undescribed).toEqual([]);
  });
});
