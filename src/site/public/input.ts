/** What the public site is made from. */
import type { Document } from "../../finding/document.ts";
import type { Html } from "../html/markup.ts";
import type { Frame } from "../page/page.ts";
import type { Brand } from "../types.ts";
import type { Recorded } from "../versions/recorded.ts";

/** The same document in another format. */
export interface Format {
  readonly label: string;
  /** Media type. */
  readonly type: string;
  /** Name of the file, which stands beside the page. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

export interface PublicInput {
  readonly brand: Brand;
  /** The site for everybody, or the book that the business keeps for itself. */
  readonly kind: "public" | "book";
  /** In every language; the languages in the order of the business. */
  readonly documents: readonly Document[];
  /** `publish.version`, in words. */
  readonly version: string | null;
  /** YYYY-MM-DD: the day the site is built for. */
  readonly today: string;
  /** Not in force: with a banner, and not for search engines. */
  readonly draft: boolean;
  readonly recorded: readonly Recorded[];
  /** Whether the changes page is wanted. */
  readonly changes: boolean;
  /** Day since when the signal for global privacy control is heeded; null when nobody says that it is. */
  readonly gpc: string | null;
  readonly formats: (document: Document) => readonly Format[];
  readonly picture: (document: Document) => Html | null;
}

/** The input with what all pages share. */
export interface Building extends PublicInput {
  readonly frame: Frame;
  readonly languages: readonly string[];
}

/** Folder of a language: the first one stands at the root. */
export function folderOf(language: string, languages: readonly string[]): string {
  return language === languages[0] ? "" : `${language}/`;
}

/** The page of a document. */
export function pathOf({ id, language }: Document, languages: readonly string[]): string {
  return `${folderOf(language, languages)}${id}.html`;
}

/** The page of a version on record. */
export function versionPath({ document, date }: Recorded, languages: readonly string[]): string {
  return `${folderOf(document.language, languages)}versions/${document.id}/${date}.html`;
}
