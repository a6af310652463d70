/** A small business that states everything, with words that stand nowhere else. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** The declarations of the business, as JSON. */
export const BUSINESS: Json = JSON.parse(
  readFileSync(join(import.meta.dirname, "business.json"), "utf8"),
);

/** The same without what stands under a path. */
export function without(value: Json, path: readonly string[]): Json {
  const [first, ...rest] = path;
  if (first === undefined || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const index = Number(first);
    return rest.length === 0
      ? value.filter((_, at) => at !== index)
      : value.map((one, at) => (at === index ? without(one, rest) : one));
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      key !== first ? [[key, inner]] : rest.length === 0 ? [] : [[key, without(inner, rest)]],
    ),
  );
}

/** The same with another value under a path that is there. */
export function withValue(value: Json, path: readonly string[], put: Json): Json {
  const [first, ...rest] = path;
  if (first === undefined) return put;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return {
    ...value,
    [first]: withValue((value as { [key: string]: Json })[first] ?? {}, rest, put),
  };
}
