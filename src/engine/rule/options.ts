/** The options of a rule: what may be tuned, and whether a value fits. */

import { parseDuration } from "../../calendar/duration.ts";
import { isMap } from "../../source/kind.ts";
import type { OptionValue, RuleOption } from "../types.ts";
import { keyPlace, note, type RuleSheet, valueAt } from "./sheet.ts";

/** Reads `options`; a default that does not fit its own option is a mistake. */
export function readOptions(sheet: RuleSheet): { readonly [name: string]: RuleOption } {
  const { options } = sheet.root;
  const found: { [name: string]: RuleOption } = {};
  for (const [name, raw] of Object.entries(isMap(options) ? options : {})) {
    // The schema has made sure of the keys; whether the default fits is asked next.
    const option = raw as unknown as RuleOption;
    const wrong = misfit(option, option.default);
    if (wrong !== undefined) {
      const place = valueAt(sheet, ["options", name, "default"]);
      const at = place
        ? { range: place.origin.value, path: ["options", name, "default"] }
        : keyPlace(sheet, "options");
      note(
        sheet,
        {
          id: "rule/format",
          message: `The default of \`${name}\` ${wrong}`,
          fix: "Write a default that fits.",
        },
        at,
      );
    }
    found[name] = option;
  }
  return found;
}

/** Why a value does not fit an option, as the end of a sentence; undefined when it fits. */
export function misfit(option: RuleOption, value: unknown): string | undefined {
  switch (option.type) {
    case "boolean":
      return typeof value === "boolean" ? undefined : "is neither true nor false";
    case "number":
      return misfitNumber(option, value);
    case "duration":
      return typeof value === "string" && parseDuration(value) !== undefined
        ? undefined
        : "is no duration such as `2 years`";
    case "list":
      return Array.isArray(value) && value.every((item) => typeof item === "string")
        ? undefined
        : "is no list of texts";
    case "string": {
      if (typeof value !== "string") return "is no text";
      const allowed = option.enum ?? [value];
      return allowed.includes(value) ? undefined : `is none of ${allowed.join(", ")}`;
    }
  }
}

function misfitNumber(option: RuleOption, value: unknown): string | undefined {
  if (typeof value !== "number") return "is no number";
  if (option.minimum !== undefined && value < option.minimum) return `is below ${option.minimum}`;
  if (option.maximum !== undefined && value > option.maximum) return `is above ${option.maximum}`;
  return undefined;
}

/** What `$options` holds: the defaults, and over them what fits of `set`; durations in ISO form. */
export function optionValues(
  options: { readonly [name: string]: RuleOption },
  set: { readonly [name: string]: unknown } = {},
): { readonly [name: string]: OptionValue } {
  const values: { [name: string]: OptionValue } = {};
  for (const [name, option] of Object.entries(options)) {
    const wanted = set[name];
    // Checked by `misfit`: what fits an option is one of its values.
    const value =
      wanted !== undefined && misfit(option, wanted) === undefined
        ? (wanted as OptionValue)
        : option.default;
    values[name] = option.type === "duration" ? (parseDuration(String(value)) ?? value) : value;
  }
  return values;
}
