/** Small pieces of Markdown that the parts of a comparison are made of. */
import type { Side } from "../../finding/change.ts";
import type { Citation } from "../../finding/types.ts";
import { positionAt } from "../../source/position.ts";
import { markdownCode, markdownHtml, markdownLink, markdownText } from "../../text/markdown.ts";
import { shortened } from "../../text/quote.ts";
import { safeUrl } from "../../text/url.ts";
import { lawName } from "../label.ts";
import { inline } from "../page/markdown.ts";
import { pathUri, repositoryPath } from "../place.ts";
import type { RenderOptions } from "../types.ts";

/** Longer texts are cut: one of them must not take the room of all others. */
const LONGEST = 600;

export function said(text: string): string {
  return markdownText(shortened(text, LONGEST));
}

/** `file:line` as a link where the file can be read somewhere, else as code. */
export function placeText(root: string, side: Side | null, options: RenderOptions): string {
  if (side === null || side.range === null) return "";
  const { file, start } = side.range;
  const path = repositoryPath(root, file.path, options.repository);
  const { line } = positionAt(file, start);
  const base = options.repository?.files ?? null;
  const url = base === null ? undefined : safeUrl(`${base}${pathUri(path)}#L${line}`);
  const text = shortened(`${path}:${line}`, LONGEST);
  return url === undefined ? markdownCode(text) : markdownLink(text, url);
}

export function citation({ law, cite, url }: Citation): string {
  const name = shortened(`${lawName(law)} ${cite}`, LONGEST);
  return markdownLink(name, url === null ? undefined : safeUrl(url));
}

/** Text of ours with what is to be typed in code marks. */
export function advice(text: string): string {
  return inline(shortened(text, LONGEST), markdownCode);
}

/** Something that is shown when somebody opens it. */
export function folded(title: string, text: string): string {
  return `<details><summary>${markdownHtml(title)}</summary>\n\n${text}\n\n</details>`;
}
