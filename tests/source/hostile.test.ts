/** Hostile and broken input: a clear word for each, within bounds, and never an exception. */
import { describe, expect, it } from "vitest";
import { parse } from "../../src/source/parse.ts";
import { positionAt } from "../../src/source/position.ts";
import type { Parsed } from "../../src/source/types.ts";

function read(text: string): Parsed {
  return parse({ path: "privacyfile.yaml", text });
}

/** Ids with the words that are blamed. */
function blamed(text: string): readonly string[] {
  return read(text).problems.map(
    ({ id, range }) =>
      `${id.replace("syntax/", "")} ${JSON.stringify(text.slice(range.start, range.end).slice(0, 20))}`,
  );
}

/** How many values of a tree there are, shared ones counted once. */
function sizeOf(parsed: Parsed): number {
  const seen = new Set<unknown>();
  const open: unknown[] = [parsed.root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    open.push(...Object.values(value));
  }
  return seen.size;
}

describe("hostile input", () => {
  it("an empty file, and one of comments only", () => {
    for (const text of ["", "\n\n", "# nothing\n", "\uFEFF", "---\n"]) {
      expect(read(text)).toMatchObject({ root: undefined, complete: true });
      expect(blamed(text)).toEqual(['empty-file ""']);
    }
  });

  it("a million brackets", () => {
    for (const sign of ["[", "{", "- ", "a: {"]) {
      const parsed = read(sign.repeat(1_000_000));
      expect(parsed).toMatchObject({ root: undefined, complete: false });
      expect(parsed.problems.map(({ id }) => id)).toEqual(["syntax/too-deep"]);
    }
  });

  it("quotes and brackets that are left open for thousands of lines", () => {
    const lines = "a: b,\n  ".repeat(5000);
    expect(blamed(`x: "${lines}`)).toEqual(['unclosed-quote "\\"a: b,"']);
    expect(blamed(`x: [${lines}`)).toEqual(['unclosed-bracket "["']);
    expect(blamed(`x: 1\ny: {${lines}`)).toEqual(['unclosed-bracket "{"']);
  });

  it("50,000 aliases are too many, 500 are not", () => {
    const aliases = (count: number) => `a: &a x\nb:\n${"  - *a\n".repeat(count)}`;
    expect(read(aliases(500)).problems).toEqual([]);
    const parsed = read(aliases(50_000));
    expect(parsed).toMatchObject({ root: undefined, complete: false });
    expect(parsed.problems.map(({ id }) => id)).toEqual(["syntax/too-many-aliases"]);
    expect(positionAt(parsed.file, parsed.problems[0]?.range.start ?? 0).line).toBe(20_003);
  });

  it("aliases of aliases", () => {
    const lines = Array.from({ length: 9 }, (_, index) => {
      const before = index === 0 ? "x" : `*l${index - 1}`;
      return `l${index}: &l${index} [${Array.from({ length: 9 }, () => before).join(", ")}]`;
    });
    const parsed = read(lines.join("\n"));
    expect(parsed).toMatchObject({ root: undefined, complete: false });
    expect(parsed.problems.map(({ id }) => id)).toEqual(["syntax/too-many-aliases"]);
  });

  it("an alias within its own anchor", () => {
    expect(blamed("a: &a [*a]")).toEqual(['cyclic-alias "*a"']);
    expect(blamed("a: &a { b: { c: *a } }")).toEqual(['cyclic-alias "*a"']);
    expect(sizeOf(read("a: &a [*a]"))).toBe(2);
  });

  it("keys that stand twice: neither value counts, and both places are shown", () => {
    const parsed = read("country: IE\nname: x\ncountry: DE\n");
    expect(parsed.root).toEqual({ name: "x" });
    expect(parsed.complete).toBe(true);
    expect(parsed.todos).toMatchObject([
      { key: "country", refused: { id: "syntax/duplicate-key" } },
    ]);
    const [problem] = parsed.problems;
    expect(positionAt(parsed.file, problem?.range.start ?? -1)).toEqual({ line: 3, column: 1 });
    expect(problem?.related?.map(({ range }) => positionAt(parsed.file, range.start).line)).toEqual(
      [1],
    );
  });

  it("a map that stands twice: the first stays, and what is absent says nothing", () => {
    const parsed = read("assets: { a: {} }\nassets: { b: {} }\n");
    expect(parsed.root).toEqual({ assets: { a: {} } });
    expect(parsed.complete).toBe(false);
    expect(read("a: 1\na: TODO\na: 3\n")).toMatchObject({
      root: {},
      problems: [{ pointer: "/a" }, { pointer: "/a" }],
    });
  });

  it("100,000 keys in one map, and as many that stand twice", () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => `k${index}: ${index}`).join("\n");
    const once = read(keys);
    expect(once.problems).toEqual([]);
    expect(Object.keys(once.root ?? {})).toHaveLength(100_000);
    const twice = read(`${keys}\n${keys}`);
    expect(twice.complete).toBe(false);
    expect(twice.problems).toHaveLength(101);
    expect(twice.problems.at(-1)?.id).toBe("syntax/too-many-problems");
  });

  it("keys that reach into JavaScript", () => {
    for (const key of ["__proto__", "constructor", "prototype", '"__proto__"', '"\\x5f_proto__"']) {
      const parsed = read(`vendors:\n  ${key}: { polluted: true }\n  acme: {}\n`);
      expect(parsed.problems.map(({ id }) => id)).toEqual(["syntax/reserved-key"]);
      expect(Object.keys(parsed.root?.vendors ?? {})).toEqual(["acme"]);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    }
    const { root } = read("toString: 1\nhasOwnProperty: 2\n");
    expect(root).toEqual({ toString: 1, hasOwnProperty: 2 });
    expect("valueOf" in (root ?? {})).toBe(false);
  });

  it("characters that nobody can see", () => {
    for (const [sign, name] of [
      ["\0", "U+0000"],
      ["\u001b", "U+001B"],
      ["\u009b", "U+009B"],
      ["\ud800", "U+D800"],
      ["\udc00x", "U+DC00"],
      ["\uffff", "U+FFFF"],
    ] as const) {
      const text = `name: Crumb and company\nabout: a${sign}b\n`;
      const parsed = read(text);
      expect(parsed).toMatchObject({ root: undefined, complete: false });
      expect(parsed.problems[0]).toMatchObject({
        id: "syntax/control-character",
        range: { start: 32, end: 33 },
      });
      expect(parsed.problems[0]?.message).toContain(name);
    }
    for (const text of ["\u0000", "\u001b[31m", "\uD800"]) {
      const escaped = `a: "x\\u${text.charCodeAt(0).toString(16).padStart(4, "0")}"\nb: 1\n`;
      const parsed = read(escaped);
      expect(parsed.problems.map(({ id }) => id)).toEqual(["syntax/control-character"]);
      expect(parsed.root).toEqual({ b: 1 });
    }
  });

  it("UTF-16 read as UTF-8", () => {
    const text = "version: 1\nbusiness: {}\n";
    const little = [...text].map((sign) => `${sign}\0`).join("");
    const big = [...text].map((sign) => `\0${sign}`).join("");
    for (const wide of [little, big])
      expect(read(wide).problems.map(({ id }) => id)).toEqual(["syntax/utf-16"]);
  });

  it("what other versions of YAML would read differently", () => {
    expect(blamed("%YAML 1.1\n---\na: no\n")).toEqual(['directive "%YAML 1.1"']);
    expect(blamed("# hi\n%FOO bar # x\n---\na: no\n")).toEqual(['directive "%FOO bar # x"']);
    expect(blamed("%TAG ! tag:x,2000:\n---\na: 1\n")).toEqual(['directive "%TAG ! tag:x,2000:"']);
    expect(blamed("a: 1\n--- # next\nb: 2\n")).toEqual(['second-document "---"']);
    expect(blamed("a: 1\n...\n---\nb: 2\n")).toEqual(['second-document "---"']);
    expect(blamed("a: 1\n---\n")).toEqual(['second-document "---"']);
    expect(blamed("---\na: 1\n...\n# end\n")).toEqual([]);
    expect(blamed("a: { <<: b }\n'<<': 1\n")).toEqual(['merge-key "<<"']);
  });

  it("numbers that cannot be kept are taken out, with the others kept", () => {
    const parsed = read(
      "a: 9007199254740993\nb: 9007199254740991\nc: 1e999\nd: 0.1234567890123456789\ne: 1.10\nf: -.inf\ng: 0x1FFFFFFFFFFFFFFFF\nh: 0.1\n",
    );
    expect(parsed.root).toEqual({ b: 9_007_199_254_740_991, e: 1.1, h: 0.1 });
    expect(parsed.todos.map(({ key, refused }) => `${key} ${refused?.id}`)).toEqual([
      "a syntax/lossy-number",
      "c syntax/lossy-number",
      "d syntax/lossy-number",
      "f syntax/not-a-number",
      "g syntax/lossy-number",
    ]);
  });

  it("one broken file has one primary problem, and is not complete", () => {
    const parsed = read("business:\n  name: Crumb\n\tcountry: IE\nassets: [\nvendors: {]\n");
    expect(parsed).toMatchObject({ root: undefined, complete: false, todos: [], comments: [] });
    expect(parsed.problems.map(({ id }) => id)).toEqual(["syntax/tab-indentation"]);
  });
});
