/** The sheet that an internal document is written on: its head, its columns, its lists of entries. */
import type { Document, Section } from "../../finding/document.ts";
import type { Node } from "../../model/node.ts";
import { isNode } from "../../model/reading.ts";
import { elementsOf } from "../build/elements.ts";
import { factOf } from "../read/fact.ts";
import type { Context } from "../types.ts";

export interface Paper {
  readonly kind: string;
  /** Which one of several; left out where there is one. */
  readonly which?: string;
  /** Names of the law's lists of elements, each with the one part that must show them, if it is one. */
  readonly lists: readonly (string | { readonly list: string; readonly within: string })[];
  readonly title: string;
  readonly about: string;
  readonly sections: readonly Section[];
}

/** An internal document. */
export function paper(context: Context, { which, lists, ...rest }: Paper): Document {
  const publish = sectionOf(context, "publish");
  const effective = publish?.effective;
  return {
    ...rest,
    id: which === undefined ? rest.kind : `${rest.kind}-${which}`,
    audience: "internal",
    language: context.language,
    effective: typeof effective === "string" ? effective : null,
    elements: lists.flatMap((one) => {
      if (typeof one === "string") return elementsOf(one, context.today, rest.sections);
      const within = rest.sections.filter(({ id }) => id === one.within);
      return elementsOf(one.list, context.today, within);
    }),
  };
}

/** The entries of a section that are in use or planned; empty where it is not stated. */
export function entries({ root }: Context, section: string): readonly Node[] {
  const list = root[section];
  return Array.isArray(list) ? list.filter(isNode).filter(isInUse) : [];
}

/** The node of a section that stands once, such as `business`. */
export function sectionOf({ root }: Context, section: string): Node | undefined {
  const node = root[section];
  return isNode(node) ? node : undefined;
}

/** Not over. */
export function isInUse({ status }: Node): boolean {
  return status !== "retired";
}

/** What the business does for itself, or for its clients. */
export function purposesAs(context: Context, role: "controller" | "processor"): readonly Node[] {
  return entries(context, "purposes").filter((purpose) => roleOf(purpose) === role);
}

function roleOf(purpose: Node): unknown {
  const role = factOf(purpose, "role");
  return role.means === "stated" ? role.value : undefined;
}

/** The nodes that an entry names under a key, and that are in use. */
export function named(node: Node, key: string): readonly Node[] {
  const value = node[key];
  return (Array.isArray(value) ? value : [value]).filter(isNode).filter(isInUse);
}

/** The one text that is stated under a key. */
export function textAt(node: Node | undefined, key: string): string | undefined {
  const value = node?.[key];
  return typeof value === "string" ? value : undefined;
}

/** Whether a law reaches the business, or may. */
export function isUnder({ root }: Context, law: string): boolean {
  const facts = root.derived;
  if (!isNode(facts)) return false;
  const laws = factOf(facts, "laws");
  return laws.means === "stated" && Array.isArray(laws.value) && laws.value.includes(law);
}
