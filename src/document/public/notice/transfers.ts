/** Where your data goes abroad: who has it there, and what protects it. */
import type { Section, Sentence, Words } from "../../../finding/document.ts";
import { isMessageKey } from "../../../message/messages.ts";
import { META, type Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import { list, section } from "../../build/blocks.ts";
import { anchor, say } from "../../build/sentence.ts";
import { reachUs } from "../../facts/contact.ts";
import { articles } from "../../facts/laws.ts";
import { dataList, nameOf } from "../../facts/naming.ts";
import type { Readership } from "../../facts/readers.ts";
import { dataFor, recipientsOf } from "../../facts/recipients.ts";
import { type Transfer, transfersTo } from "../../facts/transfers.ts";
import { nodeOf, wordOf, wordsOf } from "../../read/plain.ts";
import { type Reader, readerOf } from "../../read/reader.ts";
import type { Context } from "../../types.ts";
import { vendorsFor } from "./recipients.ts";

/** Mechanisms of which people can have a copy (GDPR Art. 13(1)(f)). */
const COPIES: ReadonlySet<string> = new Set([
  "scc",
  "bcr",
  "adhoc_clauses",
  "idta",
  "uk_addendum",
  "uk_bcr",
  "code_of_conduct",
  "certification",
]);

export function transfersSection(context: Context, readers: Readership): Section | undefined {
  const read = readerOf(context);
  const rows = vendorsFor(context, readers.purposes).flatMap((vendor) => transfersTo(read, vendor));
  return section(
    "transfers",
    context.messages.words("section.transfers"),
    list(...rows.map((transfer) => transferSentences(context, transfer, readers))),
  );
}

function transferSentences(
  context: Context,
  transfer: Transfer,
  readers: Readership,
): readonly (Sentence | undefined)[] {
  return [
    where(context, transfer, readers),
    protection(context, transfer),
    fallback(context, transfer),
    copy(context, transfer),
  ];
}

function idOf({ row }: Transfer, fact: string): string {
  return anchor(row, fact);
}

function where(
  context: Context,
  transfer: Transfer,
  { purposes }: Readership,
): Sentence | undefined {
  const { messages } = context;
  const { vendor, recipient, country, law } = transfer;
  return say(context, idOf(transfer, "where"), {
    make: (read) => {
      transfersTo(read, vendor);
      for (const purpose of purposes) recipientsOf(read, purpose);
      const place = messages.countryIn(country);
      const name = nameOf(read, recipient);
      const data = dataFor(read, vendor, purposes);
      const said =
        recipient === vendor
          ? messages.words("abroad.gets", { name, country: place, data: dataList(read, data) })
          : messages.words("abroad.gets_for", {
              vendor: nameOf(read, vendor),
              name,
              country: place,
            });
      return law === "uk_gdpr"
        ? [...messages.words("abroad.uk"), { text: " ", kind: "ours" }, ...said]
        : said;
    },
    shows: ["transfers"],
    law: articles(context, "Art. 13(1)(f)"),
  });
}

/** A decision on the country itself, else what was agreed with the recipient. */
function protection(context: Context, transfer: Transfer): Sentence | undefined {
  const { messages } = context;
  const { recipient, declared, adequacy, law } = transfer;
  return say(context, idOf(transfer, "mechanism"), {
    make: (read) => {
      if (adequacy === "all") {
        return messages.words("abroad.adequate", { area: law === "uk_gdpr" ? "uk" : "eu" });
      }
      const found = declared.flatMap((one) => mechanismsOf(read, one));
      if (found.length > 0) return joined(found);
      read.missing(recipient, "transfers");
      return undefined;
    },
    shows: ["transfers"],
    law: articles(context, "Art. 13(1)(f)"),
    missing: messages.format("abroad.protection"),
  });
}

/** What was agreed, as long as it lasts; then what was signed to take its place. */
function mechanismsOf(read: Reader, transfer: Node): readonly (readonly Words[])[] {
  const isOver = hasEnded(read.context, transfer);
  if (isOver) read.rest(transfer, "until");
  const holds = isOver ? signedFallback(transfer) : transfer;
  if (holds === undefined) return [];
  read.rest(holds, "mechanism");
  if (isOver) read.rest(holds, "signed");
  return wordsOf(holds, "mechanism").flatMap((mechanism) => by(read.context, mechanism));
}

/** Whether the day has passed on which it ends. */
function hasEnded({ today }: Context, transfer: Node): boolean {
  const until = wordOf(transfer, "until");
  return until !== undefined && until < today;
}

/** What takes its place counts only when it is signed. */
function signedFallback(transfer: Node): Node | undefined {
  const found = nodeOf(transfer, "fallback");
  return found !== undefined && wordOf(found, "signed") !== undefined ? found : undefined;
}

function by({ messages }: Context, mechanism: string): readonly (readonly Words[])[] {
  const key = `abroad.by.${mechanism}`;
  // `none` is a mechanism that protects nothing: there is no sentence for it.
  return isMessageKey(key) ? [messages.words(key as "abroad.by.scc")] : [];
}

function joined(all: readonly (readonly Words[])[]): readonly Words[] {
  return all.flatMap((words, index) =>
    index === 0 ? words : [{ text: " ", kind: "ours" as const }, ...words],
  );
}

/** What takes the place of that which still holds. */
function fallback(context: Context, transfer: Transfer): Sentence | undefined {
  const { messages } = context;
  return say(context, idOf(transfer, "fallback"), {
    make: (read) => {
      if (transfer.adequacy === "all") return [];
      const [signed] = transfer.declared
        .filter((one) => !hasEnded(context, one))
        .map(signedFallback)
        .filter(isNode);
      const mechanism = signed && wordOf(signed, "mechanism");
      if (signed === undefined || mechanism === undefined) return [];
      read.rest(signed, "mechanism");
      read.rest(signed, "signed");
      const said = messages.format("abroad.what", { mechanism });
      return messages.words("abroad.fallback", { what: said });
    },
    law: articles(context, "Art. 13(1)(f)"),
  });
}

function copy(context: Context, transfer: Transfer): Sentence | undefined {
  const { messages } = context;
  return say(context, idOf(transfer, "copy"), {
    make: (read) => {
      if (transfer.adequacy === "all" || !transfer.declared.some((one) => hasCopy(read, one))) {
        return [];
      }
      const reach = reachUs(read);
      return reach && messages.words("abroad.copy", { where: reach });
    },
    law: articles(context, "Art. 13(1)(f)"),
    shows: ["transfers"],
    missing: messages.format("contact.how_name"),
  });
}

function hasCopy(read: Reader, transfer: Node): boolean {
  const fallbackOf = nodeOf(transfer, "fallback");
  const all = [
    ...wordsOf(transfer, "mechanism"),
    ...(fallbackOf ? wordsOf(fallbackOf, "mechanism") : []),
  ];
  if (transfer[META].origins.has("mechanism")) read.rest(transfer, "mechanism");
  return all.some((one) => COPIES.has(one));
}
