/** Taking any fact away removes or marks what rested on it, and nothing else. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document, Sentence } from "../../../src/finding/document.ts";
import { BUSINESS, type Json, without } from "./fixture.ts";
import { made, said, sentences, small } from "./support.ts";

/** The path of every value: of maps, lists and single values alike. */
function pathsIn(value: Json, at: readonly string[] = []): readonly (readonly string[])[] {
  const here = at.length > 1 ? [at] : [];
  if (typeof value !== "object" || value === null) return here;
  const inner = Array.isArray(value) ? [] : Object.entries(value);
  return [...here, ...inner.flatMap(([key, one]) => pathsIn(one, [...at, key]))];
}

/** Without these there is no business, no language, no section to speak of. */
const KEPT = new Set([
  "version",
  "publish",
  "business.name",
  "business.languages",
  "business.country",
]);

const PATHS = pathsIn(BUSINESS).filter(
  (path) => !KEPT.has(path[0] ?? "") && !KEPT.has(path.join(".")),
);

const SHAPES: Readonly<Record<string, string>> = {
  subjects: "subject",
  purposes: "purpose",
  assets: "asset",
  vendors: "vendor",
  requests: "request",
  incidents: "incident",
  ai_systems: "ai_system",
  assessments: "assessment",
  policies: "policy",
  training: "training",
  retention: "retention",
};

/** The address of the entry that a path lies in, such as `purpose:lessons`. */
function entryOf([section = "", id = ""]: readonly string[]): string {
  const shape = SHAPES[section];
  return shape === undefined ? section : `${shape}:${id}`;
}

function all(documents: readonly Document[]): ReadonlyMap<string, Sentence> {
  return new Map(
    documents.flatMap((one) =>
      sentences(one).map((sentence) => [`${one.id} ${sentence.id}`, sentence] as const),
    ),
  );
}

function restsOn({ from }: Sentence, entry: string): boolean {
  return from.some(({ address }) => address === entry || address.startsWith(`${entry}/`));
}

const before = all(made(small()));

describe("taking a fact away", () => {
  it("touches no sentence that rests on other entries alone", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), (path) => {
        const entry = entryOf(path);
        const after = all(made(small(without(BUSINESS, path))));
        for (const [id, sentence] of before) {
          if (sentence.from.length === 0 || restsOn(sentence, entry)) continue;
          const now = after.get(id);
          if (now === undefined) continue; // its card or document is gone with the fact
          expect(said(now), `${id} without ${path.join(".")}`).toBe(said(sentence));
        }
      }),
      { numRuns: 12 },
    );
  });

  it("never makes a statement out of silence", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), (path) => {
        const after = all(made(small(without(BUSINESS, path))));
        for (const [id, sentence] of after) {
          if (sentence.state !== "stated" || before.get(id)?.state !== "missing") continue;
          // What was unknown may be gone for good with its entry; it may not become known.
          expect.fail(`${id} is stated without ${path.join(".")}: ${said(sentence)}`);
        }
      }),
      { numRuns: 8 },
    );
  });
});
