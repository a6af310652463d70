/** Every format that a comparison can be written in. */
import type { Comparison } from "../../finding/comparison.ts";
import type { RenderOptions } from "../types.ts";
import { comparisonsAsJson } from "./json.ts";
import { comparisonAsMarkdown } from "./parts.ts";
import { comparisonsForTerminal } from "./pretty.ts";

type Writer = (comparisons: readonly Comparison[], options: RenderOptions) => string;

export type ComparisonFormat = "pretty" | "json" | "markdown";

const WRITERS: { readonly [format in ComparisonFormat]: Writer } = {
  pretty: comparisonsForTerminal,
  json: comparisonsAsJson,
  markdown: (comparisons, options) =>
    comparisons.map((one) => comparisonAsMarkdown(one, options)).join("\n"),
};

/** Names of the formats, the usual one first. */
export const COMPARISON_FORMATS: readonly ComparisonFormat[] = ["pretty", "json", "markdown"];

/** Writes comparisons of one or several businesses. */
export function renderComparisons(
  format: ComparisonFormat,
  comparisons: readonly Comparison[],
  options: RenderOptions,
): string {
  return WRITERS[format](comparisons, options);
}
