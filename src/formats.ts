/** The other forms of a document that stand beside its page, and its picture. */
import { toCsv } from "./document/format/csv.ts";
import { toJsonLd } from "./document/format/json-ld.ts";
import { toXlsx } from "./document/format/xlsx.ts";
import { toJson } from "./document/write/json.ts";
import { toMarkdown } from "./document/write/markdown.ts";
import { toText } from "./document/write/text.ts";
import type { Document } from "./finding/document.ts";
import { sentencesOf } from "./finding/sentences.ts";
import { messagesOf } from "./message/messages.ts";
import type { Model } from "./model/assemble.ts";
import { type FlowGraph, flowGraph } from "./site/flows/graph.ts";
import { namingIn } from "./site/flows/names.ts";
import { flowSvg } from "./site/flows/svg.ts";
import type { Html } from "./site/html/markup.ts";
import type { Format } from "./site/public/input.ts";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** For people and programs outside: no file of the business is named in them. */
export function textFormats(document: Document): readonly Format[] {
  const { id, language } = document;
  const label = messagesOf(language).format("site.plain_text");
  return [
    { label: "Markdown", type: "text/markdown", name: `${id}.md`, content: toMarkdown(document) },
    { label, type: "text/plain", name: `${id}.txt`, content: toText(document) },
    {
      label: "JSON",
      type: "application/json",
      name: `${id}.json`,
      content: toJson(outside(document)),
    },
  ];
}

/** For the book: with the lines that every sentence comes from, and tables for spreadsheets. */
export async function bookFormats(document: Document, { root }: Model): Promise<readonly Format[]> {
  const { id } = document;
  const content = toMarkdown(document, { provenance: true });
  const tables = toCsv(document).map(({ name, text }) => ({
    label: `CSV ${name.replace(/\.csv$/, "")}`,
    type: "text/csv",
    name,
    content: text,
  }));
  const sheet = await toXlsx(document);
  return [
    { label: "Markdown", type: "text/markdown", name: `${id}.md`, content },
    { label: "JSON", type: "application/json", name: `${id}.json`, content: toJson(document) },
    ...tables,
    ...(document.kind === "record-of-processing" ? [linkedData(id, root)] : []),
    ...(sheet === undefined
      ? []
      : [{ label: "XLSX", type: SPREADSHEET, name: `${id}.xlsx`, content: sheet }]),
  ];
}

/** The processing itself, in terms that other programs share. */
function linkedData(id: string, root: Model["root"]): Format {
  const name = `${id}.jsonld`;
  return { label: "JSON-LD", type: "application/ld+json", name, content: toJsonLd(root) };
}

/** Names of files and lines, and what the law's list would still want, are nobody's business outside. */
function outside(document: Document): Document {
  const sections = JSON.parse(
    JSON.stringify(document.sections, (key, value: unknown) => (key === "range" ? null : value)),
  ) as Document["sections"]; // the same, but for its ranges
  return { ...document, sections, elements: [] };
}

/** The picture of a document: of the purposes that it speaks of, and without places for readers outside. */
export function pictureFor(document: Document, model: Model): Html | null {
  if (!JSON.stringify(document.sections).includes('"kind":"flows"')) return null;
  const messages = messagesOf(document.language);
  const captions = {
    title: messages.format("site.flows.title"),
    about: messages.format("site.flows.lead"),
  };
  return flowSvg(graphFor(document, model), captions);
}

function graphFor(document: Document, model: Model): FlowGraph {
  const messages = messagesOf(document.language);
  const naming = namingIn(messages, model.translations.get(document.language));
  const places = document.audience === "internal";
  const addresses = sentencesOf(document.sections).flatMap(({ from }) =>
    from.map(({ address }) => address),
  );
  const purposes = new Set(addresses.filter((one) => one.startsWith("purpose:")));
  return flowGraph(model.root, { naming, messages, places, ...(places ? {} : { purposes }) });
}
