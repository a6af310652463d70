/** What changed between two versions of a document: parts that came, went or read otherwise, sentence by sentence. */
import type { Block, Document, Section, Sentence } from "../../finding/document.ts";
import { sentencesIn, textOf } from "../../finding/sentences.ts";
import { diffWords, type WordPart } from "../../text/word-diff.ts";

/** One sentence of both versions, or of one of them. */
export interface ChangedSentence {
  readonly id: string;
  readonly parts: readonly WordPart[];
}

/** A section, or a card of it, in which something changed. */
export interface ChangedPart {
  readonly title: string;
  readonly kind: "new" | "gone" | "changed";
  readonly sentences: readonly ChangedSentence[];
}

/** A stretch of a document under one title. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly Sentence[];
}

/** The changes from `before` to `after`, in the order of `after`; what is gone stands at the end. */
export function compareVersions(before: Document, after: Document): readonly ChangedPart[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const known = new Map(old.map((part) => [part.id, part]));
  const kept = new Set(now.map(({ id }) => id));
  const gone = old.filter(({ id }) => !kept.has(id));
  return [
    ...now.flatMap((part) => compareParts(known.get(part.id), part)),
    ...gone.map((part) => ({
      title: part.title,
      kind: "gone" as const,
      sentences: part.sentences.map((one) => changed(one.id, textOf(one), "")),
    })),
  ];
}

function compareParts(before: Part | undefined, after: Part): readonly ChangedPart[] {
  const texts = textsOf(before);
  const now = textsOf(after);
  const ids = [...new Set([...now.keys(), ...texts.keys()])];
  const sentences = ids
    .filter((id) => texts.get(id) !== now.get(id))
    .map((id) => changed(id, texts.get(id) ?? "", now.get(id) ?? ""));
  if (sentences.length === 0) return [];
  const kind = before === undefined ? "new" : "changed";
  return [{ title: after.title, kind, sentences }];
}

function changed(id: string, before: string, after: string): ChangedSentence {
  return { id, parts: diffWords(before, after) };
}

function textsOf(part: Part | undefined): ReadonlyMap<string, string> {
  return new Map(part?.sentences.map((one) => [one.id, textOf(one)]));
}

/** Each section, with its cards as parts of their own. */
function partsOf({ sections }: Document): readonly Part[] {
  return sections.flatMap((section) => {
    const cards = section.blocks.flatMap(cardsIn);
    const carded = new Set(cards.flatMap(({ sentences }) => sentences));
    const sentences = section.blocks.flatMap(sentencesIn).filter((one) => !carded.has(one));
    return [{ id: section.id, title: titleOf(section), sentences }, ...cards];
  });
}

function titleOf({ id, blocks }: Section): string {
  const [first] = blocks;
  return first?.kind === "heading" ? textOf(first.title) : id;
}

function cardsIn(block: Block): readonly Part[] {
  if (block.kind === "more") return block.blocks.flatMap(cardsIn);
  if (block.kind !== "card") return [];
  return [{ id: block.id, title: textOf(block.title), sentences: sentencesIn(block) }];
}
