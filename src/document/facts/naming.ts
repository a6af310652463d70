/** How things are called: entries by their names, kinds of data in the words of a reader. */
import type { Words } from "../../finding/document.ts";
import { category as builtIn, subjectGroup } from "../../law/vocabulary.ts";
import { META, type Node } from "../../model/node.ts";
import { ours } from "../build/sentence.ts";
import type { Reader } from "../read/reader.ts";
import { ownText } from "../read/text.ts";
import type { Context } from "../types.ts";

/** The name of an entry; its id where nobody named it. */
export function nameOf({ context, rest }: Reader, node: Node): Words {
  if (!node[META].computed.has("name")) rest(node, "name");
  return nameIn(context, node);
}

/** The same without noting it: for captions and columns. */
function nameIn(context: Context, node: Node): Words {
  return (
    ownText(context, { node, key: "name", value: node.name ?? node.id }) ?? ours(String(node.id))
  );
}

/** A company by its name, and as it is called in law where that is another. */
export function companyName(read: Reader, vendor: Node): readonly Words[] {
  const name = nameOf(read, vendor);
  const legal = Object.hasOwn(vendor, "legal_name") ? read.text(vendor, "legal_name") : undefined;
  return legal === undefined || legal.text === name.text
    ? [name]
    : read.context.messages.words("recipients.named", { name, legal });
}

/** Names as a list: `Orders, Pay, Shifts and leave`; an "and" would melt with those of the names. */
export function namesOf(read: Reader, all: readonly Node[]): readonly Words[] {
  return listed(all.map((node) => nameOf(read, node)));
}

/** Words one after the other with commas between them. */
export function listed(all: readonly Words[]): readonly Words[] {
  return all.flatMap((words, index) => (index === 0 ? [words] : [ours(", "), words]));
}

/** A kind of data as a reader is told of it: `your name`. */
function plainData(read: Reader, category: Node): Words {
  return inWords(read, category, "plain");
}

/** A kind of data as a table names it: `Name`. */
export function labelOfData(read: Reader, category: Node): Words {
  return inWords(read, category, "label");
}

/** A group of people as a table names it. */
export function labelOfPeople(context: Context, subject: Node): Words {
  const known = isBuiltIn(subject) ? subjectGroup(String(subject.id)) : undefined;
  return known ? ours(context.messages.pick(known.label)) : nameIn(context, subject);
}

function inWords(read: Reader, category: Node, key: "plain" | "label"): Words {
  const { context } = read;
  const known = isBuiltIn(category) ? builtIn(String(category.id)) : undefined;
  if (known) return ours(context.messages.pick(known[key]));
  if (!category[META].computed.has(key)) read.rest(category, key);
  const own = ownText(context, { node: category, key, value: category[key] });
  return own ?? nameOf(read, category);
}

/** What nobody wrote an entry for comes from the vocabulary, in every language. */
function isBuiltIn(node: Node): boolean {
  return node[META].origin === null;
}

/**
 * Kinds of data as one list. In English "your" stands once: "your name, email address, phone number,
 * what you ordered". Many of them hold an "and" of their own, so that none stands between them.
 */
export function dataList(read: Reader, categories: readonly Node[]): readonly Words[] {
  const { language } = read.context;
  const all = categories.map((category) => plainData(read, category));
  if (language !== "en") return listed(all);
  const yours = all.filter(isYours);
  const others = all.filter((words) => !isYours(words));
  const mine = yours.map((words, index) => (index === 0 ? words : withoutYour(words)));
  return listed([...mine, ...others]);
}

const YOUR = /^your /;

function isYours({ text, language }: Words): boolean {
  return language === undefined && YOUR.test(text);
}

function withoutYour(words: Words): Words {
  return { ...words, text: words.text.replace(YOUR, "") };
}
