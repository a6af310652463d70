/** The record of processing activities of a controller (GDPR Art. 30(1)): a card an activity. */
import type { Block, Document } from "../../finding/document.ts";
import type { Node } from "../../model/node.ts";
import { card, facts, paragraph, section, sections, table } from "../build/blocks.ts";
import { anchor, cite, fixed } from "../build/sentence.ts";
import type { Context } from "../types.ts";
import { isUnderGdpr, paper, purposesAs } from "./paper.ts";
import { contactRows } from "./phrases/contact.ts";
import { recipientsOf, transfersOf, transfersOpen, vendorsOf } from "./phrases/outside.ts";
import { periodsOf } from "./phrases/period.ts";
import {
  conditionOf,
  dataOf,
  groundOf,
  mayBeDelicate,
  peopleOf,
  placesOf,
  securityOf,
} from "./phrases/purpose.ts";
import { asWritten, nameIn } from "./show.ts";
import { lines, own, type Spec, type Telling, term, values } from "./tell.ts";

/** None for a business that decides about no data itself. */
export function recordOfProcessing(context: Context): readonly Document[] {
  const { messages } = context;
  const purposes = purposesAs(context, "controller");
  if (purposes.length === 0 || !isUnderGdpr(context)) return [];
  return [
    paper(context, {
      kind: "record-of-processing",
      lists: ["ropa"],
      title: messages.format("record.title"),
      about: messages.format("record.about"),
      sections: sections(
        section(
          "contacts",
          messages.words("record.contacts"),
          paragraph(fixed("lead", messages.words("record.lead"), { law: [LAW] })),
          table("contacts", {
            caption: messages.format("record.contacts"),
            columns: ["role", "name", "contact"].map((name) => term(context, name)),
            rows: contactRows(context, "controller"),
          }),
        ),
        section(
          "activities",
          messages.words("record.activities"),
          ...purposes.map((purpose) => activity(context, purpose)),
        ),
      ),
    }),
  ];
}

const LAW = cite("gdpr", "Art. 30(1)");

function activity(context: Context, purpose: Node): Block | undefined {
  const title = titleOf(context, purpose);
  return card(title, facts(...lines(context, anchor(purpose), specsOf(purpose))));
}

/** The name of an activity, and that it has not begun where it is planned. */
export function titleOf(context: Context, purpose: Node): ReturnType<typeof fixed> {
  const name = [nameIn(context, purpose)];
  const isPlanned = purpose.status === "planned";
  const words = isPlanned ? context.messages.words("internal.planned", { name }) : name;
  return fixed(anchor(purpose, "title"), words);
}

function specsOf(purpose: Node): readonly Spec[] {
  const people: Telling = {
    make: (read) => peopleOf(read, purpose),
    shows: ["subjects_categories"],
  };
  return [
    ["purpose", { make: (read) => own(read, purpose, "description"), shows: ["purposes"] }],
    ["ground", { make: (read) => groundOf(read, purpose) }],
    ...(mayBeDelicate(purpose) ? [CONDITION(purpose)] : []),
    ["people", people],
    ["data", { make: (read) => dataOf(read, purpose), shows: ["subjects_categories"] }],
    ["recipients", { make: (read) => recipientsOf(read, purpose), shows: ["recipients"] }],
    ["outside", outside(purpose)],
    ["erased", { make: (read) => periodsOf(read, purpose), shows: ["retention"] }],
    ["security", { make: (read) => securityOf(read, purpose), shows: ["security"] }],
    ["places", { make: (read) => placesOf(read, purpose) }],
    ["owner", { make: (read) => values(read, [purpose, "owner"], asWritten) }],
  ];
}

const CONDITION = (purpose: Node): Spec => [
  "condition",
  { make: (read) => conditionOf(read, purpose) },
];

/** Where data goes outside, and of which companies that is not known. */
export function outside(purpose: Node): Telling {
  return {
    make: (read) => transfersOf(read, purpose),
    mark: (context) => transfersOpen(context, vendorsOf(purpose)),
    shows: ["transfers"],
  };
}
