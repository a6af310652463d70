/** What must be done because of the change: by whom, by when, and what shows it as done. */
import type { Duty } from "../../finding/change.ts";
import type { Comparison } from "../../finding/comparison.ts";
import { listUpTo, plural } from "../../text/words.ts";
import { advice, citation, folded, said } from "./cells.ts";

function line(duty: Duty): string {
  const { message, by, when, owner, law, fix, shown_by: shown, done } = duty;
  const day = by === null ? said(when) : `by **${by}**`;
  const who = owner === null ? "" : `, ${said(owner)}`;
  const sources = law.map(citation).join(", ");
  const proof = shown === "" ? "" : `<br>Shown as done by: ${advice(shown)}`;
  return `- [${done ? "x" : " "}] **${advice(message)}** (${day}${who})<br>${advice(fix)} ${sources}${proof}`;
}

/** Duties that may follow; the facts that would tell are named. */
const MOST_POSSIBLE = 8;

function possibleText(possible: readonly Duty[]): string {
  if (possible.length === 0) return "";
  const lines = possible
    .slice(0, MOST_POSSIBLE)
    .map(({ message, unsure }) => `- ${advice(message)} (${said(listUpTo(unsure, 3))})`);
  const left = possible.length - lines.length;
  const rest = left === 0 ? [] : [`- and ${plural(left, "more duty", "more duties")}`];
  const title = `May follow as well: ${plural(possible.length, "duty", "duties")}, which facts that are not stated would tell`;
  return folded(title, [...lines, ...rest].join("\n"));
}

/** Those that are still to do first; then what is done, and what may follow. */
export function dutiesText({ duties, possible }: Comparison): string {
  const open = duties.filter(({ done }) => !done);
  const done = duties.filter((duty) => duty.done);
  const certain = [...open, ...done].map(line).join("\n");
  return [certain, possibleText(possible)].filter((text) => text !== "").join("\n\n");
}
