/** What a file of translations says and nobody ever reads: no such entry, no such text. */

import { isMap } from "../../source/kind.ts";
import { pointer } from "../../source/pointer.ts";
import type { Origin, Parsed, Problem, Yaml, YamlMap } from "../../source/types.ts";
import { nearest } from "../../text/nearest.ts";
import { ticked } from "../../text/quote.ts";
import { listUpTo } from "../../text/words.ts";
import { META, type Node } from "../node.ts";
import { isNode } from "../reading.ts";
import type { Field } from "../shape.ts";
import { languageOf } from "./translate.ts";

/** So many words are offered when none is near. */
const MOST = 8;

/** What is odd about files of translations, held against the model that they translate. */
export function unusedTranslations(files: readonly Parsed[], root: Node): readonly Problem[] {
  return files.flatMap((parsed) => {
    if (languageOf(parsed.file.path) === undefined) return [wrongName(parsed)];
    return parsed.root === undefined ? [] : inMap(parsed.root, { parsed, node: root, path: [] });
  });
}

interface Place {
  readonly parsed: Parsed;
  /** What the map translates. */
  readonly node: Node;
  readonly path: readonly string[];
}

function inMap(map: YamlMap, place: Place): readonly Problem[] {
  return Object.entries(map).flatMap(([key, value]) => {
    if (key === "version" && place.path.length === 0) return [];
    const { fields } = place.node[META].shape;
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const at = {
      ...place,
      path: [...place.path, key],
      key,
      origin: place.parsed.origins.of(map, key),
    };
    if (field === undefined || field.derived) return [unknownKey(at)];
    if (field.type.kind !== "node") return ofText(value, { ...at, field });
    return field.many ? ofEntries(value, at) : ofPart(value, at);
  });
}

interface Keyed extends Place {
  readonly key: string;
  readonly origin: Origin | undefined;
}

/** Entries of a section stand under their ids. */
function ofEntries(value: Yaml, place: Keyed): readonly Problem[] {
  const { node, key, parsed } = place;
  if (typeof value === "string") return [noText(place)];
  if (!isMap(value)) return [told(place, "is no map of entries", MAP)];
  const held = node[key];
  const entries = (Array.isArray(held) ? held : []).filter(isNode);
  const [first] = entries;
  // What has no names is told by its keys alone: a period of a purpose, a withdrawal.
  if (first !== undefined && typeof first.id !== "string")
    return ofNode(value, { ...place, node: first });
  const ids = entries.map(({ id }) => String(id));
  return Object.entries(value).flatMap(([id, inner]) => {
    const entry = entries.find((one) => one.id === id);
    const at = {
      ...place,
      path: [...place.path, id],
      key: id,
      origin: parsed.origins.of(value, id),
    };
    if (entry === undefined) return [undeclared(at, ids)];
    return ofNode(inner, { ...at, node: entry });
  });
}

function ofPart(value: Yaml, place: Keyed): readonly Problem[] {
  const part = place.node[place.key];
  if (!isNode(part)) return [undeclared(place, [])];
  return ofNode(value, { ...place, node: part });
}

/** A part may be written as one text. */
function ofNode(value: Yaml, place: Keyed): readonly Problem[] {
  if (isMap(value)) return inMap(value, place);
  if (typeof value === "string") return [];
  return [told(place, "is neither a text nor a map", MAP)];
}

function ofText(value: Yaml, place: Keyed & { readonly field: Field }): readonly Problem[] {
  const { field, node, key } = place;
  if (field.type.kind !== "text") return [noText(place)];
  if (typeof value !== "string" || value.trim() === "") {
    return [told(place, "holds no text", "Write the translation.")];
  }
  return node[key] === undefined ? [undeclared(place, [])] : [];
}

function noText(place: Keyed): Problem {
  const fix = "Remove it: what is no text stands in the declarations alone.";
  return told(place, "is no text for people, so it has no translation", fix);
}

function unknownKey(place: Keyed): Problem {
  const known = Object.entries(place.node[META].shape.fields)
    .filter(([, field]) => !field.derived && ["text", "node"].includes(field.type.kind))
    .map(([name]) => name);
  const meant = nearest(place.key, known);
  const offer = meant === undefined ? `Write one of: ${listUpTo(known, MOST)}.` : didYouMean(meant);
  return told(place, "is not a key of the format", offer);
}

function undeclared(place: Keyed, ids: readonly string[]): Problem {
  const meant = nearest(place.key, ids);
  const fix = meant === undefined ? "Declare it, or remove its translation." : didYouMean(meant);
  return told(place, "is translated, but not declared", fix);
}

function didYouMean(word: string): string {
  return `Did you mean ${ticked(word)}?`;
}

function wrongName({ file, origin }: Parsed): Problem {
  return {
    id: "model/translation-without-language",
    message: `The name ${ticked(file.path)} tells no language, so nobody reads the file`,
    fix: "Name it after the language that it holds: privacy/texts/de.yaml.",
    range: { ...origin.value, end: origin.value.start },
    pointer: "",
  };
}

const MAP =
  "Write it in the shape of the declarations: `purposes: { orders: { description: ... } }`.";

/** @param says what is said of the keys down to the place */
function told({ parsed, node, path, origin }: Keyed, says: string, fix: string): Problem {
  return {
    id: "model/translation-unused",
    message: `${ticked(path.join("."), 80)} ${says}`,
    fix,
    range: origin?.key ?? origin?.value ?? parsed.origin.value,
    pointer: pointer(path),
    address: node[META].address,
  };
}
