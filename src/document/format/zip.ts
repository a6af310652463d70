/** Archives without the time of day: what is packed twice has the same bytes. */

/** Signatures of a file's entry in the directory and of the directory's end (APPNOTE.TXT, 4.3.12 and 4.3.16). */
const [ENTRY, END] = [0x02014b50, 0x06054b50];
const END_SIZE = 22;
/** 1 January 1980, 0:00: the first moment that the format knows. */
const [TIME, DATE] = [0, 0x0021];

/** The archive with every file dated 1 January 1980. */
export function withoutTimes(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = view.getUint32(endOf(view) + 16, true);
  while (view.getUint32(at, true) === ENTRY) {
    const local = view.getUint32(at + 42, true);
    view.setUint16(at + 12, TIME, true);
    view.setUint16(at + 14, DATE, true);
    view.setUint16(local + 10, TIME, true);
    view.setUint16(local + 12, DATE, true);
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return bytes;
}

/** Where the end of the directory stands; the writer leaves no comment behind it. */
function endOf(view: DataView): number {
  const at = view.byteLength - END_SIZE;
  if (at < 0 || view.getUint32(at, true) !== END) throw new Error("this is no archive of ours");
  return at;
}
