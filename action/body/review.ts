/** The issue that `review` keeps: what is overdue and what falls due, with a box to tick for each. */
import { createHash } from "node:crypto";
import { posix } from "node:path";
import { type DueItem, type DueRoot, markdownText, positionAt } from "../../src/index.ts";

export interface ReviewText {
  readonly body: string;
  /** Things to do; none: the issue can be closed. */
  readonly count: number;
  readonly overdue: number;
}

export interface ReviewOptions {
  /** Address under which files can be read, with a last `/`; null where nobody knows. */
  readonly files: string | null;
  /** Where the working directory lies in the repository. */
  readonly prefix: string;
  /** Days that were looked ahead. */
  readonly within: number;
}

/** One thing to do at one date: a tick on it is no tick for the next time. */
function keyOf(path: string, { address, rule, what, date }: DueItem): string {
  const text = [path, address, rule ?? what, date].join("\n");
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

const TICKED = /^- \[[xX]\] .*<!-- ([0-9a-f]{12}) -->\s*$/gm;

/** Keys of the boxes that people ticked. */
export function tickedIn(body: string): ReadonlySet<string> {
  return new Set([...body.matchAll(TICKED)].map(([, key = ""]) => key));
}

interface Told {
  readonly root: DueRoot;
  readonly item: DueItem;
}

/** Comments can hide neither the key nor a tick of ours: angle brackets are escaped in all texts. */
function line({ root, item }: Told, options: ReviewOptions, ticked: ReadonlySet<string>): string {
  const key = keyOf(root.path, item);
  const { file, start } = item.range;
  const at = positionAt(file, start).line;
  const path = posix.join(options.prefix, root.path, file.path);
  const place =
    options.files === null
      ? markdownText(`${path}:${at}`)
      : `[${markdownText(`${path}:${at}`)}](<${options.files}${path.split("/").map(encodeURIComponent).join("/")}#L${at}>)`;
  const who = item.owner === null ? "" : `, ${markdownText(item.owner)}`;
  const laws = item.law.map(({ cite }) => markdownText(cite)).join(", ");
  const law = laws === "" ? "" : ` (${laws})`;
  return `- [${ticked.has(key) ? "x" : " "}] **${item.date}** ${markdownText(item.what)}${who}. ${markdownText(item.fix)}${law} ${place} <!-- ${key} -->`;
}

/** A list under a heading; empty when there is nothing in it. */
function list(title: string, told: readonly Told[], write: (one: Told) => string): string {
  return told.length === 0 ? "" : `### ${title}\n\n${told.map(write).join("\n")}`;
}

/** An issue may have 65,536 characters; what does not fit is counted. */
const MOST_ITEMS = 120;

/**
 * The text of the issue.
 *
 * @param ticked keys of what people ticked before
 */
export function reviewText(
  roots: readonly DueRoot[],
  ticked: ReadonlySet<string>,
  options: ReviewOptions,
): ReviewText {
  const all = roots
    .flatMap((root) => root.due.items.map((item) => ({ root, item })))
    .sort((a, b) => (a.item.date < b.item.date ? -1 : a.item.date > b.item.date ? 1 : 0));
  const late = all.filter(({ item }) => item.days < 0);
  const soon = all.filter(({ item }) => item.days >= 0);
  const shown = new Set(all.slice(0, MOST_ITEMS));
  const write = (one: Told): string => line(one, options, ticked);
  const left = all.length - shown.size;
  const body = [
    `**${late.length} overdue, ${soon.length} due in the next ${options.within} days.**`,
    list(
      "Overdue",
      late.filter((one) => shown.has(one)),
      write,
    ),
    list(
      "Due soon",
      soon.filter((one) => shown.has(one)),
      write,
    ),
    left === 0 ? "" : `And ${left} more: run \`privacyfile due\`.`,
    "<sub>Kept by Privacyfile. Ticks stay; an entry goes when the declarations show it as done.</sub>",
  ];
  return {
    body: body.filter((text) => text !== "").join("\n\n"),
    count: all.length,
    overdue: late.length,
  };
}
