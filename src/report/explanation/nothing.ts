/** What to say of an address at which a rule judges nothing. */
import type { Explanation } from "../../engine/explain/types.ts";
import { nearestAll } from "../../text/nearest.ts";
import { terminalText } from "../../text/terminal.ts";
import { list, listUpTo } from "../../text/words.ts";

/** Addresses listed before the rest is counted. */
const MOST_ADDRESSES = 8;

/** One or two sentences: what the rule judges, what was probably meant, and what there is. */
export function nothingExplained({ rule, address, subjects, missing }: Explanation): string {
  if (subjects.length === 0) return terminalText(noSubjects(rule, missing));
  const near = nearestAll(address, subjects);
  const hint = near.length === 0 ? "" : ` Did you mean ${list(near, "or")}?`;
  const known = listUpTo(subjects, MOST_ADDRESSES);
  return terminalText(`${rule.id} judges nothing at "${address}".${hint} It judges: ${known}.`);
}

function noSubjects(
  { id, for: walk }: Explanation["rule"],
  missing: Explanation["missing"],
): string {
  const open = [...new Set(missing.map(({ name }) => name))];
  const because =
    open.length === 0
      ? "there are none in these declarations"
      : `${list(open.map((name) => `\`${name}\``))} ${open.length === 1 ? "is" : "are"} not stated`;
  return `${id} has nothing to judge here: it asks of each of \`${walk}\`, and ${because}.`;
}
