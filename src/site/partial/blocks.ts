/** Markdown of the business as blocks of a document: from there on it is written like everything else. */
import { lexer, type Token, type Tokens } from "marked";
import type { Block, Provenance, Sentence, Words } from "../../finding/document.ts";
import { wordsOfTokens } from "./inline.ts";

/** What the sentences are called and where they come from. */
export interface Naming {
  /** Begin of every id, such as `own.purposes.after`. */
  readonly prefix: string;
  readonly from: Provenance;
  /** BCP 47, where it differs from the document's. */
  readonly language: string | undefined;
}

type Known =
  | Tokens.Blockquote
  | Tokens.Code
  | Tokens.Def
  | Tokens.Heading
  | Tokens.Hr
  | Tokens.HTML
  | Tokens.List
  | Tokens.Paragraph
  | Tokens.Space
  | Tokens.Table
  | Tokens.Text;

/** Gives every sentence an id of its own, by counting. */
interface Making extends Naming {
  count: number;
}

export function blocksOfMarkdown(text: string, naming: Naming): readonly Block[] {
  return blocksOfTokens(lexer(text), { ...naming, count: 0 });
}

function blocksOfTokens(tokens: readonly Token[], making: Making): readonly Block[] {
  return tokens.flatMap((token) => blocksOfToken(token as Known, making)); // marked types them too widely
}

function blocksOfToken(token: Known, making: Making): readonly Block[] {
  switch (token.type) {
    case "heading": {
      const title = sentence(wordsOfTokens(token.tokens), making);
      return [{ kind: "heading", id: title.id, level: token.depth <= 2 ? 3 : 4, title }];
    }
    case "paragraph":
    case "text":
      return paragraph(wordsOfTokens(token.tokens ?? [token]), making);
    case "code":
      return paragraph([{ kind: "code", text: token.text }], making);
    case "html":
      return paragraph([{ kind: "own", text: token.raw.trim() }], making);
    case "blockquote":
      return blocksOfTokens(token.tokens, making);
    case "list":
      return [{ kind: "list", ordered: token.ordered, items: itemsOf(token, making) }];
    case "table":
      return [tableOf(token, making)];
    case "def":
    case "hr":
    case "space":
      return [];
    default:
      // What marked makes beside these, such as the box of a task, stands as the text that it is.
      return paragraph(wordsOfTokens([token]), making);
  }
}

function paragraph(words: readonly Words[], making: Making): readonly Block[] {
  if (words.every(({ text }) => text.trim() === "")) return [];
  return [{ kind: "paragraph", sentences: [sentence(words, making)] }];
}

/** One level: what is nested follows as items of its own. */
function itemsOf({ items }: Tokens.List, making: Making): readonly (readonly Sentence[])[] {
  return items.flatMap(({ tokens }) => {
    const lists = tokens.filter((token): token is Tokens.List => token.type === "list");
    const rest = blocksOfTokens(
      tokens.filter(({ type }) => type !== "list"),
      making,
    );
    const own = rest.flatMap((block) => (block.kind === "paragraph" ? block.sentences : []));
    return [...(own.length === 0 ? [] : [own]), ...lists.flatMap((list) => itemsOf(list, making))];
  });
}

function tableOf({ header, rows }: Tokens.Table, making: Making): Block {
  const columns = header.map(({ text }) => text);
  return {
    kind: "table",
    id: `${making.prefix}.table${making.count}`,
    caption: columns.join(", "),
    columns,
    rows: rows.map((cells) => ({
      id: "",
      cells: cells.map(({ tokens }) => [sentence(wordsOfTokens(tokens), making)]),
    })),
  };
}

function sentence(words: readonly Words[], making: Making): Sentence {
  making.count += 1;
  const { language } = making;
  const spoken = language === undefined ? words : words.map((one) => ({ ...one, language }));
  const id = `${making.prefix}.${making.count}`;
  return { id, words: spoken, from: [making.from], law: [], state: "stated" };
}
