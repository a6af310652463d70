/** What the pages of one language share: menus, languages, the feed. */
import { type Messages, messagesOf } from "../../message/messages.ts";
import type { Link, PageInfo } from "../types.ts";
import { type Building, folderOf, pathOf } from "./input.ts";

/** Names of languages as their own speakers write them. */
const NAMES: { readonly [language: string]: string } = {
  cs: "Čeština",
  da: "Dansk",
  de: "Deutsch",
  en: "English",
  es: "Español",
  fi: "Suomi",
  fr: "Français",
  ga: "Gaeilge",
  it: "Italiano",
  nl: "Nederlands",
  pl: "Polski",
  pt: "Português",
  sv: "Svenska",
};

/** What a page adds to what all pages of its language share. */
export type OwnInfo = Pick<PageInfo, "path" | "title" | "about"> & Partial<PageInfo>;

export function infoOf(building: Building, language: string, own: OwnInfo): PageInfo {
  const messages = messagesOf(language);
  return {
    messages,
    noindex: building.draft || building.kind === "book",
    facts: [],
    languages: [],
    formats: [],
    pages: pagesOf(building, language, messages),
    feed: building.changes ? feedPath(building, language) : null,
    ...own,
  };
}

/** The same page in every language in which there is one. */
export function inLanguages(
  building: Building,
  pathIn: (language: string) => string | undefined,
): readonly Link[] {
  return building.languages.flatMap((language) => {
    const path = pathIn(language);
    return path === undefined ? [] : [{ label: NAMES[language] ?? language, path, language }];
  });
}

export function feedPath({ languages }: Building, language: string): string {
  return `${folderOf(language, languages)}feed.xml`;
}

export function changesPath({ languages }: Building, language: string): string {
  return `${folderOf(language, languages)}changes.html`;
}

function pagesOf(building: Building, language: string, messages: Messages): readonly Link[] {
  const { documents, languages, changes } = building;
  const pages = documents
    .filter((document) => document.language === language)
    .map((document) => ({ label: document.title, path: pathOf(document, languages) }));
  const feed = { label: messages.format("site.feed"), path: feedPath(building, language) };
  return [
    {
      label: messages.format(building.kind === "book" ? "site.book.title" : "site.title"),
      path: `${folderOf(language, languages)}index.html`,
    },
    ...pages,
    ...(changes
      ? [
          { label: messages.format("site.changes"), path: changesPath(building, language) },
          { ...feed, type: "application/atom+xml" },
        ]
      : []),
  ];
}
