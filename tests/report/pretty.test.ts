import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/finding/types.ts";
import { pretty } from "../../src/report/pretty.ts";
import { fileOf, findingOf, rangeOf, reportOf, SHOP } from "../finding/made-up.ts";

const PLAIN = { width: 80, color: false, links: false };

const GAPS = [
  {
    address: "business",
    fact: "authority",
    required: true,
    todo: null,
    asked_by: ["a/b"],
    status: null,
  },
  {
    address: "asset:till",
    fact: "access.mfa",
    required: false,
    todo: "ask Ana",
    asked_by: ["a/b"],
    status: null,
  },
  {
    address: "asset:till",
    fact: "fields",
    required: false,
    todo: null,
    asked_by: ["a/b"],
    status: null,
  },
];

const MIXED: Report = reportOf({
  findings: [
    findingOf({
      rule: "schema/unknown-key",
      severity: "warning",
      message: "`vendor` is no key of a purpose; did you mean `recipients`?",
      law: [],
      why: "An unknown key is read by nobody. What it says is lost.",
      fix: "Write `recipients`.",
      range: rangeOf(SHOP, "vendor"),
    }),
    findingOf({ related: [{ range: rangeOf(SHOP, "business"), says: "the business" }] }),
    findingOf({
      range: rangeOf(SHOP, "orders"),
      message: "Orders does not say which lawful basis it rests on",
    }),
    findingOf({ outcome: "gap", severity: "note", message: "a gap is told in the list alone" }),
  ],
  coverage: { stated: 12, asked: 15, gaps: GAPS },
  assumptions: ["customers", "staff"].map((who) => ({
    address: `subject:${who}`,
    fact: "residence",
    why: "taken to live in the country of the business",
  })),
});

/** Control characters but the line feed, and marks that turn the direction of writing. */
const UNSEEN = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;

function repeated(count: number): Report {
  const findings = Array.from({ length: count }, (_, i) =>
    findingOf({ message: `Purpose ${i} does not say why`, fingerprint: `a/b ${i}` }),
  );
  return reportOf({ findings });
}

describe("the report for people", () => {
  test.each([
    ["mixed", [MIXED]],
    ["well", [reportOf()]],
    ["gaps-only", [reportOf({ coverage: MIXED.coverage })]],
    ["repeated", [repeated(9)]],
    [
      "not-complete",
      [
        reportOf({
          complete: false,
          rules: [],
          findings: [findingOf({ rule: "syntax/tab", law: [], message: "A tab stands here" })],
        }),
      ],
    ],
    [
      "two-businesses",
      [
        MIXED,
        reportOf({
          root: { ...MIXED.root, path: "clinic", business: "Clinic", laws: ["gdpr", "ccpa"] },
          errors: [{ rule: "a/b", message: "out of fuel", address: "asset:till" }],
        }),
      ],
    ],
  ] as const)("%s", async (name, reports) => {
    await expect(pretty(reports, PLAIN)).toMatchFileSnapshot(`../golden/report/${name}.txt`);
  });

  test("with colours and links", async () => {
    const law = [{ law: "gdpr", cite: "Art. 6(1)", url: "https://example.org/gdpr#6" }] as const;
    const report = reportOf({ findings: [findingOf({ law })] });
    const text = pretty([report], { ...PLAIN, color: true, links: true });
    const visible = text.replaceAll("\u001b", "ESC");
    await expect(visible).toMatchFileSnapshot("../golden/report/colours.txt");
  });

  test.each(["javascript:alert(1)", "http://example.org/", "https://example.org/\u001b]8;;"])(
    "%j becomes no link",
    (url) => {
      const report = reportOf({
        findings: [findingOf({ law: [{ law: "gdpr", cite: "Art. 6", url }] })],
      });
      const text = pretty([report], { ...PLAIN, color: true, links: true });
      expect(text).toContain("GDPR Art. 6\n");
      expect(text).not.toContain("]8;;");
    },
  );

  test("one line when all is well, and no promise beyond what was checked", () => {
    const text = pretty([reportOf()], PLAIN);
    expect(text.split("\n")).toHaveLength(2);
    expect(text).toContain("No problem found in what is declared");
    expect(text).not.toMatch(/complian/i);
  });

  test("what was accepted on the record is counted and not told", () => {
    const waived = {
      by: "ana",
      until: "2027-01-01",
      reason: "moving",
      where: "privacyfile.yaml:3",
      approved_by: null,
      ticket: null,
      in_change: false,
    };
    const text = pretty([reportOf({ findings: [findingOf({ waived })] })], PLAIN);
    expect(text).toContain("1 finding accepted on the record");
    expect(text).not.toContain("Newsletter");
  });

  test("what could not be read is no all-clear, even without a finding", () => {
    const text = pretty([reportOf({ complete: false, rules: [] })], PLAIN);
    expect(text).toContain("Cannot judge yet");
    expect(text).not.toContain("No problem found");
  });

  test("a rule that could not be run is no all-clear either", () => {
    const errors = [{ rule: "a/b", message: "out of fuel", address: null }];
    const text = pretty([reportOf({ errors })], PLAIN);
    expect(text).toContain("a/b could not be run: out of fuel");
    expect(text).not.toContain("No problem found");
  });

  test("the same rule many times: the first in full, five places, then a count", () => {
    const text = pretty([repeated(30)], PLAIN);
    expect(text.match(/does not say why/g)).toHaveLength(6);
    expect(text).toContain("and 24 more places");
  });

  test("many kinds of finding: a dozen in full, the others in two lines each", () => {
    const findings = Array.from({ length: 15 }, (_, i) =>
      findingOf({ rule: `a/rule-${String(i).padStart(2, "0")}`, fingerprint: `${i}` }),
    );
    const text = pretty([reportOf({ findings })], PLAIN);
    expect(text.match(/^ {2}Why /gm)).toHaveLength(12);
    expect(text).toContain("And 3 more kinds of finding, in short");
    for (const { rule } of findings) expect(text).toContain(rule);
  });

  test("hostile texts bring no control character and no line of their own", () => {
    const hostile = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(hostile, hostile, hostile, (message, path, fact) => {
        const file = fileOf(`${path}.yaml`, `${message}\n${fact}`);
        const finding = findingOf({
          message,
          fix: fact,
          why: path,
          range: { file, start: 0, end: 3 },
        });
        const gap = {
          address: path,
          fact,
          required: false,
          todo: message,
          asked_by: ["a/b"],
          status: null,
        };
        const report = reportOf({
          root: { ...MIXED.root, path, business: message },
          findings: [finding],
          coverage: { stated: 0, asked: 1, gaps: [gap] },
        });
        const text = pretty([report, report], PLAIN);
        expect(text).not.toMatch(UNSEEN);
      }),
    );
  });

  test("no line is wider than the terminal, as far as words allow", () => {
    const words = fc.lorem({ maxCount: 30 });
    fc.assert(
      fc.property(words, words, fc.integer({ min: 40, max: 100 }), (message, why, width) => {
        const report = reportOf({ findings: [findingOf({ message, why, fix: why })] });
        const lines = pretty([report], { ...PLAIN, width }).split("\n");
        const long = lines.filter((line) => line.length > width && !line.includes("lawful-basis"));
        expect(long).toEqual([]);
      }),
    );
  });
});
