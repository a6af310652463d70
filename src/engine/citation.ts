/** The articles behind a rule, as findings show them. */
import type { Citation } from "../finding/types.ts";
import { citationUrl } from "../law/laws.ts";
import type { RuleLaw } from "./types.ts";

/** Each law with its article. */
export function citations(laws: readonly RuleLaw[]): readonly Citation[] {
  return laws.map(({ law, cite }) => ({ law, cite, url: citationUrl(law, cite) }));
}
