/** What a text means: values, TODOs, comments, and where each stands. */
import { describe, expect, it } from "vitest";
import { Lexer } from "yaml";
import { parse } from "../../src/source/parse.ts";
import { originAt, pointer, pointerPath } from "../../src/source/pointer.ts";
import { positionAt, spanOf } from "../../src/source/position.ts";
import type { Parsed, Range } from "../../src/source/types.ts";
import { corpusFile } from "./corpus.ts";

function read(text: string): Parsed {
  return parse({ path: "privacyfile.yaml", text });
}

function words({ file, start, end }: Range): string {
  return file.text.slice(start, end);
}

describe("values", () => {
  it.each([
    ["x", "x"],
    ["1", 1],
    ["-1", -1],
    ["+1", 1],
    ["012", 12],
    ["0o17", 15],
    ["0x1F", 31],
    ["1.10", 1.1],
    [".5", 0.5],
    ["5.", 5],
    ["1e3", 1000],
    ["-0", 0],
    ["0.000", 0],
    ["true", true],
    ["False", false],
    ["TRUE", true],
    ["tRue", "tRue"],
    ["yes", "yes"],
    ["no", "no"],
    ["off", "off"],
    ["null", null],
    ["~", null],
    ["", null],
    ["NULL", null],
    ["2026-01-01", "2026-01-01"],
    ["1_000", "1_000"],
    ["1:30", "1:30"],
    ["0b1", "0b1"],
    ["+", "+"],
    [".", "."],
    ["-x", "-x"],
    ["1e", "1e"],
    ["0o8", "0o8"],
    ["P2Y", "P2Y"],
    ["'1'", "1"],
    ['"true"', "true"],
    ['"a\\u00e9\\n"', "aé\n"],
    ["'it''s'", "it's"],
    ["|\n  a\n   b\n", "a\n b\n"],
    [">-\n  a\n  b\n", "a b"],
    ["a\n  b", "a b"],
    ["a#b", "a#b"],
    ["a # b", "a"],
  ])("%j is %j", (text, value) => {
    const parsed = read(`key: ${text}`);
    expect(parsed.problems).toEqual([]);
    expect(parsed.root?.key).toBe(value);
  });

  it("inherit nothing", () => {
    const { root } = read("a: { b: 1 }");
    expect(Object.getPrototypeOf(Object.getPrototypeOf(root))).toBeNull();
    expect(root?.toString).toBeUndefined();
  });

  it("are shared by aliases, with the place of each", () => {
    const parsed = read("a: &x { b: 1 }\nc: *x\nd: [*x]\n");
    expect(parsed.root?.a).toBe(parsed.root?.c);
    const place = (path: string): string => words(originAt(parsed, path).origin.value);
    expect(["/a", "/c", "/d/0", "/c/b"].map(place)).toEqual(["{ b: 1 }", "*x", "*x", "1"]);
  });
});

describe("TODO", () => {
  it("is taken out with its words, wherever it stands", () => {
    const parsed = read(
      'a: TODO\nb: TODO ask Ana\nc: [x, TODO which, y]\nd: "TODO: soon"\ne: { f: TODO }\ng: |\n  TODO later\n',
    );
    expect(parsed.root).toEqual({ c: ["x", "y"], e: {} });
    expect(parsed.problems).toEqual([]);
    expect(parsed.todos.map(({ key, text, origin }) => [key, text, words(origin.value)])).toEqual([
      ["a", "", "TODO"],
      ["b", "ask Ana", "TODO ask Ana"],
      [1, "which", "TODO which"],
      ["d", "soon", '"TODO: soon"'],
      ["f", "", "TODO"],
      ["g", "later", "|\n  TODO later"],
    ]);
    expect(parsed.todos.every(({ refused }) => refused === undefined)).toBe(true);
    expect(parsed.todos[2]?.parent).toBe(parsed.root?.c);
    expect(
      words(parsed.origins.of(parsed.todos[2]?.parent ?? {}, 1)?.value ?? parsed.origin.value),
    ).toBe("y");
  });

  it("is the whole word at the start", () => {
    for (const text of ["TODOs", "todo", "a TODO", "TODO-list", "TODO_x", "TODO.", "MYTODO"]) {
      expect(read(`a: ${text}`).root).toEqual({ a: text });
    }
  });

  it("may be repeated by an alias", () => {
    expect(read("a: &t TODO ask\nb: *t\n").todos.map(({ key, text }) => [key, text])).toEqual([
      ["a", "ask"],
      ["b", "ask"],
    ]);
  });
});

