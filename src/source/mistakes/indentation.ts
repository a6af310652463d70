/** Lines that begin too far left or right, and lists among keys. */
import { ticked } from "../../text/quote.ts";
import { list, plural } from "../../text/words.ts";
import { type Line, type Mistake, restOf, type Spot } from "./spot.ts";

const MISPLACED = /bad indentation|deficient indentation|end of the stream or/;

/** A dash among keys, or a key among dashes. */
export function listAmongKeys({ line, above, offset, reason }: Spot): Mistake | undefined {
  if (!MISPLACED.test(reason) || offset > line.start + line.indent + keyLength(line))
    return undefined;
  const beside = above.find(({ indent }) => indent <= line.indent);
  if (beside === undefined || beside.indent !== line.indent) return undefined;
  const item = isItem(line);
  if (item === isItem(beside)) return undefined;
  return {
    id: "syntax/list-among-keys",
    message: item
      ? "A list item stands among keys, and a map holds keys only"
      : "A key stands among list items, and a list holds items only",
    fix: item
      ? "Give the list a key of its own and put its items below it, or write a key in place of the dash."
      : "Put `- ` before it if it is another item, or move it to the left if it belongs beside the list.",
    ...restOf(line),
  };
}

/** A line that begins where none of the lines above began. */
export function wrongIndentation(spot: Spot): Mistake | undefined {
  const { line, above, offset, reason } = spot;
  if (!MISPLACED.test(reason) || offset > line.start + line.indent + keyLength(line))
    return undefined;
  const upper = above[0];
  if (upper === undefined) return undefined;
  const open = openIndents(above).filter(({ indent }) => indent !== line.indent);
  const choices = open.slice(0, 2);
  const fits = choices.map(
    ({ indent, content }) =>
      `${plural(indent, "space")} to stand beside ${ticked(nameOf(content))}`,
  );
  const deeper = line.indent > upper.indent;
  return {
    id: "syntax/wrong-indentation",
    message: deeper
      ? `This line stands deeper than ${ticked(nameOf(upper.content))} above it, which already has a value`
      : `This line begins with ${plural(line.indent, "space")}, and nothing above it began there`,
    fix: fits.length === 0 ? "Look at the line above." : `Begin the line with ${list(fits, "or")}.`,
    ...restOf(line),
  };
}

/** For each indentation that is still open, the nearest line that has it. */
function openIndents(above: readonly Line[]): readonly Line[] {
  const open: Line[] = [];
  for (const line of above.flatMap(withItem)) {
    const last = open.at(-1);
    if (last === undefined || line.indent < last.indent) open.push(line);
  }
  return open;
}

/** A key behind a dash begins a map there: `- name: X` opens two indentations. */
function withItem(line: Line): readonly Line[] {
  const dashes = /^(?:- +)+(?=[^:]+:(?:\s|$))/.exec(line.content)?.[0].length ?? 0;
  if (dashes === 0) return [line];
  const inner = { indent: line.indent + dashes, content: line.content.slice(dashes) };
  return [{ ...line, ...inner }, line];
}

function isItem(line: Line): boolean {
  return /^-(?:\s|$)/.test(line.content);
}

/** The key of a line, or its first words. */
function nameOf(content: string): string {
  return /^(?:- +)*[^:]{1,40}/.exec(content)?.[0].trim() ?? content;
}

function keyLength(line: Line): number {
  const colon = line.content.search(/:(?:\s|$)/);
  return colon < 0 ? 2 : colon;
}
