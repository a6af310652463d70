/** Tables of a document as one XLSX workbook: a sheet a table, every cell a text. */
import writeXlsxFile, { type Row, type Sheet } from "write-excel-file/universal";
import type { Document } from "../../finding/document.ts";
import { type PlainTable, tablesOf } from "./tables.ts";
import { withoutTimes } from "./zip.ts";

/** A sheet's name may have no more, and none of these signs; the writer drops what XML cannot hold. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[[\]:*?/\\'\p{Cc}\p{Cs}]/gu;
/** In characters of the standard font. */
const [NARROW, WIDE] = [14, 60];

/**
 * The workbook's bytes, the same for the same document. Cells are typed as text and formatted as
 * text, so that nothing is computed, not even after somebody edits a cell. Undefined for a document
 * without tables.
 */
export async function toXlsx(document: Document): Promise<Uint8Array | undefined> {
  const tables = tablesOf(document);
  if (tables.length === 0) return undefined;
  const names = sheetNames(tables);
  const sheets = tables.map((table, index) => sheetOf(table, names[index] ?? ""));
  const blob = await writeXlsxFile(sheets).toBlob();
  return withoutTimes(new Uint8Array(await blob.arrayBuffer()));
}

function sheetOf({ columns, rows }: PlainTable, name: string): Sheet<Blob> {
  const heading: Row = columns.map((text) => ({ ...cell(text), fontWeight: "bold" }));
  const widths = columns.map((column, index) => ({
    width: widthOf([column, ...rows.map((row) => row[index] ?? "")]),
  }));
  return {
    sheet: name,
    columns: widths,
    stickyRowsCount: 1,
    data: [heading, ...rows.map((row): Row => row.map(cell))],
  };
}

function cell(text: string): {
  readonly value: string;
  readonly type: StringConstructor;
  readonly format: string;
  readonly wrap: boolean;
  readonly alignVertical: "top";
} {
  return { value: text, type: String, format: "@", wrap: true, alignVertical: "top" };
}

function widthOf(texts: readonly string[]): number {
  const longest = Math.max(...texts.map(({ length }) => length));
  return Math.min(WIDE, Math.max(NARROW, longest + 2));
}

/** Captions cut to what a sheet may be called, each once. */
function sheetNames(tables: readonly PlainTable[]): readonly string[] {
  const taken = new Set<string>();
  return tables.map(({ caption, id }) => {
    const clean = caption.replaceAll(NOT_IN_NAMES, " ").trim() || id;
    let name = clean.slice(0, LONGEST_NAME).trim();
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      const tail = ` ${count}`;
      name = clean.slice(0, LONGEST_NAME - tail.length).trim() + tail;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
