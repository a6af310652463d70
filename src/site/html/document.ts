/** A document as HTML: its sections, without the page around them. */
import type { Document, Section } from "../../finding/document.ts";
import { textOf } from "../../finding/sentences.ts";
import type { Messages } from "../../message/messages.ts";
import { blocksOf } from "./block.ts";
import { element, type Html, lines } from "./markup.ts";
import type { Around } from "./target.ts";

export interface DocumentWriting {
  readonly around: Around;
  readonly messages: Messages;
  /** The picture of the flows, where the document has one. */
  readonly picture: Html | null;
}

/** All sections, each with its anchor. */
export function sectionsOf({ sections }: Document, writing: DocumentWriting): Html {
  const { claim } = writing.around;
  const written = sections.map((section) =>
    element("section", { id: claim(section.id) }, [
      blocksOf(section.blocks, { ...writing, level: 2, title: titleOf(section) ?? "" }),
    ]),
  );
  return lines(written);
}

/** Fewer parts are seen at a glance. */
const FEWEST = 3;

/** The parts that a table of contents lists: sections that begin with a heading; none if they are few. */
export function partsOf({ sections }: Document): readonly { anchor: string; label: string }[] {
  const parts = sections.flatMap((section) => {
    const label = titleOf(section);
    return label === undefined ? [] : [{ anchor: section.id, label }];
  });
  return parts.length < FEWEST ? [] : parts;
}

/** The words of a section's first heading. */
function titleOf({ blocks }: Section): string | undefined {
  const [first] = blocks;
  if (first?.kind !== "heading") return undefined;
  return textOf(first.title);
}
