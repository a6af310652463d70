/** `{ none: reason }`: stated, and there is none. */
import { type Cell, isMap } from "./cell.ts";

/** What the schema let through but the model has no place for: a mistake of ours, never a guess. */
export const MISFIT = { reason: "invalid", note: "the value has no meaning here" } as const;

/** True for `{ none: reason }`, where the reason may still be to do. */
export function isNone({ value, file }: Cell): boolean {
  if (!isMap(value)) return false;
  if (file.todos.size === 0) return Object.hasOwn(value, "none");
  return (
    Object.hasOwn(value, "none") || (file.todos.get(value) ?? []).some(({ key }) => key === "none")
  );
}
