/** A law that the business names: the citation as written, and whose law it is where that is said. */
import type { Words } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import type { Reader } from "../../read/reader.ts";
import { ownWords } from "../own.ts";

/** The citation under a key, with a link where an address is stated. */
export function citationIn(read: Reader, node: Node, key: string): readonly Words[] | undefined {
  const law = read.node(node, key);
  if (law === undefined) return undefined;
  const cite = read.word(law, "cite");
  if (cite === undefined) return undefined;
  const { url } = law;
  const words = ownWords(read.context, cite);
  return [typeof url === "string" ? { ...words, href: url } : words];
}
