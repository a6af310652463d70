import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { BROKEN, runIn, SMALL, world } from "./world.ts";

const PROBLEMS = resolve(import.meta.dirname, "../../examples/bakery-with-problems");

async function explained(rule: string, at: string, ...more: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runIn(PROBLEMS, ["explain", rule, "--at", at, ...more]);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  return stdout;
}

describe("explain --at shows what each part comes to", () => {
  test.each([
    ["pass", "data-minimisation/unused-field", "asset:order_book/field:health_data"],
    ["fail", "ai/interaction-not-disclosed", "ai_system:cake_chat"],
    ["gap", "ai/logs-too-short", "ai_system:cake_chat"],
    ["skip", "accountability/dpo-question-open", "business"],
    ["long", "lawfulness/two-grounds-for-one-use", "purpose:newsletter"],
  ])("%s", async (name, rule, at) => {
    const text = await explained(rule, at);
    await expect(text).toMatchFileSnapshot(`../golden/cli/explain-at/${name}.txt`);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  test("what a search finds, each with its message", async () => {
    const { privacyfile } = world({
      "privacyfile.yaml": `${SMALL}purposes: { orders: { recipients: [bank] } }
assets: { none: paper only }
vendors: { bank: {}, lost: {}, found: {}, old: { status: retired } }
`,
    });
    const asked = ["explain", "accountability/vendor-without-use", "--at", "business"];
    const { stdout } = await privacyfile(asked);
    await expect(stdout).toMatchFileSnapshot("../golden/cli/explain-at/find.txt");
  });

  test("for programs", async () => {
    const text = await explained("ai/logs-too-short", "ai_system:cake_chat", "-f", "json");
    await expect(text).toMatchFileSnapshot("../golden/cli/explain-at/gap.json");
    const { answers } = JSON.parse(text);
    expect(answers[0].outcome).toBe("gap");
    expect(answers[0].expressions[0].values).toEqual([
      { known: false, text: "not known", facts: ["ai_system:cake_chat.risk_class"] },
    ]);
  });

  test("a rule that depends on a law's facts answers for each law", async () => {
    const { privacyfile } = world({
      "privacyfile.yaml":
        "version: 1\nbusiness: { name: Shop, country: IE }\n" +
        "subjects: { customers: { residence: [IE, GB] } }\n" +
        "purposes: { mail: { subjects: [customers], needs: [email], recipients: [acme] } }\n" +
        "vendors: { acme: { role: processor, country: US, locations: [US], transfers: { US: adequacy } } }\n",
    });
    const at = "vendor:acme/derived/derived_transfer:gdpr_acme_US";
    const { stdout } = await privacyfile(["explain", "transfers/adequacy-not-valid", "--at", at]);
    expect(stdout).toContain(" under GDPR ");
    expect(stdout).toContain(" under UK GDPR ");
  });

  test("the day decides which law is read", async () => {
    const today = await explained("ai/logs-too-short", "ai_system:cake_chat");
    const once = await explained(
      "ai/logs-too-short",
      "ai_system:cake_chat",
      "--as-of",
      "2026-01-05",
    );
    expect(once).toBe(today);
  });
});

describe("nothing to explain", () => {
  const files = {
    "privacyfile.yaml": `${SMALL}assets: { crm: {}, till: {} }\npurposes: { none: nothing yet }\n`,
  };

  test.each([
    [["storage-limitation/no-deletion-mechanism", "--at", "asset:crn"], "Did you mean asset:crm?"],
    [
      ["storage-limitation/no-deletion-mechanism", "--at", "purpose:x"],
      "asset:crm and asset:till.",
    ],
    [["purpose-limitation/purpose-vague", "--at", "purpose:x"], "there are none in these"],
    [["consent/preticked", "--at", "consent:x"], "`consents` is not stated"],
    [["consent/pretickd", "--at", "consent:x"], "Did you mean consent/preticked?"],
    [["schema/unknown-key", "--at", "asset:crm"], "a kind of mistake"],
    [["consent/preticked", "--at", "x", "--format", "markdown"], "pretty or json"],
    [["consent/preticked", "--root", "."], "go with --at"],
    [["consent/preticked", "--format", "json"], "go with --at"],
    [["consent/preticked", "--at", "x", "--as-of", "soon"], "YYYY-MM-DD"],
    [["consent/preticked", "--at", "x", "--root", "nowhere"], 'no folder or command "nowhere"'],
  ])("%j", async (args, words) => {
    const { privacyfile } = world(files);
    const ran = await privacyfile(["explain", ...args]);
    expect(ran.stderr).toContain(words);
    expect(ran).toMatchObject({ code: 2, stdout: "" });
  });

  test("no business, or several", async () => {
    const { privacyfile, folder } = world({ "a/notes.txt": "" });
    const asked = ["explain", "consent/preticked", "--at", "x"];
    expect((await privacyfile([...asked, "--root", folder])).stderr).toContain(
      "no privacyfile.yaml in",
    );
    const two = world({ "a/privacyfile.yaml": SMALL, "b/privacyfile.yaml": SMALL });
    expect((await two.privacyfile(asked)).stderr).toContain("--root a, --root b");
  });

  test("what cannot be read to its end is not judged", async () => {
    const { privacyfile } = world({ "privacyfile.yaml": BROKEN });
    const ran = await privacyfile(["explain", "consent/preticked", "--at", "consent:x"]);
    expect(ran).toMatchObject({ code: 1, stdout: "" });
    expect(ran.stderr).toContain("Cannot judge yet");
  });
});
