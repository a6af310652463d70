/** The authority that a breach is reported to. */
import type { Words } from "../../../finding/document.ts";
import { authority } from "../../../law/authorities.ts";
import type { Node } from "../../../model/node.ts";
import { ours } from "../../build/sentence.ts";
import type { Reader } from "../../read/reader.ts";

/** Its name and its website; the words of the business where the law's list does not know it. */
export function authorityWords(read: Reader, plan: Node): readonly Words[] | undefined {
  const code = read.word(plan, "authority");
  if (code === undefined) return undefined;
  const found = authority(code);
  if (!found.known) return [{ text: code, kind: "own" }];
  const name = { ...ours(found.name), href: `https://${found.site}` };
  return read.context.messages.words("breach.report_to", { name: [name], site: found.site });
}
