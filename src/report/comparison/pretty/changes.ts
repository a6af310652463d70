/** Changes at a terminal: counts that lead to numbers, then the sentences with those numbers. */
import type { Change, Direction } from "../../../finding/change.ts";
import type { Comparison } from "../../../finding/comparison.ts";
import { terminalText } from "../../../text/terminal.ts";
import { wrap } from "../../../text/wrap.ts";
import { placeText } from "../../label.ts";
import type { Style } from "../../pretty/style.ts";
import { directionText, factsOf } from "../words.ts";

/** Sentences that are told; the JSON has all of them. */
const MOST = 30;

const SHRINKS: ReadonlySet<Direction> = new Set([
  "less_data",
  "fewer_people",
  "less_sharing",
  "shorter",
  "less_risk",
]);

/** At most five lines. */
export function glanceLines(comparison: Comparison, style: Style): readonly string[] {
  const numbers = new Map(factsOf(comparison).map(({ id }, i) => [id, i + 1]));
  return comparison.glance.map(({ counts }) => {
    const told = counts.map(({ direction, changes }) => {
      const text = `${directionText(direction)}: ${changes.length}`;
      const which = changes.flatMap((id) => numbers.get(id) ?? []).join(", ");
      const painted = SHRINKS.has(direction) ? style.good(text) : style.grave("warning", text);
      return `${painted} ${style.dim(`(${which})`)}`;
    });
    return `  ${told.join("   ")}`;
  });
}

/** Each change with its number, what it means and where it stands. */
export function changeLines(
  comparison: Comparison,
  style: Style,
  width: number,
): readonly string[] {
  const facts = factsOf(comparison);
  const root = comparison.report.root.path;
  const lines = facts
    .slice(0, MOST)
    .flatMap((change, i) => oneChange(change, i + 1, { style, width, root }));
  const left = facts.length - MOST;
  return left > 0 ? [...lines, `  and ${left} more`] : lines;
}

interface Around {
  readonly style: Style;
  readonly width: number;
  readonly root: string;
}

function oneChange(
  change: Change,
  number: number,
  { style, width, root }: Around,
): readonly string[] {
  const label = `${number}`.padStart(4);
  const [first = "", ...rest] = wrap(terminalText(change.sentence), width - 6);
  const sides = [change.after, change.before].flatMap((side) =>
    side?.range ? [placeText(root, side.range)] : [],
  );
  const place = sides[0] === undefined ? "" : `${change.after?.range ? "" : "before: "}${sides[0]}`;
  const means = change.directions.map(directionText).join(", ");
  return [
    `${style.dim(label)}  ${style.bold(first)}`,
    ...rest.map((text) => `      ${style.bold(text)}`),
    `      ${style.dim([means, place].filter((text) => text !== "").join("  "))}`,
  ];
}
