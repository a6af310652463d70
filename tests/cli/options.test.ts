import { describe, expect, test } from "vitest";
import { lookOf } from "../../src/cli/colour.ts";
import { gravest } from "../../src/cli/exit.ts";
import { parseDate, parseOutput } from "../../src/cli/options.ts";

describe("dates", () => {
  test("a day of the calendar is taken as it is", () => {
    expect(parseDate("2028-02-29")).toBe("2028-02-29");
  });

  test.each([
    ["1 December 2026", "YYYY-MM-DD"],
    ["2026-12-1", "YYYY-MM-DD"],
    ["2026-13-01", "YYYY-MM-DD"],
    ["2026-02-30", "no such day"],
    ["2026-12-01T00:00:00Z", "YYYY-MM-DD"],
  ])("%s is refused and the message says %s", (text, words) => {
    expect(() => parseDate(text)).toThrow(words);
  });
});

describe("--output", () => {
  test("a format, = and a file, which may hold an = itself", () => {
    expect(parseOutput("json=out/a=b.json")).toEqual({ format: "json", file: "out/a=b.json" });
  });

  test.each(["json", "json=", "=file", ""])("%j misses something", (text) => {
    expect(() => parseOutput(text)).toThrow("such as json=report.json");
  });

  test("an unknown format names those that are known", () => {
    expect(() => parseOutput("xml=a.xml")).toThrow("pretty, json");
  });
});

describe("exit codes", () => {
  test("a bug, usage, a rule, findings, nothing: the gravest counts", () => {
    const codes = [4, 1, 3, 2, 70];
    const order = [70, 2, 3, 1, 4];
    order.forEach((code, i) => {
      expect(gravest(codes.filter((one) => !order.slice(0, i).includes(one)))).toBe(code);
    });
    expect(gravest([0, 0])).toBe(0);
    expect(gravest([])).toBe(0);
  });
});

describe("the look of the terminal", () => {
  const terminal = { write: () => {}, isTTY: true, columns: 80 };
  const pipe = { write: () => {}, isTTY: false, columns: undefined };

  test.each([
    { name: "a terminal", sink: terminal, env: {}, color: true },
    { name: "a pipe", sink: pipe, env: {}, color: false },
    { name: "NO_COLOR", sink: terminal, env: { NO_COLOR: "1" }, color: false },
    { name: "an empty NO_COLOR says nothing", sink: terminal, env: { NO_COLOR: "" }, color: true },
    {
      name: "NO_COLOR before FORCE_COLOR",
      sink: terminal,
      env: { NO_COLOR: "1", FORCE_COLOR: "1" },
      color: false,
    },
    { name: "FORCE_COLOR in a pipe", sink: pipe, env: { FORCE_COLOR: "1" }, color: true },
    { name: "FORCE_COLOR=0", sink: terminal, env: { FORCE_COLOR: "0" }, color: false },
    { name: "a dumb terminal", sink: terminal, env: { TERM: "dumb" }, color: false },
  ])("$name", ({ sink, env, color }) => {
    expect(lookOf(sink, env, false).color).toBe(color);
  });

  test("--no-color decides over the environment", () => {
    expect(lookOf(pipe, { FORCE_COLOR: "1" }, true).color).toBe(false);
  });

  test("links only where the terminal is known to show them, and never without colour", () => {
    expect(lookOf(terminal, { TERM_PROGRAM: "WezTerm" }, false).links).toBe(true);
    expect(lookOf(terminal, { VTE_VERSION: "6003" }, false).links).toBe(true);
    expect(lookOf(terminal, { TERM_PROGRAM: "WezTerm", NO_COLOR: "1" }, false).links).toBe(false);
    expect(lookOf(terminal, { TERM_PROGRAM: "WezTerm", CI: "true" }, false).links).toBe(false);
    expect(lookOf(terminal, {}, false).links).toBe(false);
    expect(lookOf(pipe, { TERM_PROGRAM: "WezTerm", FORCE_COLOR: "1" }, false).links).toBe(false);
  });

  test("80 columns where nobody knows, 100 at most, 40 at least", () => {
    expect(lookOf(pipe, {}, false).width).toBe(80);
    expect(lookOf({ ...terminal, columns: 240 }, {}, false).width).toBe(100);
    expect(lookOf({ ...terminal, columns: 12 }, {}, false).width).toBe(40);
  });
});
