/** What must be done because of the change: by whom, by when, and what shows it as done. */
import type { Duty } from "../../finding/change.ts";
import type { Comparison } from "../../finding/comparison.ts";
import { advice, citation, said } from "./cells.ts";

function line(duty: Duty): string {
  const { message, by, when, owner, law, fix, shown_by: shown, done } = duty;
  const day = by === null ? said(when) : `by **${by}**`;
  const who = owner === null ? "" : `, ${said(owner)}`;
  const sources = law.map(citation).join(", ");
  const proof = shown === "" ? "" : `<br>Shown as done by: ${advice(shown)}`;
  return `- [${done ? "x" : " "}] **${advice(message)}** (${day}${who})<br>${advice(fix)} ${sources}${proof}`;
}

/** Those that are still to do first. */
export function dutiesText({ duties }: Comparison): string {
  const open = duties.filter(({ done }) => !done);
  const done = duties.filter((duty) => duty.done);
  return [...open, ...done].map(line).join("\n");
}
