/** How people reach the business, and how fast it answers. */
import type { Words } from "../../finding/document.ts";
import { deadline } from "../../law/deadlines.ts";
import { META, type Node } from "../../model/node.ts";
import { nodeOf, sectionOf, wordOf } from "../read/plain.ts";
import type { Reader } from "../read/reader.ts";
import { generalLaws } from "./laws.ts";

/** The contact of the business; undefined where nobody stated one. */
export function contactOf(read: Reader): Node | undefined {
  return read.node(sectionOf(read.context.root, "business"), "contact");
}

/** An email address as a link to write to. */
export function emailWords(address: string): Words {
  return { text: address, kind: "own", href: `mailto:${address}` };
}

/** A web address as a link. */
export function urlWords(address: string): Words {
  return { text: address, kind: "own", href: address };
}

/** The best way to write to us: email, else the postal address. */
export function reachUs(read: Reader): Words | undefined {
  const contact = contactOf(read);
  const email =
    contact && (Object.hasOwn(contact, "email") ? read.word(contact, "email") : undefined);
  if (email !== undefined) return emailWords(email);
  return read.text(sectionOf(read.context.root, "business"), "address");
}

/** `one month`, as the business says or the law sets. */
export function answerWithin(read: Reader): string {
  const { messages, today, root } = read.context;
  const own = nodeOf(sectionOf(root, "rights"), "deadlines");
  if (own?.[META].origins.has("respond") === true) {
    const period = read.word(own, "respond");
    if (period !== undefined) return messages.duration(period);
  }
  const [law = "gdpr"] = generalLaws(read.context);
  const answer = deadline("request_answer", law, today);
  return messages.duration(answer.known && answer.limit !== null ? answer.limit : "P1M");
}

/** How much longer it may take in hard cases. */
export function extendedBy(read: Reader): string {
  const { messages, today, root } = read.context;
  const own = nodeOf(sectionOf(root, "rights"), "deadlines");
  const said = own === undefined ? undefined : wordOf(own, "extension");
  if (own?.[META].origins.has("extension") === true && said !== undefined) {
    read.rest(own, "extension");
    return messages.duration(said);
  }
  const [law = "gdpr"] = generalLaws(read.context);
  const answer = deadline("request_answer", law, today);
  return messages.duration(answer.known && answer.extension !== null ? answer.extension : "P2M");
}
