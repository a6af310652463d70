/** Reads `rules/_law/vocabulary/`. */
import type { Category, SubjectGroup, Term } from "../../../src/law/types.ts";
import { date, flag, source, term, words } from "./parts.ts";
import { bool, either, list, map, maybe, object, oneOf, type Read, text } from "./read.ts";

const head = { as_of: date, sources: list(source) } as const;

const category = object({
  ...term,
  plain: words,
  personal: either(bool, true),
  special: maybe(text),
  criminal: flag,
  highly_personal: maybe(text),
  sensitive: maybe(text),
  ccpa: either(list(oneOf("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L")), []),
  identifier: either(oneOf("direct", "indirect", "none"), "none"),
  reveals: either(list(text), []),
  sensitivity: oneOf("low", "medium", "high"),
  breach_law: flag,
  parent: maybe(text),
});
const categoriesFile = object({ ...head, entries: map(category) });

const kind = object({ label: words, means: text });
const group = object({ ...term, plain: words, kind: text, vulnerable: flag });
const subjectsFile = object({ ...head, kinds: map(kind), entries: map(group) });

/** Several small vocabularies stand in one file. */
const termsFile = object({
  as_of: date,
  vocabularies: map(object({ says: text, sources: list(source), entries: map(object(term)) })),
});

export function readCategories(data: unknown, at: string): readonly Category[] {
  const { entries } = categoriesFile(data, at);
  return named(entries, "https://w3id.org/dpv/pd#").map((entry) => {
    if (entry.parent !== null && !entries[entry.parent]) {
      throw new Error(`${at}/entries/${entry.id}/parent: no category ${entry.parent}`);
    }
    if ((entry.sensitive !== null) !== entry.ccpa.includes("L")) {
      throw new Error(`${at}/entries/${entry.id}: a sensitive class and the letter L go together`);
    }
    return entry;
  });
}

export function readSubjects(
  data: unknown,
  at: string,
): { readonly kinds: readonly Term[]; readonly groups: readonly SubjectGroup[] } {
  const { kinds, entries } = subjectsFile(data, at);
  for (const [id, entry] of Object.entries(entries)) {
    if (!kinds[entry.kind]) throw new Error(`${at}/entries/${id}/kind: no kind ${entry.kind}`);
  }
  const rest = { plain: null, cite: null, dpv: null, fides: null };
  return {
    kinds: Object.entries(kinds).map(([id, entry]) => ({ id, ...rest, ...entry })),
    groups: named(entries, "https://w3id.org/dpv#"),
  };
}

export function readTerms(
  data: unknown,
  at: string,
): readonly (readonly [name: string, terms: readonly Term[]])[] {
  const { vocabularies } = termsFile(data, at);
  return Object.entries(vocabularies).map(([name, { entries }]) => [
    name,
    named(entries, "https://w3id.org/dpv#"),
  ]);
}

/** Entries with their id, and with the whole address of their term in the Data Privacy Vocabulary. */
function named<T extends Read<typeof term>>(
  entries: Readonly<Record<string, T>>,
  space: string,
): readonly (T & { readonly id: string })[] {
  return Object.entries(entries).map(([id, entry]) => ({
    ...entry,
    id,
    dpv: entry.dpv === null ? null : space + entry.dpv,
  }));
}
