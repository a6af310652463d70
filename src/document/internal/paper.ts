/** The sheet that an internal document is written on: its head, its columns, its lists of entries. */
import type { Document, Section } from "../../finding/document.ts";
import { type Known, read } from "../../model/known.ts";
import type { Node } from "../../model/node.ts";
import { isNode } from "../../model/reading.ts";
import { elementsOf } from "../build/elements.ts";
import { factOf } from "../read/fact.ts";
import type { Context } from "../types.ts";
import { underUkLaw } from "./british.ts";

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
export function paper(context: Context, { which, lists, sections, ...head }: Paper): Document {
  const british = areaOf(context) === "uk";
  const rest = { ...head, sections: british ? underUkLaw(sections) : sections };
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

/** Whether a law is known to reach the business. */
export function isUnder(context: Context, law: string): boolean {
  return lawsOf(context).values.includes(law);
}

/** Whose area data must not leave without more: that of the GDPR, of UK law, of both, or of neither. */
export function areaOf(context: Context): "eea" | "uk" | "both" | "none" {
  const laws = lawsOf(context);
  // While it is not known which laws hold, neither can be ruled out.
  if (laws.open.length > 0) return "both";
  const [eea, uk] = [laws.values.includes("gdpr"), laws.values.includes("uk_gdpr")];
  return eea && uk ? "both" : eea ? "eea" : uk ? "uk" : "none";
}

/** Whether the GDPR or that of the United Kingdom reaches the business, or may. */
export function isUnderGdpr(context: Context): boolean {
  return areaOf(context) !== "none";
}

function lawsOf({ root }: Context): Known {
  return isNode(root.derived) ? read(root.derived, "laws") : { values: [], open: [] };
}
