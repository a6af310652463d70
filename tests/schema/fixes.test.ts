/** What a fix says to type is right: typed in, the problem is gone. */
import { describe, expect, test } from "vitest";
import { type FormatName, formats } from "../../src/schema/formats.ts";
import { formatFix } from "../../src/schema/wrong-format.ts";
import { edit } from "../../src/source/edit/edit.ts";
import { check } from "./fixture.ts";
import { MISTAKES } from "./mistakes.ts";

const FIXES: readonly (readonly [FormatName, string, string | undefined])[] = [
  ["date", "2026/2/3", "2026-02-03"],
  ["date", "2026-2-3", "2026-02-03"],
  ["date", "3. 2. 2026", "2026-02-03"],
  ["date", "13/2/2026", "2026-02-13"],
  ["date", "2/13/2026", "2026-02-13"],
  ["date", "February 3rd, 2026", "2026-02-03"],
  ["date", "3 Feb 2026", "2026-02-03"],
  ["date", "2026-02-03T10:00:00Z", undefined],
  ["date", "2026-13-01", undefined],
  ["date", "soon", undefined],
  ["duration", "2y", "2 years"],
  ["duration", "1 yr", "1 year"],
  ["duration", "2 yeers", "2 years"],
  ["duration", "six months", "6 months"],
  ["duration", "a year", "1 year"],
  ["duration", "30-day", "30 days"],
  ["duration", "p2y", "P2Y"],
  ["duration", "1.5 years", undefined],
  ["duration", "30", undefined],
  ["duration", "some years", undefined],
  ["duration", "2 moons", undefined],
  ["country", "UK", "GB"],
  ["country", "EL", "GR"],
  ["country", "deutschland", "DE"],
  ["country", "us_ca", "US-CA"],
  ["country", "FR-75", "FR"],
  ["country", "Atlantis", undefined],
  ["language", "EN", "en"],
  ["language", "pt_br", "pt-BR"],
  ["language", "zh-hans-cn", "zh-Hans-CN"],
  ["language", "French", "fr"],
  ["language", "plain words", undefined],
  ["url", "a.example", "https://a.example"],
  ["url", "http:/a.example", "https://a.example"],
  ["url", "//a.example/x", "https://a.example/x"],
  ["url", "ann@a.example", undefined],
  ["url", "https://a.example/our policy", undefined],
  ["email", "mailto:ann@a.example", "ann@a.example"],
  ["email", "ann (at) a.example", "ann@a.example"],
  ["email", "ann [at] a [dot] example", "ann@a.example"],
  ["email", "ann", undefined],
  ["id", "Web Shop", "web_shop"],
  ["id", "Café 2", "cafe_2"],
  ["id", "2go", "id_2go"],
  ["id", "none", undefined],
];

describe("values rewritten", () => {
  test.each(FIXES)("%s %s -> %s", (name, text, written) => {
    expect(formats[name](text)).toBe(false);
    const fix = formatFix(text, name);
    expect(fix !== undefined && "write" in fix ? fix.write : undefined).toBe(written);
    if (written !== undefined) expect(formats[name](written)).toBe(true);
  });
});

describe("fixes typed in", () => {
  const typed = MISTAKES.flatMap(([name, text]) => {
    const [problem] = check(text).problems;
    const write =
      /(?:Write|quotes:|alone:|list:|map:|entry:)(?: a list:| a map:)? `([^`]*[^:`.])`/.exec(
        problem?.fix ?? "",
      );
    if (problem === undefined || write === null || write[1]?.includes("...") === true) return [];
    return [{ name, text, problem, write: write[1] ?? "" }];
  });

  test("most fixes can be typed in", () => {
    expect(typed.length).toBeGreaterThan(25);
  });

  test.each(typed)("$name: $write", ({ text, problem: { range, pointer }, write }) => {
    // `key: value` takes the place of the value; the key stands already.
    const key = `${pointer.split("/").at(-1)}: `;
    const value = write.startsWith(key) ? write.slice(key.length) : write;
    const fixed = `${text.slice(0, range.start)}${value}${text.slice(range.end)}`;
    expect(check(fixed).problems, fixed).toEqual([]);
  });
});

describe("fixes made by machine", () => {
  const made = MISTAKES.flatMap(([name, text]) =>
    check(text).problems.flatMap((problem) =>
      (problem.fixes ?? []).map((fix) => ({ name, text, id: problem.id, ...fix })),
    ),
  );

  test("are offered for what is mechanical", () => {
    const ids = new Set(made.map(({ id }) => id.replace("schema/", "")));
    const mechanical = ["boolean-word", "date", "duplicate-item", "not-in-list", "unknown-key"];
    expect([...ids]).toEqual(expect.arrayContaining(mechanical));
  });

  test.each(made)("$name: $title", ({ text, edit: one, id }) => {
    const result = edit({ path: "privacy/test.yaml", text }, [one]);
    if ("refused" in result) throw new Error(result.refused);
    const before = check(text).problems.filter((problem) => problem.id === id).length;
    const after = check(result.text).problems.filter((problem) => problem.id === id).length;
    expect(after, result.text).toBe(before - 1);
  });
});
