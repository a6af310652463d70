/** Words of Markdown as words of a document: no HTML, no pictures, links only where they are safe. */
import type { Token, Tokens } from "marked";
import type { Words } from "../../finding/document.ts";

/** Every kind that marked makes within a line; what it does not know is none of ours. */
type Inline =
  | Tokens.Br
  | Tokens.Codespan
  | Tokens.Del
  | Tokens.Em
  | Tokens.Escape
  | Tokens.Image
  | Tokens.Link
  | Tokens.Strong
  | Tokens.Tag
  | Tokens.Text;

interface Style {
  readonly kind: "own" | "strong";
  readonly href?: string;
}

const ENTITIES: { readonly [entity: string]: string } = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": "\u00A0",
};

/** The words of inline tokens; HTML stands as the text that it is. */
export function wordsOfTokens(tokens: readonly Token[], style: Style = { kind: "own" }): Words[] {
  return tokens.flatMap((token) => wordsOfToken(token as Inline, style)); // marked types them too widely
}

function wordsOfToken(token: Inline, style: Style): readonly Words[] {
  switch (token.type) {
    case "br":
      return [{ ...style, text: " " }];
    case "codespan":
      return [{ ...style, kind: "code", text: decoded(token.text) }];
    case "strong":
      return wordsOfTokens(token.tokens, { ...style, kind: "strong" });
    case "em":
    case "del":
      return wordsOfTokens(token.tokens, style);
    case "link":
      return wordsOfTokens(token.tokens, { ...style, href: token.href });
    case "image":
      return [{ ...style, text: decoded(token.text) }];
    case "escape":
    case "text":
      return "tokens" in token && token.tokens !== undefined
        ? wordsOfTokens(token.tokens, style)
        : [{ ...style, text: decoded(token.text) }];
    default:
      return [{ ...style, text: token.raw }];
  }
}

function decoded(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity);
}
