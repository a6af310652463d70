/** The public site: pages of documents, the first page, changes, feed and signals. */
import type { Document } from "../../finding/document.ts";
import { safeUrl } from "../../text/url.ts";
import { styleSheets } from "../style/sheet.ts";
import type { SiteFile } from "../types.ts";
import { changesFile } from "./changes-page.ts";
import { documentFiles, versionFile } from "./document-page.ts";
import { feedFile } from "./feed.ts";
import { hubFile } from "./hub.ts";
import { type Building, folderOf, type PublicInput } from "./input.ts";

/**
 * Every file of the public folder, by path. Pure: the same documents give the same bytes. Without
 * documents there is no site.
 */
export function publicSite(input: PublicInput): readonly SiteFile[] {
  const languages = [...new Set(input.documents.map(({ language }) => language))];
  const [first] = languages;
  if (first === undefined) return [];
  const brand = { ...input.brand, base: baseOf(input.brand.base) };
  const sheets = styleSheets(brand.colour);
  const withHome = (language: string): Building => ({
    ...input,
    brand,
    documents: everybodyFirst(input.documents),
    languages,
    frame: { brand, sheets, home: `${folderOf(language, languages)}index.html` },
  });
  const files = languages.flatMap((language) => inLanguage(language, withHome(language)));
  return [...files, ...gpcFile(input)].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Of several documents of a kind, the one for everybody stands first. */
function everybodyFirst(documents: readonly Document[]): readonly Document[] {
  const kinds = [...new Set(documents.map(({ kind }) => kind))];
  const rank = ({ kind, id }: Document): number => kinds.indexOf(kind) * 2 + Number(id !== kind);
  return [...documents].sort((a, b) => rank(a) - rank(b));
}

/** An address that can be led to, in its normal form, or none. */
function baseOf(address: string | null): string | null {
  const base = address === null ? undefined : safeUrl(address);
  return base !== undefined && /^https?:/.test(base) ? base : null;
}

function inLanguage(language: string, building: Building): readonly SiteFile[] {
  const { documents, recorded, changes } = building;
  const mine = documents.filter((document) => document.language === language);
  const old = recorded.filter(({ document }) => document.language === language);
  return [
    hubFile(language, building),
    ...mine.flatMap((document) => documentFiles(document, building)),
    ...old.map((one) => versionFile(one, building)),
    ...(changes ? [changesFile(language, building), feedFile(language, building)] : []),
  ];
}

/** Says that the signal for global privacy control is heeded (https://w3c.github.io/gpc/#gpc-support-resource). */
function gpcFile({ gpc, draft }: PublicInput): readonly SiteFile[] {
  if (gpc === null || draft) return [];
  const content = `${JSON.stringify({ gpc: true, lastUpdate: gpc })}\n`;
  return [{ path: ".well-known/gpc.json", content }];
}
