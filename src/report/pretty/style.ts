/** Weight, colour and links of a terminal; without colour every style writes plain text. */
import type { Severity } from "../../finding/types.ts";

export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  /** In the colour of the severity. */
  readonly grave: (severity: Severity, text: string) => string;
  /** Clickable where the terminal can, plain text elsewhere. */
  readonly link: (text: string, url: string | null) => string;
}

const COLOURS: { readonly [severity in Severity]: number } = { error: 31, warning: 33, note: 36 };
const GREEN = 32;

/** SGR codes around a text; each is closed by its own code, so that styles nest. */
function paint(open: string, close: string): (text: string) => string {
  return (text) => (text === "" ? "" : `\u001b[${open}m${text}\u001b[${close}m`);
}

function plain(text: string): string {
  return text;
}

/** OSC 8, closed by ST; only printable ASCII may stand in the address. */
function hyperlink(text: string, url: string | null): string {
  if (url === null || !/^https:\/\/[!-~]+$/.test(url)) return text;
  return `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
}

/** The style for a terminal. */
export function createStyle(options: { readonly color: boolean; readonly links: boolean }): Style {
  const link = options.links ? hyperlink : plain;
  if (!options.color) {
    return { bold: plain, dim: plain, good: plain, grave: (_, text) => text, link };
  }
  return {
    bold: paint("1", "22"),
    dim: paint("2", "22"),
    good: paint(`${GREEN}`, "39"),
    grave: (severity, text) => paint(`1;${COLOURS[severity]}`, "22;39")(text),
    link,
  };
}
