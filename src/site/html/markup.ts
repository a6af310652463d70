/** HTML as a value of its own: text can only get into it escaped. */
import { htmlAttribute, htmlText } from "../../text/html.ts";

/** Made by this module alone; a plain string is always text that is yet to be escaped. */
export interface Html {
  readonly html: string;
}

export type Child = Html | string | null;

/** `true` writes the bare name, undefined leaves the attribute out. */
export interface Attributes {
  readonly [name: string]: string | true | undefined;
}

/** Elements without content and closing tag. */
const VOID: ReadonlySet<string> = new Set(["br", "hr", "img", "link", "meta"]);
export const NOTHING: Html = { html: "" };

/** An element. Names of elements and attributes are ours, values and texts anybody's. */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly Child[] = [],
): Html {
  const opening = `<${name}${Object.entries(attributes).map(attribute).join("")}>`;
  if (VOID.has(name)) return { html: opening };
  return { html: `${opening}${join(children).html}</${name}>` };
}

/** Pieces one after the other. */
export function join(children: readonly Child[], between = ""): Html {
  const pieces = children.flatMap((child) => {
    if (child === null) return [];
    return [typeof child === "string" ? htmlText(child) : child.html];
  });
  return { html: pieces.join(between) };
}

/** Blocks, each on a line of its own: what is published is read as source too. */
export function lines(children: readonly Child[]): Html {
  return join(
    children.filter((child) => child !== null && child !== NOTHING),
    "\n",
  );
}

/** The whole of a file, or an element whose content is no HTML (a style sheet of ours). */
export function ours(html: string): Html {
  return { html };
}

function attribute([name, value]: readonly [string, string | true | undefined]): string {
  if (value === undefined) return "";
  return value === true ? ` ${name}` : ` ${name}="${htmlAttribute(value)}"`;
}
