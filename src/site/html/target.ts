/** Where a link of a document leads: another page, a part of this one, or an address that is safe to open. */
import { safeUrl } from "../../text/url.ts";

/** What a document is written into: how the pages around it are called, and how much a pointer tells. */
export interface Around {
  /**
   * Address of another document of the same site and language, and of a part of it; undefined where it
   * is not part of the site.
   */
  readonly page: (document: string, anchor?: string) => string | undefined;
  /**
   * Whether `data-from` names facts (`asset:crm#retention`), entries (`asset:crm`), or entries with one
   * set of pointers, and one anchor, for the whole of each row of a table.
   */
  readonly pointers: Pointers;
  /** An id for an element: as HTML allows it, and only for the first that asks; undefined else. */
  readonly claim: (id: string) => string | undefined;
}

/** Gives every id once: two elements of a page never bear the same. */
export function claims(): Around["claim"] {
  const taken = new Set<string>();
  return (id) => {
    const anchor = id.replaceAll(/\s+/g, "-");
    if (anchor === "" || taken.has(anchor)) return undefined;
    taken.add(anchor);
    return anchor;
  };
}

/** From the most that can be told to the least. */
export const POINTERS = ["facts", "entries", "rows"] as const;
export type Pointers = (typeof POINTERS)[number];

const TELEPHONE = /^tel:\+?[\d().\s-]{3,30}$/;

/** The address to write, or undefined where the words must stand without a link. */
export function targetOf(href: string, around: Around): string | undefined {
  if (href.startsWith("#")) return anchorLink(href.slice(1));
  if (href.startsWith("document:")) return documentLink(href.slice("document:".length), around);
  if (TELEPHONE.test(href)) return href.replaceAll(/[().\s-]/g, "");
  return safeUrl(href);
}

/** A part of the page; ids may hold signs that an address cannot. */
export function anchorLink(id: string): string {
  return `#${encodeURI(id.replaceAll(/\p{Cs}/gu, "\uFFFD")).replaceAll("#", "%23")}`;
}

function documentLink(name: string, around: Around): string | undefined {
  const [document = "", anchor] = name.split("#", 2);
  return around.page(document, anchor);
}
