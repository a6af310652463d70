/** Room for a text of limited size: parts are added in the order of their weight, while they fit. */

const bytes = new TextEncoder();

/** UTF-8 bytes of a text. */
export function sizeOf(text: string): number {
  return bytes.encode(text).length;
}

/** A table, or a part of it: what did not fit is counted. */
export interface Fitted {
  readonly rows: readonly string[];
  readonly left: number;
  /** Bytes that are still free. */
  readonly free: number;
}

/** As many rows from the first as fit into `free` bytes, each with its line break. */
export function fitRows(rows: readonly string[], free: number): Fitted {
  let room = free;
  const fitting: string[] = [];
  for (const row of rows) {
    const size = sizeOf(row) + 1;
    if (size > room) break;
    fitting.push(row);
    room -= size;
  }
  return { rows: fitting, left: rows.length - fitting.length, free: room };
}
