/** Workflow commands and Markdown, read back as GitHub reads them. */
import { describe, expect, test } from "vitest";
import { isKnownFailure, isOpenFailure } from "../../src/finding/summary.ts";
import type { Finding, Report } from "../../src/finding/types.ts";
import { github } from "../../src/report/github.ts";
import { markdown } from "../../src/report/markdown.ts";
import { shortened } from "../../src/text/quote.ts";
import { terminalLines, terminalText } from "../../src/text/terminal.ts";
import { grouped } from "../../src/text/words.ts";
import { findingOf, reportOf } from "../finding/made-up.ts";
import { onReports } from "./hostile.ts";
import { elementNames, nodesNamed, readCommands, readMarkdown, textOf } from "./readers.ts";
import { LOOK, SHOP_REPORT, UNREAD, UNREADABLE, WELL } from "./rich.ts";

function openOf(reports: readonly Report[]): readonly Finding[] {
  return reports.flatMap(({ findings }) => findings).filter(isOpenFailure);
}

describe("workflow commands", () => {
  const many = (severity: Finding["severity"], count: number): readonly Finding[] =>
    Array.from({ length: count }, (_, i) =>
      findingOf({
        severity,
        message: `${severity} ${i}`,
        status: i === count - 1 ? "new" : null,
      }),
    );

  test("the gravest and newest first; nine of a kind, and the tenth says how many more", () => {
    const findings = [...many("note", 3), ...many("warning", 10), ...many("error", 30)];
    const { commands, lines } = readCommands(github([reportOf({ findings })], LOOK));
    expect(commands.map(({ name }) => name)).toEqual([
      ...Array<string>(10).fill("error"),
      ...Array<string>(10).fill("warning"),
      ...Array<string>(3).fill("notice"),
    ]);
    expect(commands[0]?.message).toMatch(/^error 29\n/);
    expect(commands[9]?.message).toBe("And 21 more errors: privacyfile check lists them all");
    expect(commands[19]?.message).toMatch(/^warning 8\n/);
    expect(lines).toEqual(["30 errors, 10 warnings, 3 notes.", ""]);
  });

  test("columns only within one line; long messages are cut before the runner does", () => {
    const message = "👩‍👩‍👧".repeat(2_000);
    const { commands } = readCommands(
      github([reportOf({ findings: [findingOf({ message })] })], LOOK),
    );
    expect(commands[0]?.message.length).toBeLessThanOrEqual(4_096);
    expect(commands[0]?.message).not.toMatch(/\p{Cs}|\\u\{d/u);
    const [, wide] = readCommands(github([SHOP_REPORT], LOOK)).commands;
    expect(wide?.properties).toEqual({
      file: "firms/shop/privacy/our website.yaml",
      line: "3",
      endLine: "4",
      title: "consent/wording",
    });
  });

  test("what could not be read is an error, and no all-clear follows", () => {
    const { commands, lines } = readCommands(github([UNREAD], LOOK));
    expect(commands).toMatchObject([{ name: "error", properties: { title: "Cannot judge yet" } }]);
    expect(lines[0]).toMatch(/^Cannot judge yet/);
  });

  test("whatever the texts hold: the intended commands and no more", () => {
    onReports((reports) => {
      const { commands } = readCommands(github(reports, LOOK));
      const errors = reports.flatMap((report) => report.errors);
      const open = openOf(reports);
      const extra =
        errors.length +
        (reports.some(({ complete }) => !complete) ? 1 : 0) +
        (commands.some(({ properties }) => properties.title === "Privacy") ? 1 : 0);
      expect(commands).toHaveLength(open.length + extra);
      for (const { message, rule } of open) {
        expect(
          commands.some(
            (one) =>
              one.properties.title === terminalText(rule) &&
              one.message.startsWith(terminalLines(message)),
          ),
          JSON.stringify({ message, commands }),
        ).toBe(true);
      }
    });
  });
});

describe("Markdown", () => {
  const ALLOWED = ["a", "br", "code", "details", "h2", "h3", "p", "strong", "summary"];
  const TABLE = ["table", "tbody", "td", "th", "thead", "tr"];

  test("one table each for findings, questions, what was accepted and what was known", () => {
    const tree = readMarkdown(markdown([SHOP_REPORT, UNREADABLE], LOOK));
    expect(nodesNamed(tree, "table")).toHaveLength(5);
    expect(nodesNamed(tree, "details")).toHaveLength(3);
    expect(nodesNamed(tree, "a").map((a) => a.attrs?.[0]?.value)).toContain(
      "https://example.org/firms/blob/0a1b2c/firms/shop/privacy/our%20website.yaml#L3",
    );
  });

  test("no all-clear where something could not be read", () => {
    expect(markdown([WELL], LOOK)).toContain("No problem found");
    expect(markdown([WELL, UNREAD], LOOK)).not.toContain("No problem found");
    expect(markdown([UNREAD], LOOK)).toContain("Cannot judge yet");
  });

  test("stays below the limit: the gravest are told, the rest is counted", () => {
    const long = "面".repeat(500);
    const findings = [
      ...Array.from({ length: 3_000 }, () => findingOf({ severity: "note", message: long })),
      findingOf({ message: "the one error" }),
    ];
    const text = markdown([{ ...SHOP_REPORT, findings }], LOOK);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_048_576);
    expect(Buffer.byteLength(text)).toBeGreaterThan(900_000);
    const lines = text.split("\n");
    expect(lines.find((line) => /^\| (?:error|note) /.test(line))).toContain("the one error");
    const told = lines.filter((line) => line.startsWith("| note ")).length;
    expect(text).toContain(`${grouped(3_000 - told)} more rows left out`);
  });

  test("whatever the texts hold: the intended rows, and nothing but links that were meant", () => {
    onReports((reports) => {
      const tree = readMarkdown(markdown(reports, LOOK));
      const allowed = [...ALLOWED, ...TABLE];
      expect(elementNames(tree).filter((name) => !allowed.includes(name))).toEqual([]);
      const rows = nodesNamed(tree, "tbody").flatMap((body) => nodesNamed(body, "tr"));
      const all = reports.flatMap(({ findings }) => findings);
      const open = openOf(reports);
      const count =
        open.length +
        all.filter(({ waived }) => waived !== null).length +
        all.filter(isKnownFailure).length +
        reports.reduce((sum, one) => sum + one.errors.length + one.coverage.gaps.length, 0);
      expect(rows).toHaveLength(count);
      const heads = nodesNamed(tree, "table").map(
        (table) => [nodesNamed(table, "th").length, nodesNamed(table, "tr")] as const,
      );
      for (const [width, lines] of heads) {
        for (const line of lines.slice(1)) expect(nodesNamed(line, "td")).toHaveLength(width);
      }
      for (const { attrs } of nodesNamed(tree, "a")) {
        expect(attrs?.map(({ name }) => name)).toEqual(["href"]);
        expect(attrs?.[0]?.value).toMatch(/^(?:https?:|mailto:)/);
      }
      const words = letters(rows.map(textOf).join(" "));
      for (const { message } of open) expect(words).toContain(letters(shortened(message, 600)));
    });
  });

  /** A text without blanks, code marks and joiners, which Markdown may change. */
  function letters(text: string): string {
    return terminalText(text.replaceAll("\u2060", "").replaceAll("\\u{2060}", ""))
      .replaceAll("\\u{2060}", "")
      .replaceAll(/[\s`]/g, "");
  }
});
