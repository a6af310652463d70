/** Coverage by article: citations are read as the laws are cited, and nothing cited is lost. */
import { describe, expect, it } from "vitest";
import { articleParts, namesAny, namesArticle } from "../../src/law/articles.ts";
import { listRules } from "../../src/library.ts";
import { coverageAsMarkdown, coverageByArticle } from "../../src/report/coverage.ts";

const part = (law: string, prefix: string) => {
  const found = articleParts().find((one) => one.law === law && one.prefix === prefix);
  if (found === undefined) throw new Error(`no part ${law} ${prefix}`);
  return found;
};

describe("a citation names", () => {
  it.each([
    { law: "gdpr", prefix: "Art.", article: "5", cite: "Art. 5(1)(c), 25(2)", named: true },
    { law: "gdpr", prefix: "Art.", article: "25", cite: "Art. 5(1)(c), 25(2)", named: true },
    { law: "gdpr", prefix: "Art.", article: "2", cite: "Art. 5(1)(c), 25(2)", named: false },
    { law: "gdpr", prefix: "Art.", article: "46", cite: "Art. 6(1)(d), Recital 46", named: false },
    {
      law: "gdpr",
      prefix: "Art.",
      article: "14",
      cite: "Art. 46(1); Implementing Decision (EU) 2021/914, Clause 14(f)",
      named: false,
    },
    {
      law: "uk_gdpr",
      prefix: "Art.",
      article: "22A",
      cite: "Art. 13(2)(f), 22A, 30(1)(b)",
      named: true,
    },
    {
      law: "uk_gdpr",
      prefix: "Art.",
      article: "22",
      cite: "Art. 13(2)(f), 22A, 30(1)(b)",
      named: false,
    },
    {
      law: "uk_gdpr",
      prefix: "PECR reg.",
      article: "6",
      cite: "Art. 13(1)(e), 13(2)(a); PECR reg. 6(2)(a)",
      named: true,
    },
    {
      law: "uk_gdpr",
      prefix: "Art.",
      article: "6",
      cite: "Art. 13(1)(e), 13(2)(a); PECR reg. 6(2)(a)",
      named: false,
    },
    {
      law: "ccpa",
      prefix: "Civ. Code §",
      article: "1798.100",
      cite: "§1798.100(a)(3), (c)",
      named: true,
    },
    {
      law: "ccpa",
      prefix: "Civ. Code §",
      article: "1798.135",
      cite: "Civ. Code §1798.120(b), §1798.135(a)(1); 11 CCR §7013",
      named: true,
    },
    {
      law: "ccpa",
      prefix: "11 CCR §",
      article: "7013",
      cite: "Civ. Code §1798.120(b), §1798.135(a)(1); 11 CCR §7013",
      named: true,
    },
    {
      law: "ccpa",
      prefix: "11 CCR §",
      article: "1798.120",
      cite: "Civ. Code §1798.120(b); 11 CCR §7013",
      named: false,
    },
  ])("$law $prefix $article in $cite: $named", ({ law, prefix, article, cite, named }) => {
    expect(namesArticle(part(law, prefix), article, cite)).toBe(named);
  });
});

describe("coverage by article", () => {
  const rules = listRules();
  const rows = coverageByArticle(rules);

  it("knows the articles that each rule cites, under at least one of its laws", () => {
    const lost = rules.filter(
      ({ laws }) =>
        laws.some(({ cite }) => /^(?:Art\.|§|Civ\. Code §|11 CCR)/.test(cite)) &&
        !laws.some(({ law, cite }) => namesAny(law, cite)),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it("serves what every business meets", () => {
    const bare = rows
      .filter((row) => row.rules.length === 0)
      .map(({ law, cite }) => `${law} ${cite}`);
    for (const must of ["5", "6", "7", "9", "13", "28", "30", "32", "33", "35", "44"]) {
      expect(bare).not.toContain(`gdpr Art. ${must}`);
    }
  });

  it("links each rule once in a row of its article", () => {
    const text = coverageAsMarkdown(rows);
    const line = text.split("\n").find((one) => one.startsWith("| Art. 10 | Offences"));
    expect(line).toBe(
      "| Art. 10 | Offences | [`lawfulness/criminal-data-without-authority`](lawfulness/criminal-data-without-authority.md), [`lawfulness/own-category-not-classed`](lawfulness/own-category-not-classed.md) | Whether the law that is named really allows it |",
    );
  });
});
