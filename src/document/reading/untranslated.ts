/** Texts of the business that a document shows in another language than its own. */
import type { Document, Provenance, TextRemark, Words } from "../../finding/document.ts";
import { sentencesOf } from "../../finding/sentences.ts";
import type { Model } from "../../model/assemble.ts";
import { META } from "../../model/node.ts";
import { quoted } from "../../text/quote.ts";
import { listUpTo, plural } from "../../text/words.ts";

/** What is called by a name of its own in every language. */
const PROPER: ReadonlySet<string> = new Set(["business", "vendor", "subprocessor"]);

/** So many texts are named. */
const MOST = 5;

/** One remark for each language in which texts are missing. */
export function untranslated(documents: readonly Document[], model: Model): readonly TextRemark[] {
  const languages = [...new Set(documents.map(({ language }) => language))];
  return languages.flatMap((language) => {
    const mine = documents.filter((document) => document.language === language);
    const texts = [...new Set(mine.flatMap((document) => untranslatedIn(document, model)))];
    if (texts.length === 0) return [];
    const some = listUpTo(
      texts.map((text) => quoted(text, 80)),
      MOST,
    );
    const verbs = texts.length === 1 ? ["has", "stands", "it was"] : ["have", "stand", "they were"];
    const [has, stands, was] = verbs;
    const message = `${plural(texts.length, "text")} that people read ${has} no translation and ${stands} in the language that ${was} written in: ${some}`;
    return [{ path: `privacy/texts/${language}.yaml`, message, wrong: false }];
  });
}

/** The texts, each once, by `address key` in the order of reading: `purpose:orders description`. */
function untranslatedIn(document: Document, model: Model): readonly string[] {
  const found = sentencesOf(document.sections).flatMap(({ words, from }) => {
    const foreign = words.filter(({ kind, language }) => kind === "own" && language !== undefined);
    if (foreign.length === 0) return [];
    return from
      .filter((fact) => foreign.some((one) => isShown(one, fact, model)))
      .map(({ address, key }) => `${address} ${key}`);
  });
  return [...new Set(found)];
}

function isShown({ text }: Words, { address, key }: Provenance, model: Model): boolean {
  const node = model.at(address);
  const field = node?.[META].shape.fields[key];
  if (node === undefined || field?.writing?.text !== true) return false;
  if (key === "name" && PROPER.has(node[META].shape.name)) return false;
  const value = node[key];
  return typeof value === "string" && value.trim() === text;
}
