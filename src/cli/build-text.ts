/** What `build` says: pages and weights, what is missing and where to type it, what is not on record. */
import { type MissingElement, type PublishedFolder, positionAt } from "../index.ts";
import type { BuildFlags } from "./build.ts";

const HEAVIEST = 50 * 1024;

/** Pages with their weight, then what to do next. */
export function pagesText(
  { published }: PublishedFolder,
  { out, book }: { readonly out: string; readonly book: string | undefined },
): string {
  const pages = published.site.filter(({ path }) => path.endsWith(".html") && !isPiece(path));
  const widest = Math.max(0, ...pages.map(({ path }) => path.length));
  const lines = pages.map(({ path, content }) => {
    const bytes = new TextEncoder().encode(String(content)).length;
    const heavy = bytes > HEAVIEST ? "  over 50 KB" : "";
    const reads = published.readings.get(path);
    const line = `  ${path.padEnd(widest)}  ${kilobytes(bytes).padStart(5)} KB${heavy}`;
    return reads === undefined ? line : `${line}  ${reads}`;
  });
  const count = pages.length === 1 ? "1 page" : `${pages.length} pages`;
  const inside =
    book === undefined ? "" : `Wrote the internal book to ${book}: not for the public.\n`;
  if (pages.length === 0) return `${inside}There is no public document to write.\n`;
  return `${out}: ${count}\n\n${lines.join("\n")}\n\n${inside}`;
}

/** Copies of a page for pages of one's own. */
function isPiece(path: string): boolean {
  return /(?:^|\/)embed\//.test(path);
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

/** What keeps the site from being written, and what to type. */
export function missingText({ published, wrong }: PublishedFolder, flags: BuildFlags): string {
  const { missing, recording, unreadable } = published;
  if (wrong.length > 0) {
    return "Nothing was published: correct the texts above first.\n";
  }
  if (flags.record && unreadable.length > 0) {
    return "Nothing was published: restore the versions above first, from git.\n";
  }
  if (flags.record && recording.refused.length > 0) {
    const lines = recording.refused.map(
      ({ document, date }) =>
        `  ${document.title} (${document.language}): its version of ${date} is on record and says something else.`,
    );
    return `Nothing was published.\n\n${lines.join("\n")}\n\nWhat people could read on a day stays as it was: give the new text a later day (publish.effective, publish.version) and build again.\n`;
  }
  const lines = missing.map(elementText);
  return `Nothing was published: the law wants this, and the declarations do not say it.\n\n${lines.join("\n")}\n\nTo look at it all the same: privacyfile build --draft\n`;
}

function elementText({ document, element }: MissingElement): string {
  const cite = element.cite === null ? "" : ` (${element.cite})`;
  const head = `  ${document.title}: ${element.title}${cite}`;
  const wants = element.wants.map(({ address, key, range }) => {
    const place =
      range === null ? "" : `, ${range.file.path}:${positionAt(range.file, range.start).line}`;
    return `    state ${key === "" ? address : `\`${key}\` of ${address}`}${place}`;
  });
  return [head, ...new Set(wants)].join("\n");
}

/** What is odd about own texts and versions on record; empty where nothing is. */
export function remarksText({ published, wrong }: PublishedFolder): string {
  const lines = [
    ...wrong.map(({ path, message }) => `${path}: ${message}.`),
    ...published.remarks
      .filter((one) => !one.wrong)
      .map(({ path, message }) => `${path}: ${message}.`),
    ...published.unreadable.map(
      ({ path, message }) => `${path}: ${message}, so it is not shown among the versions.`,
    ),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** Which notices changed since they were recorded, and the next step. */
export function recordText({ published }: PublishedFolder, flags: BuildFlags): string {
  const { recording, unrecorded } = published;
  const names = unrecorded.map(({ title, language }) => `${title} (${language})`);
  if (flags.record) {
    const done = recording.files.filter(({ path }) => path.endsWith(".json")).length;
    if (done === 0) return "Everything was on record already.\n";
    const texts = done === 1 ? "1 text" : `${done} texts`;
    return `Put ${texts} on record in privacy/published. Next: commit them with your change.\n`;
  }
  if (flags.draft) return "This is a draft: its pages say so, and search engines pass them by.\n";
  if (names.length === 0) return "Next: privacyfile preview, or publish the folder.\n";
  const open = published.documents.filter(({ audience }) => audience === "public");
  if (names.length === open.length) {
    return "Nothing of this is on record. Next: privacyfile build --record, before you publish.\n";
  }
  return `Changed and not on record: ${names.join(", ")}.\nNext: privacyfile build --record, before you publish.\n`;
}
