/** What internal documents say of facts: the fact, that there is none and why, or that nobody stated it. */
import type { Block, Row, Sentence, Words } from "../../finding/document.ts";
import type { Citation } from "../../finding/types.ts";
import type { MessageKey } from "../../message/types.ts";
import { type Known, read as readKnown } from "../../model/known.ts";
import type { Node } from "../../model/node.ts";
import { isNode } from "../../model/reading.ts";
import { type Line, row, table } from "../build/blocks.ts";
import { type Make, ours } from "../build/sentence.ts";
import { factOf } from "../read/fact.ts";
import { type Reader, readerOf } from "../read/reader.ts";
import type { Context } from "../types.ts";
import { ownWords } from "./own.ts";

export interface Telling {
  readonly make: Make;
  /** Ids of the required elements that the sentence shows. */
  readonly shows?: readonly string[];
  readonly law?: readonly Citation[];
  /** What stands where nothing is known to be there; a plain "none" when left out. */
  readonly nothing?: readonly Words[];
  /** What marks the facts that are not stated; a plain "not yet stated" when left out. */
  readonly mark?: (context: Context) => readonly Words[];
}

/**
 * Sentences in any case: what `make` gives; that there is none, where it gives nothing and all that
 * it read is known; and a mark of its own for facts that are not stated.
 */
export function tell(context: Context, id: string, telling: Telling): readonly Sentence[] {
  const { make, shows = [], law = [], nothing, mark } = telling;
  const { messages } = context;
  const read = readerOf(context);
  const words = make(read) ?? [];
  const { from, wants } = read;
  const isOpen = wants.length > 0;
  const known = words.length > 0 || isOpen ? words : (nothing ?? messages.words("internal.none"));
  const rest = messages.words(
    words.length > 0 ? "internal.rest_not_stated" : "internal.not_stated",
  );
  const missing = mark?.(context) ?? rest;
  const base = { law, shows };
  return [
    ...(known.length > 0 ? [{ ...base, id, words: known, from, state: "stated" as const }] : []),
    ...(isOpen
      ? [{ ...base, id: `${id}.open`, words: missing, from: wants, state: "missing" as const }]
      : []),
  ];
}

/** A line of a card or a cell of a row: its name among the terms, and what it tells. */
export type Spec = readonly [name: string, telling: Telling];

/** A spec for a fact that nobody must state: only where it is known. */
export function whereTold(node: Node, key: string, spec: Spec): readonly Spec[] {
  return factOf(node, key).means === "unknown" ? [] : [spec];
}

/** The lines of a card. */
export function lines(context: Context, prefix: string, specs: readonly Spec[]): readonly Line[] {
  return specs.map(([name, telling]) => ({
    id: `${prefix}.${name}.line`,
    term: term(context, name),
    says: tell(context, `${prefix}.${name}`, telling),
  }));
}

/** A row of a table, one cell a spec. */
export function cells(context: Context, prefix: string, specs: readonly Spec[]): Row {
  return row(
    prefix,
    ...specs.map(([name, telling]) => tell(context, `${prefix}.${name}`, telling)),
  );
}

/** A table whose columns bear the names of the specs of its rows. */
export function grid(
  context: Context,
  {
    id,
    caption,
    rows,
  }: { id: string; caption: string; rows: readonly (readonly [string, readonly Spec[]])[] },
): Block | undefined {
  const columns = rows[0]?.[1].map(([name]) => term(context, name)) ?? [];
  return table(id, {
    caption,
    columns,
    rows: rows.map(([at, specs]) => cells(context, at, specs)),
  });
}

/** A word of the catalogue that heads a line or a column. */
export function term({ messages }: Context, name: string): string {
  const key = `internal.term.${name}` as MessageKey; // a test holds that each name in use exists
  return (messages.format as (key: MessageKey) => string)(key);
}

/** How one value is written. */
export type Show = (value: unknown, read: Reader) => readonly Words[];

/** A fact: the entry or part that holds it, and its key. */
export type Place = readonly [node: Node, key: string];

/** All values under a key, as a list in words; the reason where there are none for a reason. */
export function values(read: Reader, [node, key]: Place, show: Show): readonly Words[] | undefined {
  const fact = read.fact(node, key);
  if (fact.means === "unknown") return undefined;
  if (fact.means === "none") return fact.reason === "" ? undefined : noneBecause(read, fact.reason);
  if (Array.isArray(fact.value)) read.complete(node, key);
  const list: readonly unknown[] = Array.isArray(fact.value) ? fact.value : [fact.value];
  return joined(
    read,
    list.map((value) => show(value, read)),
  );
}

/** Words of the business under a key, in the language of the document where it wrote them. */
export function own(read: Reader, node: Node, key: string): readonly Words[] | undefined {
  const fact = read.fact(node, key);
  if (fact.means === "none" && fact.reason !== "") return noneBecause(read, fact.reason);
  const text = read.text(node, key);
  return text && [text];
}

/** The same for words that may be left out: noted only where they are stated. */
export function ownIfStated(read: Reader, node: Node, key: string): readonly Words[] | undefined {
  return factOf(node, key).means === "stated" ? own(read, node, key) : undefined;
}

/** That there is none, and the reason in the words of the business. */
function noneBecause({ context }: Reader, reason: string): readonly Words[] {
  const because = ownWords(context, reason);
  return context.messages.words("internal.none_because", { because });
}

/** `a, b and c`; undefined for an empty list. */
export function joined(
  { context }: Reader,
  items: readonly (readonly Words[])[],
): readonly Words[] | undefined {
  const some = items.filter(({ length }) => length > 0);
  return some.length === 0 ? undefined : context.messages.runs(some);
}

/** Items one after the other, with a semicolon between. */
export function inTurn(items: readonly (readonly Words[] | undefined)[]): readonly Words[] {
  const some = items.filter((item) => item !== undefined).filter(({ length }) => length > 0);
  return some.flatMap((item, index) => (index === 0 ? item : [ours("; "), ...item]));
}

/** A fact that may be left out: read, and noted, only where it is stated. */
export function ifStated(
  read: Reader,
  [node, key]: Place,
  show: Show,
): readonly Words[] | undefined {
  return factOf(node, key).means === "stated" ? values(read, [node, key], show) : undefined;
}

/** A derived fact; the stated facts that would decide it are noted as wanted. */
export function derived(read: Reader, node: Node, key: string): Known {
  if (!isNode(node.derived)) return { values: [], open: [] };
  const found = readKnown(node.derived, key);
  for (const fact of found.open) read.fact(fact.node, fact.key);
  return found;
}

/** The nodes that an entry names and that are in use; what may add others is noted as wanted. */
export function linked(read: Reader, node: Node, key: string): readonly Node[] {
  const found = readKnown(node, key);
  for (const fact of found.open) read.fact(fact.node, fact.key);
  return found.values.filter(isNode).filter(({ status }) => status !== "retired");
}

/** The values under a key, or `absent` where it is known that there are none. */
export function valuesOr(
  read: Reader,
  place: Place,
  { show, absent }: { readonly show: Show; readonly absent: readonly Words[] },
): readonly Words[] | undefined {
  return values(read, place, show) ?? (factOf(...place).means === "none" ? absent : undefined);
}

/** The nodes among derived values. */
export function derivedNodes(read: Reader, node: Node, key: string): readonly Node[] {
  return derived(read, node, key).values.filter(isNode);
}
