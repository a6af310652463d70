/** The formats of a report by name. */
import type { Report } from "../finding/types.ts";
import { json } from "./json.ts";
import { pretty } from "./pretty.ts";
import type { RenderOptions, Reporter } from "./types.ts";

export const FORMATS: { readonly [name in "pretty" | "json"]: Reporter } = { pretty, json };

/** Reports in a format, with a last newline. */
export function render(
  format: keyof typeof FORMATS,
  reports: readonly Report[],
  options: RenderOptions,
): string {
  return FORMATS[format](reports, options);
}
