/** Why a document of one business says something. */

import { readDeclarations } from "./declared.ts";
import { documents } from "./document/index.ts";
import { isFound, type WhyNot, whyOf } from "./document/why.ts";
import { whyText } from "./document/write/why.ts";
import { readFolder, readRoot } from "./files/read-root.ts";

export type { WhyNot } from "./document/why.ts";

/** Where a business keeps its words in other languages. */
const TEXTS = "privacy/texts";

export interface WhyOptions {
  /** `privacy-notice#purpose-orders.needs` */
  readonly target: string;
  /** BCP 47; the first of the business when left out. */
  readonly language?: string;
  /** UTC date, YYYY-MM-DD: the day the law is read for. */
  readonly today: string;
  /** Columns that a line may take. */
  readonly width: number;
}

/**
 * Explains a sentence of the business of a folder.
 *
 * @param folder absolute path of the folder with `privacyfile.yaml`
 * @returns the explanation as text, what was not found, or `unread` when a file cannot be read to its end
 */
export function whyInFolder(
  folder: string,
  { target, language, today, width }: WhyOptions,
): string | WhyNot | "unread" {
  const { sources, problems } = readRoot(folder);
  const translations = readFolder(folder, TEXTS);
  const { model } = readDeclarations(sources, { today, unread: problems, translations });
  if (!model.complete) return "unread";
  const languages = language === undefined ? {} : { languages: [language] };
  const answer = whyOf(documents(model, { today, ...languages }), target);
  return isFound(answer) ? whyText(answer, width) : answer;
}
