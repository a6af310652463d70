/** `explain --at` for a terminal: each expression as an indented tree with what its parts came to. */

import type {
  ExplainedAnswer,
  ExplainedFact,
  ExplainedPart,
  Explanation,
} from "../../engine/explain/types.ts";
import { factName } from "../../engine/gaps.ts";
import type { Traced } from "../../expression/trace.ts";
import { terminalText } from "../../text/terminal.ts";
import { displayWidth } from "../../text/width.ts";
import { list } from "../../text/words.ts";
import { truncate, wrap } from "../../text/wrap.ts";
import { citeText, placeText } from "../label.ts";
import { createStyle, type Style } from "../pretty/style.ts";
import type { RenderOptions } from "../types.ts";
import { evaluatedText } from "./value.ts";
import { factWords, OUTCOMES } from "./words.ts";

interface Room {
  readonly style: Style;
  readonly width: number;
  /** The business's folder, as the place of what stands in its files. */
  readonly root: string;
}

/** More values of one part are counted only. */
const MOST_VALUES = 3;
/** Where the trees begin, in steps of two columns. */
const OUTERMOST = 2;
/** However deep a part stands, it has as many columns. */
const NARROWEST = 30;

function valuesText({ values, times }: Traced): string {
  if (times === 0) return "not asked";
  const texts = values.map((one) => evaluatedText(one, factName));
  const [first] = texts;
  if (times <= texts.length && texts.every((text) => text === first)) {
    return `${first}${times > 1 ? ` (${times} times)` : ""}`;
  }
  const more = times > MOST_VALUES ? `; ... (${times} times)` : "";
  return `${texts.slice(0, MOST_VALUES).join("; ")}${more}`;
}

/** The text of a part on one line, with its value behind it or, where there is no room, below. */
function treeLines(part: Traced, depth: number, room: Room): readonly string[] {
  const indent = "  ".repeat(depth);
  const text = terminalText(part.source.replaceAll(/\s+/g, " ").trim());
  const value = terminalText(valuesText(part));
  const children = part.parts.flatMap((one) => treeLines(one, depth + 1, room));
  if (displayWidth(`${indent}${text}  → ${value}`) <= room.width) {
    return [`${indent}${text}  ${room.style.dim("→")} ${value}`, ...children];
  }
  const width = Math.max(room.width - indent.length, NARROWEST);
  // The whole expression is read once; of its parts the beginning is enough to know them again.
  const shown = depth === OUTERMOST ? wrap(text, width) : [truncate(text, width)];
  const below = wrap(`→ ${value}`, width - 4).map((line, at) => (at === 0 ? line : `  ${line}`));
  return [
    ...shown.map((line) => indent + line),
    ...below.map((line) => `${indent}    ${line}`),
    ...children,
  ];
}

function partLines({ role, about, root, error }: ExplainedPart, room: Room): readonly string[] {
  const of = about === null ? "" : ` (${terminalText(about)})`;
  return [
    room.style.bold(`  ${role}${of}`),
    ...treeLines(root, OUTERMOST, room),
    ...(error === null ? [] : [`    ended early: ${terminalText(error)}`]),
  ];
}

function factLines(fact: ExplainedFact, { root, width }: Room): readonly string[] {
  const text = `${terminalText(factWords(fact))}: ${placeText(root, fact.range)}`;
  return wrap(text, width - 4).map((line, at) => (at === 0 ? `    ${line}` : `      ${line}`));
}

function answerLines(answer: ExplainedAnswer, room: Room): readonly string[] {
  const laws = list(answer.laws.map(citeText));
  const under = laws === "" ? "" : ` under ${laws}`;
  const says = answer.laws.length === 0 ? OUTCOMES.unreached : OUTCOMES[answer.outcome];
  return [
    ...wrap(`${says}${under}`, room.width).map(room.style.bold),
    ...answer.messages.flatMap((text) =>
      wrap(terminalText(text), room.width - 2).map((line) => `  ${line}`),
    ),
    ...answer.parts.flatMap((part) => partLines(part, room)),
    ...(answer.facts.length === 0
      ? []
      : [
          room.style.bold("  What is not known"),
          ...answer.facts.flatMap((fact) => factLines(fact, room)),
        ]),
  ];
}

/** What a rule asked of a subject, part by part; every text of the declarations is escaped. */
export function explanationForTerminal(
  { rule, address, subject, answers }: Explanation,
  { root, ...options }: RenderOptions & { readonly root: string },
): string {
  const style = createStyle(options);
  const room = { style, width: options.width, root };
  const place =
    subject === null ? [] : [`${terminalText(subject.label)}, ${placeText(root, subject.range)}`];
  const head = [
    `${style.bold(terminalText(rule.title))}\n${style.dim(rule.id)}`,
    [style.bold(terminalText(address)), ...place].join("\n"),
  ];
  const blocks = answers.map((answer) => answerLines(answer, room).join("\n"));
  return `${[...head, ...blocks].join("\n\n")}\n`;
}
