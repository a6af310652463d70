/** What people will read differently: public documents word by word, for each language. */

import type { NoticeDiff } from "../finding/comparison.ts";
import type { Document } from "../finding/document.ts";
import { sentencesOf, textOf } from "../finding/sentences.ts";
import { readVersions } from "../site/versions/read.ts";
import { isRecorded } from "../site/versions/recorded.ts";
import type { SourceText } from "../source/types.ts";
import { diffWords } from "../text/word-diff.ts";

/**
 * The public documents of both states held against each other, sentence by sentence.
 *
 * @param onRecord the files of `privacy/published`
 */
export function diffNotices(
  before: readonly Document[],
  after: readonly Document[],
  onRecord: readonly SourceText[],
): readonly NoticeDiff[] {
  const { recorded } = readVersions(onRecord);
  const [had, has] = [published(before), published(after)];
  const came = [...has].flatMap(([key, document]): readonly NoticeDiff[] => {
    const was = had.get(key);
    const missing = recorded.length > 0 && !isRecorded(document, recorded);
    const record = missing ? { unrecorded: true } : {};
    if (was === undefined) return [{ ...whole(document, "new"), ...record }];
    const passages = diffPassages(passagesOf(was), passagesOf(document));
    return passages.length === 0 ? [] : [{ ...whole(document, "changed"), passages, ...record }];
  });
  const went = [...had].filter(([key]) => !has.has(key)).map(([, one]) => whole(one, "gone"));
  return [...came, ...went];
}

function published(documents: readonly Document[]): ReadonlyMap<string, Document> {
  const open = documents.filter(({ audience }) => audience === "public");
  return new Map(open.map((one) => [`${one.id} ${one.language}`, one]));
}

function whole({ id, language, title }: Document, state: NoticeDiff["state"]): NoticeDiff {
  return { document: id, language, title, state, passages: [] };
}

/** Sentences by anchor, in reading order. */
type Passages = ReadonlyMap<string, string>;

function passagesOf({ sections }: Document): Passages {
  return new Map(sentencesOf(sections).map((one) => [one.id, textOf(one)]));
}

function diffPassages(before: Passages, after: Passages): NoticeDiff["passages"] {
  const gone = new Map([...before].filter(([id]) => !after.has(id)));
  const passages: NoticeDiff["passages"][number][] = [];
  for (const [anchor, text] of after) {
    const was = before.get(anchor) ?? takeSame(gone, text);
    if (was !== text) passages.push({ anchor, parts: diffWords(was ?? "", text) });
  }
  for (const [anchor, text] of gone) {
    if (text !== "") passages.push({ anchor, parts: diffWords(text, "") });
  }
  return passages;
}

/** A sentence that only has another anchor, since what it rests on was renamed, reads as before. */
function takeSame(gone: Map<string, string>, text: string): string | undefined {
  const found = [...gone].find(([, other]) => other === text);
  if (found === undefined) return undefined;
  gone.delete(found[0]);
  return text;
}
