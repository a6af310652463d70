/** What falls due, for people: what is overdue first, then the rest by its day. */
import { laws } from "../law/laws.ts";
import { positionAt } from "../source/position.ts";
import type { Range } from "../source/types.ts";
import { terminalText } from "../text/terminal.ts";
import { plural } from "../text/words.ts";
import { wrap } from "../text/wrap.ts";
import type { DueItem, DueRoot } from "./types.ts";

export interface DueLook {
  readonly color: boolean;
  readonly width: number;
}

const INDENT = 14;
const RED = 31;
const YELLOW = 33;
/** Closer than this is marked. */
const SOON = 14;

function paint(text: string, code: number | undefined, { color }: DueLook): string {
  return color && code !== undefined ? `\u001b[${code}m${text}\u001b[39m` : text;
}

/** "3 days overdue", "today", "in 12 days" */
export function daysText(days: number): string {
  if (days === 0) return "today";
  return days < 0 ? `${plural(-days, "day")} overdue` : `in ${plural(days, "day")}`;
}

/** `shop/privacyfile.yaml:14` */
export function lineOf(root: string, { file, start }: Range): string {
  const path = root === "." ? file.path : `${root}/${file.path}`;
  return terminalText(file.text === "" ? path : `${path}:${positionAt(file, start).line}`);
}

/** "GDPR Art. 12(3)" */
export function lawText({ law }: Pick<DueItem, "law">): string {
  if (law.length === 0) return "";
  const names = new Map(laws().map(({ id, short }) => [id, short.en]));
  return law
    .map((one) => terminalText(`${names.get(one.law) ?? "Good practice"} ${one.cite}`))
    .join(", ");
}

function itemLines(item: DueItem, root: string, look: DueLook): readonly string[] {
  const { date, days, what, fix, owner, address, range } = item;
  const code = days < 0 ? RED : days <= SOON ? YELLOW : undefined;
  const room = look.width - INDENT;
  const title = wrap(terminalText(`${what} (${daysText(days)})`), room);
  const law = lawText(item);
  const who = owner === null ? "nobody is named" : terminalText(owner);
  const where = `${terminalText(address)}  ${lineOf(root, range)}`;
  const rest = [
    ...wrap(where, room),
    ...wrap([`Who: ${who}`, ...(law === "" ? [] : [law])].join(" · "), room),
    ...wrap(`Do: ${terminalText(fix.replaceAll(/\s+/g, " ").trim())}`, room),
  ];
  const indent = " ".repeat(INDENT);
  return [
    ...title.map(
      (line, i) => `${i === 0 ? paint(date.padEnd(INDENT), code, look) : indent}${line}`,
    ),
    ...rest.map((line) => indent + line),
  ];
}

function rootLines({ path, due }: DueRoot, look: DueLook, named: boolean): readonly string[] {
  const head = named ? [[terminalText(path)]] : [];
  const items = due.items.map((item) => itemLines(item, path, look));
  const errors = due.errors.map(({ rule, message }) =>
    wrap(terminalText(`rule error  ${rule} could not be asked: ${message}`), look.width),
  );
  const facts = [...new Set(due.untold.flatMap((one) => one.facts))];
  const untold =
    facts.length === 0
      ? []
      : [
          wrap(
            terminalText(
              `${plural(due.untold.length, "date")} cannot be told while these are not stated: ${facts.join(", ")}.`,
            ),
            look.width,
          ),
        ];
  return [...head, ...items, ...untold, ...errors].map((lines) => lines.join("\n"));
}

/** "2 things are overdue, 5 fall due until 2027-03-01." */
function dueLine(roots: readonly DueRoot[]): string {
  const items = roots.flatMap(({ due }) => due.items);
  const overdue = items.filter(({ days }) => days < 0).length;
  const until = roots[0]?.due.until ?? "";
  const soon = items.length - overdue;
  if (items.length === 0) return `Nothing is overdue, and nothing falls due until ${until}.`;
  const late =
    overdue === 0 ? "Nothing is overdue" : `${plural(overdue, "thing is", "things are")} overdue`;
  const next =
    soon === 0 ? "nothing falls due" : `${plural(soon, "thing falls", "things fall")} due`;
  return `${late}, ${next} until ${until}.`;
}

/** The list of one or several businesses, with a last newline. */
export function dueForTerminal(roots: readonly DueRoot[], look: DueLook): string {
  const lines = roots.flatMap((root) => rootLines(root, look, roots.length > 1));
  return `${[...lines, dueLine(roots)].join("\n\n")}\n`;
}
