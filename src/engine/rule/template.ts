/** Splits a text at its `{{ expressions }}`. */

export type TemplatePiece =
  | { readonly kind: "text"; readonly text: string }
  /** `offset` is where the expression begins in the whole text. */
  | { readonly kind: "expression"; readonly text: string; readonly offset: number };

/** The pieces of a text in order, or the offset of a `{{` that nothing closes. */
export type SplitTemplate =
  | { readonly pieces: readonly TemplatePiece[] }
  | { readonly unclosed: number };

/**
 * Splits `crm keeps {{ category.label }}` into texts and expressions. The first `}}` closes, so an
 * expression in a text cannot hold an object constructor that ends another.
 */
export function splitTemplate(text: string): SplitTemplate {
  const pieces: TemplatePiece[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf("{{", at);
    if (open < 0) break;
    const close = text.indexOf("}}", open + 2);
    if (close < 0) return { unclosed: open };
    if (open > at) pieces.push({ kind: "text", text: text.slice(at, open) });
    pieces.push({ kind: "expression", text: text.slice(open + 2, close), offset: open + 2 });
    at = close + 2;
  }
  if (at < text.length) pieces.push({ kind: "text", text: text.slice(at) });
  return { pieces };
}
