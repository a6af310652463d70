import { describe, expect, test } from "vitest";
import type { Provenance, Sentence } from "../../src/finding/document.ts";
import { sentencesOf } from "../../src/finding/sentences.ts";
import type { Model } from "../../src/model/assemble.ts";
import { parse } from "../../src/source/parse.ts";
import type { Range } from "../../src/source/types.ts";
import { fullFacts, without } from "./full.ts";
import { type Facts, modelOfFacts, publicDocuments, textOf } from "./support.ts";

/** What decides which sentences there are, rather than what one of them says. */
const STRUCTURE = [
  /^version$/,
  /^business\.(laws|languages|authority|country|name)/, // the frame of every document
  /^[a-z_]+$/, // a whole section
  /^[a-z_]+\.[a-z_]+$/, // a whole entry; single sections are taken apart below
  /\.(subjects|purposes|role|status|kind|audience|vendor|residence)\b/,
  /^notices\./,
  /^subjects\./,
];

/** Entries of single sections are facts like any other. */
const SINGLE = /^(business|rights|publish)\.[a-z_]+$/;

function leaves(value: unknown, path: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) => leaves(one, `${path}.${key}`));
  return Array.isArray(value) ? [path] : [path, ...inner];
}

function facts(): readonly string[] {
  const all = Object.entries(fullFacts()).flatMap(([key, value]) => leaves(value, key));
  return all.filter(
    (path) => SINGLE.test(path) || !STRUCTURE.some((structure) => structure.test(path)),
  );
}

/** Where the fact of a path stands in the text of all facts; `none` says it of what it stands under. */
function rangeOf(fact: string): Range {
  const path = fact.replace(/\.none$/, "");
  const parsed = parse({ path: "privacyfile.yaml", text: JSON.stringify(fullFacts(), null, 2) });
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let at: unknown = parsed.root;
  for (const key of keys) at = (at as Facts)[key];
  const origin = parsed.origins.of(at as object, last);
  if (origin === undefined) throw new Error(`no origin of ${path}`);
  return { ...origin.value, start: origin.key?.start ?? origin.value.start };
}

function overlaps(a: Range, { range }: Provenance): boolean {
  return range !== null && range.start < a.end && a.start < range.end;
}

function sentencesBy(model: Model): ReadonlyMap<string, Sentence> {
  return new Map(
    publicDocuments(model).flatMap((document) =>
      sentencesOf(document.sections).map(
        (sentence) => [`${document.id}#${sentence.id}`, sentence] as const,
      ),
    ),
  );
}

const before = sentencesBy(modelOfFacts(fullFacts()));

/** Sentences that changed though nothing in them named the fact. */
function strangers(path: string): readonly string[] {
  const after = sentencesBy(modelOfFacts(without(fullFacts(), path)));
  const range = rangeOf(path);
  const changed = [...before].filter(([id, sentence]) => {
    const now = after.get(id);
    return now === undefined || textOf(now) !== textOf(sentence) || now.state !== sentence.state;
  });
  const naming = changed.filter(([, { from }]) => from.some((one) => overlaps(range, one)));
  const around = new Set(naming.map(([id]) => placeOf(id)));
  const unnamed = changed
    .filter((one) => !naming.includes(one))
    // With the row, the card or the document that named the fact all that stood in it is gone.
    .filter(([id]) => after.has(id) || !(around.has(placeOf(id)) || isGone(id, after)))
    .filter(([id]) => after.has(id) || !id.endsWith(".title"));
  // What is new marks what is missing, or takes the place of what named the fact.
  const beside = new Set(
    [...before].flatMap(([id, { from }]) =>
      from.some((one) => overlaps(range, one)) ? [placeOf(id)] : [],
    ),
  );
  const added = [...after].filter(
    ([id, { state }]) => !before.has(id) && state === "stated" && !beside.has(placeOf(id)),
  );
  return [...unnamed, ...added].map(([id]) => id);
}

/** The row, the card or the part that a sentence stands in. */
function placeOf(id: string): string {
  return id.replace(/^(times\.[^.]*|[^.]*)\..*$/, "$1");
}

function isGone(id: string, after: ReadonlyMap<string, Sentence>): boolean {
  const document = id.slice(0, id.indexOf("#") + 1);
  return ![...after.keys()].some((one) => one.startsWith(document));
}

describe("a fact that is taken out", () => {
  const paths = facts();

  test("there are many", () => {
    expect(paths.length).toBeGreaterThan(100);
  });

  test.each(paths)("%s: only sentences that named it change", (path) => {
    expect(strangers(path)).toEqual([]);
  });
});

test("every sentence that rests on no declaration rests on law, or is a title or a link", () => {
  const loose = [...before].filter(([, { from, law }]) => from.length === 0 && law.length === 0);
  const ids = loose.map(([id]) => id.replace(/^[^#]+#/, ""));
  expect(
    [...new Set(ids)]
      .filter((id) => !/\.title$|^category-[A-L](\.name)?$|^purpose-[a-z]+\.more$/.test(id))
      .sort(),
  ).toEqual(LOOSE);
});

/** Sentences of ours that are neither fact nor law: they say where to read on. */
const LOOSE: readonly string[] = ["choice.browser", "clients.ask", "glance.whom"];
