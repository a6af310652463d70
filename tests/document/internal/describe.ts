/** What every internal document must show: its golden texts, sound sentences, and its facts one by one. */
import { describe, expect, it } from "vitest";
import { toMarkdown } from "../../../src/document/write/markdown.ts";
import type { Document } from "../../../src/finding/document.ts";
import { BUSINESS, type Json, without, withValue } from "./fixture.ts";
import { EXAMPLES, example, made, said, sentences, small } from "./support.ts";

/** A fact of the small business, the words by which it stands in the document, and what it shows. */
export interface Shown {
  /** Where it is declared, as keys. */
  readonly fact: string;
  readonly text: string;
  /** The required element that goes missing with it; none where no law's list names it. */
  readonly element?: string;
  /** What becomes of the element without the fact, where it is not `missing`. */
  readonly after?: "present" | "not_needed" | "gone";
  /** What stands in the place of the fact; left out: nothing. */
  readonly put?: Json;
}

/** All tests of one kind of document. */
export function describeDocument(kind: string, shown: readonly Shown[]): void {
  let kept: readonly Document[] | undefined;
  const whole = (): readonly Document[] => {
    kept ??= made(small(), kind);
    return kept;
  };
  describe(kind, () => {
    it.each(EXAMPLES)("reads well for %s", async (name) => {
      for (const document of made(example(name), kind)) {
        await expect(toMarkdown(document)).toMatchFileSnapshot(
          `../../golden/document/internal/${name}/${document.id}.md`,
        );
      }
    });

    it.each([...EXAMPLES, "small"])("has sound sentences for %s", (name) => {
      const documents = name === "small" ? whole() : made(example(name), kind);
      for (const document of documents) isSound(document);
    });

    it.each(shown)(
      "says $fact, and does not without it",
      ({ fact, text, element, after: state, put }) => {
        const path = fact.split(".");
        const before = whole();
        expect(textOf(before)).toContain(text);
        if (element !== undefined) expect(showing(before, element)).toContain(text);
        const less = put === undefined ? without(BUSINESS, path) : withValue(BUSINESS, path, put);
        const after = made(small(less), kind);
        expect(textOf(after)).not.toContain(text);
        if (element === undefined || state === "gone") return;
        expect(states(after, element)).toContain(state ?? "missing");
      },
    );
  });
}

/** Each sentence has an id of its own, and words of others come from somewhere. */
function isSound(document: Document): void {
  expect(document.audience).toBe("internal");
  const all = sentences(document);
  expect(all.length).toBeGreaterThan(0);
  const ids = all.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  for (const { id, words, from, state } of all) {
    expect(words.map(({ text }) => text).join(""), id).toMatch(/\S/);
    if (state === "missing") expect(from, id).not.toEqual([]);
  }
  const anchors = new Set(ids);
  for (const element of document.elements) {
    for (const anchor of element.anchors) expect(anchors).toContain(anchor);
  }
}

function textOf(documents: readonly Document[]): string {
  return documents
    .flatMap((document) => [document.title, ...sentences(document).map(said)])
    .join("\n");
}

function showing(documents: readonly Document[], element: string): string {
  return documents
    .flatMap(sentences)
    .filter(({ shows = [] }) => shows.includes(element))
    .map(said)
    .join("\n");
}

function states(documents: readonly Document[], element: string): readonly string[] {
  return documents.flatMap(({ elements }) =>
    elements.filter(({ id }) => id === element).map(({ state }) => state),
  );
}
