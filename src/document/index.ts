/** From the model to every document that the business owes, each in every language it speaks. */
import type { Document } from "../finding/document.ts";
import { languageOf, messagesOf } from "../message/messages.ts";
import type { Model } from "../model/assemble.ts";
import type { Node } from "../model/node.ts";
import { isNode } from "../model/reading.ts";
import { INTERNAL } from "./internal/kinds.ts";
import { PUBLIC } from "./public/kinds.ts";
import { factOf } from "./read/fact.ts";
import type { Context, DocumentOptions, Kind } from "./types.ts";

export type { DocumentOptions } from "./types.ts";

/** Every kind of document there is, in the order of lists. */
const KINDS: readonly Kind[] = [...PUBLIC, ...INTERNAL];

/**
 * The documents of a business: those of `publish.documents`, else all that fit. Pure: the same model
 * and day give the same documents. A language that there are no messages for is left out.
 */
export function documents(model: Model, options: DocumentOptions): readonly Document[] {
  const { root } = model;
  const wanted = new Set(textsOf(section(root, "publish"), "documents"));
  const kinds = KINDS.filter(
    ({ kind, word }) =>
      (options.kinds === undefined || options.kinds.includes(kind)) &&
      (word === null || wanted.size === 0 || wanted.has(word)),
  );
  return languagesOf(root, options).flatMap((language) => {
    const context = contextOf(model, language, options.today);
    return kinds.flatMap(({ make }) => make(context));
  });
}

function contextOf(model: Model, language: string, today: string): Context {
  const [declared = "en"] = textsOf(section(model.root, "business"), "languages");
  return {
    root: model.root,
    today,
    language: languageOf(language) ?? "en",
    declaredIn: languageOf(declared) ?? declared,
    translations: model.translations,
    messages: messagesOf(language),
  };
}

/** Languages of ours, each once. */
function languagesOf(root: Node, { languages }: DocumentOptions): readonly string[] {
  const said = textsOf(section(root, "publish"), "languages");
  const own = textsOf(section(root, "business"), "languages");
  const asked = languages ?? (said.length > 0 ? said : own.length > 0 ? own : ["en"]);
  return [...new Set(asked.filter((tag) => languageOf(tag) !== undefined))];
}

function section(root: Node, name: string): Node | undefined {
  const fact = factOf(root, name);
  return fact.means === "stated" && isNode(fact.value) ? fact.value : undefined;
}

function textsOf(node: Node | undefined, key: string): readonly string[] {
  const fact = node === undefined ? undefined : factOf(node, key);
  if (fact?.means !== "stated" || !Array.isArray(fact.value)) return [];
  return fact.value.filter((one): one is string => typeof one === "string");
}
