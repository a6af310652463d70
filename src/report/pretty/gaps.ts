/** Facts that nobody has stated yet, as a compact list apart from the findings. */
import type { Gap, Report } from "../../finding/types.ts";
import { terminalText } from "../../text/terminal.ts";
import { displayWidth } from "../../text/width.ts";
import { plural } from "../../text/words.ts";
import { padEnd, wrap } from "../../text/wrap.ts";
import type { Style } from "./style.ts";

/** Things with open facts that are listed; the JSON report has all of them. */
const MOST_OWNERS = 12;
/** The column of addresses is no wider than this. */
const WIDEST_ADDRESS = 28;

/** `dpa.signed* (ask Ana)`: what the law wants on record is starred, words after TODO follow. */
function factText({ fact, required, todo }: Gap): string {
  const words = todo === null || todo === "" ? "" : ` (${terminalText(todo)})`;
  return `${terminalText(fact)}${required ? "*" : ""}${words}`;
}

function byOwner(gaps: readonly Gap[]): ReadonlyMap<string, readonly Gap[]> {
  const owners = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const facts = owners.get(gap.address);
    if (facts === undefined) owners.set(gap.address, [gap]);
    else facts.push(gap);
  }
  return owners;
}

function row(
  address: string,
  facts: readonly Gap[],
  room: { column: number; width: number },
): string {
  const text = facts.map(factText).join(", ");
  const lines = wrap(text, room.width - room.column - 4);
  const name = terminalText(address);
  const own = displayWidth(name) > room.column;
  const head = own ? [`  ${name}`] : [];
  const rows = lines.map((line, i) => {
    const left = i === 0 && !own ? name : "";
    return `  ${padEnd(left, room.column)}  ${line}`;
  });
  return [...head, ...rows].join("\n");
}

/** "Not stated yet: 3 facts", then one line for each thing they belong to; empty when there are none. */
export function gapList(report: Report, style: Style, width: number): readonly string[] {
  const { gaps } = report.coverage;
  if (gaps.length === 0) return [];
  const owners = [...byOwner(gaps)];
  const shown = owners.slice(0, MOST_OWNERS);
  const left = owners.length - shown.length;
  const longest = Math.max(...shown.map(([address]) => displayWidth(terminalText(address))));
  const column = Math.min(longest, WIDEST_ADDRESS);
  const starred = gaps.some((gap) => gap.required);
  return [
    `${style.bold(`Not stated yet: ${plural(gaps.length, "fact")}.`)} They count neither for nor against you.`,
    ...shown.map(([address, facts]) => row(address, facts, { column, width })),
    ...(left === 0 ? [] : [`  and facts of ${plural(left, "more thing")}`]),
    ...(starred ? [`  ${style.dim("* the law wants this on record")}`] : []),
  ];
}
