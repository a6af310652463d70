/** A law that the business names: the citation as written, and whose law it is where that is said. */
import type { Words } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import type { Reader } from "../../read/reader.ts";

/** The citation under a key, with a link where an address is stated. */
export function citationIn(read: Reader, node: Node, key: string): readonly Words[] | undefined {
  const law = read.node(node, key);
  if (law === undefined) return undefined;
  const cite = read.word(law, "cite");
  if (cite === undefined) return undefined;
  const { url } = law;
  return [{ text: cite, kind: "own", ...(typeof url === "string" ? { href: url } : {}) }];
}
