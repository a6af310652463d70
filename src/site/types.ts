/** What a site is made of: files, and what all its pages share. */
import type { Messages } from "../message/messages.ts";

/** One file of a folder that is written. */
export interface SiteFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What the business says about itself and its pages. */
export interface Brand {
  readonly name: string;
  /** `publish.theme.color`: `#rrggbb`. */
  readonly colour: string | null;
  /** `publish.base_url`, with a slash at its end. */
  readonly base: string | null;
}

/** A link of a page's frame; `path` is the file of the site that it leads to. */
export interface Link {
  readonly label: string;
  readonly path: string;
  /** BCP 47, where the other page is in another language. */
  readonly language?: string;
  /** Media type, where it is no page. */
  readonly type?: string;
}

/** What a page says about itself, beside what stands in it. */
export interface PageInfo {
  readonly path: string;
  readonly messages: Messages;
  readonly title: string;
  /** One sentence below the title, and for lists of search engines. */
  readonly about: string;
  readonly noindex: boolean;
  /** Short facts below the title: date, version, time to read. */
  readonly facts: readonly (string | Link)[];
  /** Pages of the same content in other languages, and this one. */
  readonly languages: readonly Link[];
  /** The same in other formats. */
  readonly formats: readonly Link[];
  /** Other pages of the site, for the foot. */
  readonly pages: readonly Link[];
  readonly feed: string | null;
}
