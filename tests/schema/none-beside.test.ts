/** `none` beside entries is told, and hides nothing. */
import { describe, expect, it } from "vitest";
import { validate } from "../../src/schema/validate.ts";
import { parse } from "../../src/source/parse.ts";
import { modelOf } from "../model/support.ts";

const HEAD = "version: 1\nbusiness: { name: X, country: IE }\n";

function problems(yaml: string): readonly string[] {
  const { problems } = validate(parse({ path: "privacyfile.yaml", text: HEAD + yaml }));
  return problems.map(({ id, range, pointer, message }) => {
    const at = (HEAD + yaml).slice(range.start, range.end);
    return `${id} ${pointer} ${at}: ${message}`;
  });
}

describe("none beside entries", () => {
  it.each([
    "vendors:\n  none: nobody\n  acme: { country: IE }\n",
    "vendors:\n  acme: { country: IE }\n  none: TODO\n",
  ])("is told once, at `none`: %j", (yaml) => {
    expect(problems(yaml)).toEqual([
      "schema/none-beside-entries /vendors/none none: `none` says that there is nothing, and `acme` stands beside it",
    ]);
  });

  it("is told deep in an entry", () => {
    const [only] = problems("purposes: { a: { dpia: { none: small, date: 2026-01-01 } } }\n");
    expect(only).toContain("/purposes/a/dpia/none");
  });

  it("is fine alone", () => {
    expect(problems("vendors: { none: nobody }\ncookies: { none: TODO }\n")).toEqual([]);
  });

  it("does not hide the entries", () => {
    const model = modelOf(`${HEAD}vendors: { none: nobody, acme: { country: US } }\n`);
    expect(model.root.vendors).toEqual([model.at("vendor:acme")]);
    expect(model.at("vendor:none")).toBeUndefined();
  });
});
