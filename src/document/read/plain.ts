/** Reading where nothing is said yet: what decides which sentences there are, not what stands in them. */
import type { Node } from "../../model/node.ts";
import { isNode } from "../../model/reading.ts";
import { factOf } from "./fact.ts";

/** The nodes under a key; none where there are none or nobody knows. */
export function nodesOf(node: Node, key: string): readonly Node[] {
  const fact = factOf(node, key);
  if (fact.means !== "stated") return [];
  return Array.isArray(fact.value)
    ? fact.value.filter(isNode)
    : isNode(fact.value)
      ? [fact.value]
      : [];
}

/** The one node under a key. */
export function nodeOf(node: Node, key: string): Node | undefined {
  return nodesOf(node, key)[0];
}

/** The word under a key: an id, a date, a word of a closed list. */
export function wordOf(node: Node, key: string): string | undefined {
  const fact = factOf(node, key);
  return fact.means === "stated" && typeof fact.value === "string" ? fact.value : undefined;
}

/** The words under a key. */
export function wordsOf(node: Node, key: string): readonly string[] {
  const fact = factOf(node, key);
  if (fact.means !== "stated") return [];
  const all: readonly unknown[] = Array.isArray(fact.value) ? fact.value : [fact.value];
  return all.filter((one): one is string => typeof one === "string");
}

/** A single section of the model, such as `business`: it always exists. */
export function sectionOf(root: Node, name: string): Node {
  const found = root[name];
  if (!isNode(found)) throw new Error(`the model has no section ${name}`);
  return found;
}
