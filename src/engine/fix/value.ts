/** Results of expressions as values of a file. */
import { META } from "../../model/node.ts";
import { isNode } from "../../model/reading.ts";
import type { Yaml } from "../../source/types.ts";

/** The value as people would write it, nodes as their ids; undefined for what no file can hold. */
export function plainValue(value: unknown): Yaml | undefined {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (isNode(value)) return typeof value.id === "string" ? value.id : value[META].address;
  if (Array.isArray(value)) {
    const items = value.map(plainValue);
    const known = items.filter((item) => item !== undefined);
    return known.length === items.length ? known : undefined;
  }
  if (typeof value !== "object") return undefined;
  const map: { [key: string]: Yaml } = {};
  for (const [key, one] of Object.entries(value)) {
    const plain = plainValue(one);
    if (plain === undefined) return undefined;
    map[key] = plain;
  }
  return map;
}
