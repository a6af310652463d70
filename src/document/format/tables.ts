/** The tables of a document as plain words: what a spreadsheet can hold of it. */
import type { Block, Document, Sentence } from "../../finding/document.ts";

/** One table: a heading row and rows of the same length. All text is raw. */
export interface PlainTable {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Every table of the document in reading order. Cards of one section whose facts stand under the same
 * terms are one table too: a row a card, a column a term.
 */
export function tablesOf(document: Document): readonly PlainTable[] {
  return document.sections.flatMap(({ id, blocks }) => {
    const cards = tableOfCards(blocks);
    const caption = headingOf(blocks) ?? document.title;
    const first = cards === undefined ? [] : [{ id, caption, ...cards }];
    return [...first, ...blocks.flatMap(tablesIn)];
  });
}

/** Sentences as one text without marks. */
function plainText(sentences: readonly Sentence[]): string {
  return sentences.map(({ words }) => words.map(({ text }) => text).join("")).join(" ");
}

function headingOf(blocks: readonly Block[]): string | undefined {
  const heading = blocks.find(({ kind }) => kind === "heading");
  return heading?.kind === "heading" ? plainText([heading.title]) : undefined;
}

function tablesIn(block: Block): readonly PlainTable[] {
  switch (block.kind) {
    case "table": {
      const { id, caption, columns } = block;
      const rows = block.rows.map(({ cells }) =>
        columns.map((_, index) => plainText(cells[index] ?? [])),
      );
      return [{ id, caption, columns, rows }];
    }
    case "card":
    case "more":
      return block.blocks.flatMap(tablesIn);
    default:
      return [];
  }
}

function tableOfCards(blocks: readonly Block[]): Pick<PlainTable, "columns" | "rows"> | undefined {
  const cards = blocks.flatMap((block) => (block.kind === "card" ? [cardRow(block)] : []));
  const terms = [...new Set(cards.flatMap(({ facts }) => [...facts.keys()]))];
  if (terms.length === 0) return undefined;
  const rows = cards.map(({ title, facts }) => [
    title,
    ...terms.map((term) => facts.get(term) ?? ""),
  ]);
  return { columns: ["", ...terms], rows };
}

function cardRow({ title, blocks }: Extract<Block, { kind: "card" }>): {
  readonly title: string;
  readonly facts: ReadonlyMap<string, string>;
} {
  const rows = blocks.flatMap((block) => (block.kind === "facts" ? block.rows : []));
  const facts = new Map(rows.map(({ term, says }) => [term, plainText(says)]));
  return { title: plainText([title]), facts };
}
