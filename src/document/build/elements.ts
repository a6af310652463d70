/** Whether a document has what the law's list asks for: told by the sentences that show it. */
import type { Element, Provenance, Section, Sentence } from "../../finding/document.ts";
import { sentencesOf } from "../../finding/sentences.ts";
import { type RequiredElement, requiredElements } from "../../law/documents.ts";

/**
 * The required elements of `document` (a name of the law's list, such as `notice`) in the order of
 * the law. A conditional element that no sentence shows is not needed: whoever makes the document
 * marks what is missing wherever the condition holds or cannot be told.
 */
export function elementsOf(
  document: string,
  today: string,
  sections: readonly Section[],
): readonly Element[] {
  const sentences = sentencesOf(sections);
  return (requiredElements(document, today) ?? []).map((required) => {
    const showing = sentences.filter(({ shows = [] }) => shows.includes(required.id));
    return {
      id: required.id,
      law: required.law,
      title: required.title,
      cite: required.cite ?? required.indirect,
      state: stateOf(required, showing),
      anchors: showing.map(({ id }) => id),
      wants: unique(showing.filter(isMissing).flatMap(({ from }) => from)),
    };
  });
}

function stateOf({ when }: RequiredElement, showing: readonly Sentence[]): Element["state"] {
  if (showing.some(isMissing)) return "missing";
  if (showing.length > 0) return "present";
  return when === null ? "missing" : "not_needed";
}

function isMissing({ state }: Sentence): boolean {
  return state === "missing";
}

function unique(all: readonly Provenance[]): readonly Provenance[] {
  return [...new Map(all.map((one) => [`${one.address} ${one.key}`, one])).values()];
}
