/** Rules that a business keeps beside its declarations: run, listed and explained like any other. */

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
// Loaded before the first test, which would otherwise wait for it.
import "../../src/front.ts";
import { MISSPELT, SMALL, world } from "./world.ts";

const RULE = `title: Every purpose is described in words
severity: warning
confidence: high
level: essential
laws: [{ law: good_practice, cite: House rule 7 }]
since: 0.1.0
why: Who is new here must understand what it is.
fix: Write it into \`description\`.
for: purposes
require: $exists(description)
at: [description, .]
message: "Nobody has described {{ name }}"
aliases: [house/is-described]
examples:
  - pass: |
      purposes: { orders: { description: send your order } }
`;
const PURPOSE = `${SMALL}purposes: { orders: { lawful_basis: contract, needs: [name] } }\n`;
const AT = "privacy/rules/house/described.yaml";

async function report(files: { readonly [path: string]: string }) {
  const { privacyfile } = world(files);
  const { stdout, code } = await privacyfile(["check", "--format", "json"]);
  return { code, report: JSON.parse(stdout) };
}

describe("rules of the house", () => {
  test("judge beside those of the library", async () => {
    const { report: found } = await report({ "privacyfile.yaml": PURPOSE, [AT]: RULE });
    const own = found.findings.filter((one: { rule: string }) => one.rule === "house/described");
    expect(own).toMatchObject([
      {
        message: "Nobody has described Orders",
        file: "privacyfile.yaml",
        line: 3,
        severity: "warning",
      },
    ]);
    expect(found.errors).toEqual([]);
  });

  test("obey what `checks` says about them", async () => {
    const text = `${PURPOSE}checks: { rules: { house/described: { severity: off } } }\n`;
    const { report: found } = await report({ "privacyfile.yaml": text, [AT]: RULE });
    expect(JSON.stringify(found)).not.toContain("house/described");
  });

  test("are listed, counted among what serves an article, and explained by id and alias", async () => {
    const { privacyfile } = world({
      "privacyfile.yaml": PURPOSE,
      [AT]: RULE.replace("law: good_practice, cite: House rule 7", "law: gdpr, cite: Art. 5(2)"),
    });
    expect((await privacyfile(["rules", "--principle", "house"])).stdout).toContain("described");
    expect((await privacyfile(["rules", "--coverage"])).stdout).toContain("house/described");
    const page = await privacyfile(["explain", "house/is-described"]);
    expect(page.stdout).toContain("Who is new here must understand what it is.");
    const near = await privacyfile(["explain", "described"]);
    expect(near).toMatchObject({ code: 2 });
    expect(near.stderr).toContain("house/described");
  });

  test("are told to readers of SARIF with their pages", async () => {
    const { privacyfile } = world({ "privacyfile.yaml": PURPOSE, [AT]: RULE });
    const { stdout } = await privacyfile(["check", "--format", "sarif"]);
    const [{ tool }] = JSON.parse(stdout).runs;
    const rule = tool.driver.rules.find((one: { id: string }) => one.id === "house/described");
    expect(rule.help.markdown).toContain("must understand");
  });
});

describe("one that does not load", () => {
  const broken = RULE.replace("$exists(description)", "$exists(descripton)");

  test("is a rule error at its place, and hides no finding", async () => {
    const { code, report: found } = await report({
      "privacyfile.yaml": `${MISSPELT}`,
      [AT]: broken,
    });
    expect(code).toBe(3);
    expect(found.errors).toMatchObject([
      {
        rule: "house/described",
        file: AT,
        line: 10,
        column: 18,
        address: null,
        message: expect.stringContaining("descripton"),
        fix: expect.stringContaining("description"),
      },
    ]);
    expect(found.findings.map((one: { rule: string }) => one.rule)).toContain("schema/unknown-key");
    const schema = JSON.parse(
      readFileSync(resolve(import.meta.dirname, "../../schemas/report.schema.json"), "utf8"),
    );
    const validate = new Ajv2020({ strict: false, logger: false }).compile(schema);
    expect(validate(found), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each([
    ["pretty", `${AT}:10:18`],
    ["github", `file=${AT},line=10`],
    ["junit", `(${AT}:10:18)`],
    ["tap", `(${AT}:10:18)`],
    ["markdown", "10\\:18"],
    ["sarif", `(${AT}:10:18)`],
  ])("stands with its place in %s", async (format, words) => {
    const { privacyfile } = world({ "privacyfile.yaml": SMALL, [AT]: broken });
    const ran = await privacyfile(["check", "--format", format]);
    expect(ran.code).toBe(3);
    expect(ran.stdout).toContain(words);
  });

  test.each([
    [
      "an id of the library",
      "privacy/rules/lawfulness/lawful-basis-missing.yaml",
      RULE,
      "built-in",
    ],
    [
      "an alias that is another's id",
      AT,
      RULE.replace("[house/is-described]", "[lawfulness/lawful-basis-missing]"),
      "The alias `lawfulness/lawful-basis-missing` is taken",
    ],
    ["no folder for its principle", "privacy/rules/described.yaml", RULE, "is no id of a rule"],
    ["folders too deep", "privacy/rules/a/b/described.yaml", RULE, "`a/b/described`"],
    ["text that is no YAML", AT, "title: [", ":1:"],
  ])("with %s", async (...[, path, text, words]) => {
    const { privacyfile } = world({ "privacyfile.yaml": SMALL, [path]: text });
    const ran = await privacyfile(["check"]);
    expect(ran.code).toBe(3);
    expect(ran.stdout.replaceAll(/\s+/g, " ")).toContain(words);
  });

  test("two files of one id: the second is not run", async () => {
    const { report: found } = await report({
      "privacyfile.yaml": PURPOSE,
      [AT]: RULE,
      [AT.replace(".yaml", ".yml")]: RULE,
    });
    expect(found.errors).toMatchObject([
      { message: `The id \`house/described\` is taken by ${AT}` },
    ]);
    expect(found.rules.filter((one: { id: string }) => one.id === "house/described")).toHaveLength(
      1,
    );
  });
});
