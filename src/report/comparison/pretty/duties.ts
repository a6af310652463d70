/** Duties at a terminal: open ones first, each with its day, who must act and what shows it as done. */
import type { Duty } from "../../../finding/change.ts";
import type { Comparison } from "../../../finding/comparison.ts";
import { terminalText } from "../../../text/terminal.ts";
import { wrap } from "../../../text/wrap.ts";
import { citeText } from "../../label.ts";
import type { Style } from "../../pretty/style.ts";

export function dutyLines({ duties }: Comparison, style: Style, width: number): readonly string[] {
  return duties.flatMap((duty) => oneDuty(duty, style, width));
}

function oneDuty(duty: Duty, style: Style, width: number): readonly string[] {
  const { message, done, severity, by, when, owner, law, shown_by: shown, unsure } = duty;
  const box = done ? style.good("[x]") : style.grave(severity, "[ ]");
  const [first = "", ...rest] = wrap(terminalText(message), width - 6);
  const day = by === null ? when : `by ${by} (${when})`;
  const who = owner === null ? "" : `, ${owner}`;
  const details = [
    `${day}${who}`,
    law.map(citeText).join(", "),
    `Shown as done by: ${shown}`,
    ...(unsure.length === 0 ? [] : [`Not certain: not stated is ${unsure.join(", ")}`]),
  ];
  return [
    `  ${box} ${style.bold(first)}`,
    ...rest.map((text) => `      ${style.bold(text)}`),
    ...details.flatMap((text) =>
      wrap(terminalText(text), width - 6).map((one) => `      ${style.dim(one)}`),
    ),
  ];
}
