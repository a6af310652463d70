/** The common shell of public documents. */
import type { Document, Section } from "../../finding/document.ts";
import { elementsOf } from "../build/elements.ts";
import { sectionOf, wordOf } from "../read/plain.ts";
import type { Context } from "../types.ts";

export interface Page {
  readonly kind: string;
  /** The kind itself, when left out. */
  readonly id?: string;
  readonly title: string;
  readonly about: string;
  /** The law's list of what it must contain; none when left out. */
  readonly list?: string;
  readonly effective?: string | null;
  readonly sections: readonly Section[];
}

/** A public document in the language of the context; undefined when nothing is to be said. */
export function page(context: Context, made: Page): Document | undefined {
  const { kind, id = kind, title, about, list, sections } = made;
  if (sections.length === 0) return undefined;
  const day = wordOf(sectionOf(context.root, "publish"), "effective") ?? null;
  return {
    kind,
    id,
    audience: "public",
    language: context.language,
    title,
    effective: made.effective === undefined ? day : made.effective,
    about,
    sections,
    elements: list === undefined ? [] : elementsOf(list, context.today, sections),
  };
}

/** The name of the business as a title has it; words of the business, raw. */
export function businessName({ root }: Context): string {
  return wordOf(sectionOf(root, "business"), "name") ?? "";
}

/** The one document, as makers give it. */
export function only<T>(made: T | undefined): readonly T[] {
  return made === undefined ? [] : [made];
}
