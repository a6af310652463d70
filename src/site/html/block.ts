/** Blocks of a document as HTML: the one place that knows how each kind of block looks in the source. */
import type { Block, Sentence } from "../../finding/document.ts";
import { textOf } from "../../finding/sentences.ts";
import type { Messages } from "../../message/messages.ts";
import { type Child, element, type Html, lines } from "./markup.ts";
import { marksOf, saying, spansOf, wordsOf } from "./sentence.ts";
import { tableOf } from "./table.ts";
import { type Around, anchorLink } from "./target.ts";

/** What blocks are written with. */
export interface Writing {
  readonly around: Around;
  readonly messages: Messages;
  /** The picture of the flows, where the document has one. */
  readonly picture: Html | null;
  /** Level of the heading that a card or a part of it would have here. */
  readonly level: number;
  /** The title that the blocks stand under. */
  readonly title: string;
}

type Of<K extends Block["kind"]> = Extract<Block, { readonly kind: K }>;

/** Blocks one after the other; what follows a heading stands one level deeper. */
export function blocksOf(blocks: readonly Block[], writing: Writing): Html {
  let { level } = writing;
  const written: Child[] = [];
  for (const block of blocks) {
    if (block.kind === "heading") level = Math.max(block.level, writing.level) + 1;
    written.push(blockOf(block, { ...writing, level }));
  }
  return lines(written);
}

function blockOf(block: Block, writing: Writing): Html {
  const { around } = writing;
  switch (block.kind) {
    case "heading":
      return heading(block.title, block.id, { ...writing, level: writing.level - 1 });
    case "paragraph":
      return saying("p", block.sentences, around);
    case "list":
      return element(block.ordered ? "ol" : "ul", {}, [
        lines(block.items.map((item) => saying("li", item, around))),
      ]);
    case "facts":
      return facts(block, around);
    case "card":
      return card(block, writing);
    case "more":
      return more(block, writing);
    case "table":
      return tableOf(block, writing);
    case "note":
      return note(block, writing);
    case "flows":
      return flows(block, writing);
  }
}

/** A heading is its own permalink, unless its words lead elsewhere. The anchor may be that of its section. */
function heading(title: Sentence, anchor: string, { around, level }: Writing): Html {
  const marks = { ...marksOf({ ...title, id: "" }, around), id: around.claim(anchor) };
  const words = wordsOf(title, around);
  const leads = title.words.some(({ href }) => href !== undefined);
  const inner = leads ? words : element("a", { href: anchorLink(anchor) }, [words]);
  return element(`h${Math.min(level, 6)}`, marks, [inner]);
}

function facts({ rows }: Of<"facts">, around: Around): Html {
  const written = rows.map(({ term, says }) =>
    element("div", {}, [element("dt", {}, [term]), saying("dd", says, around)]),
  );
  return element("dl", {}, [lines(written)]);
}

function card(block: Of<"card">, writing: Writing): Html {
  const deeper = { ...writing, level: writing.level + 1, title: textOf(block.title) };
  return element("article", { class: "card" }, [
    lines([heading(block.title, block.title.id, writing), blocksOf(block.blocks, deeper)]),
  ]);
}

function more({ id, summary, blocks }: Of<"more">, writing: Writing): Html {
  const { around } = writing;
  return element("details", { id: around.claim(id) }, [
    lines([
      element("summary", marksOf(summary, around), [wordsOf(summary, around)]),
      blocksOf(blocks, writing),
    ]),
  ]);
}

/** What the box is for stands in words too: colour alone tells nothing. */
function note({ tone, sentences }: Of<"note">, { around, messages }: Writing): Html {
  return element("div", { class: `note ${tone}` }, [
    element("strong", {}, [messages.format(`site.note.${tone}`)]),
    " ",
    spansOf(sentences, around),
  ]);
}

function flows({ id, text }: Of<"flows">, { around, messages, picture }: Writing): Html {
  const anchor = around.claim(id);
  const words = element("ul", {}, [lines(text.map((one) => saying("li", [one], around)))]);
  if (picture === null) return element("div", { id: anchor }, [words]);
  return element("figure", { id: anchor }, [
    lines([
      picture,
      element("details", {}, [
        lines([element("summary", {}, [messages.format("site.flows.in_words")]), words]),
      ]),
    ]),
  ]);
}
