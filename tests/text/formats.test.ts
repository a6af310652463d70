/** CSV, XML and workflow commands hold any text, and their readers get it back. */
import { describe, expect, it } from "vitest";
import { csvCell, csvRow } from "../../src/text/csv.ts";
import { terminalText } from "../../src/text/terminal.ts";
import { workflowData, workflowLog, workflowProperty } from "../../src/text/workflow.ts";
import { xmlAttribute, xmlText } from "../../src/text/xml.ts";
import { always, lacks, same, UNSEEN } from "./samples.ts";

/** What HTML and XML cannot hold is replaced. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NO_CHARACTER = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF\p{Cs}]/gu;

describe("CSV", () => {
  /** RFC 4180, one character after another. */
  function readCsv(text: string): readonly (readonly string[])[] {
    const rows: string[][] = [[""]];
    let inQuotes = false;
    for (let at = 0; at < text.length; at += 1) {
      const sign = text.charAt(at);
      const row = rows.at(-1) ?? [];
      const add = (more: string): void => void row.splice(-1, 1, (row.at(-1) ?? "") + more);
      if (inQuotes && sign === '"' && text[at + 1] === '"') {
        add('"');
        at += 1;
      } else if (sign === '"') inQuotes = !inQuotes;
      else if (inQuotes) add(sign);
      else if (sign === ",") row.push("");
      else if (text.startsWith("\r\n", at)) {
        rows.push([""]);
        at += 1;
      } else add(sign);
    }
    return rows.slice(0, -1);
  }

  it("cells read back, and none is a formula", () => {
    always((text) => {
      const [cells = [], ...others] = readCsv(csvRow([text, "next"]));
      expect(others).toEqual([]);
      same(cells.length, 2);
      const [cell = ""] = cells;
      lacks(cell, /^\s*[=+\-@\t\r]/);
      expect(cell.replace(/^'/, "")).toBe(
        text.replaceAll(/[\0\p{Cs}]/gu, "\uFFFD").replace(/^'/, ""),
      );
    });
    expect(csvCell('=1+"1"')).toBe('"\'=1+""1"""');
    expect(csvCell("plain")).toBe('"plain"');
  });
});

describe("XML", () => {
  const ENTITIES: { readonly [name: string]: string } = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
  };
  /** A reader of XML 1.0 text, which first makes all line breaks one. */
  function readXml(xml: string): string {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: illegal in XML
    if (/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF\p{Cs}]/u.test(xml))
      throw new Error("not well-formed: illegal character");
    if (/<|\]\]>/.test(xml)) throw new Error("not well-formed: markup");
    return xml
      .replaceAll(/\r\n?/g, "\n")
      .replaceAll(/&(#?)(\w*);?/g, (match, hash: string, name: string) => {
        if (!match.endsWith(";")) throw new Error("not well-formed: reference");
        return hash === "#" ? String.fromCodePoint(Number(name)) : (ENTITIES[name] ?? match);
      });
  }

  it("text and attributes are well-formed and read back", () => {
    always((text) => {
      const shown = text.replaceAll(NO_CHARACTER, "\uFFFD");
      same(readXml(xmlText(text)), shown);
      const attribute = xmlAttribute(text);
      lacks(attribute, /["'\n\t\r]/);
      same(readXml(attribute), shown);
    });
  });
});

describe("workflow commands", () => {
  /** As the runner reads them back. */
  const data = (text: string): string =>
    text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
  const property = (text: string): string =>
    data(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
  const shown = (text: string): string =>
    text
      .split(/(\r\n|[\r\n])/)
      .map((part) => (/^[\r\n]/.test(part) ? part.replace("\r\n", "\n") : terminalText(part)))
      .join("");

  it("hold the text on one line, and read back", () => {
    always((text) => {
      lacks(workflowData(text), /[\r\n]/);
      lacks(workflowProperty(text), /[\r\n:,]/);
      same(UNSEEN.test(workflowData(text)), false);
      same(data(workflowData(text)), shown(text));
      same(property(workflowProperty(text)), shown(text));
    });
  });

  it("no line of a log is a command", () => {
    expect(workflowLog("a\n::error::b\n  ##[group]c\r::d\u0085::e")).toBe(
      "a\n\\::error::b\n  \\##[group]c\n\\::d\n\\::e",
    );
    always((text) => {
      for (const line of workflowLog(text).split(/[\n\r\v\f\u0085\u2028\u2029]/))
        lacks(line, /^\s*(?:::|##\[)/);
    });
  });
});
