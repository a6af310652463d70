/** Whether what is said of a partial model holds in one of its completions. */
import { isUnknown } from "../../../src/expression/evaluate.ts";

/** Values of two graphs are compared by the ids of their nodes. */
export function canonical(value: unknown): string {
  if (value === undefined) return "nothing";
  if (isUnknown(value)) return "unknown";
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if ("id" in value && typeof value.id === "string") return `<${value.id}>`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${key}:${canonical(item)}`).join()}}`;
}

/** Equal but for what is unknown inside. */
export function holds(said: unknown, found: unknown): boolean {
  if (isUnknown(said)) return true;
  if (Array.isArray(said) && Array.isArray(found)) {
    return said.length === found.length && said.every((item, index) => holds(item, found[index]));
  }
  const plain = (value: unknown): value is Record<string, unknown> =>
    typeof value === "object" && value !== null && !("id" in value) && !Array.isArray(value);
  if (plain(said) && plain(found)) {
    return Object.keys({ ...said, ...found }).every((key) => holds(said[key], found[key]));
  }
  return canonical(said) === canonical(found);
}

/** A list with facts beside it: all its items are there, others may be too. */
export function contains(found: unknown, items: readonly unknown[]): boolean {
  const rest = (Array.isArray(found) ? found : [found]).map(canonical);
  return items.every((item) => {
    const at = rest.indexOf(canonical(item));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0 || canonical(item).includes("unknown") || Array.isArray(item);
  });
}
