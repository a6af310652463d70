/** What changes for people: at a glance, and sentence by sentence. */
import type { Change } from "../../finding/change.ts";
import type { Comparison } from "../../finding/comparison.ts";
import { plural } from "../../text/words.ts";
import type { RenderOptions } from "../types.ts";
import { folded, placeText, said } from "./cells.ts";
import { directionText, factsOf } from "./words.ts";

/** Sentences that stand open; the rest is folded below them. */
const OPEN = 8;

/** At most five lines, each naming the numbers of the changes behind it. */
export function glanceText(comparison: Comparison): string {
  const order = new Map(factsOf(comparison).map(({ id }, i) => [id, i + 1]));
  return comparison.glance
    .map(({ counts }) => {
      const told = counts.map(({ direction, changes }) => {
        const numbers = changes.flatMap((id) => order.get(id) ?? []).sort((a, b) => a - b);
        const which = numbers.map((number) => `(${number})`).join(" ");
        return `**${directionText(direction)}**: ${plural(changes.length, "change")} ${which}`;
      });
      return `- ${told.join("; ")}`;
    })
    .join("\n");
}

function line(change: Change, number: number, { root, options }: Where): string {
  const place = placeText(root, change.after ?? change.before, options);
  const gone = change.after === null && place !== "" ? "before: " : "";
  const means = change.directions.map(directionText).join(", ");
  return `${number}. **${said(change.sentence)}**${means === "" ? "" : ` (${means})`}${place === "" ? "" : ` ${gone}${place}`}`;
}

interface Where {
  readonly root: string;
  readonly options: RenderOptions;
}

/** Every change that means something for people, in the order of their weight. */
export function changesText(comparison: Comparison, options: RenderOptions): string {
  const facts = factsOf(comparison);
  if (facts.length === 0) return "";
  const where = { root: comparison.report.root.path, options };
  const lines = facts.map((change, i) => line(change, i + 1, where));
  const rest = lines.slice(OPEN);
  return [
    lines.slice(0, OPEN).join("\n"),
    ...(rest.length === 0 ? [] : [folded(plural(rest.length, "more change"), rest.join("\n"))]),
  ].join("\n\n");
}
