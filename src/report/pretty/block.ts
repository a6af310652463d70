/** One finding in full: what, where, the lines themselves, the law, why and what to do. */
import type { Finding } from "../../finding/types.ts";
import { frames } from "../../source/frame/frame.ts";
import { terminalText } from "../../text/terminal.ts";
import { displayWidth } from "../../text/width.ts";
import { plural } from "../../text/words.ts";
import { wrap } from "../../text/wrap.ts";
import { citeText, pathFromHere, placeText } from "../label.ts";
import type { Acceptable } from "./accept.ts";
import type { Group } from "./group.ts";
import { paintFrame } from "./paint-frame.ts";
import type { Style } from "./style.ts";

export interface BlockContext {
  readonly style: Style;
  readonly width: number;
  /** Path of the business, as the report gives it. */
  readonly root: string;
  /** The finding that also tells how it is accepted. */
  readonly acceptable?: Acceptable;
}

/** Further places of one rule that are listed; the JSON report has all of them. */
const MOST_PLACES = 5;

/** `Fix   text`, wrapped, with the following lines under the text. */
function paragraph(label: string, text: string, { style, width }: BlockContext): string {
  const lines = wrap(terminalText(text), width - LABEL);
  return lines
    .map((line, i) => `  ${style.dim((i === 0 ? label : "").padEnd(LABEL - 2))}${line}`)
    .join("\n");
}

/** Columns of the labels before law, why and fix. */
const LABEL = 8;
/** Columns that a frame is set in. */
const FRAME = 4;

/** The first sentence; a dot belongs to it where no capital letter follows, as in "Art. 5". */
function firstSentence(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return /^.*?[.!?](?= [A-Z]|$)/.exec(line)?.[0] ?? line;
}

function headline(finding: Finding, { style, width }: BlockContext): string {
  const { severity } = finding;
  const indent = severity.length + 2;
  const lines = wrap(terminalText(finding.message), width - indent);
  return lines
    .map((line, i) =>
      i === 0
        ? `${style.grave(severity, severity)}  ${style.bold(line)}`
        : `${" ".repeat(indent)}${style.bold(line)}`,
    )
    .join("\n");
}

/** Place and rule, on one line where there is room. */
function placeLine(finding: Finding, { style, width, root }: BlockContext, more = ""): string {
  const place = placeText(root, finding.range);
  const rule = terminalText(finding.rule);
  const rest = more === "" ? "" : ` ${more}`;
  const fits = displayWidth(`  ${place}  ${rule}${rest}`) <= width;
  return `  ${place}${fits ? "  " : "\n  "}${style.dim(rule)}${rest}`;
}

function lawLine(finding: Finding, { style }: BlockContext): string {
  return finding.law.map((cite) => style.link(citeText(cite), cite.url)).join(", ");
}

/** The lines that the finding speaks of; nothing for a file that could not be read. */
function frameLines(finding: Finding, context: BlockContext): readonly string[] {
  if (finding.range.file.text === "") return [];
  const labels = [
    { range: finding.range, says: "", primary: true },
    ...finding.related.map(({ range, says }) => ({ range, says, primary: false })),
  ];
  const [own, ...elsewhere] = frames(labels, { width: context.width - FRAME });
  const drawn = own === undefined ? [] : paintFrame(own, finding.severity, context.style);
  return [
    "",
    ...drawn,
    ...elsewhere.flatMap((other) => [
      `  ${pathFromHere(context.root, other.path)}:${other.line}:${other.column}`,
      ...paintFrame(other, finding.severity, context.style),
    ]),
    "",
  ];
}

function others(rest: readonly Finding[], context: BlockContext): readonly string[] {
  if (rest.length === 0) return [];
  const shown = rest.slice(0, rest.length > MOST_PLACES + 1 ? MOST_PLACES : rest.length);
  const lines = shown.map((finding) => {
    const place = placeText(context.root, finding.range);
    return `    ${wrap(`${place}  ${terminalText(finding.message)}`, context.width - 4).join("\n      ")}`;
  });
  const left = rest.length - shown.length;
  const more = left === 0 ? [] : [`    and ${plural(left, "more place")}`];
  return ["", `  The same in ${plural(rest.length, "more place")}:`, ...lines, ...more];
}

/** A group of findings: the first in full, the others as places. */
export function block({ first, rest }: Group, context: BlockContext): string {
  const { style } = context;
  const law = lawLine(first, context);
  return [
    headline(first, context),
    placeLine(first, context),
    ...frameLines(first, context),
    ...(law === "" ? [] : [`  ${style.dim("Law".padEnd(LABEL - 2))}${law}`]),
    paragraph("Why", firstSentence(first.why), context),
    paragraph("Fix", first.fix.replaceAll(/\s+/g, " ").trim(), context),
    ...(context.acceptable?.finding === first
      ? [paragraph("Or", `accept it for a time: ${context.acceptable.command}`, context)]
      : []),
    paragraph("More", `privacyfile explain ${first.rule}`, context),
    ...others(rest, context),
  ].join("\n");
}

/** A group without its lines, for what comes after the first dozen. */
export function line({ first, rest }: Group, context: BlockContext): string {
  const more = rest.length === 0 ? "" : `and in ${plural(rest.length, "more place")}`;
  return `${headline(first, context)}\n${placeLine(first, context, more)}`;
}
