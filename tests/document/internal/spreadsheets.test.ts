/** Records and registers as CSV and XLSX, read back and held against the documents. */
import { describe, expect, it } from "vitest";
import { toCsv } from "../../../src/document/format/csv.ts";
import { toXlsx } from "../../../src/document/format/xlsx.ts";
import { readCsv } from "../read-csv.ts";
import { readXlsx } from "../read-xlsx.ts";
import { BUSINESS, withValue } from "./fixture.ts";
import { example, made, small } from "./support.ts";

const KINDS = [
  "record-of-processing",
  "record-of-processing-for-clients",
  "retention-schedule",
  "vendor-register",
  "transfer-register",
  "request-register",
  "incident-register",
  "ai-register",
  "training-and-policies",
];

describe("spreadsheets", () => {
  it.each(KINDS)("hold all of the %s", async (kind) => {
    for (const document of made(example("saas"), kind)) {
      const bytes = await toXlsx(document);
      const { sheets } = readXlsx(bytes ?? new Uint8Array());
      const files = toCsv(document);
      expect(files).toHaveLength(sheets.length);
      for (const [index, { text }] of files.entries()) {
        const unguarded = readCsv(text).map((row) => row.map((cell) => cell.replace(/^'/, "")));
        expect(sheets[index]?.rows).toEqual(unguarded);
        expect(new Set(unguarded.map(({ length }) => length)).size).toBe(1);
      }
      expect(await toXlsx(document)).toEqual(bytes);
    }
  });

  it("give a row an activity, with a column for each point of Art. 30(1)", () => {
    const [record] = made(example("bakery"), "record-of-processing");
    const [contacts, activities] = record ? toCsv(record) : [];
    expect(readCsv(contacts?.text ?? "")[0]).toEqual(["Role", "Name", "Contact"]);
    const [head, ...rows] = readCsv(activities?.text ?? "");
    expect(head).toEqual(
      expect.arrayContaining([
        "Purpose",
        "People",
        "Data",
        "Who gets it",
        "Erased after",
        "Security",
      ]),
    );
    expect(rows.map(([name]) => name)).toContain("Cake orders");
    expect(rows).toHaveLength(7);
  });

  it("compute nothing that a business wrote", async () => {
    const evil = withValue(BUSINESS, ["vendors", "cloudy", "for"], "=HYPERLINK(1)");
    for (const document of made(small(evil), "vendor-register")) {
      const { elements } = readXlsx((await toXlsx(document)) ?? new Uint8Array());
      expect(elements.has("f")).toBe(false);
      const cells = toCsv(document).flatMap(({ text }) => readCsv(text).flat());
      expect(cells).toContain("'=HYPERLINK(1)");
    }
  });
});
