/** Tables of a document as CSV files (RFC 4180) that spreadsheets open without computing anything. */
import type { Document } from "../../finding/document.ts";
import { csvRow } from "../../text/csv.ts";
import { tablesOf } from "./tables.ts";

export interface CsvFile {
  /** File name: that of the document, and of the table where there are several. */
  readonly name: string;
  readonly text: string;
}

/** Without it, common spreadsheets take UTF-8 for something else. */
const BYTE_ORDER_MARK = "\uFEFF";

/** One file a table; none for a document without tables. Cells that would be formulas are guarded. */
export function toCsv(document: Document): readonly CsvFile[] {
  const tables = tablesOf(document);
  return tables.map(({ id, columns, rows }) => ({
    name: tables.length === 1 ? `${document.id}.csv` : `${document.id}-${id}.csv`,
    text: BYTE_ORDER_MARK + [columns, ...rows].map(csvRow).join(""),
  }));
}
