/** Colours of the pages: what a theme may change, and what stays readable whatever it says. */

/** Red, green and blue, 0 to 255. */
type Colour = readonly [number, number, number];

/** The colours of one scheme, as `#rrggbb`. */
export interface Palette {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly tint: string;
  readonly sun: string;
  readonly glow: string;
  readonly red: string;
  readonly rose: string;
}

const LIGHT: Palette = {
  paper: "#faf8f4",
  card: "#ffffff",
  ink: "#1f2226",
  soft: "#555b63",
  line: "#e3ded4",
  accent: "#1d5a6f",
  tint: "#eaf1f2",
  sun: "#7a5300",
  glow: "#fdf3dc",
  red: "#a12a1f",
  rose: "#fcebe8",
};
const DARK: Palette = {
  paper: "#15181b",
  card: "#1d2125",
  ink: "#e9e6e0",
  soft: "#abb1b8",
  line: "#343a40",
  accent: "#8cc7d9",
  tint: "#1b2b31",
  sun: "#f0c463",
  glow: "#2c2614",
  red: "#f49a90",
  rose: "#341d1b",
};
/** WCAG 2.2, success criterion 1.4.3, with a little room for rounding. */
const READABLE = 4.6;

/** Both schemes, with the colour of the business (`#rrggbb`) made dark or bright enough to be read. */
export function palettes(colour?: string): { readonly light: Palette; readonly dark: Palette } {
  const own = colour === undefined ? undefined : parse(colour);
  if (own === undefined) return { light: LIGHT, dark: DARK };
  return { light: tinted(LIGHT, own, [0, 0, 0]), dark: tinted(DARK, own, [255, 255, 255]) };
}

function tinted(palette: Palette, own: Colour, end: Colour): Palette {
  const [paper = end, card = end] = [parse(palette.paper), parse(palette.card)];
  const tint = mixed(card, own, 0.1);
  const grounds = [paper, card, tint];
  let accent = own;
  for (let share = 0; share <= 1 && !readable(accent, grounds); share += 0.04) {
    accent = mixed(own, end, share);
  }
  return { ...palette, accent: written(accent), tint: written(tint) };
}

function readable(colour: Colour, grounds: readonly Colour[]): boolean {
  return grounds.every((ground) => ratio(colour, ground) >= READABLE);
}

/** Contrast of two colours: 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(one: string, other: string): number {
  const [a, b] = [parse(one), parse(other)];
  return a === undefined || b === undefined ? 1 : ratio(a, b);
}

function ratio(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function mixed(one: Colour, other: Colour, share: number): Colour {
  const part = (a: number, b: number): number => Math.round(a + (b - a) * Math.min(share, 1));
  return [part(one[0], other[0]), part(one[1], other[1]), part(one[2], other[2])];
}

function parse(text: string): Colour | undefined {
  const found = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text);
  if (found === null) return undefined;
  const [, red = "", green = "", blue = ""] = found;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

function written(colour: Colour): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
