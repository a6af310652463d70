/** Cells of a CSV file (RFC 4180) that no spreadsheet takes for a formula. */

/** What makes a spreadsheet compute: https://owasp.org/www-community/attacks/CSV_Injection. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\t\r\n|%＝＋－＠]/u;

/** One cell, always in quotes; a text that would be a formula starts with an apostrophe. */
export function csvCell(text: string): string {
  const clean = text.replaceAll(/[\0\p{Cs}]/gu, "\uFFFD");
  const guarded = FORMULA.test(clean) ? `'${clean}` : clean;
  return `"${guarded.replaceAll('"', '""')}"`;
}

/** One row, with the line break that RFC 4180 asks for. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}
