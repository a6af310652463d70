/** Texts of the business in another language: files of the same shape that hold nothing but texts. */
import type { Parsed, Yaml } from "../../source/types.ts";
import { META, type Node } from "../node.ts";
import type { Field } from "../shape.ts";

/** The words for a key of a node; undefined where nobody translated it. */
export type Translate = (node: Node, key: string) => string | undefined;

/** `privacy/texts/de.yaml`: the language stands in the name. */
const NAME = /(?:^|\/)([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\.ya?ml$/;

/** The language that a file's name tells, in small letters. */
export function languageOf(path: string): string | undefined {
  return NAME.exec(path)?.[1]?.toLowerCase();
}

/** The translations by language, from files named after it. A later file of a language counts first. */
export function translationsFrom(files: readonly Parsed[]): ReadonlyMap<string, Translate> {
  return new Map(
    files.flatMap(({ file, root }) => {
      const language = languageOf(file.path);
      return language === undefined || root === undefined ? [] : [[language, from(root)] as const];
    }),
  );
}

function from(root: Yaml): Translate {
  return (node, key) => {
    const place = pathOf(node);
    if (place === undefined) return undefined;
    const found = walk(root, place);
    if (typeof found === "string") return isShortFor(node, key) ? found : undefined;
    const text = child(found, key);
    return typeof text === "string" && text.trim() !== "" ? text.trim() : undefined;
  };
}

/** The keys from the top of a file down to a node; undefined for what nobody declares. */
function pathOf(node: Node): readonly string[] | undefined {
  const { parent, key, address } = node[META];
  if (parent === null) return address === "$model" ? [] : undefined;
  const above = pathOf(parent);
  if (above === undefined) return undefined;
  const field = fieldOf(parent, key);
  return field?.many === true && typeof node.id === "string"
    ? [...above, key, node.id]
    : [...above, key];
}

function walk(value: Yaml | undefined, path: readonly string[]): Yaml | undefined {
  return path.reduce<Yaml | undefined>(child, value);
}

function child(value: Yaml | undefined, key: string): Yaml | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return (value as Readonly<Record<string, Yaml>>)[key]; // no list; without a prototype
}

/** A node written as one text: `identity: "..."` stands for `identity: { how: "..." }`. */
function isShortFor(node: Node, key: string): boolean {
  const { parent, key: at } = node[META];
  const writing = parent === null ? undefined : fieldOf(parent, at)?.writing;
  return (writing?.short?.string ?? writing?.item?.string) === key;
}

function fieldOf(node: Node, key: string): Field | undefined {
  return node[META].shape.fields[key];
}
