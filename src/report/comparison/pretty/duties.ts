/** Duties at a terminal: open ones first, each with its day, who must act and what shows it as done. */
import type { Duty } from "../../../finding/change.ts";
import type { Comparison } from "../../../finding/comparison.ts";
import { terminalText } from "../../../text/terminal.ts";
import { listUpTo, plural } from "../../../text/words.ts";
import { wrap } from "../../../text/wrap.ts";
import { citeText } from "../../label.ts";
import type { Style } from "../../pretty/style.ts";

/** Duties that may follow are named with the facts that would tell; the JSON has all of them. */
const MOST_POSSIBLE = 5;

export function dutyLines(
  { duties, possible }: Comparison,
  style: Style,
  width: number,
): readonly string[] {
  const shown = possible.slice(0, MOST_POSSIBLE);
  const left = possible.length - shown.length;
  return [
    ...duties.flatMap((duty) => oneDuty(duty, style, width)),
    ...(possible.length === 0
      ? []
      : ["  May follow as well; facts that would tell are not stated:"]),
    ...shown.flatMap(({ message, unsure }) =>
      wrap(terminalText(`${message} (${listUpTo(unsure, 3)})`), width - 6).map(
        (text, i) => `  ${style.dim(`${i === 0 ? " ?  " : "    "}${text}`)}`,
      ),
    ),
    ...(left === 0
      ? []
      : [`      ${style.dim(`and ${plural(left, "more duty", "more duties")}`)}`]),
  ];
}

function oneDuty(duty: Duty, style: Style, width: number): readonly string[] {
  const { message, done, severity, by, when, owner, law, shown_by: shown } = duty;
  const box = done ? style.good("[x]") : style.grave(severity, "[ ]");
  const [first = "", ...rest] = wrap(terminalText(message), width - 6);
  const day = by === null ? when : `by ${by} (${when})`;
  const who = owner === null ? "" : `, ${owner}`;
  const details = [`${day}${who}`, law.map(citeText).join(", "), `Shown as done by: ${shown}`];
  return [
    `  ${box} ${style.bold(first)}`,
    ...rest.map((text) => `      ${style.bold(text)}`),
    ...details.flatMap((text) =>
      wrap(terminalText(text), width - 6).map((one) => `      ${style.dim(one)}`),
    ),
  ];
}
