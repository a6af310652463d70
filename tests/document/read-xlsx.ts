/** An independent reader of XLSX files: unpacks the archive by its directory and walks the XML. */
import { inflateRawSync } from "node:zlib";
import { SaxesParser } from "saxes";

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

export interface ReadWorkbook {
  readonly sheets: readonly ReadSheet[];
  /** Every element name that occurs in a sheet. */
  readonly elements: ReadonlySet<string>;
  /** Date and time of each packed file as the archive gives them. */
  readonly times: readonly number[];
}

/** The files of an archive, by path. */
function unpack(archive: Uint8Array): ReadonlyMap<string, { text: string; time: number }> {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, { text: string; time: number }>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const path = bytes.toString("utf8", at + 46, at + 46 + Number(name));
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const text = bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    const times = [bytes.readUInt32LE(at + 12), bytes.readUInt32LE(local + 10)];
    files.set(path, {
      text: text.toString("utf8"),
      time: times[0] === times[1] ? Number(times[0]) : -1,
    });
    at += 46 + Number(name) + Number(extra) + Number(comment);
  }
  return files;
}

/** The sheets of a workbook as texts. */
export function readXlsx(archive: Uint8Array): ReadWorkbook {
  const files = unpack(archive);
  const file = (path: string): string => files.get(path)?.text ?? "";
  const shared = readShared(file("xl/sharedStrings.xml"));
  const names: string[] = [];
  walk(file("xl/workbook.xml"), (tag, attributes) => {
    if (tag === "sheet") names.push(attributes.name ?? "");
  });
  const elements = new Set<string>();
  const sheets = names.map((name, index) => ({
    name,
    rows: readRows(file(`xl/worksheets/sheet${index + 1}.xml`), shared, elements),
  }));
  return { sheets, elements, times: [...files.values()].map(({ time }) => time) };
}

function readShared(xml: string): readonly string[] {
  const texts: string[] = [];
  walk(
    xml,
    (tag) => tag === "si" && texts.push(""),
    (text) => texts.push((texts.pop() ?? "") + text),
  );
  return texts;
}

function readRows(xml: string, shared: readonly string[], elements: Set<string>): string[][] {
  const rows: string[][] = [];
  let type = "";
  walk(
    xml,
    (tag, attributes) => {
      elements.add(tag);
      if (tag === "row") rows.push([]);
      if (tag === "c") {
        type = attributes.t ?? "";
        rows.at(-1)?.push("");
      }
    },
    (text) => {
      const row = rows.at(-1);
      row?.push((row.pop() ?? "") + (type === "s" ? shared[Number(text)] : text));
    },
  );
  return rows;
}

type Attributes = { readonly [name: string]: string };

function walk(
  xml: string,
  open: (tag: string, attributes: Attributes) => unknown,
  words: (text: string) => unknown = () => undefined,
): void {
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => open(name, attributes as Attributes));
  parser.on("text", (text) => text !== "" && words(text));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
}
