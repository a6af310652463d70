/** What must be done because of the change: by whom, by when, and what shows it as done. */
import type { Duty } from "../../finding/change.ts";
import type { Comparison } from "../../finding/comparison.ts";
import { markdownCode } from "../../text/markdown.ts";
import { shortened } from "../../text/quote.ts";
import { citation, said } from "./cells.ts";

function line(duty: Duty): string {
  const { message, by, when, owner, law, fix, shown_by: shown, done } = duty;
  const day = by === null ? said(when) : `by **${by}**`;
  const who = owner === null ? "" : `, ${said(owner)}`;
  const sources = law.map(citation).join(", ");
  const proof = shown === "" ? "" : `<br>Shown as done by: ${markdownCode(shortened(shown, 200))}`;
  return `- [${done ? "x" : " "}] **${said(message)}** (${day}${who})<br>${said(fix)} ${sources}${proof}`;
}

/** Those that are still to do first. */
export function dutiesText({ duties }: Comparison): string {
  const open = duties.filter(({ done }) => !done);
  const done = duties.filter((duty) => duty.done);
  return [...open, ...done].map(line).join("\n");
}
