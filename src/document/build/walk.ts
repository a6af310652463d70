/** Every sentence of a document, in the order of reading. */
import type { Block, Section, Sentence } from "../../finding/document.ts";

/** All sentences of all sections, titles and cells among them. */
export function sentencesOf(sections: readonly Section[]): readonly Sentence[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(inBlock));
}

/** The sentences of one block. */
export function inBlock(block: Block): readonly Sentence[] {
  switch (block.kind) {
    case "heading":
      return [block.title];
    case "paragraph":
    case "note":
      return block.sentences;
    case "list":
      return block.items.flat();
    case "facts":
      return block.rows.flatMap(({ says }) => says);
    case "card":
      return [block.title, ...block.blocks.flatMap(inBlock)];
    case "more":
      return [block.summary, ...block.blocks.flatMap(inBlock)];
    case "table":
      return block.rows.flatMap(({ cells }) => cells.flat());
    case "flows":
      return block.text;
  }
}
