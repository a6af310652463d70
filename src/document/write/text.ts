/** A document as plain text, to be sent by email or read in a terminal. */
import type { Block, Document, Sentence } from "../../finding/document.ts";
import { terminalText } from "../../text/terminal.ts";
import { wrap } from "../../text/wrap.ts";

const WIDTH = 78;

/** The whole document, in lines of at most 78 columns. */
export function toText(document: Document): string {
  const title = terminalText(document.title);
  const blocks = document.sections.flatMap((section) => section.blocks);
  const lines = blocks.flatMap((block) => ["", ...blockLines(block)]);
  return `${[title, "=".repeat(Math.min(title.length, WIDTH)), ...lines].join("\n")}\n`;
}

/** The words of sentences as one line of plain text. */
export function plain(sentences: readonly Sentence[]): string {
  return sentences
    .map(({ words, state }) => {
      const text = words.map((run) => terminalText(run.text.replaceAll(/\s+/g, " "))).join("");
      return state === "missing" ? `[${text.trim()}]` : text;
    })
    .join(" ");
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading": {
      const title = plain([block.title]);
      return block.level === 2 ? [title, "-".repeat(Math.min(title.length, WIDTH))] : [title];
    }
    case "paragraph":
      return wrap(plain(block.sentences), WIDTH);
    case "list":
      return block.items.flatMap((item, index) =>
        hung(block.ordered ? `${index + 1}. ` : "- ", plain(item)),
      );
    case "facts":
      return block.rows.flatMap(({ term, says }) =>
        hung("- ", `${terminalText(term)}: ${plain(says)}`),
      );
    case "card":
      return [plain([block.title]).toUpperCase(), ...block.blocks.flatMap(blockLines)];
    case "more":
      return [plain([block.summary]), ...block.blocks.flatMap(blockLines)];
    case "table":
      return tableLines(block);
    case "note":
      return hung("! ", plain(block.sentences));
    case "flows":
      return block.text.flatMap((sentence) => hung("- ", plain([sentence])));
  }
}

/** Each row as a little list: tables do not fit every window. */
function tableLines({ columns, rows }: Extract<Block, { kind: "table" }>): readonly string[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell, index) => {
      const text = plain(cell);
      if (text === "") return [];
      const column = terminalText(columns[index] ?? "");
      return hung(index === 0 ? "- " : "  ", column === "" ? text : `${column}: ${text}`);
    }),
  );
}

function hung(mark: string, text: string): readonly string[] {
  const blank = " ".repeat(mark.length);
  return wrap(text, WIDTH - mark.length).map((line, index) => (index === 0 ? mark : blank) + line);
}
