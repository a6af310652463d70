/** Reading facts for one sentence: all that was read becomes its provenance. */
import type { Provenance, Words } from "../../finding/document.ts";
import type { Node } from "../../model/node.ts";
import { isNode, openList } from "../../model/reading.ts";
import type { Context } from "../types.ts";
import { type Fact, factOf, provenanceOf, wantedAt } from "./fact.ts";
import { ownText } from "./text.ts";

/** Every method notes what it read; `undefined` means that there is none, or that it is not known. */
export interface Reader {
  readonly context: Context;
  /** What was read and is known, in the order of reading. */
  readonly from: readonly Provenance[];
  /** What was read and is not known. */
  readonly wants: readonly Provenance[];
  fact(node: Node, key: string): Fact;
  /** An id, a word of a closed list, a date, a period, a country. */
  word(node: Node, key: string): string | undefined;
  words(node: Node, key: string): readonly string[] | undefined;
  /** Words of the business in the language of the document, where it wrote them. */
  text(node: Node, key: string): Words | undefined;
  yes(node: Node, key: string): boolean | undefined;
  node(node: Node, key: string): Node | undefined;
  nodes(node: Node, key: string): readonly Node[] | undefined;
  number(node: Node, key: string): number | undefined;
  /** A list that may hold more than it shows is not complete: nothing follows from what it lacks. */
  complete(node: Node, key: string): boolean;
  /** Notes a fact on which the sentence rests without saying it; the entity itself with key "". */
  rest(node: Node, key: string): void;
  /** Notes a fact that is missing, where that follows from more than its own key. */
  missing(node: Node, key: string): void;
}

/** A reader that has read nothing yet. */
export function readerOf(context: Context): Reader {
  const from = new Map<string, Provenance>();
  const wants = new Map<string, Provenance>();
  const note = (known: boolean, node: Node, key: string): void => {
    const place = known ? provenanceOf(node, key) : wantedAt(node, key);
    (known ? from : wants).set(`${place.address} ${place.key}`, place);
  };
  const fact = (node: Node, key: string): Fact => {
    const found = factOf(node, key);
    note(found.means !== "unknown", node, key);
    return found;
  };
  const value = (node: Node, key: string): unknown => {
    const found = fact(node, key);
    return found.means === "stated" ? found.value : undefined;
  };
  return {
    context,
    get from() {
      return [...from.values()];
    },
    get wants() {
      return [...wants.values()];
    },
    fact,
    word: (node, key) => only(value(node, key), isText),
    words: (node, key) => onlyAll(value(node, key), isText),
    text: (node, key) => ownText(context, { node, key, value: value(node, key) }),
    yes: (node, key) => only(value(node, key), isYesOrNo),
    node: (node, key) => only(value(node, key), isNode),
    nodes: (node, key) => onlyAll(value(node, key), isNode),
    number: (node, key) => only(value(node, key), isNumber),
    complete: (node, key) => {
      const found = fact(node, key);
      if (found.means === "unknown") return false;
      const open = found.means === "stated" && Array.isArray(found.value) && openList(found.value);
      for (const one of open || []) note(false, one.node, one.key);
      return !open;
    },
    rest: (node, key) => note(true, node, key),
    missing: (node, key) => note(false, node, key),
  };
}

function only<T>(value: unknown, is: (value: unknown) => value is T): T | undefined {
  return is(value) ? value : undefined;
}

function onlyAll<T>(value: unknown, is: (value: unknown) => value is T): readonly T[] | undefined {
  if (value === undefined) return undefined;
  return Array.isArray(value) ? value.filter(is) : is(value) ? [value] : [];
}

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number";
const isYesOrNo = (value: unknown): value is boolean => typeof value === "boolean";
