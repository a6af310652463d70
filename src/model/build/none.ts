/** `{ none: reason }`: stated, and there is none. */
import { isMap } from "../../source/kind.ts";
import type { Unknown } from "../meta.ts";
import type { Cell } from "./cell.ts";

/** What the schema let through but the model has no place for: a mistake of ours, never a guess. */
export const MISFIT = { reason: "invalid", note: "the value has no meaning here" } as const;

/** True for `{ none: reason }`, where the reason may still be to do; not when more stands beside it. */
export function isNone({ value, file }: Cell): boolean {
  if (!isMap(value) || Object.keys(value).some((key) => key !== "none")) return false;
  if (file.todos.size === 0) return Object.hasOwn(value, "none");
  return (
    Object.hasOwn(value, "none") || (file.todos.get(value) ?? []).some(({ key }) => key === "none")
  );
}

/** Why there is none, or why that is not known: the reason itself may be to do. */
export function reasonOf({
  value,
  file,
}: Cell): { readonly none: string } | { readonly unknown: Unknown } {
  if (!isMap(value)) return { unknown: MISFIT };
  const todo = file.todos.get(value)?.find(({ key }) => key === "none");
  if (todo) return { unknown: { reason: "todo", note: todo.text } };
  const mistake = file.validated.invalid.of(value, "none");
  if (mistake) return { unknown: { reason: "invalid", note: mistake.message } };
  return { none: String(value.none) };
}
