/** `checks` of one file as it was written, with the place of each part; what has a schema error is left out. */

import type { Validated } from "../schema/types.ts";
import { isMap } from "../source/kind.ts";
import { pointerBelow } from "../source/pointer.ts";
import type { Range, Yaml } from "../source/types.ts";
import type { Made } from "./types.ts";

/** A value with the place of its key and its own. */
export interface Written {
  readonly name: string;
  readonly value: Yaml;
  readonly key: Range;
  readonly at: Range;
  readonly pointer: string;
}

/** What one entry of `rules` says. */
export interface WrittenRule {
  readonly entry: Written;
  readonly severity: Written | null;
  readonly options: readonly Written[];
}

export interface WrittenOverride {
  readonly entry: Written;
  readonly files: readonly string[];
  readonly rules: readonly Written[];
}

/** One file's `checks`. */
export interface Layer {
  readonly extends: readonly Written[];
  /** `level`, `fail_on`, `gaps`, `rules_since`, and what stands under `waivers` as `waivers.max_days`. */
  readonly single: ReadonlyMap<string, Made<Yaml>>;
  readonly rules: readonly WrittenRule[];
  readonly overrides: readonly WrittenOverride[];
}

/** What `checks` of a file says; undefined when the file has none. */
export function readLayer(file: Validated): Layer | undefined {
  const { root } = file.parsed;
  const checks = root === undefined ? undefined : entries(file, root, "").find(isNamed("checks"));
  if (checks === undefined || !isMap(checks.value)) return undefined;
  const parts = entries(file, checks.value, checks.pointer);
  const under = (name: string): readonly Written[] => {
    const part = parts.find(isNamed(name));
    return part === undefined ? [] : entries(file, part.value, part.pointer);
  };
  const single = [
    ...parts.filter(({ value }) => typeof value !== "object"),
    ...under("waivers").map((one) => ({ ...one, name: `waivers.${one.name}` })),
  ];
  return {
    extends: under("extends"),
    single: new Map(single.map(({ name, value, key }) => [name, { value, by: key }])),
    rules: under("rules").map((entry) => ruleOf(file, entry)),
    overrides: under("overrides").map((entry) => overrideOf(file, entry)),
  };
}

/** `x: note` says the severity only. */
function ruleOf(file: Validated, entry: Written): WrittenRule {
  if (typeof entry.value === "string") return { entry, severity: entry, options: [] };
  const parts = entries(file, entry.value, entry.pointer);
  const options = parts.find(isNamed("options"));
  return {
    entry,
    severity: parts.find(isNamed("severity")) ?? null,
    options: options === undefined ? [] : entries(file, options.value, options.pointer),
  };
}

function overrideOf(file: Validated, entry: Written): WrittenOverride {
  const parts = entries(file, entry.value, entry.pointer);
  const part = (name: string): readonly Written[] => {
    const found = parts.find(isNamed(name));
    return found === undefined ? [] : entries(file, found.value, found.pointer);
  };
  const files = part("files").flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  return { entry, files, rules: part("rules") };
}

function isNamed(name: string): (one: Written) => boolean {
  return (one) => one.name === name;
}

/** The keys of a map, or the items of a list, that may be used. */
function entries({ parsed, invalid }: Validated, held: Yaml, pointer: string): readonly Written[] {
  if (typeof held !== "object" || held === null) return [];
  return Object.entries(held).flatMap(([name, value]): readonly Written[] => {
    const step = Array.isArray(held) ? Number(name) : name;
    const origin = parsed.origins.of(held, step);
    if (origin === undefined || invalid.of(held, step) !== undefined) return [];
    const at = origin.value;
    const path = pointerBelow(pointer, name);
    return [{ name, value, key: origin.key ?? at, at, pointer: path }];
  });
}
