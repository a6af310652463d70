/** The book that a business keeps for itself: internal documents, findings, what is stated, flows. */
import type { Checked } from "./check.ts";
import type { Document } from "./finding/document.ts";
import { bookFormats } from "./formats.ts";
import { messagesOf } from "./message/messages.ts";
import { coverageDocument } from "./site/book/coverage.ts";
import { findingsDocument } from "./site/book/findings.ts";
import { FLOWS_ID, flowsDocument } from "./site/book/flows.ts";
import type { Publishing } from "./site/brand.ts";
import { flowGraph } from "./site/flows/graph.ts";
import { flowMermaid } from "./site/flows/mermaid.ts";
import { namingIn } from "./site/flows/names.ts";
import { flowSvg } from "./site/flows/svg.ts";
import type { Format } from "./site/public/input.ts";
import { publicSite } from "./site/public/site.ts";
import type { SiteFile } from "./site/types.ts";

export interface BookInput {
  readonly documents: readonly Document[];
  readonly publishing: Publishing;
  /** UTC date, YYYY-MM-DD. */
  readonly today: string;
}

/** The files of the book, in the first language in which there are internal documents. */
export async function bookOf(
  { declared, report }: Checked,
  { documents, publishing, today }: BookInput,
): Promise<readonly SiteFile[]> {
  const { model } = declared;
  const inside = documents.filter(({ audience }) => audience === "internal");
  const language = inside[0]?.language ?? publishing.languages[0] ?? "en";
  const messages = messagesOf(language);
  const naming = namingIn(messages, model.translations.get(language));
  const graph = flowGraph(model.root, { naming, messages, places: true });
  const flows = flowsDocument(graph, messages);
  const all = [
    ...inside.filter((document) => document.language === language),
    flows,
    findingsDocument(report, messages),
    coverageDocument(model.root, report, messages),
  ];
  const formats = new Map<Document, readonly Format[]>();
  for (const document of all) formats.set(document, await bookFormats(document, model));
  const drawn = { type: "text/plain", name: `${FLOWS_ID}.mmd`, content: flowMermaid(graph) };
  formats.set(flows, [...(formats.get(flows) ?? []), { label: "Mermaid", ...drawn }]);
  const captions = { title: flows.title, about: flows.about };
  return publicSite({
    brand: { ...publishing.brand, base: null },
    kind: "book",
    documents: all,
    version: publishing.version,
    today,
    draft: false,
    recorded: [],
    changes: false,
    gpc: null,
    formats: (document) => formats.get(document) ?? [],
    picture: (document) => (document === flows ? flowSvg(graph, captions) : null),
  });
}
