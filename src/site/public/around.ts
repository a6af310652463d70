/** Where the links of a document lead on this site. */
import type { Document } from "../../finding/document.ts";
import { type Around, claims, type Pointers } from "../html/target.ts";
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
    page: (id) => {
      const other = building.documents.find(
        (one) => one.id === id && one.language === document.language,
      );
      return other && relativePath(from, pathOf(other, building.languages));
    },
  };
}

/** Links of a piece that stands on somebody else's page: full addresses, or none. */
export function aroundElsewhere(document: Document, building: Building): Around {
  const { base } = building.brand;
  return {
    claim: claims(),
    pointers: "entries",
    page: (id) => {
      const other = building.documents.find(
        (one) => one.id === id && one.language === document.language,
      );
      if (base === null || other === undefined) return undefined;
      return addressOf(base, pathOf(other, building.languages));
    },
  };
}
