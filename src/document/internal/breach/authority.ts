/** The authority that a breach is reported to, and the one that leads where several countries are concerned. */
import type { Words } from "../../../finding/document.ts";
import { authority } from "../../../law/authorities.ts";
import type { Node } from "../../../model/node.ts";
import { ours } from "../../build/sentence.ts";
import type { Reader } from "../../read/reader.ts";

/** Its name and its website; the words of the business where the law's list does not know it. */
export function authorityWords(read: Reader, plan: Node): readonly Words[] | undefined {
  const { messages } = read.context;
  const code = read.word(plan, "authority");
  return code === undefined
    ? undefined
    : named(code, (name, site) => messages.words("breach.report_to", { name, site }));
}

/** The same for the lead authority (Art. 56), which hears of what crosses borders. */
export function leadWords(read: Reader, business: Node): readonly Words[] | undefined {
  const { messages } = read.context;
  const code = read.word(business, "lead_authority");
  if (code === undefined) return undefined;
  return messages.words("breach.lead", {
    name: named(code, (name, site) => messages.words("internal.with_about", { name, about: site })),
  });
}

function named(
  code: string,
  words: (name: readonly Words[], site: string) => readonly Words[],
): readonly Words[] {
  const found = authority(code);
  if (!found.known) return [{ text: code, kind: "own" }];
  return words([{ ...ours(found.name), href: `https://${found.site}` }], found.site);
}
