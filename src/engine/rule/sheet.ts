/** A rule's file while it is read: its values, their places, and the mistakes found so far. */
import { isList } from "../../source/kind.ts";
import { pointer } from "../../source/pointer.ts";
import type { Origin, Parsed, Problem, Range, Yaml, YamlMap } from "../../source/types.ts";

/** A text of the file, and where it stands. */
export interface Placed {
  readonly text: string;
  readonly range: Range;
  readonly path: readonly (string | number)[];
}

export interface Mistake {
  readonly id: string;
  readonly message: string;
  readonly fix: string;
}

export interface RuleSheet {
  readonly parsed: Parsed;
  readonly root: YamlMap;
  readonly problems: Problem[];
}

/** Notes a mistake at a range. */
export function note(
  sheet: RuleSheet,
  mistake: Mistake,
  at: { readonly range: Range; readonly path: readonly (string | number)[] },
): void {
  sheet.problems.push({ ...mistake, range: at.range, pointer: pointer(at.path) });
}

/** Where a top-level key stands: the key where it is written, else the whole file. */
export function keyPlace(
  sheet: RuleSheet,
  key: string,
): { readonly range: Range; readonly path: readonly string[] } {
  const origin = sheet.parsed.origins.of(sheet.root, key) ?? sheet.parsed.origin;
  return { range: origin.key ?? origin.value, path: [key] };
}

/** The text under a path of keys, when there is one. */
export function textAt(sheet: RuleSheet, path: readonly (string | number)[]): Placed | undefined {
  const found = valueAt(sheet, path);
  if (found === undefined || typeof found.value !== "string") return undefined;
  return { text: found.value, range: found.origin.value, path };
}

/** Texts under a key that holds one or a list of them. */
export function textsAt(sheet: RuleSheet, key: string): readonly Placed[] {
  const { [key]: value } = sheet.root;
  const paths = Array.isArray(value) ? value.map((_, index) => [key, index]) : [[key]];
  return paths.flatMap((path) => textAt(sheet, path) ?? []);
}

/** The value under a path of keys, and where it stands. */
export function valueAt(
  sheet: RuleSheet,
  path: readonly (string | number)[],
): { readonly value: Yaml; readonly origin: Origin } | undefined {
  let value: Yaml = sheet.root;
  let origin = sheet.parsed.origin;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    const inner: Yaml | undefined = childOf(value, key);
    const place = sheet.parsed.origins.of(value, key);
    if (inner === undefined || place === undefined) return undefined;
    [value, origin] = [inner, place];
  }
  return { value, origin };
}

function childOf(
  parent: Exclude<Yaml, null | boolean | number | string>,
  key: string | number,
): Yaml | undefined {
  if (isList(parent)) return typeof key === "number" ? parent[key] : undefined;
  return parent[String(key)];
}

/** The text of a value that the schema has made sure is one. */
export function word(value: Yaml | undefined): string {
  return typeof value === "string" ? value : "";
}
