/** Scalars as the model holds them. */
import { parseDuration } from "../../calendar/duration.ts";
import type { Yaml } from "../../source/types.ts";
import type { FieldType } from "../shape.ts";

/**
 * The value of a scalar: durations in ISO form, all else as written. Undefined for lists and maps.
 * A duration that cannot be read is a word that the schema allows beside durations (`session`).
 */
export function scalar(
  type: FieldType,
  value: Yaml | undefined,
): string | number | boolean | undefined {
  if (value === null || value === undefined || typeof value === "object") return undefined;
  if (type.kind !== "duration" || typeof value !== "string") return value;
  return parseDuration(value) ?? value;
}
