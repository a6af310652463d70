/** Publishing the business of a folder: what is read beside its declarations. */
import { readFolder } from "./files/read-root.ts";
import type { Report } from "./finding/types.ts";
import { examineFolder, type FolderOptions } from "./folder.ts";
import { type Published, type PublishOptions, publish } from "./publish.ts";

/** Own parts of documents: `privacy/texts/<document>/<section>.md`. */
const TEXTS = "privacy/texts";
/** Versions on record: `privacy/published/<document>/<date>.<language>.json`. */
const PUBLISHED = "privacy/published";

export interface PublishedFolder {
  readonly report: Report;
  readonly published: Published;
  /** Own texts and versions on record that cannot be used: nothing is published until they are mended. */
  readonly wrong: readonly WrongFile[];
}

export interface WrongFile {
  /** Relative to the folder of the business, with `/`. */
  readonly path: string;
  readonly message: string;
}

export type PublishFolderOptions = FolderOptions & Pick<PublishOptions, "draft">;

/** Reads, checks and publishes the business of a folder; nothing is written. */
export function readAndPublish(folder: string, options: PublishFolderOptions): PublishedFolder {
  const { draft = false, ...checking } = options;
  const checked = examineFolder(folder, checking);
  const texts = readFolder(folder, TEXTS, { named: /\.md$/i });
  const versions = readFolder(folder, PUBLISHED, { named: /\.json$/i });
  const published = publish(checked, {
    today: options.today,
    draft,
    texts: texts.sources,
    published: versions.sources,
  });
  const unread = [...texts.problems, ...versions.problems];
  return {
    report: checked.report,
    published,
    wrong: [
      ...unread.map(({ range, message }) => ({ path: range.file.path, message })),
      ...published.remarks.filter(({ wrong }) => wrong),
    ],
  };
}
