/** The formats of a report by name. */
import type { Report } from "../finding/types.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { pretty } from "./pretty.ts";
import { sarif } from "./sarif.ts";
import { tap } from "./tap.ts";
import type { RenderOptions, Reporter } from "./types.ts";

type Format = "pretty" | "json" | "sarif" | "github" | "junit" | "markdown" | "gitlab" | "tap";

export const FORMATS: { readonly [name in Format]: Reporter } = {
  pretty,
  json,
  sarif,
  github,
  junit,
  markdown,
  gitlab,
  tap,
};

/** Reports in a format, with a last newline. */
export function render(
  format: keyof typeof FORMATS,
  reports: readonly Report[],
  options: RenderOptions,
): string {
  return FORMATS[format](reports, options);
}
