/** The style sheets of the pages, small enough to stand in each of them. */
import { sha256Base64 } from "../../text/sha256.ts";
import { BASE } from "./base.ts";
import { BLOCKS } from "./blocks.ts";
import { type Palette, palettes } from "./colour.ts";
import { FLOWS } from "./flows.ts";
import { LISTS } from "./lists.ts";

/** Fonts that are there already: nothing is asked for. */
const FONTS = `--text:system-ui,"Segoe UI",Roboto,sans-serif;--title:Charter,"Iowan Old Style","Sitka Text",Cambria,Georgia,serif;--code:ui-monospace,Menlo,monospace`;

export interface StyleSheet {
  readonly css: string;
  /** The content policy that allows this sheet and nothing else. */
  readonly policy: string;
}

/** What a page holds beside text: it carries the style of nothing else. */
export type Holding = "documents" | "picture" | "text";

/** The sheets of a site in the colour of the business, `#rrggbb`; null gives ours. */
export function styleSheets(colour: string | null): (holding: Holding) => StyleSheet {
  const { light, dark } = palettes(colour ?? undefined);
  const colours = `:root{${FONTS};${variables(light)}}@media (prefers-color-scheme:dark){:root{${variables(dark)}}}`;
  const sheets: { readonly [holding in Holding]: StyleSheet } = {
    documents: sheetOf([colours, BASE, LISTS, BLOCKS]),
    picture: sheetOf([colours, BASE, FLOWS, BLOCKS]),
    text: sheetOf([colours, BASE, BLOCKS]),
  };
  return (holding) => sheets[holding];
}

function sheetOf(parts: readonly string[]): StyleSheet {
  const css = parts.join("").replaceAll("\n", "");
  const hash = sha256Base64(css);
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src 'self'; base-uri 'none'; form-action 'none'`;
  return { css, policy };
}

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");
}
