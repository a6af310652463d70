/** `privacyfile test`: facts that must hold about a business, and the examples of its own rules. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
// Loaded before the first test, which would otherwise wait for it.
import "../../src/front.ts";
import { validateTest } from "../../src/schema/validate.ts";
import { parse } from "../../src/source/parse.ts";
import { world } from "./world.ts";

const SHOP = `version: 1
business: { name: Shop, country: IE, dpo: { none: small } }
subjects: { subscribers: { kind: customers } }
vendors:
  mailer: { country: IE, locations: [IE], role: processor, dpa: 2026-01-01, transfers: { none: all at home } }
  adco: { role: controller }
purposes:
  newsletter:
    lawful_basis: consent
    subjects: [subscribers]
    needs: [email, phone]
    recipients: [adco]
    retention: until consent_withdrawn
consents: { none: not written down yet }
assets:
  list: { kind: saas, vendor: mailer, location: IE, purposes: [newsletter] }
`;

const FACTS = `tests:
  - title: No phone number of a subscriber reaches the ad company
    for: derived.flows
    when: purpose.id = "newsletter" and category.id = "phone"
    require: vendor.id != "adco"
    message: "{{ purpose.name }} hands {{ category.label }} to {{ vendor.name }}"
`;

async function facts(text: string, args: readonly string[] = []) {
  const { privacyfile } = world({ "privacyfile.yaml": SHOP, "privacy/tests/facts.yaml": text });
  return privacyfile(["test", ...args]);
}

const one = (rest: string): string => `tests:\n  - title: What must hold here\n${rest}`;

describe("a fact", () => {
  test("that does not hold fails where it stands, with what was found", async () => {
    const ran = await facts(FACTS);
    expect(ran.code).toBe(1);
    await expect(ran.stdout).toMatchFileSnapshot("../golden/cli/test-failed.txt");
  });

  test("that fails twice at one place in the same words is told once", async () => {
    const ran = await facts(one("    for: derived.flows\n    require: vendor.id != 'adco'\n"));
    expect(ran.stdout.match(/- What must hold here/g)).toHaveLength(1);
  });

  test("that holds passes, in one line", async () => {
    const ran = await facts(FACTS.replace("adco", "other"));
    expect(ran).toMatchObject({ code: 0, stdout: "1 test: 1 passed.\n" });
    const named = await facts(FACTS.replace("adco", "other"), ["--verbose"]);
    expect(named.stdout).toContain("ok      No phone number");
  });

  test("that is not stated fails, and names the fact", async () => {
    const ran = await facts(one('    for: vendors\n    require: country = "IE"\n'));
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain("cannot be told of vendor:adco while vendor:adco.country is not");
    expect(ran.stdout).not.toContain("vendor:mailer");
  });

  test("about nothing fails, unless that is said to be right", async () => {
    const text = one(
      '    for: purposes\n    when: id = "newsleter"\n    require: $exists(owner)\n',
    );
    const ran = await facts(text);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain("nothing was looked at");
    expect(await facts(`${text}    may_be_empty: true\n`)).toMatchObject({ code: 0 });
  });

  test("may be asked with find", async () => {
    const ran = await facts(one('    for: business\n    find: $model.vendors[id = "adco"]\n'));
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain("vendor:adco: What must hold here");
    expect(ran.stdout).toContain("privacyfile.yaml:6:");
  });

  test("is told for the day that its file names", async () => {
    const text = one('    for: business\n    require: $today = "2020-02-02"\n');
    expect(await facts(text)).toMatchObject({ code: 1 });
    expect(await facts(`as_of: 2020-02-02\n${text}`)).toMatchObject({ code: 0 });
    expect(await facts(text, ["--as-of", "2020-02-02"])).toMatchObject({ code: 0 });
  });

  test("cannot be told of files that cannot be read", async () => {
    const { privacyfile } = world({
      "privacyfile.yaml": "version: 1\nbusiness: { name: Shop\n",
      "privacy/tests/facts.yaml": FACTS,
    });
    const ran = await privacyfile(["test"]);
    expect(ran.code).toBe(3);
    expect(ran.stdout).toContain("could not be read");
  });
});

describe("an expectation", () => {
  const expectation = (entry: string): string => one(`    expect: [${entry}]\n`);

  test.each([
    ["{ rule: consent/*, on: asset:list }", 0, "1 passed"],
    ["{ rule: lawfulness/lawful-basis-missing }", 0, "1 passed"],
    ["{ rule: consent/not-declared }", 1, "newsletter"],
    ["{ rule: consent/not-declared, outcome: fail }", 0, "1 passed"],
    ["{ rule: lawfulness/lawful-basis-missing, outcome: fail }", 1, "nothing is found by"],
    ["{ on: vendor:adc }", 1, "there is nothing at vendor:adc"],
    ["{ rule: consent/not-declard }", 1, "did you mean consent/not-declared?"],
    ["{ rule: transfers/undeclared, on: vendor:adco }", 1, "vendor:adco"],
  ])("%s: exit %i", async (entry, code, words) => {
    const ran = await facts(expectation(entry));
    expect(ran.stdout.replaceAll(/\s+/g, " ")).toContain(words);
    expect(ran.code).toBe(code);
  });

  test("of a rule that is turned off is no all-clear", async () => {
    const { privacyfile } = world({
      "privacyfile.yaml": `${SHOP}checks: { rules: { consent/not-declared: { severity: off } } }\n`,
      "privacy/tests/facts.yaml": expectation("{ rule: consent/not-declared }"),
    });
    expect((await privacyfile(["test"])).stdout).toContain("turned off");
  });
});

describe("a mistake in a test", () => {
  test.each([
    ["    for: purposs\n    require: true\n", "3:10", "YAML reads `require`"],
    ['    for: purposs\n    require: "1 = 1"\n', "3:10", "did you mean `purposes`? Write"],
    ["    for: purposes\n    require: $exists(ownr)\n", "4:22", "owner"],
    ["    for: purposes\n", "3:5", "judges nothing"],
    ['    require: "1 = 1"\n', "2:5", "asks nothing"],
    ["    expect: [{ rule: consent/a }]\n    for: purposes\n", "4:5", "do not go together"],
    ["    expct: []\n", "3:5", "expect"],
    ["    expect: [{ outcome: never }]\n", "3:", "none"],
    ["    for: [\n", ":", "privacy/tests/facts.yaml"],
  ])("%j stands at %s", async (rest, place, words) => {
    const ran = await facts(one(rest));
    expect(ran.code).toBe(3);
    expect(ran.stdout).toContain(
      place.startsWith("3:10") && rest.includes("true") ? "4:14" : place,
    );
    expect(ran.stdout.replaceAll(/\s+/g, " ")).toContain(words);
  });

  test("hides no other test", async () => {
    const { privacyfile } = world({
      "privacyfile.yaml": SHOP,
      "privacy/tests/a.yaml": one("    for: purposs\n    require: 1 = 1\n"),
      "privacy/tests/b/b.yml": FACTS,
    });
    const { stdout, code } = await privacyfile(["test"]);
    expect(code).toBe(3);
    expect(stdout).toContain("2 tests: 1 failed, 1 could not be run.");
  });
});

const RULE = `title: Every purpose is described in words
severity: warning
confidence: high
level: essential
laws: [{ law: good_practice, cite: House rule 7 }]
since: 0.1.0
why: Who is new here must understand what it is.
fix: Write it into description.
for: purposes
require: $exists(description)
at: [description, .]
message: "Nobody has described {{ name }}"
examples:
  - pass: |
      purposes: { orders: { description: send your order } }
  - name: without words
    fail: |
      purposes:
        orders: # expect: Nobody has described Orders
          needs: [name]
`;

describe("examples of the house's rules", () => {
  const rules = (text: string) =>
    world({ "privacyfile.yaml": SHOP, "privacy/rules/house/described.yaml": text });

  test("that say what they should pass", async () => {
    const ran = await rules(RULE).privacyfile(["test"]);
    expect(ran).toMatchObject({ code: 0, stdout: "3 tests: 3 passed.\n" });
  });

  test("that do not are shown at their line", async () => {
    const ran = await rules(RULE.replace("described Orders", "described Order")).privacyfile([
      "test",
    ]);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain("privacy/rules/house/described.yaml:19:");
    expect(ran.stdout).toContain("Nobody has described Order`, which did");
  });

  test("must be there, and with --strict show every case", async () => {
    const { privacyfile } = rules(RULE.slice(0, RULE.indexOf("  - name")));
    const ran = await privacyfile(["test"]);
    expect(ran.stdout).toContain("no example fails");
    const strict = await rules(RULE).privacyfile(["test", "--strict"]);
    expect(strict.code).toBe(1);
    expect(strict.stdout).toContain("no fact is missing");
  });

  test("of a rule that does not load: exit 3", async () => {
    const ran = await rules(RULE.replace("(description)", "(descripton)")).privacyfile(["test"]);
    expect(ran.code).toBe(3);
    expect(ran.stdout).toContain("described.yaml:10:18");
  });
});

describe("formats and filters", () => {
  const files = {
    "shop/privacyfile.yaml": SHOP,
    "shop/privacy/rules/house/described.yaml": RULE,
    "shop/privacy/tests/facts.yaml":
      `${FACTS}  - { title: Twice, for: business, require: "1 = 1" }\n`.replace(
        "Twice",
        "One is one <&>",
      ),
  };

  test.each(["tap", "junit", "pretty"])("%s", async (format) => {
    const ran = await world(files).privacyfile(["test", "shop", "-f", format]);
    expect(ran.code).toBe(1);
    await expect(ran.stdout).toMatchFileSnapshot(`../golden/cli/test.${format}`);
  });

  test("--filter chooses by title, file and rule", async () => {
    const { privacyfile } = world(files);
    expect((await privacyfile(["test", "--filter", "ONE IS"])).stdout).toBe("1 test: 1 passed.\n");
    expect((await privacyfile(["test", "--filter", "house/"])).stdout).toContain("3 tests");
    const none = await privacyfile(["test", "--filter", "no such words"]);
    expect(none).toMatchObject({ code: 4, stdout: "" });
  });

  test("nothing to test: exit 4, and what to write", async () => {
    const none = await world({ "privacyfile.yaml": SHOP }).privacyfile(["test"]);
    expect(none).toMatchObject({ code: 4, stdout: "" });
    expect(none.stderr).toContain("privacy/tests/facts.yaml");
    expect(await world().privacyfile(["test"])).toMatchObject({ code: 4 });
    const bare = world({ "privacyfile.yaml": SHOP });
    expect(await bare.privacyfile(["test", "--allow-none"])).toMatchObject({ code: 0 });
  });

  test("the test that is proposed there can be run", async () => {
    const { stderr } = await world({ "privacyfile.yaml": SHOP }).privacyfile(["test"]);
    const text = stderr
      .slice(stderr.indexOf("  tests:"), stderr.indexOf("or make"))
      .replaceAll(/^ {2}/gm, "");
    expect((await facts(text)).code).not.toBe(3);
  });
});

test("the schema for editors accepts what the reader accepts", async () => {
  const { stdout } = await world().privacyfile(["schema", "test"]);
  const ajv = new Ajv2020({ strict: false, formats: { date: true } });
  const validate = ajv.compile(JSON.parse(stdout));
  expect(
    validate({ tests: [{ title: "What must hold", for: "purposes", require: "1 = 1" }] }),
  ).toBe(true);
  expect(validate({ tests: [{ for: "purposes" }] })).toBe(false);
  const parsed = parse({ path: "privacy/tests/x.yaml", text: "tests: []\n" });
  expect(validateTest(parsed).problems).toHaveLength(1);
});
