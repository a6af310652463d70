/** Puts changes into words of one language. */
import { laws } from "../law/laws.ts";
import type { Words } from "../law/types.ts";
import { category, subjectGroup, term } from "../law/vocabulary.ts";
import { isMessageKey, type Messages } from "../message/messages.ts";
import type { KeysUnder } from "../message/types.ts";
import { META, type Node } from "../model/node.ts";
import { isNode } from "../model/reading.ts";
import { listUpTo } from "../text/words.ts";
import type { Draft, Word } from "./types.ts";

/** Longer lists are cut: the record holds them whole. */
const MOST = 12;

/** The sentence of a change. */
export function sentence(draft: Draft, messages: Messages): string {
  const { kind, about, items, was, now, data, where } = draft;
  const node = about.after ?? about.before;
  const key = `impact.kind.${kind.replaceAll("-", "_")}`;
  if (!isKindKey(key)) throw new Error(`there is no sentence for ${kind}`);
  const given = (words: readonly Word[]): string => (words.length > 0 ? "yes" : "no");
  return messages.format(key, {
    name: node === null ? "" : capital(nameOf(node, messages)),
    items: spoken(items, messages),
    was: spoken(was, messages),
    now: spoken(now, messages),
    data: spoken(data, messages),
    where: spoken(where, messages),
    more: given(data),
    of: given(items),
    placed: given(where),
    before: given(was),
    after: given(now),
  });
}

function isKindKey(key: string): key is KeysUnder<"impact.kind"> {
  return isMessageKey(key) && key.startsWith("impact.kind.");
}

/** Values as a list in words. */
export function spoken(words: readonly Word[], messages: Messages): string {
  const said = words.map((word) => say(word, messages));
  if (said.length <= MOST) return messages.list(said);
  return messages.language === "en" ? listUpTo(said, MOST) : `${said.slice(0, MOST).join(", ")} …`;
}

function say(word: Word, messages: Messages): string {
  switch (word.say) {
    case "name":
      return nameOf(word.node, messages);
    case "term":
      return termOf(word.of, word.id, messages);
    case "country":
      return messages.country(word.text);
    case "duration":
      return messages.duration(word.text);
    case "own":
      return word.text;
    case "ours":
      return messages.format(word.key);
    case "counted":
      return messages.format("impact.counted", {
        period: messages.duration(word.period),
        from: say(word.from, messages),
      });
  }
}

function termOf(vocabulary: string, id: string, messages: Messages): string {
  const key = `impact.term.${vocabulary}.${id}`;
  if (isMessageKey(key) && isTermKey(key)) return messages.format(key);
  const label =
    vocabulary === "laws"
      ? laws().find((law) => law.id === id)?.short
      : (term(TERMS[vocabulary] ?? vocabulary, id)?.label ?? undefined);
  if (label === undefined) return id.replaceAll("_", " ");
  return vocabulary === "laws" ? messages.pick(label) : inside(label, messages);
}

function isTermKey(key: string): key is KeysUnder<"impact.term"> {
  return key.startsWith("impact.term.");
}

/** Where a list of the format uses the words of another vocabulary. */
const TERMS: { readonly [vocabulary: string]: string } = { purpose_roles: "vendor_roles" };

/** A label within a sentence: English writes only names with a capital. */
function inside(label: Words, messages: Messages): string {
  const text = messages.pick(label);
  if (messages.language !== "en" || /^.[^a-z]/.test(text)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** What something is called: kinds of data and groups of people as the language calls them. */
function nameOf(node: Node, messages: Messages): string {
  const { shape, computed, address } = node[META];
  // All declarations together are those of the business.
  if (isNode(node.business)) return nameOf(node.business, messages);
  const own = (key: string): string | undefined => {
    const value = node[key];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const id = own("id") ?? "";
  if (shape.name === "category" && (computed.has("label") || own("label") === undefined)) {
    const known = category(id);
    if (known !== undefined) return inside(known.label, messages);
  }
  if (shape.name === "subject" && (computed.has("name") || own("name") === undefined)) {
    const known = subjectGroup(id);
    if (known !== undefined) return inside(known.label, messages);
  }
  const filled = computed.has("name") ? own("legal_name") : undefined;
  const name = filled ?? own("name") ?? own("label") ?? own("legal_name");
  if (name !== undefined) return shape.name === "category" ? lowered(name, messages) : name;
  return id === "" ? address.replaceAll("_", " ") : id.replaceAll(/[_-]/g, " ");
}

/** A sentence begins with a capital. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowered(name: string, messages: Messages): string {
  return inside({ en: name, de: name }, messages);
}
