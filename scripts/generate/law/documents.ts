/** Reads the list of laws, when duties begin to apply, and what each document must contain. */
import type { ApplicationFile, DocumentsFile, LawsFile } from "../../../src/law/text-facts.ts";
import { backing, coherent, date, dated, honest, law, words } from "./parts.ts";
import { either, list, map, matching, maybe, object, type Reader, text } from "./read.ts";

const address = matching("an https address", (value) => value.startsWith("https://"));
const withPlace = matching("an address with {}", (value) => /^https:\/\/.*\{\}/.test(value));
/** `5`, `1798.100`, or a span such as `1-99`. */
const numbers: Reader<string> = (value, at) => {
  const given = typeof value === "number" ? String(value) : value;
  return matching("a number or a span", (one) => /^[\d.]+(?:-\d+)?$/.test(one))(given, at);
};
const provision = object({ finds: text, numbers: list(numbers), url: withPlace });
const nothing: Reader<null> = (value, at) => {
  if (value === null) return null;
  throw new Error(`${at}: expected an address or null`);
};
const addressOrNone: Reader<string | null> = (value, at) =>
  value === null ? nothing(value, at) : address(value, at);
const lawsFile = object({
  as_of: date,
  laws: map(
    object({
      name: words,
      short: words,
      official: text,
      text: addressOrNone,
      provisions: list(provision),
    }),
  ),
});

const applicationFile = object({
  as_of: date,
  points: map(object({ law, says: text, values: list(object({ date, ...dated, ...backing })) })),
});

const element = object({
  title: text,
  cite: maybe(text),
  indirect: maybe(text),
  when: maybe(text),
  from: maybe(date),
});
const documentsFile = object({
  as_of: date,
  documents: map(
    object({
      law,
      title: words,
      includes: maybe(text),
      verified: either((value: unknown) => value === true, true),
      uncertain: maybe(text),
      elements: map(element),
    }),
  ),
});

export function readLaws(data: unknown, at: string): LawsFile {
  const file = lawsFile(data, at);
  for (const [id, { provisions }] of Object.entries(file.laws)) {
    law(id, `${at}/laws`);
    for (const { finds } of provisions) new RegExp(finds);
  }
  return file;
}

export function readApplication(data: unknown, at: string): ApplicationFile {
  const file = applicationFile(data, at);
  for (const [id, { values }] of Object.entries(file.points)) {
    for (const [index, entry] of values.entries()) honest(entry, `${at}/${id}/${index}`);
    coherent(values, `${at}/${id}`);
  }
  return file;
}

export function readDocuments(data: unknown, at: string): DocumentsFile {
  const file = documentsFile(data, at);
  for (const [id, document] of Object.entries(file.documents)) {
    honest(document, `${at}/${id}`);
    if (document.includes !== null && !file.documents[document.includes]) {
      throw new Error(`${at}/${id}/includes: no document ${document.includes}`);
    }
    for (const [name, { cite, indirect }] of Object.entries(document.elements)) {
      if (cite === null && indirect === null) throw new Error(`${at}/${id}/${name}: no citation`);
    }
  }
  return file;
}
