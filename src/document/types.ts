/** What the makers of documents are given and give. */
import type { Document } from "../finding/document.ts";
import type { Messages } from "../message/messages.ts";
import type { Node } from "../model/node.ts";
import type { Translate } from "../model/translation/translate.ts";

/** What every sentence of a document is made from. */
export interface Context {
  /** `$model` */
  readonly root: Node;
  /** UTC date, YYYY-MM-DD: the day the law is read for. */
  readonly today: string;
  /** Language of ours, such as `en`, in which the document is written. */
  readonly language: string;
  /** The language of the declarations themselves. */
  readonly declaredIn: string;
  /** Texts of the business in other languages, by language. */
  readonly translations: ReadonlyMap<string, Translate>;
  readonly messages: Messages;
}

export interface DocumentOptions {
  /** UTC date, YYYY-MM-DD: the day the law is read for. */
  readonly today: string;
  /** BCP 47; left out: `publish.languages`, else those of the business, else English. */
  readonly languages?: readonly string[];
  /** Only these kinds, such as `privacy-notice`. */
  readonly kinds?: readonly string[];
}

/** One kind of document: how it is asked for, and what makes it. */
export interface Kind {
  /** Such as `privacy-notice`. */
  readonly kind: string;
  /** The word for it in `publish.documents`; null for one that is made in any case. */
  readonly word: string | null;
  readonly audience: Document["audience"];
  /** None where the business has no use for it; several where there are several readers. */
  readonly make: (context: Context) => readonly Document[];
}
