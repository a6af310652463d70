/** What somebody who has never seen YAML writes, over the real schemas: the fix can be typed in as it stands. */
import { describe, expect, it } from "vitest";
import { validate } from "../../src/schema/validate.ts";
import { parse } from "../../src/source/parse.ts";

const HEAD = "version: 1\nbusiness: { name: X, country: IE }\n";

function fixes(yaml: string): readonly string[] {
  const { problems } = validate(parse({ path: "privacyfile.yaml", text: HEAD + yaml }));
  return problems.map(({ fix }) => fix);
}

describe("beginners", () => {
  it.each([
    ["purposes: { a: { lawful_basis: todo } }", "write `lawful_basis: TODO`"],
    ["vendors: { a: { dpa: tbd } }", "write `dpa: TODO`"],
    ["vendors: { a: { dpa: ??? } }", "write `dpa: TODO`"],
    ["purposes: { a: { kind: unknown, needs: [email] } }", "write `kind: TODO`"],
    ["purposes: { a: { retention: 10 } }", "Write a period and what it counts from"],
    ["purposes:\n  a:\n    needs:\n      -name\n      -email", "`needs: [name, email]`"],
    ["cookies: false", "`cookies: { none: why there is none }`"],
    ["cookies: no", "`cookies: { none: why there is none }`"],
    ["vendors: { a: { transfers: [USA] } }", "`transfers: { US: {} }`"],
    ["checks: { rules: [rights/no-channel] }", "`rules: { rights/no-channel: {} }`"],
    ["vendors: { a: { transfers: { USA: scc } } }", "Write `US:`."],
    ["vendors: { a: { subprocessors: [AWS Irland] } }", "`subprocessors: { aws_irland: {} }`"],
    ["vendors:\n  a:\n    legal_name: #1 Cakes", '`legal_name: "#1 Cakes"`'],
    ["assets: { Bestellbücher: { kind: paper } }", "Write `bestellbuecher:`."],
    ["purposes: [{ name: news, kind: security, needs: [email] }]", "news: { kind: ..., ... }"],
  ])("%s", (yaml, fix) => {
    expect(fixes(yaml)).toEqual([expect.stringContaining(fix)]);
  });

  it("may have a comment after an empty value", () => {
    expect(fixes("vendors:\n  a:\n    legal_name: # ask Ana\n")).toEqual([
      expect.stringContaining("write TODO"),
    ]);
  });

  it("put an entry one level too deep", () => {
    const yaml = "purposes:\n  orders:\n    needs: [email]\n    news:\n      needs: [email]\n";
    expect(fixes(yaml)).toEqual([
      "If `news` is another entry of `purposes`, begin its line as far left as that of `orders`, and move what belongs to it along.",
    ]);
  });

  it("put an entry one level too far left", () => {
    const yaml = "purposes:\n  orders:\n    needs: [email]\nnews:\n  lawful_basis: consent\n";
    expect(fixes(yaml)).toEqual([
      "If `news` is an entry of `purposes`, begin its line two spaces further right, below `purposes:`, and move what belongs to it along.",
    ]);
  });
});
