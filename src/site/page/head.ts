/** The head of a page: what it is, for machines, and what it may do, which is nothing. */
import { element, type Html, lines, NOTHING, ours } from "../html/markup.ts";
import type { StyleSheet } from "../style/sheet.ts";
import type { Brand, PageInfo } from "../types.ts";
import { addressOf, relativePath } from "./path.ts";

const LONGEST_TITLE = 70;
/** Search engines show about this many characters. */
const LONGEST_DESCRIPTION = 300;

export function headOf(
  info: PageInfo,
  { brand, sheet }: { readonly brand: Brand; readonly sheet: StyleSheet },
): Html {
  const meta = (name: string, content: string): Html => element("meta", { name, content });
  return element("head", {}, [
    lines([
      element("meta", { charset: "utf-8" }),
      element("meta", { "http-equiv": "Content-Security-Policy", content: sheet.policy }),
      meta("viewport", "width=device-width, initial-scale=1"),
      meta("referrer", "no-referrer"),
      info.noindex ? meta("robots", "noindex") : NOTHING,
      element("title", {}, [titleOf(info.title, brand.name)]),
      meta("description", shortened(info.about)),
      ...addresses(info, brand),
      ...alternates(info),
      // Ours alone, whole and unescaped: its hash is in the policy above.
      element("style", {}, [ours(sheet.css)]),
    ]),
  ]);
}

/** With the name of the business where it is not in it, and as long as windows and lists show it. */
function titleOf(title: string, business: string): string {
  const whole = title.includes(business) ? title : `${title} · ${business}`;
  return whole.length <= LONGEST_TITLE ? whole : `${whole.slice(0, LONGEST_TITLE - 1)}…`;
}

function shortened(text: string): string {
  return text.length <= LONGEST_DESCRIPTION ? text : `${text.slice(0, LONGEST_DESCRIPTION)}…`;
}

/** Full addresses stand only where somebody said under which the site will be found. */
function addresses(info: PageInfo, { base }: Brand): readonly Html[] {
  if (base === null || info.noindex) return [];
  return [
    element("link", { rel: "canonical", href: addressOf(base, info.path) }),
    ...info.languages.map(({ path, language }) =>
      element("link", { rel: "alternate", hreflang: language, href: addressOf(base, path) }),
    ),
  ];
}

function alternates({ path, feed, formats, title }: PageInfo): readonly Html[] {
  const feeds = feed === null ? [] : [{ path: feed, type: "application/atom+xml", label: title }];
  return [...feeds, ...formats].map((link) =>
    element("link", {
      rel: "alternate",
      type: link.type,
      href: relativePath(path, link.path),
      title: link.label,
    }),
  );
}
