/** What nodes of the model are called in a picture, in the language of its page. */
import { categories, subjectGroups } from "../../law/vocabulary.ts";
import type { Messages } from "../../message/messages.ts";
import { META, type Node } from "../../model/node.ts";
import type { Translate } from "../../model/translation/translate.ts";

export type Naming = (node: Node) => string;

/** The name that the business gave, in its translation where there is one; else that of the vocabulary. */
export function namingIn(messages: Messages, translate: Translate | undefined): Naming {
  const builtIn = new Map(
    [...categories(), ...subjectGroups()].map(({ id, label }) => [id, messages.pick(label)]),
  );
  return (node) => {
    const key = typeof node.label === "string" ? "label" : "name";
    const known = node[META].computed.has(key) ? builtIn.get(String(node.id)) : undefined;
    return known ?? translate?.(node, key) ?? String(node[key] ?? node.id);
  };
}
