/** Texts of the business's own, put before, after or in place of what documents say. */
import type { Block, Document, Section, TextRemark } from "../../finding/document.ts";
import { sentencesOf } from "../../finding/sentences.ts";
import { sourceFile } from "../../source/position.ts";
import type { SourceText } from "../../source/types.ts";
import { nearest } from "../../text/nearest.ts";
import { quoted } from "../../text/quote.ts";
import { blocksOfMarkdown } from "./blocks.ts";
import { type Place, placeOf } from "./place.ts";

export interface WithPartials {
  readonly documents: readonly Document[];
  readonly remarks: readonly TextRemark[];
}

interface Partial extends Place {
  readonly source: SourceText;
}

/** A page is read by people; what is longer or more deeply nested is something else. */
const LONGEST = 20_000;
const NESTED = /^[ \t>*+-]{60}/m;

/** The documents with the texts in their places. Pure; `first` is the language of a text that names none. */
export function withPartials(
  documents: readonly Document[],
  partials: readonly SourceText[],
  first: string,
): WithPartials {
  const remarks: TextRemark[] = [];
  const usable = partials.flatMap((source) => {
    const place = placeOf(source.path);
    const wrong = faultOf(source, place, documents);
    if (wrong !== undefined) remarks.push({ path: source.path, message: wrong, wrong: true });
    return place === undefined || wrong !== undefined ? [] : [{ ...place, source }];
  });
  const changed = documents.map((document) => {
    const mine = usable.filter((one) => speaksTo(one, document, usable));
    return mine.length === 0 ? document : withTexts(document, mine, first);
  });
  remarks.push(...usable.flatMap((one) => hidden(one, documents)));
  return { documents: changed, remarks };
}

/** A text in the document's own language stands in place of one that names no language. */
function speaksTo(partial: Partial, document: Document, all: readonly Partial[]): boolean {
  if (partial.document !== document.id) return false;
  if (partial.language !== null) return partial.language === document.language;
  return !all.some(
    (other) =>
      other.document === partial.document &&
      other.section === partial.section &&
      other.position === partial.position &&
      other.language === document.language,
  );
}

function faultOf(
  { path, text }: SourceText,
  place: Place | undefined,
  documents: readonly Document[],
): string | undefined {
  if (place === undefined) {
    return "its name follows no form that is known: write <document>/<section>.before.md, .after.md or .instead.md";
  }
  const named = documents.filter(({ id }) => id === place.document);
  if (named.length === 0) {
    const ids = documents.map(({ id }) => id);
    return `there is no document ${quoted(place.document)} in ${path}${meant(place.document, ids)}`;
  }
  const sections = named.flatMap((document) => document.sections.map(({ id }) => id));
  if (!sections.includes(place.section)) {
    return `${place.document} has no section ${quoted(place.section)}${meant(place.section, sections)}`;
  }
  if (text.length > LONGEST) return `it has more than ${LONGEST} characters`;
  return NESTED.test(text) ? "its lists or quotations are nested too deeply" : undefined;
}

function meant(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  const all = [...new Set(known)].sort().join(", ");
  return near === undefined ? `; there are: ${all}` : `; did you mean ${near}?`;
}

function withTexts(document: Document, partials: readonly Partial[], first: string): Document {
  const sections = document.sections.map((section) => {
    const mine = partials.filter((one) => one.section === section.id);
    return mine.length === 0 ? section : withText(section, mine, { document, first });
  });
  return { ...document, sections };
}

function withText(
  { id, blocks }: Section,
  partials: readonly Partial[],
  { document, first }: { readonly document: Document; readonly first: string },
): Section {
  const written = (position: Place["position"]): readonly Block[] =>
    partials
      .filter((one) => one.position === position)
      .flatMap(({ source, language }) => {
        const { path: address, text } = source;
        const range = { file: sourceFile(source), start: 0, end: text.length };
        const spoken = language ?? first;
        return blocksOfMarkdown(text, {
          prefix: `own.${id}.${position}`,
          from: { address, key: "", range },
          language: spoken === document.language ? undefined : spoken,
        });
      });
  const [heading, ...rest] = blocks;
  const titled = heading?.kind === "heading" ? [heading] : [];
  const said = titled.length === 0 ? blocks : rest;
  const instead = written("instead");
  const kept = instead.length === 0 ? said : instead;
  return { id, blocks: [...titled, ...written("before"), ...kept, ...written("after")] };
}

/** The law's elements that were shown by what a text replaces: from now on the business vouches for them. */
function hidden(
  { document: id, section, position, source }: Partial,
  documents: readonly Document[],
) {
  if (position !== "instead") return [];
  const document = documents.find((one) => one.id === id);
  const replaced = document?.sections.filter((one) => one.id === section) ?? [];
  const anchors = new Set(sentencesOf(replaced).map((one) => one.id));
  const lost = document?.elements.filter(
    ({ state, anchors: shown }) => state === "present" && shown.every((one) => anchors.has(one)),
  );
  if (lost === undefined || lost.length === 0) return [];
  const titles = lost.map(({ title }) => title).join("; ");
  const message = `it stands in place of what showed these: ${titles}. Nobody checks any more that they are said`;
  return [{ path: source.path, message, wrong: false }];
}
