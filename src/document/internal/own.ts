/** Words as the business wrote them, marked where they are in another language than the document. */
import type { Words } from "../../finding/document.ts";
import type { Context } from "../types.ts";

/** One run of them. */
export function ownWords({ declaredIn, language }: Context, text: string): Words {
  return declaredIn === language
    ? { text, kind: "own" }
    : { text, kind: "own", language: declaredIn };
}
