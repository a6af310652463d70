/** The articles behind a rule, as findings show them. */
import type { Citation } from "../finding/types.ts";
import { citationUrl } from "../law/laws.ts";
import type { RuleLaw } from "./types.ts";

/** The same rules are cited by thousands of findings. */
const CITED = new WeakMap<RuleLaw, Citation>();

/** Each law with its article. */
export function citations(laws: readonly RuleLaw[]): readonly Citation[] {
  return laws.map((one) => {
    const { law, cite } = one;
    const cited = CITED.get(one) ?? { law, cite, url: citationUrl(law, cite) };
    CITED.set(one, cited);
    return cited;
  });
}
