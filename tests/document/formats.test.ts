/** Tables as CSV and XLSX, read back by readers that know nothing of the writers. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../src/document/format/csv.ts";
import { tablesOf } from "../../src/document/format/tables.ts";
import { toXlsx } from "../../src/document/format/xlsx.ts";
import { withoutTimes } from "../../src/document/format/zip.ts";
import type { Block, Document, Sentence } from "../../src/finding/document.ts";
import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";

const say = (text: string): Sentence => ({
  id: text,
  words: [{ text, kind: "own" }],
  from: [],
  law: [],
  state: "stated",
});

function table(id: string, caption: string, cells: readonly (readonly string[])[]): Block {
  const [columns = [], ...rows] = cells;
  return {
    kind: "table",
    id,
    caption,
    columns,
    rows: rows.map((row, index) => ({
      id: `${id}-${index}`,
      cells: row.map((text) => [say(text)]),
    })),
  };
}

function card(title: string, facts: readonly (readonly [string, string])[]): Block {
  const rows = facts.map(([term, text]) => ({ id: `${title}-${term}`, term, says: [say(text)] }));
  return { kind: "card", id: title, title: say(title), blocks: [{ kind: "facts", rows }] };
}

function documentOf(...blocks: readonly Block[]): Document {
  return {
    kind: "vendor-register",
    id: "vendor-register",
    audience: "internal",
    language: "en",
    title: "Vendors",
    effective: null,
    about: "Who gets data.",
    sections: [{ id: "all", blocks }],
    elements: [],
  };
}

const HOSTILE = [
  "=1+1",
  "+353 56 555 0110",
  "-2",
  "@SUM(A1)",
  "\t=1",
  "＝1",
  'a "quoted", b\r\nnext line',
  "<b>&amp;</b> ]]>",
  "\u0000\u0007 bell",
  "_x000D_",
  " kept ",
];

describe("CSV", () => {
  it("gives every cell back, and no cell that a spreadsheet computes", () => {
    const rows = [["What", "So"], ...HOSTILE.map((text) => [text, "x"])];
    const [file] = toCsv(documentOf(table("t", "T", rows)));
    expect(file?.name).toBe("vendor-register.csv");
    const read = readCsv(file?.text ?? "");
    expect(read[0]).toEqual(["What", "So"]);
    expect(read.slice(1, 7).map(([first]) => first)).toEqual(
      HOSTILE.slice(0, 6).map((text) => `'${text}`),
    );
    expect(read[7]?.[0]).toBe(HOSTILE[6]);
    for (const row of read)
      for (const one of row) expect(one).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝]/u);
  });

  it("gives one file a table", () => {
    const two = documentOf(table("a", "A", [["x"], ["1"]]), table("b", "B", [["y"]]));
    expect(toCsv(two).map(({ name }) => name)).toEqual([
      "vendor-register-a.csv",
      "vendor-register-b.csv",
    ]);
    expect(toCsv(documentOf())).toEqual([]);
  });

  it("survives any words", () => {
    const words = fc.string({ unit: "binary", maxLength: 20 });
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { maxLength: 5 }), (rows) => {
        const [file] = toCsv(documentOf(table("t", "T", [["a", "b"], ...rows])));
        const read = readCsv(file?.text ?? "");
        expect(read).toHaveLength(rows.length + 1);
        for (const [index, row] of rows.entries()) {
          const clean = row.map((text) => text.replaceAll(/[\0\p{Cs}]/gu, "\uFFFD"));
          const cells = read[index + 1] ?? [];
          for (const [at, text] of clean.entries()) expect([text, `'${text}`]).toContain(cells[at]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("cards as rows of one table", () => {
  it("takes the terms for columns, in the order in which they first come", () => {
    const [cards] = tablesOf(
      documentOf(
        card("One", [["Why", "a"]]),
        card("Two", [
          ["Why", "b"],
          ["How", "c"],
        ]),
      ),
    );
    expect(cards).toEqual({
      id: "all",
      caption: "Vendors",
      columns: ["", "Why", "How"],
      rows: [
        ["One", "a", ""],
        ["Two", "b", "c"],
      ],
    });
  });
});

describe("XLSX", () => {
  const rows = [["What", "So"], ...HOSTILE.map((text) => [text, "x"])];

  it("gives every cell back as text and holds no formula", async () => {
    const bytes = await toXlsx(documentOf(table("t", "Who: [all]*", rows)));
    const { sheets, elements } = readXlsx(bytes ?? new Uint8Array());
    expect(sheets.map(({ name }) => name)).toEqual(["Who   all"]);
    const read = sheets[0]?.rows ?? [];
    expect(read[0]).toEqual(["What", "So"]);
    for (const [index, text] of HOSTILE.slice(0, 6).entries())
      expect(read[index + 1]?.[0]).toBe(text);
    expect(read[8]?.[0]).toBe(HOSTILE[7]);
    expect(read[9]?.[0]).toBe(" bell");
    expect(read[11]?.[0]).toBe(" kept ");
    expect(elements.has("f")).toBe(false);
  });

  it("has the same bytes at any time of day", async () => {
    const document = documentOf(table("t", "T", rows));
    const real = Date.now;
    try {
      const first = await toXlsx(document);
      Date.now = () => Date.UTC(2031, 4, 5, 6, 7, 8);
      expect(await toXlsx(document)).toEqual(first);
      expect(new Set(readXlsx(first ?? new Uint8Array()).times)).toEqual(new Set([0x00210000]));
    } finally {
      Date.now = real;
    }
  });

  it("survives any words, in names too", async () => {
    const words = fc.string({ unit: "binary", minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(words, words, async (caption, text) => {
        const bytes = await toXlsx(documentOf(table("t", caption, [["a"], [text]])));
        const { sheets, elements } = readXlsx(bytes ?? new Uint8Array());
        expect(sheets).toHaveLength(1);
        expect(sheets[0]?.name.length).toBeGreaterThan(0);
        expect(sheets[0]?.rows).toHaveLength(2);
        expect(elements.has("f")).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it("names each sheet once and not too long", async () => {
    const long = "A caption that is longer than a sheet may be called";
    const bytes = await toXlsx(
      documentOf(
        table("a", long, [["x"]]),
        table("b", long.toUpperCase(), [["x"]]),
        table("c", "", [["x"]]),
      ),
    );
    const names = readXlsx(bytes ?? new Uint8Array()).sheets.map(({ name }) => name);
    expect(names).toEqual([
      "A caption that is longer than a",
      "A CAPTION THAT IS LONGER THAN 2",
      "c",
    ]);
  });

  it("gives nothing where there is no table, and refuses what is no archive", async () => {
    expect(await toXlsx(documentOf())).toBeUndefined();
    expect(() => withoutTimes(new Uint8Array(30))).toThrow("archive");
  });
});
