/** The record of a processor (GDPR Art. 30(2)): what is done for clients, a card a kind of processing. */
import type { Block, Document, Words } from "../../finding/document.ts";
import type { Node } from "../../model/node.ts";
import { card, facts, paragraph, section, sections, table } from "../build/blocks.ts";
import { anchor, cite, fixed } from "../build/sentence.ts";
import type { Reader } from "../read/reader.ts";
import type { Context } from "../types.ts";
import { isUnderGdpr, paper, purposesAs } from "./paper.ts";
import { contactRows } from "./phrases/contact.ts";
import { recipientsOf } from "./phrases/outside.ts";
import { periodsOf } from "./phrases/period.ts";
import { dataOf, peopleOf, placesOf, securityOf } from "./phrases/purpose.ts";
import { outside, titleOf } from "./record.ts";
import { asWritten, numberOf, periodOf } from "./show.ts";
import { ifStated, inTurn, lines, own, type Spec, term, values } from "./tell.ts";

const LAW = cite("gdpr", "Art. 30(2)");

/** None for a business that works for no clients. */
export function recordOfProcessor(context: Context): readonly Document[] {
  const { messages } = context;
  const purposes = purposesAs(context, "processor");
  if (purposes.length === 0 || !isUnderGdpr(context)) return [];
  const lead = fixed("lead", messages.words("record_processor.lead"), { law: [LAW] });
  return [
    paper(context, {
      kind: "record-of-processing-for-clients",
      lists: ["ropa_processor"],
      title: messages.format("record_processor.title"),
      about: messages.format("record_processor.about"),
      sections: sections(
        section(
          "contacts",
          messages.words("record.contacts"),
          paragraph(lead),
          table("contacts", {
            caption: messages.format("record.contacts"),
            columns: ["role", "name", "contact"].map((name) => term(context, name)),
            rows: contactRows(context, "processor"),
          }),
        ),
        section(
          "activities",
          messages.words("record_processor.activities"),
          ...purposes.map((purpose) => activity(context, purpose)),
        ),
      ),
    }),
  ];
}

function activity(context: Context, purpose: Node): Block | undefined {
  const title = titleOf(context, purpose);
  return card(title, facts(...lines(context, anchor(purpose), specsOf(purpose))));
}

function specsOf(purpose: Node): readonly Spec[] {
  return [
    ["clients", { make: (read) => clientsOf(read, purpose), shows: ["contacts"] }],
    ["processing", { make: (read) => own(read, purpose, "description"), shows: ["categories"] }],
    ["people", { make: (read) => peopleOf(read, purpose) }],
    ["data", { make: (read) => dataOf(read, purpose) }],
    ["helpers", { make: (read) => recipientsOf(read, purpose) }],
    ["told_before", { make: (read) => noticeOf(read, purpose) }],
    ["outside", outside(purpose)],
    ["erased", { make: (read) => periodsOf(read, purpose) }],
    ["security", { make: (read) => securityOf(read, purpose), shows: ["security"] }],
    ["places", { make: (read) => placesOf(read, purpose) }],
    ["owner", { make: (read) => values(read, [purpose, "owner"], asWritten) }],
  ];
}

/** Where the list of clients is kept, and how many there are: their names stay out of declarations. */
function clientsOf(read: Reader, purpose: Node): readonly Words[] | undefined {
  const clients = read.node(purpose, "clients");
  const register = clients && values(read, [clients, "register"], asWritten);
  if (clients === undefined || register === undefined) return undefined;
  const count = ifStated(read, [clients, "count"], numberOf);
  return count
    ? read.context.messages.words("internal.with_count", { name: register, count })
    : register;
}

/** How long before a new helper clients are told, and how they say no. */
function noticeOf(read: Reader, purpose: Node): readonly Words[] | undefined {
  const clients = read.node(purpose, "clients");
  if (clients === undefined) return undefined;
  const notice = values(read, [clients, "subprocessor_notice"], periodOf);
  return inTurn([notice, own(read, clients, "objection")]);
}
