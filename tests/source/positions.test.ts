/** Every key and value stands where an independent parser says it does. */
import { describe, expect, it } from "vitest";
import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from "yaml";
import { parse } from "../../src/source/parse.ts";
import { positionAt } from "../../src/source/position.ts";
import type { Origin, Parsed, Range } from "../../src/source/types.ts";
import { corpusFile } from "./corpus.ts";

const FILES = 240;

interface Expected {
  readonly path: string;
  readonly key: Span | null;
  readonly value: Span | null;
}

interface Span {
  readonly start: number;
  /** Undefined for block collections and block texts, whose ends the two count differently. */
  readonly end: number | undefined;
}

function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  const block =
    (isScalar(node) && /^BLOCK/.test(node.type ?? "")) ||
    ((isMap(node) || isSeq(node)) && node.flow !== true);
  return { start, end: block ? undefined : end };
}

/** A scalar without text has no place of its own. */
function isEmpty(node: unknown): boolean {
  return !isScalar(node) || (node.type === "PLAIN" && node.source === "");
}

function childrenOf(node: unknown, document: Document, path: string): readonly Expected[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) => {
      if (!isScalar(key)) throw new Error(`no scalar key below ${path}`);
      const here = `${path}/${String(key.value)}`;
      const place =
        isAlias(value) || !isEmpty(value) || isMap(value) || isSeq(value)
          ? spanOf(value as Node)
          : null;
      return [{ path: here, key: spanOf(key), value: place }, ...childrenOf(value, document, here)];
    });
  }
  if (!isSeq(node)) return [];
  return node.items.flatMap((item, index) => {
    const here = `${path}/${index}`;
    if (isPair(item)) throw new Error("a pair outside of a map");
    const place =
      isAlias(item) || !isEmpty(item) || isMap(item) || isSeq(item) ? spanOf(item as Node) : null;
    return [{ path: here, key: null, value: place }, ...childrenOf(item, document, here)];
  });
}

/** Origins by path, those of values that were taken out included. */
function originsOf(parsed: Parsed): ReadonlyMap<string, Origin> {
  const found = new Map<string, Origin>();
  const taken = new Map(
    parsed.todos.map((todo) => [todo.parent, new Map<string | number, Origin>()]),
  );
  for (const { parent, key, origin } of parsed.todos) taken.get(parent)?.set(key, origin);
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== "object" || node === null) return;
    const out = taken.get(node) ?? new Map<string | number, Origin>();
    for (const [key, origin] of out) found.set(`${path}/${key}`, origin);
    // Items that were taken out still count in the other parser's list.
    let written = 0;
    for (const [key, child] of Object.entries(node)) {
      while (Array.isArray(node) && out.has(written)) written += 1;
      const here = `${path}/${Array.isArray(node) ? written : key}`;
      written += 1;
      const origin = parsed.origins.of(node, key);
      if (origin === undefined) throw new Error(`no origin for ${here}`);
      // Below an alias stands what its anchor named, which the other parser does not repeat.
      const alias = parsed.file.text.startsWith("*", origin.value.start);
      found.set(here, origin);
      if (!alias) walk(child, here);
    }
  };
  walk(parsed.root, "");
  return found;
}

interface Compared {
  readonly count: number;
  /** What the two parsers do not agree on. */
  readonly differences: readonly string[];
}

function compare(text: string): Compared {
  const parsed = parse({ path: "a.yaml", text });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, version: "1.2" });
  const differences = [...parsed.problems.map(({ id }) => id), ...document.errors.map(String)];
  const origins = originsOf(parsed);
  const expected = childrenOf(document.contents, document, "");
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  const check = (range: Range, span: Span, what: string): void => {
    const { line, col } = lines.linePos(span.start);
    const right = `${what} ${span.start}-${span.end ?? ""} ${line}:${line === 1 ? col - mark : col}`;
    const position = positionAt(range.file, range.start);
    const end = span.end === undefined ? "" : range.end;
    const found = `${what} ${range.start}-${end} ${position.line}:${position.column}`;
    if (found !== right) differences.push(`${found}, not ${right}`);
  };
  for (const { path, key, value } of expected) {
    const origin = origins.get(path);
    if (origin === undefined || (origin.key === null) !== (key === null)) {
      differences.push(`${path} is missing`);
      continue;
    }
    if (origin.key !== null && key !== null) check(origin.key, key, `key ${path}`);
    if (value !== null) check(origin.value, value, `value ${path}`);
    // Where no value is written, its key is pointed at; in a list, the dash.
    else if (origin.key !== null && origin.value.start !== origin.key.start) {
      differences.push(`${path} has a value`);
    } else if (origin.key === null && text[origin.value.start] !== "-") {
      differences.push(`${path} is not at its dash`);
    }
  }
  if (origins.size !== expected.length) differences.push("one reads more than the other");
  return { count: expected.length, differences };
}

describe("positions", () => {
  it(`agree with another parser on every key and value of ${FILES} files`, () => {
    let compared = 0;
    const features = new Set<string>();
    const marks: readonly (readonly [string, RegExp])[] = [
      ["comment", /#/],
      ["CRLF", /\r\n/],
      ["BOM", /^\uFEFF/],
      ["flow map", /\{ ?\w/],
      ["flow list", /\[ ?\w/],
      ["anchor", /&a\d/],
      ["alias", /\*a\d/],
      ["wide", /北京/],
      ["emoji", /🥐/],
      ["block text", /\|-?\n/],
      ["folded text", />-?\n/],
      ["quoted key", /" ?:/],
      ["TODO", /TODO/],
      ["empty value", /:\n/],
      ["document mark", /^---/],
    ];
    for (let seed = 1; seed <= FILES; seed += 1) {
      const text = corpusFile(seed);
      for (const [name, mark] of marks) if (mark.test(text)) features.add(name);
      const { count, differences } = compare(text);
      compared += count;
      if (differences.length > 0)
        throw new Error(`${differences.join("\n")} in file ${seed}:\n${text}`);
    }
    expect([...features].sort()).toEqual(marks.map(([name]) => name).sort());
    expect(compared).toBeGreaterThan(5_000);
  });
});
