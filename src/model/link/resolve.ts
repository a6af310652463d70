/** Turns ids into the nodes they name, or says what was probably meant. */

import { asId, isId } from "../../text/id.ts";
import { nearest } from "../../text/nearest.ts";
import { list } from "../../text/words.ts";
import { type Assembly, entitiesOf, type Link, report } from "../build/assembly.ts";
import type { Cell } from "../build/cell.ts";
import { factOf, listOf } from "../build/list.ts";
import { noteUnknown, type OpenNode, type Unknown } from "../meta.ts";
import { type Fact, META } from "../node.ts";
import type { FieldType } from "../shape.ts";
import { SHAPES } from "../shapes.ts";
import { coveredShapes } from "./covers.ts";

type Ref = Extract<FieldType, { readonly kind: "ref" }>;

/** A word that was looked up: the node it names, a word of the schema, or why it is unknown. */
type Found = { readonly value: OpenNode | string } | { readonly unknown: Unknown };

/** Puts the named nodes in the place of all words that were set aside. */
export function resolveLinks(assembly: Assembly): void {
  for (const link of assembly.links) {
    const { node, key, field } = link;
    if (field.type.kind !== "ref" || node[META].unstated.has(key)) continue;
    const ref = { ...field.type, to: coveredShapes(link) ?? field.type.to };
    if (field.many) resolveList(assembly, link, ref);
    else resolveOne(assembly, link, ref);
  }
}

function resolveOne(assembly: Assembly, link: Link, ref: Ref): void {
  const [cell] = link.words;
  if (cell === undefined) return;
  const found = lookUp(assembly, { link, cell, ref });
  if ("unknown" in found) noteUnknown(link.node, link.key, found.unknown);
  else link.node[link.key] = found.value;
}

function resolveList(assembly: Assembly, link: Link, ref: Ref): void {
  const { node, key } = link;
  const values = new Set<OpenNode | string>();
  const items: Cell["origin"][] = [];
  const open: Fact[] = [];
  for (const cell of link.words) {
    const found = lookUp(assembly, { link, cell, ref });
    if ("unknown" in found) open.push(factOf(node, key, found.unknown));
    else if (!values.has(found.value)) {
      values.add(found.value);
      items.push(cell.origin);
    }
  }
  node[key] = listOf([...values], { open, items });
}

interface Asked {
  readonly link: Link;
  readonly cell: Cell;
  readonly ref: Ref;
}

function lookUp(assembly: Assembly, asked: Asked): Found {
  const { cell, ref } = asked;
  if (cell.unknown) return { unknown: cell.unknown };
  if (cell.none !== undefined || typeof cell.value !== "string") {
    return { unknown: { reason: "invalid", note: "this is no id" } };
  }
  const word = cell.value;
  for (const shape of ref.to) {
    const found = entitiesOf(assembly, shape).get(word) ?? assembly.builtIn(shape, word);
    if (found) return { value: found };
  }
  const named = ref.values?.includes(word) ? word : byAddress(assembly, word, ref.to);
  return named === undefined ? notFound(assembly, asked, word) : { value: named };
}

/** `purpose:orders` says which kind is meant where an id alone may be of several. */
function byAddress(assembly: Assembly, word: string, to: readonly string[]): OpenNode | undefined {
  const [kind = "", id] = word.split(":");
  if (id === undefined) return to.includes("address") ? assembly.single(word) : undefined;
  if (!to.includes(kind) && !to.includes("address")) return undefined;
  return entitiesOf(assembly, kind).get(id) ?? assembly.builtIn(kind, id);
}

function notFound(assembly: Assembly, { link, cell, ref }: Asked, word: string): Found {
  // What cannot be read might define it: nothing may be said about it.
  if (!assembly.complete) return { unknown: { reason: "unreadable" } };
  const kinds = ref.to.map((shape) => KINDS.get(shape) ?? shape.replaceAll("_", " "));
  const meant = nearest(word, candidates(assembly, ref)) ?? byName(assembly, word, ref);
  const message = `\`${word}\` is no ${list(kinds, "or")} that is declared or built in${
    meant === undefined ? "" : `; did you mean \`${meant}\`?`
  }`;
  report(assembly, cell, {
    id: "model/unknown-reference",
    message,
    fix: howToFix(word, { ref, meant, key: link.key }),
    meant,
    address: link.node[META].address,
  });
  return { unknown: { reason: "unresolved", note: message } };
}

/** Kinds by the words that people use for them, where those are not the shape's name. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ["retention", "named period"],
  ["subject", "group of people"],
  ["category", "kind of data"],
  ["asset", "place"],
  ["ai_system", "AI system"],
]);

/** The id of what people call so: `phone` for `Phone number`, `courier` for the vendor named so. */
function byName(assembly: Assembly, word: string, ref: Ref): string | undefined {
  for (const shape of ref.to) {
    const known = assembly.builtInByLabel(shape, word);
    if (known !== undefined) return known;
    const called = [...entitiesOf(assembly, shape)].filter(([, node]) => node.name === word);
    const [only] = called;
    if (only !== undefined && called.length === 1) return only[0];
  }
  return undefined;
}

function candidates(assembly: Assembly, ref: Ref): readonly string[] {
  const ids = ref.to.flatMap((shape) => [
    ...entitiesOf(assembly, shape).keys(),
    ...assembly.builtInIds(shape),
  ]);
  return [...ids, ...(ref.values ?? [])];
}

function howToFix(
  word: string,
  { ref, meant, key }: { ref: Ref; meant: string | undefined; key: string },
): string {
  const sections = ref.to.flatMap((shape) => SHAPES[shape]?.section ?? []);
  const add =
    sections.length === 0 || (!isId(word) && asId(word) === meant)
      ? ""
      : `add \`${isId(word) ? word : asId(word)}\` under ${list(
          sections.map((one) => `\`${one}\``),
          "or",
        )}${isId(word) ? "" : " and write that here"}`;
  const write = meant === undefined ? "Write an id that is declared" : `Write \`${meant}\``;
  // A misspelt phrase looks like an id: say that a phrase may stand here.
  const phrase = key === "rule" ? ", write a period such as `1 year after last_activity`" : "";
  return `${write}${phrase}${add === "" ? "" : `, or ${add}`}.`;
}
