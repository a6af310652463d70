import { describe, expect, test } from "vitest";
import { pageOfKind } from "../../src/report/page/from-kind.ts";
import { pageAsMarkdown } from "../../src/report/page/markdown.ts";
import { pageForTerminal } from "../../src/report/page/terminal.ts";
import type { RulePage } from "../../src/report/page/types.ts";

const PLAIN = { width: 80, color: false, links: false };

const FULL: RulePage = {
  id: "storage-limitation/retention-declared",
  title: "Every purpose says how long its data is kept",
  severity: "error",
  standing: [
    "A person must judge: the facts alone do not decide.",
    "Asked from level essential on.",
  ],
  law: [
    { law: "gdpr", cite: "Art. 5(1)(e)", url: "https://example.org/gdpr/5" },
    { law: "ccpa", cite: "§1798.100(a)(3)", url: null },
  ],
  why: "Data kept without an end is kept for ever.\nThe law wants a period.\n\nA period can be an event.",
  fix: "Add `retention` with a period, such as `2 years after last_order`.",
  bad: [{ name: "", text: "purposes:\n  orders: {} # <- Orders does not say how long" }],
  good: [
    { name: "By an event", text: "purposes:\n  orders: { retention: until consent_withdrawn }" },
  ],
  options: [{ name: "days", value: "30", description: "How long `at most`" }],
  waiver: "waivers:\n  a: { rule: storage-limitation/retention-declared }",
  uncertain: "The article was not read at its source.",
};

describe("the page of a rule", () => {
  test("for a terminal", async () => {
    await expect(pageForTerminal(FULL, PLAIN)).toMatchFileSnapshot("../golden/report/page.txt");
  });

  test("as Markdown", async () => {
    await expect(pageAsMarkdown(FULL)).toMatchFileSnapshot("../golden/report/page.md");
  });

  test("what does not apply leaves no heading behind", () => {
    const page = pageOfKind({
      id: "file/pipe",
      title: "Declarations are plain files",
      why: "A pipe has no end.",
      fix: "Write a file.",
      severity: "error",
      bad: "",
      good: "",
    });
    for (const text of [pageAsMarkdown(page), pageForTerminal(page, PLAIN)]) {
      for (const heading of ["Law", "Like this", "Not certain", "Options", "record"]) {
        expect(text).not.toContain(heading);
      }
      expect(text).toContain("A pipe has no end.");
    }
  });

  test("texts become no markup: neither tags nor links nor escapes", () => {
    const evil = "<img src=x onerror=alert(1)> [a](javascript:x) \u001b[31m @team";
    const page = { ...FULL, title: evil, why: evil, fix: evil, uncertain: evil };
    const markdown = pageAsMarkdown(page);
    expect(markdown).not.toMatch(/(?<!\\)(?:<img|\]\(javascript)/);
    expect(pageForTerminal(page, PLAIN)).not.toContain("\u001b");
  });

  test("an example cannot end its own fence", () => {
    const page = { ...FULL, good: [], bad: [{ name: "", text: "a: |\n  ```\n# not a heading" }] };
    expect(pageAsMarkdown(page)).toContain("````yaml\na: |\n  ```\n# not a heading\n````");
  });
});
