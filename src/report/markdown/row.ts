/** Rows of the tables in a Markdown report: every text is cut to size and escaped. */
import type { Citation, Gap, RuleError } from "../../finding/types.ts";
import { markdownCellCode, markdownLink } from "../../text/markdown.ts";
import { shortened } from "../../text/quote.ts";
import { safeUrl } from "../../text/url.ts";
import { lawName } from "../label.ts";
import { inline } from "../page/markdown.ts";
import { type Place, pathUri, placeOf } from "../place.ts";
import type { Told } from "../rank.ts";
import type { RenderOptions } from "../types.ts";
import { acceptedBy, brokenAt } from "../words.ts";

/** Longer texts are cut: one cell must not take the room of all others. */
const LONGEST = 600;

function cell(text: string): string {
  return inline(shortened(text, LONGEST), markdownCellCode);
}

export function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** Code in a cell; a bar alone keeps an empty one apart from its neighbours. */
function code(text: string): string {
  return markdownCellCode(shortened(text, LONGEST));
}

function law({ law: id, cite, url }: Citation): string {
  const name = shortened(`${lawName(id)} ${cite}`, LONGEST);
  return markdownLink(name, url === null ? undefined : safeUrl(url));
}

/** A link to the line where files can be read somewhere, else the place as code. */
function where({ path, line, whole }: Place, { repository }: RenderOptions): string {
  const text = whole ? path : `${path}:${line}`;
  const base = repository?.files ?? null;
  const anchor = whole ? "" : `#L${line}`;
  const url = base === null ? undefined : safeUrl(`${base}${pathUri(path)}${anchor}`);
  return url === undefined ? code(text) : markdownLink(shortened(text, LONGEST), url);
}

function place({ root, finding }: Told, options: RenderOptions): string {
  return where(placeOf(root, finding.range, options.repository), options);
}

/** Severity, what and how to fix it, place, rule and law. */
export function findingRow(told: Told, options: RenderOptions): string {
  const { finding } = told;
  return row([
    `${finding.severity}${finding.status === "new" ? " (new)" : ""}`,
    `${cell(finding.message)}<br>Fix: ${cell(finding.fix)}`,
    place(told, options),
    [code(finding.rule), ...finding.law.map(law)].join("<br>"),
  ]);
}

/** What was accepted, why, by whom and until when. */
export function acceptedRow(told: Told, options: RenderOptions): string {
  const { waived } = told.finding;
  return row([
    cell(told.finding.message),
    cell(waived?.reason ?? ""),
    cell(waived === null ? "" : acceptedBy(waived)),
    cell(waived?.until ?? ""),
    place(told, options),
  ]);
}

export function gapRow(root: string, { address, fact, required, todo }: Gap): string {
  const owner = root === "." ? address : `${root} ${address}`;
  return row([code(owner), code(fact), required ? "yes" : "", cell(todo ?? "")]);
}

export function errorRow(error: RuleError, root: string): string {
  return row([code(error.rule), cell(brokenAt(error, root))]);
}