describe("comments", () => {
  it("are those that another reader finds, in generated files", () => {
    let count = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const text = corpusFile(seed);
      const expected: string[] = [];
      let offset = 0;
      for (const piece of new Lexer().lex(text)) {
        // These three signs tell what follows and stand in no text.
        if (["\u0002", "\u0018", "\u001f"].includes(piece)) continue;
        if (piece.startsWith("#")) expected.push(`${offset} ${piece.slice(1).trim()}`);
        offset += piece.length;
      }
      const found = read(text).comments.map((comment) => `${comment.range.start} ${comment.text}`);
      expect({ seed, found }).toEqual({ seed, found: expected });
      count += found.length;
    }
    expect(count).toBeGreaterThan(200);
  });

  it("are not made of what stands in texts", () => {
    const text =
      "# one\na: 'x # no' # two\nb#c: 1 #three\nd: |  # four\n  # no\n\n# five\ne: \"a\n  # no\" # six\nf: [ # seven\n  x#y, #eight\n  z ]\n--- # nine\n".replace(
        /---.*\n/,
        "# nine\n",
      );
    const { comments, problems } = read(text);
    expect(problems).toEqual([]);
    expect(comments.map((comment) => comment.text)).toEqual([
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
    ]);
  });
});

describe("places", () => {
  it("follow pointers, or stop at the nearest that exists", () => {
    const parsed = read("a/b:\n  ~c: [1, { d: 2 }]\n");
    const path = pointer(["a/b", "~c", 1, "d"]);
    expect(path).toBe("/a~1b/~0c/1/d");
    expect(pointerPath(path)).toEqual(["a/b", "~c", "1", "d"]);
    expect(pointerPath("")).toEqual([]);
    expect(pointerPath("a")).toBeUndefined();
    expect(pointerPath("/~2")).toBeUndefined();
    const at = (text: string): string => {
      const { origin, exact } = originAt(parsed, text);
      return `${words(origin.value)} ${exact}`;
    };
    expect(at(path)).toBe("2 true");
    expect(at("/a~1b/~0c/1/x/y")).toBe("{ d: 2 } false");
    expect(at("/a~1b/~0c/1/d/x")).toBe("2 false");
    expect(at("/nope")).toBe(`${parsed.file.text.trimEnd()} false`);
    expect(at("")).toBe(`${parsed.file.text.trimEnd()} true`);
    expect(originAt(read(""), "").exact).toBe(false);
  });

  it("count lines at every kind of break, and columns after a byte order mark", () => {
    const { file } = read("\uFEFFa: 1\r\nb: 2\rc: 3\n🥐d: 4");
    const at = (word: string) => positionAt(file, file.text.indexOf(word));
    expect(at("a")).toEqual({ line: 1, column: 1 });
    expect(at("1")).toEqual({ line: 1, column: 4 });
    expect(at("b")).toEqual({ line: 2, column: 1 });
    expect(at("c")).toEqual({ line: 3, column: 1 });
    expect(at("d")).toEqual({ line: 4, column: 3 });
    expect(positionAt(file, 0)).toEqual({ line: 1, column: 1 });
    expect(positionAt(file, -5)).toEqual({ line: 1, column: 1 });
    expect(positionAt(file, 999)).toEqual({ line: 4, column: 7 });
    expect(spanOf({ file, start: 1, end: 8 })).toEqual({
      start: { line: 1, column: 1 },
      end: { line: 2, column: 2 },
    });
  });

  it("of problems name the path of what is blamed", () => {
    const pointers = (text: string) => read(text).problems.map((problem) => problem.pointer);
    expect(pointers("a:\n  - b: 1\n  - c: { d: .nan }\n")).toEqual(["/a/1/c/d"]);
    expect(pointers("a: [TODO, .inf]")).toEqual(["/a/1"]);
    expect(pointers("a: { b: 1, b: 2 }")).toEqual(["/a/b"]);
  });
});
