/** How values are written: names, words of vocabularies, dates, periods, countries. */
import type { Words } from "../../finding/document.ts";
import { category, subjectGroup, term as termOf } from "../../law/vocabulary.ts";
import { isMessageKey } from "../../message/messages.ts";
import type { MessageKey } from "../../message/types.ts";
import type { Node } from "../../model/node.ts";
import { isNode, stated } from "../../model/reading.ts";
import { ours } from "../build/sentence.ts";
import { ownText } from "../read/text.ts";
import type { Context } from "../types.ts";
import { ownWords } from "./own.ts";
import type { Show } from "./tell.ts";

/** Words as the business wrote them, for texts that no language decides: an address, a law, a role. */
export const asWritten: Show = (value, { context }) => [ownWords(context, String(value))];

export const dateOf: Show = (value, { context }) => [ours(context.messages.date(String(value)))];

export const periodOf: Show = (value, { context }) => [
  ours(context.messages.duration(String(value))),
];

export const countryOf: Show = (value, { context }) => [
  ours(context.messages.country(String(value))),
];

export const numberOf: Show = (value, { context }) => [
  ours(context.messages.number(Number(value))),
];

export const yesOrNo: Show = (value, { context }) =>
  context.messages.words(value === true ? "internal.yes" : "internal.no");

/** The label of a word of a vocabulary of the law, such as `lawful_bases`. */
export function termIn(vocabulary: string): Show {
  return (value, { context }) => {
    const found = termOf(vocabulary, String(value));
    return [ours(found ? context.messages.pick(found.label) : String(value))];
  };
}

/** A word of a closed list that only the catalogue knows: `internal.word.<list>.<value>`. */
export function wordIn(list: string): Show {
  return (value, { context }) => {
    const key = `internal.word.${list}.${String(value)}`;
    return [ours(isMessageKey(key) ? plain(context, key) : String(value))];
  };
}

function plain({ messages }: Context, key: MessageKey): string {
  // Words of lists take no arguments: a test of the catalogue holds that.
  return (messages.format as (key: MessageKey) => string)(key);
}

/** The name of an entry; built-in words in the language of the document. */
export const nameOf: Show = (value, read) => {
  if (!isNode(value)) return [ours(String(value))];
  for (const key of ["label", "name"]) if (stated(value, key)) read.rest(value, key);
  return [nameIn(read.context, value)];
};

/** The same outside of a sentence. */
export function nameIn(context: Context, node: Node): Words {
  const id = String(node.id);
  const isNamed = stated(node, "name") || stated(node, "label");
  const builtIn = isNamed ? undefined : (category(id) ?? subjectGroup(id));
  if (builtIn) return ours(context.messages.pick(builtIn.label));
  const key = stated(node, "label") ? "label" : "name";
  return ownText(context, { node, key, value: node[key] }) ?? { text: id, kind: "own" };
}
