/** The flows as a document of the book: the picture, and the same in words. */
import type { Document, Sentence } from "../../finding/document.ts";
import type { Messages } from "../../message/messages.ts";
import type { FlowGraph } from "../flows/graph.ts";
import { bookDocument, told } from "./made.ts";

export const FLOWS_ID = "flows";

export function flowsDocument(graph: FlowGraph, messages: Messages): Document {
  const head = {
    id: FLOWS_ID,
    language: messages.language,
    title: messages.format("site.flows.title"),
    about: messages.format("site.flows.lead"),
  };
  const legend = told("flows.legend", messages.format("site.flows.legend"));
  const special = graph.points.some((point) => point.special);
  return bookDocument(head, [
    {
      id: "picture",
      blocks: [
        ...(special ? [{ kind: "paragraph", sentences: [legend] } as const] : []),
        { kind: "flows", id: "picture.flows", text: inWords(graph) },
      ],
    },
  ]);
}

/** One sentence a point that leads somewhere: its name, and where to. */
function inWords({ points, lines }: FlowGraph): readonly Sentence[] {
  const labels = new Map(points.map(({ id, label }) => [id, label]));
  return points.flatMap(({ id, label }): readonly Sentence[] => {
    const targets = lines.filter(({ from }) => from === id).map(({ to }) => labels.get(to) ?? "");
    if (targets.length === 0) return [];
    const words = [
      { text: label, kind: "own" as const },
      { text: ` → ${targets.join(", ")}`, kind: "own" as const },
    ];
    return [{ ...told(`flow.${id}`, ""), words }];
  });
}
