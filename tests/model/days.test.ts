/** Days that cannot be, and days whose law is not known. */
import { describe, expect, it } from "vitest";
import { DONE } from "../../src/model/check-days.ts";
import { SHAPES } from "../../src/model/shapes.ts";
import { modelOf } from "./support.ts";

const HEAD = "version: 1\nbusiness: { name: X, country: IE }\n";

function told(yaml: string, today?: string): readonly string[] {
  return modelOf(HEAD + yaml, today).problems.map(({ id, pointer }) => `${id} ${pointer}`);
}

describe("what was done lies behind", () => {
  it.each([
    ["training: { basics: { last: DAY } }", "/training/basics/last"],
    ["vendors: { acme: { review: { last: DAY } } }", "/vendors/acme/review/last"],
    ["assets: { crm: { reviewed: DAY } }", "/assets/crm/reviewed"],
    [
      "assets: { crm: { backups: { retention: 3 days, restore_tested: DAY } } }",
      "/assets/crm/backups/restore_tested",
    ],
    ["incidents: { lost: { aware: DAY } }", "/incidents/lost/aware"],
    ["assessments: { dpia: { date: DAY } }", "/assessments/dpia/date"],
  ])("%s", (yaml, pointer) => {
    expect(told(yaml.replace("DAY", "2026-12-01"))).toEqual([]);
    expect(told(yaml.replace("DAY", "2026-12-02"))).toEqual([`model/day-ahead ${pointer}`]);
  });

  it("what many inherit is told once", () => {
    const found = told(
      "defaults: { all: { reviewed: 2030-01-01 } }\nassets: { a: {}, b: {} }\nvendors: { c: {} }\n",
    );
    expect(found).toHaveLength(1);
  });

  it("what is planned, what begins and what ends may lie ahead", () => {
    expect(told("assets: { a: { status: planned, reviewed: 2030-01-01 } }")).toEqual([]);
    expect(told("assets: { a: { starts: 2030-01-01, ends: 2031-01-01 } }")).toEqual([]);
    expect(told("assessments: { dpia: { date: 2026-01-01, review_due: 2030-01-01 } }")).toEqual([]);
  });

  it("every day of something done is among them", () => {
    const later =
      /expires|until|planned|starts|ends|review_due|effective|since|announced|submission/;
    const days = Object.values(SHAPES).flatMap(({ name, fields }) =>
      Object.entries(fields)
        .filter(([key, field]) => field.type.kind === "date" && !field.derived && !later.test(key))
        .map(([key]) => `${name}.${key}`),
    );
    const missed = days.filter((day) => {
      const [shape = "", key = ""] = day.split(".");
      return key !== "reviewed" && !DONE.some((one) => one === `${shape}.${key}`);
    });
    // Asked by processors/dpa-missing.
    expect(missed).toEqual(["dpa.signed"]);
  });
});

describe("a day before the law that is known", () => {
  it("is told, and never an all-clear", () => {
    expect(told("", "2018-05-24")).toContain("model/law-not-known ");
    expect(told("", "2018-05-25")).toEqual([]);
  });
});
