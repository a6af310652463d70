/** The page of a rule for a terminal: what `explain` prints. */
import { terminalText } from "../../text/terminal.ts";
import { wrap } from "../../text/wrap.ts";
import { citeText } from "../label.ts";
import { createStyle, type Style } from "../pretty/style.ts";
import type { RenderOptions } from "../types.ts";
import type { PageExample, RulePage } from "./types.ts";

interface Room {
  readonly style: Style;
  readonly width: number;
}

function paragraphs(text: string, { width }: Room): string {
  return text
    .split(/\n{2,}/)
    .map((part) => wrap(terminalText(part.replaceAll(/\s+/g, " ").trim()), width - 2))
    .map((lines) => lines.map((line) => `  ${line}`).join("\n"))
    .join("\n\n");
}

function section(title: string, body: string, { style }: Room): readonly string[] {
  return body === "" ? [] : [`${style.bold(title)}\n${body}`];
}

function code(text: string): string {
  return text
    .split("\n")
    .map((line) => `    ${terminalText(line)}`.trimEnd())
    .join("\n");
}

function exampleBlocks(examples: readonly PageExample[], room: Room): string {
  return examples
    .map(({ name, text }) =>
      name === "" ? code(text) : `${paragraphs(name, room)}\n${code(text)}`,
    )
    .join("\n\n");
}

/** Title, why, law, examples, fix, options and waiver, each where it applies. */
export function pageForTerminal(page: RulePage, options: RenderOptions): string {
  const style = createStyle(options);
  const room = { style, width: options.width };
  const law = page.law.map((cite) => `  ${style.link(citeText(cite), cite.url)}`).join("\n");
  const settings = page.options
    .map(({ name, value, description }) => `${name} (default ${value}): ${description}`)
    .map((text) => paragraphs(text, room))
    .join("\n");
  const parts = [
    `${style.grave(page.severity, page.severity)}  ${style.bold(terminalText(page.title))}\n${style.dim(page.id)}`,
    ...(page.standing.length === 0 ? [] : [paragraphs(page.standing.join(" "), room)]),
    ...section(
      "Not certain",
      page.uncertain === null ? "" : paragraphs(page.uncertain, room),
      room,
    ),
    ...section("Why", paragraphs(page.why, room), room),
    ...section("Law", law, room),
    ...section("Not like this", exampleBlocks(page.bad, room), room),
    ...section("Like this", exampleBlocks(page.good, room), room),
    ...section("Fix", paragraphs(page.fix, room), room),
    ...section("Options", settings, room),
    ...section("Accept it on the record", page.waiver === null ? "" : code(page.waiver), room),
  ];
  return `${parts.join("\n\n")}\n`;
}
