/** What the change accepts, and what it does to the check itself. */
import type { Comparison } from "../../finding/comparison.ts";
import { acceptedRow, row } from "../markdown/row.ts";
import { rank } from "../rank.ts";
import type { RenderOptions } from "../types.ts";
import { said } from "./cells.ts";

const HEAD = ["Finding", "Reason", "By", "Until", "Where"];

/** What is accepted in this change, whether or not that counts yet; then all else about the check. */
export function policyText(comparison: Comparison, options: RenderOptions): string {
  const { report, policy } = comparison;
  const fresh = rank([report]).filter(({ finding }) => finding.waived?.in_change === true);
  const accepted =
    fresh.length === 0
      ? ""
      : [
          row(HEAD),
          row(HEAD.map(() => "---")),
          ...fresh.map((one) => acceptedRow(one, options)),
        ].join("\n");
  const changes = policy.map(({ sentence, weaker, counts }) => {
    const effect = counts ? "counts already" : "counts only once this change is merged";
    return `- ${weaker ? "**Less is checked.** " : ""}${said(sentence)} (${effect})`;
  });
  return [accepted, changes.join("\n")].filter((text) => text !== "").join("\n\n");
}
