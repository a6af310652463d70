/** Whatever was answered, the first file has no mistake, fails no rule, and loses nothing when completed. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { builtInRules } from "../../src/engine/library.ts";
import { parse } from "../../src/source/parse.ts";
import { completeFile, firstFile, MAIN_FILE } from "../../src/start/file.ts";
import { type Answers, TRADES, UNANSWERED } from "../../src/start/types.ts";

const WORDS = [
  "Crumb & Co",
  "O'Hara: the bakery",
  "yes",
  "- dash",
  "TODO",
  "#1",
  "Zoë 😀",
  "{a}",
  "012",
  "x\u00a0y",
];
const word = fc.constantFrom(...WORDS);

const answers: fc.Arbitrary<Answers> = fc
  .record({
    name: fc.option(word, { nil: undefined }),
    country: fc.option(fc.constantFrom("IE", "DE", "GB", "US-CA", "US", "CH", "NO"), {
      nil: undefined,
    }),
    trade: fc.constantFrom(...TRADES),
    email: fc.option(fc.constant("privacy@crumb.example"), { nil: undefined }),
    website: fc.option(fc.constant("https://crumb.example"), { nil: undefined }),
    lead: fc.option(word, { nil: undefined }),
    staff: fc.boolean(),
    newsletter: fc.boolean(),
    analytics: fc.boolean(),
    cameras: fc.boolean(),
    companies: fc.uniqueArray(
      fc.constantFrom("Stripe", "Mailchimp", "My Host", "!!!", "none", "True", "null", "Zoë 😀"),
      { maxLength: 3 },
    ),
  })
  .map((drawn) => JSON.parse(JSON.stringify(drawn)));

function source(text: string): { path: string; text: string } {
  return { path: MAIN_FILE, text };
}

describe("a first file", () => {
  it("fails no rule, whatever was answered", () => {
    fc.assert(
      fc.property(answers, (drawn) => {
        const text = firstFile(drawn);
        const report = check([source(text)], {
          today: "2026-12-01",
          rules: builtInRules(),
          level: "all",
        });
        const failures = report.findings.filter(({ outcome }) => outcome === "fail");
        expect(
          failures.map(({ rule, message }) => `${rule}: ${message}`),
          text,
        ).toEqual([]);
        expect(report.errors).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it("says what was answered and leaves the rest open", async () => {
    const text = firstFile({
      ...UNANSWERED,
      name: "Crumb: & Co",
      country: "IE",
      trade: "shop",
      newsletter: true,
      companies: ["stripe"],
    });
    await expect(text).toMatchFileSnapshot("../golden/start/shop.yaml");
    const nothing = firstFile(UNANSWERED);
    await expect(nothing).toMatchFileSnapshot("../golden/start/nothing.yaml");
    expect(nothing.match(/TODO/g)?.length).toBeGreaterThan(20);
  });

  it("is complete", () => {
    fc.assert(
      fc.property(answers, (drawn) => {
        const text = firstFile(drawn);
        expect(completeFile([source(text)], drawn)).toEqual({ text, added: [] });
      }),
      { numRuns: 30 },
    );
  });
});

describe("a file that is there", () => {
  const shop: Answers = { ...UNANSWERED, trade: "shop", newsletter: true };

  it("gets the sections that no file has, and keeps all that it had", () => {
    const text = "# ours\r\nversion: 1\r\n\r\nbusiness: { name: Crumb } # us\r\n";
    const completed = completeFile([source(text)], shop);
    expect(completed?.added).toEqual([
      "purposes",
      "consents",
      "assets",
      "vendors",
      "rights",
      "breach_plan",
    ]);
    expect(completed?.text).toContain(
      "# ours\r\nversion: 1\r\n\r\nbusiness: { name: Crumb } # us\r\n",
    );
    expect(completed?.text).toMatch(/^# yaml-language-server: /);
    expect(completed?.text).not.toMatch(/(?<!\r)\n/);
    expect(parse(source(completed?.text ?? "")).problems).toEqual([]);
    expect(completeFile([source(completed?.text ?? "")], shop)?.added).toEqual([]);
  });

  it.each(["", "# ours\n", "business: { name: Crumb }\n"])("says its version after %j", (text) => {
    const completed = completeFile([source(text)], shop);
    expect(completed?.added).toContain("version");
    const { problems, root } = parse(source(completed?.text ?? ""));
    expect([problems, root?.version]).toEqual([[], 1]);
  });

  it("gets no second modeline behind a byte order mark", () => {
    const [once = ""] = [completeFile([source("\uFEFFversion: 1\n")], shop)?.text];
    expect(completeFile([source(once)], shop)?.text).toBe(once);
  });

  it("gets no second section, wherever the first stands, and none that would lead nowhere", () => {
    const main = source("version: 1\nbusiness: TODO\nrights: TODO later\n");
    const other = { path: "privacy/purposes.yaml", text: "purposes: { a: {} }\nbreach_plan: {}\n" };
    expect(completeFile([main, other], shop)?.added).toEqual([]);
  });

  it("is left alone where it cannot be added to for sure", () => {
    expect(completeFile([source("version: 1\rbusiness: {}\r")], shop)).toBeUndefined();
    expect(completeFile([], shop)).toBeUndefined();
  });
});
