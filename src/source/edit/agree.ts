/** A second reader's opinion: an edited file must mean the same to whoever else reads YAML. */
import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument } from "yaml";
import { type Slot, sameTree, single, type Tree } from "./tree.ts";

/** True when the `yaml` package reads the same values from a text as we do. */
export function agrees(text: string, tree: Tree): boolean {
  const document = parseDocument(text, { version: "1.2", schema: "core", logLevel: "silent" });
  if (document.errors.length > 0) return false;
  const { contents } = document;
  if (contents === null) return tree.kind === "map" && tree.slots.length === 0;
  const other = treeOfNode(contents, document);
  return other !== undefined && sameTree(tree, other);
}

function treeOfNode(node: unknown, document: Document): Tree | undefined {
  if (isAlias(node)) return treeOfNode(node.resolve(document), document);
  if (isScalar(node)) return treeOfValue(node.value);
  if (isSeq(node))
    return collection(
      "list",
      node.items.map((item) => slot("", item, document)),
    );
  if (!isMap(node)) return undefined;
  const slots = node.items.map(({ key, value }) =>
    slot(isScalar(key) ? String(key.value) : "", value, document),
  );
  return collection("map", slots);
}

function slot(key: string, node: unknown, document: Document): Slot | undefined {
  const value = node === null ? single(null) : treeOfNode(node, document);
  return value && { key, value };
}

function collection(kind: "map" | "list", slots: readonly (Slot | undefined)[]): Tree | undefined {
  const read = slots.filter((one) => one !== undefined);
  return read.length === slots.length ? { kind, slots: read } : undefined;
}

function treeOfValue(value: unknown): Tree | undefined {
  if (value === null) return single(null);
  const known =
    typeof value === "boolean" || typeof value === "number" || typeof value === "string";
  return known ? single(value) : undefined;
}
