/** Every anchor that a document has on its page. */
import type { Block, Document } from "../../finding/document.ts";
import { sentencesOf } from "../../finding/sentences.ts";

const KNOWN = new WeakMap<Document, ReadonlySet<string>>();

/** Sections, blocks, rows and sentences; worked out once a document. */
export function anchorsOf(document: Document): ReadonlySet<string> {
  const known = KNOWN.get(document);
  if (known !== undefined) return known;
  const { sections } = document;
  const anchors = new Set([
    ...sections.flatMap(({ id, blocks }) => [id, ...blocks.flatMap(anchorsIn)]),
    ...sentencesOf(sections).map(({ id }) => id),
  ]);
  KNOWN.set(document, anchors);
  return anchors;
}

function anchorsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
    case "flows":
      return [block.id];
    case "more":
      return [block.id, ...block.blocks.flatMap(anchorsIn)];
    case "card":
      return block.blocks.flatMap(anchorsIn);
    case "table":
      return [block.id, ...block.rows.map(({ id }) => id)];
    default:
      return [];
  }
}
