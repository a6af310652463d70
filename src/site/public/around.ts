/** Where the links of a document lead on this site. */
import type { Document } from "../../finding/document.ts";
import { anchorsOf } from "../html/anchors.ts";
import { type Around, anchorLink, claims, type Pointers } from "../html/target.ts";
import { addressOf, relativePath } from "../page/path.ts";
import { type Building, pathOf } from "./input.ts";

/** Links between documents stay within their language. */
export function aroundOf(
  document: Document,
  building: Building,
  { from, pointers }: { readonly from: string; readonly pointers: Pointers },
): Around {
  return {
    claim: claims(),
    pointers,
    page: (id, anchor) =>
      linkTo(document, building, { id, anchor, name: (path) => relativePath(from, path) }),
  };
}

/** Links of a piece that stands on somebody else's page: full addresses, or none. */
export function aroundElsewhere(document: Document, building: Building): Around {
  const { base } = building.brand;
  return {
    claim: claims(),
    pointers: "entries",
    page: (id, anchor) =>
      base === null
        ? undefined
        : linkTo(document, building, { id, anchor, name: (path) => addressOf(base, path) }),
  };
}

interface Wanted {
  readonly id: string;
  readonly anchor: string | undefined;
  readonly name: (path: string) => string;
}

/** Of several documents of a kind, one a group of readers, the link leads to the one with the anchor. */
function linkTo(
  { language }: Document,
  { documents, languages }: Building,
  { id, anchor, name }: Wanted,
): string | undefined {
  const mine = documents.filter((one) => one.language === language);
  const named = mine.filter((one) => one.id === id);
  const candidates = [...named, ...mine.filter((one) => one.kind === id)];
  const having = candidates.find((one) => anchor === undefined || anchorsOf(one).has(anchor));
  const target = having ?? candidates[0];
  if (target === undefined) return undefined;
  const part = anchor === undefined || having === undefined ? "" : anchorLink(anchor);
  return name(pathOf(target, languages)) + part;
}
