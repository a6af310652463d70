/** The settings of one rule for the terminal: each value, and what made it so. */
import type { EffectiveRule } from "../settings/effective.ts";
import { terminalText } from "../text/terminal.ts";
import { list } from "../text/words.ts";
import { padEnd, wrap } from "../text/wrap.ts";
import { createStyle } from "./pretty/style.ts";
import type { RenderOptions } from "./types.ts";

const LABEL = 12;
const VALUE = 22;

/** `severity    warning               privacyfile.yaml:14` */
export function effectiveForTerminal(told: EffectiveRule, options: RenderOptions): string {
  const style = createStyle(options);
  const row = (label: string, value: string, by: string): string => {
    const shown = terminalText(value);
    const room = padEnd(shown, VALUE);
    const gap = shown.length >= VALUE ? "  " : "";
    return `  ${style.dim(label.padEnd(LABEL))}${by === "" ? shown : `${room}${gap}${style.dim(terminalText(by))}`}`;
  };
  const lowered = wrap(
    `lowered from ${told.set.value}: ${list(told.lowered)}`,
    options.width - LABEL - 2,
  );
  const lines = [
    style.bold(told.rule),
    row(
      "severity",
      told.severity ?? (told.set.value === "off" ? "off" : "not asked"),
      told.set.by ?? "the rule itself",
    ),
    ...(told.lowered.length === 0 ? [] : lowered.map((line) => row("", line, ""))),
    row(
      "level",
      told.level,
      `asked is ${told.chosen.value} (${told.chosen.by ?? "nothing else is set"})`,
    ),
    ...told.options.map(({ name, value, by }, i) =>
      row(i === 0 ? "options" : "", `${name}: ${written(value)}`, by ?? "the rule itself"),
    ),
    ...told.files.map(({ files, value, by }) =>
      row("in files", `${list(files)}: ${value}`, by ?? ""),
    ),
    ...(told.waivable ? [] : [row("waivers", "none: it cannot be accepted", "the rule itself")]),
  ];
  return `${lines.join("\n")}\n`;
}

function written(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(", ")}]` : String(value);
}
