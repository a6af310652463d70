/** Whether a value read from a file is a document that can be written: a guard for every kind of block. */
import type { Block, Document, Section, Sentence, Words } from "../../finding/document.ts";

type Guard = (value: unknown) => boolean;
type Fields = { readonly [key: string]: Guard };

const text: Guard = (value) => typeof value === "string";
const flag: Guard = (value) => typeof value === "boolean";
const nothing: Guard = (value) => value === null || value === undefined;
const ID = /^[a-z][a-z0-9-]*$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

function oneOf(...words: readonly string[]): Guard {
  return (value) => typeof value === "string" && words.includes(value);
}

function optional(guard: Guard): Guard {
  return (value) => nothing(value) || guard(value);
}

function listOf(guard: Guard): Guard {
  return (value) => Array.isArray(value) && value.every(guard);
}

function object(fields: Fields): Guard {
  return (value) => {
    if (typeof value !== "object" || value === null) return false;
    const entries: { readonly [key: string]: unknown } = { ...value };
    return Object.entries(fields).every(([key, guard]) => guard(entries[key]));
  };
}

const words: Guard = object({
  text,
  kind: oneOf("ours", "own", "strong", "code"),
  language: optional(text),
  href: optional(text),
} satisfies { readonly [key in keyof Words]-?: Guard });

const sentence: Guard = object({
  id: text,
  words: listOf(words),
  from: listOf(object({ address: text, key: text })),
  law: listOf(object({ law: text, cite: text })),
  state: oneOf("stated", "missing"),
  shows: optional(listOf(text)),
} satisfies { readonly [key in keyof Sentence]-?: Guard });

const sentences: Guard = listOf(sentence);
/** Deeper than any document of ours is nested. */
const DEEPEST = 8;

function blocks(depth: number): Guard {
  return listOf((value) => depth < DEEPEST && block(value, depth));
}

function block(value: unknown, depth: number): boolean {
  const kinds: { readonly [kind in Block["kind"]]: Fields } = {
    heading: {
      id: text,
      level: (level) => level === 2 || level === 3 || level === 4,
      title: sentence,
    },
    paragraph: { sentences },
    list: { ordered: flag, items: listOf(sentences) },
    facts: { rows: listOf(object({ id: text, term: text, says: sentences })) },
    card: { id: text, title: sentence, blocks: blocks(depth + 1) },
    more: { id: text, summary: sentence, blocks: blocks(depth + 1) },
    table: {
      id: text,
      caption: text,
      columns: listOf(text),
      rows: listOf(object({ id: text, cells: listOf(sentences) })),
    },
    note: { tone: oneOf("notable", "missing", "draft"), sentences },
    flows: { id: text, text: sentences },
  };
  return Object.entries(kinds).some(([kind, fields]) =>
    object({ kind: oneOf(kind), ...fields })(value),
  );
}

const section: Guard = object({ id: text, blocks: blocks(0) } satisfies {
  readonly [key in keyof Section]-?: Guard;
});

const document: Guard = object({
  kind: text,
  // Becomes the name of a file.
  id: (value) => typeof value === "string" && ID.test(value),
  audience: oneOf("public"),
  language: (value) => typeof value === "string" && LANGUAGE.test(value),
  title: text,
  effective: optional(text),
  about: text,
  sections: listOf(section),
  elements: listOf(nothing),
} satisfies { readonly [key in keyof Document]-?: Guard });

/** True for a public document in which nothing is missing that its writers need. */
export function isDocument(value: unknown): value is Document {
  return document(value);
}
