/** The built-in vocabularies: data categories, groups of people, and the words of closed lists. */
import { byId, own } from "./find.ts";
import type { Category, SubjectGroup, Term } from "./types.ts";
import { vocabulary } from "./unpack.ts";

/** All built-in data categories, in the order in which pages list them. */
export function categories(): readonly Category[] {
  return vocabulary().categories;
}

/** The built-in data category of this id. */
export const category: (id: string) => Category | undefined = byId(categories);

/** All built-in groups of people. */
export function subjectGroups(): readonly SubjectGroup[] {
  return vocabulary().groups;
}

/** The built-in group of people of this id. */
export const subjectGroup: (id: string) => SubjectGroup | undefined = byId(subjectGroups);

/** The kinds that groups of people are of. */
export function subjectKinds(): readonly Term[] {
  return vocabulary().kinds;
}

/** The names of all other vocabularies, such as `lawful_bases`. */
export function vocabularyNames(): readonly string[] {
  return Object.keys(vocabulary().terms);
}

/** The entries of a vocabulary; empty for a name that is none. */
export function terms(name: string): readonly Term[] {
  return own(vocabulary().terms, name) ?? [];
}

/** One entry of a vocabulary, such as `term("lawful_bases", "consent")`. */
export function term(name: string, id: string): Term | undefined {
  return terms(name).find((entry) => entry.id === id);
}
