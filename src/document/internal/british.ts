/** Where the law of the United Kingdom alone reaches a business, the same articles stand under its name. */
import type { Block, Section, Sentence } from "../../finding/document.ts";
import { cite } from "../build/sentence.ts";

/** The parts with every citation of the GDPR turned into one of the UK GDPR. */
export function underUkLaw(sections: readonly Section[]): readonly Section[] {
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(inBlock) }));
}

function inBlock(block: Block): Block {
  switch (block.kind) {
    case "heading":
      return { ...block, title: turned(block.title) };
    case "paragraph":
    case "note":
      return { ...block, sentences: block.sentences.map(turned) };
    case "list":
      return { ...block, items: block.items.map((item) => item.map(turned)) };
    case "facts":
      return { ...block, rows: block.rows.map((row) => ({ ...row, says: row.says.map(turned) })) };
    case "card":
      return { ...block, title: turned(block.title), blocks: block.blocks.map(inBlock) };
    case "more":
      return { ...block, summary: turned(block.summary), blocks: block.blocks.map(inBlock) };
    case "table":
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => cell.map(turned)),
        })),
      };
    case "flows":
      return { ...block, text: block.text.map(turned) };
  }
}

function turned(sentence: Sentence): Sentence {
  const law = sentence.law.map((one) => (one.law === "gdpr" ? cite("uk_gdpr", one.cite) : one));
  return { ...sentence, law };
}
