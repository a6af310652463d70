/** What the declarations say about the pages themselves. */
import { nodes, read, texts } from "../model/known.ts";
import type { Node } from "../model/node.ts";
import type { Brand } from "./types.ts";

/** What is published and how, as `business` and `publish` say it. */
export interface Publishing {
  readonly brand: Brand;
  /** `publish.version`, in words. */
  readonly version: string | null;
  /** Whether the changes page is wanted: it is unless `publish.documents` leaves it out. */
  readonly changes: boolean;
  /** Day of the last change of `business.ccpa.gpc`, where the signal is honoured. */
  readonly gpc: string | null;
  /** BCP 47 tags of `publish.languages`, else those of the business. */
  readonly languages: readonly string[];
}

export function publishingOf(root: Node, today: string): Publishing {
  const [business] = nodes(read(root, "business")).values;
  const [publish] = nodes(read(root, "publish")).values;
  const [theme] = publish === undefined ? [] : nodes(read(publish, "theme")).values;
  const documents = textsOf(publish, "documents");
  const base = textOf(publish, "base_url");
  const version = publish?.version;
  return {
    brand: {
      name: textOf(business, "name") ?? "",
      colour: textOf(theme, "color"),
      base: base === null ? null : `${base.replace(/\/+$/, "")}/`,
    },
    version: typeof version === "string" || typeof version === "number" ? `${version}` : null,
    changes: documents.length === 0 || documents.includes("changes"),
    gpc: honoursSignals(business) ? (textOf(publish, "effective") ?? today) : null,
    languages: [...textsOf(publish, "languages"), ...textsOf(business, "languages")],
  };
}

function honoursSignals(business: Node | undefined): boolean {
  if (business === undefined) return false;
  const [ccpa] = nodes(read(business, "ccpa")).values;
  const [gpc] = ccpa === undefined ? [] : nodes(read(ccpa, "gpc")).values;
  return gpc?.honored === true;
}

function textOf(node: Node | undefined, key: string): string | null {
  const value = node?.[key];
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function textsOf(node: Node | undefined, key: string): readonly string[] {
  return node === undefined ? [] : texts(read(node, key)).values;
}
