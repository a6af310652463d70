/** The one style sheet of all pages, small enough to stand in each of them. */
import { sha256Base64 } from "../../text/sha256.ts";
import { BASE } from "./base.ts";
import { BLOCKS } from "./blocks.ts";
import { type Palette, palettes } from "./colour.ts";
import { FLOWS } from "./flows.ts";

/** Fonts that are there already: nothing is asked for. */
const FONTS = `--text:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;--title:Charter,"Bitstream Charter","Iowan Old Style","Sitka Text",Cambria,Georgia,"Liberation Serif",serif;--code:ui-monospace,"Cascadia Mono",Menlo,"Liberation Mono",monospace`;

export interface StyleSheet {
  readonly css: string;
  /** The content policy that allows this sheet and nothing else. */
  readonly policy: string;
}

/** The sheet in the colour of the business, `#rrggbb`; anything else gives ours. */
export function styleSheet(colour?: string): StyleSheet {
  const { light, dark } = palettes(colour);
  const colours = `:root{${FONTS};${variables(light)}}@media (prefers-color-scheme:dark){:root{${variables(dark)}}}`;
  const css = `${colours}${tight(BASE)}${tight(FLOWS)}${tight(BLOCKS)}`;
  const hash = sha256Base64(css);
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src 'self'; base-uri 'none'; form-action 'none'`;
  return { css, policy };
}

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");
}

function tight(css: string): string {
  return css.replaceAll("\n", "");
}
