/** Letters ready to fill in: to the authority, to people, to clients, to residents of California. */
import type { Block, Section, Sentence, Words } from "../../../finding/document.ts";
import type { LawId } from "../../../finding/types.ts";
import { requiredElements } from "../../../law/documents.ts";
import type { MessageKey } from "../../../message/types.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import { facts, type Line, paragraph, section } from "../../build/blocks.ts";
import { cite, fixed } from "../../build/sentence.ts";
import type { Reader } from "../../read/reader.ts";
import type { Context } from "../../types.ts";
import { isUnder, isUnderGdpr, sectionOf } from "../paper.ts";
import { businessContact, legalNameOf, postContact, postName } from "../phrases/contact.ts";
import { inTurn, tell } from "../tell.ts";

interface Letter {
  readonly id: "authority" | "people" | "california";
  readonly law: LawId;
  /** The law's list of what the letter must hold. */
  readonly list: string;
}

const LETTERS: readonly Letter[] = [
  { id: "authority", law: "gdpr", list: "breach_authority_notice" },
  { id: "people", law: "gdpr", list: "breach_people_notice" },
  { id: "california", law: "ccpa", list: "california_breach_notice" },
];

/** Letters whose content a law lists, of the laws that reach the business. */
export function writtenLetters(context: Context): readonly Letter[] {
  return LETTERS.filter(({ law }) =>
    law === "ccpa" ? isUnder(context, law) : isUnderGdpr(context),
  );
}

/** A part for each letter, that of clients last. */
export function lettersOf(context: Context, forClients: boolean): readonly (Section | undefined)[] {
  return [
    ...writtenLetters(context).map((letter) => letterPart(context, letter)),
    forClients ? clientLetter(context) : undefined,
  ];
}

/** One line for each element, with blanks for what only the day can tell. */
function letterPart(context: Context, letter: Letter): Section | undefined {
  const { messages } = context;
  const required = requiredElements(letter.list, context.today) ?? [];
  const lines = required.map((element): Line => {
    const id = `letter.${letter.id}.${element.id}`;
    const blank = blankOf(context, letter, element.id);
    const law = element.cite === null ? [] : [cite(letter.law, element.cite)];
    const given = fixed(`${id}.blank`, blank, { shows: [element.id], law });
    const contact = CONTACTS.has(element.id)
      ? [...contactLines(context, `${id}.contact`, element.id)]
      : [given];
    return { id: `${id}.line`, term: termOf(context, letter, element.id), says: contact };
  });
  return section(
    `letter_${letter.id}`,
    messages.words(`breach.letter.${letter.id}`),
    lead(context, letter.id),
    facts(...lines),
  );
}

/** Elements that name whom to ask. */
const CONTACTS: ReadonlySet<string> = new Set(["contact", "more"]);

function lead(context: Context, id: Letter["id"]): Block | undefined {
  return paragraph(
    fixed(`letter.${id}.lead`, context.messages.words(`breach.letter_lead.${id}`)),
    ...tell(context, `letter.${id}.sender`, { make: (read) => senderOf(read) }),
  );
}

function senderOf(read: Reader): readonly Words[] | undefined {
  const business = sectionOf(read.context, "business");
  const name = business && legalNameOf(read, business);
  return name && read.context.messages.words("breach.sender", { name });
}

/** The officer where there is one, else the business. */
function contactLines(context: Context, id: string, shows: string): readonly Sentence[] {
  const business = sectionOf(context, "business");
  if (business === undefined) return [];
  return tell(context, id, { make: (read) => askAt(read, business), shows: [shows] });
}

function askAt(read: Reader, business: Node): readonly Words[] | undefined {
  if (!isNode(business.dpo)) return businessContact(read, business);
  return inTurn([postName(read, business, "dpo"), postContact(read, business, "dpo")]);
}

/** Blanks stand out: each is filled in by hand, none is guessed. */
function blankOf(context: Context, { id }: Letter, element: string): readonly Words[] {
  const key = `breach.blank.${id}.${element}` as MessageKey; // a test holds that each element has one
  const text = (context.messages.format as (key: MessageKey) => string)(key);
  return [{ text: `[${text}]`, kind: "strong" }];
}

/** The law of California names the headings itself. */
function termOf(context: Context, { id, list }: Letter, element: string): string {
  if (id === "california") {
    const found = requiredElements(list, context.today)?.find((one) => one.id === element);
    return found?.title ?? element;
  }
  const key = `breach.element.${element}` as MessageKey; // a test holds that each element has one
  return (context.messages.format as (key: MessageKey) => string)(key);
}

/** A processor tells its clients what they need for their own report. */
function clientLetter(context: Context): Section | undefined {
  const { messages } = context;
  const names = ["nature", "places", "consequences", "measures", "next"] as const;
  const lines = names.map((name): Line => {
    const id = `letter.clients.${name}`;
    const words: readonly Words[] = [
      { text: `[${messages.format(`breach.blank.clients.${name}`)}]`, kind: "strong" },
    ];
    return {
      id: `${id}.line`,
      term: messages.format(`breach.client_element.${name}`),
      says: [fixed(`${id}.blank`, words, { law: [cite("gdpr", "Art. 33(2)")] })],
    };
  });
  return section(
    "letter_clients",
    messages.words("breach.letter.clients"),
    paragraph(
      fixed("letter.clients.lead", messages.words("breach.letter_lead.clients")),
      ...tell(context, "letter.clients.sender", { make: (read) => senderOf(read) }),
    ),
    facts(...lines),
  );
}
