/** Words of the business: in the language of the document where it wrote them, else marked as another. */
import type { Words } from "../../finding/document.ts";
import { META, type Node } from "../../model/node.ts";
import type { Context } from "../types.ts";

interface Own {
  readonly node: Node;
  readonly key: string;
  /** As declared. */
  readonly value: unknown;
}

/** The text as a run of own words; undefined when it is no text or empty. */
export function ownText(context: Context, { node, key, value }: Own): Words | undefined {
  if (typeof value !== "string" || value.trim() === "") return undefined;
  const translated = context.translations.get(context.language)?.(node, key);
  if (translated !== undefined) return { text: translated, kind: "own" };
  // What the model itself worked out (a name from an id) is in no language of anybody.
  const written = node[META].computed.has(key) ? context.language : context.declaredIn;
  const text = value.trim();
  return written === context.language
    ? { text, kind: "own" }
    : { text, kind: "own", language: written };
}
