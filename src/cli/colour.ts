/** Whether a terminal wants colour, links and how much room it has. */
import type { Io, Sink } from "./io.ts";

export interface Look {
  readonly color: boolean;
  readonly links: boolean;
  /** Columns to fill at most. */
  readonly width: number;
}

/** What is comfortable to read, however wide the window. */
const WIDEST = 100;
const USUAL = 80;
const NARROWEST = 40;

/** `NO_COLOR` (no-color.org), `FORCE_COLOR`, `TERM=dumb`, then whether somebody looks. */
function wantsColour(sink: Sink, env: Io["env"]): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  return sink.isTTY && env.TERM !== "dumb";
}

/** Terminals known to make OSC 8 links clickable; others may show the escape as litter. */
function showsLinks(sink: Sink, env: Io["env"]): boolean {
  if (!sink.isTTY || env.CI !== undefined || env.TERM === "dumb") return false;
  const vte = Number(env.VTE_VERSION ?? 0);
  const program = env.TERM_PROGRAM ?? "";
  return (
    vte >= 5000 ||
    ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper"].includes(program) ||
    env.WT_SESSION !== undefined ||
    env.KITTY_WINDOW_ID !== undefined
  );
}

/** How to write to `sink`; `--no-color` decides over the environment. */
export function lookOf(sink: Sink, env: Io["env"], noColor: boolean): Look {
  const color = !noColor && wantsColour(sink, env);
  const width = Math.min(sink.columns ?? USUAL, WIDEST);
  return { color, links: color && showsLinks(sink, env), width: Math.max(width, NARROWEST) };
}
