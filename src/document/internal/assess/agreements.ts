/** What the contract with each processor says, clause by clause (GDPR Art. 28(3)). */
import type { Block, Document, Words } from "../../../finding/document.ts";
import { requiredElements } from "../../../law/documents.ts";
import type { MessageKey } from "../../../message/types.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import { card, facts, type Line, section, sections } from "../../build/blocks.ts";
import { anchor, cite, fixed } from "../../build/sentence.ts";
import type { Reader } from "../../read/reader.ts";
import type { Context } from "../../types.ts";
import { entries, isUnderGdpr, paper } from "../paper.ts";
import { isProcessor, peopleConcerned, purposesServed } from "../phrases/vendor.ts";
import { contractOf } from "../phrases/vendor-contract.ts";
import { dateOf, nameIn, nameOf } from "../show.ts";
import { ifStated, lines, own, type Spec, tell, values } from "../tell.ts";
import { receivesOf } from "../vendors.ts";

/** None where nobody works for the business. */
export function processingAgreements(context: Context): readonly Document[] {
  const { messages } = context;
  const vendors = entries(context, "vendors").filter(isProcessor);
  if (vendors.length === 0 || !isUnderGdpr(context)) return [];
  return [
    paper(context, {
      kind: "processing-agreements",
      lists: ["dpa_checklist"],
      title: messages.format("agreement.title"),
      about: messages.format("agreement.about"),
      sections: sections(
        section(
          "agreements",
          messages.words("agreement.all"),
          ...vendors.map((vendor) => checklist(context, vendor)),
        ),
      ),
    }),
  ];
}

/** What the contract is about, then (a) to (h). */
function checklist(context: Context, vendor: Node): Block | undefined {
  const prefix = anchor(vendor);
  const title = fixed(anchor(vendor, "title"), [nameIn(context, vendor)]);
  return card(
    title,
    facts(...lines(context, prefix, scopeSpecs(vendor)), ...clauseLines(context, vendor)),
  );
}

function scopeSpecs(vendor: Node): readonly Spec[] {
  const dpa = isNode(vendor.dpa) ? vendor.dpa : undefined;
  const shows = ["scope"];
  return [
    ["contract", { make: (read) => contractOf(read, vendor), shows: ["written"] }],
    ["service", { make: (read) => own(read, vendor, "for"), shows }],
    ["purposes", { make: (read) => purposesServed(read, vendor), shows }],
    [
      "data",
      { make: (read) => namedOr(read, dpa, "categories") ?? receivesOf(read, vendor), shows },
    ],
    [
      "people",
      { make: (read) => namedOr(read, dpa, "subjects") ?? peopleConcerned(read, vendor), shows },
    ],
    ...(typeof dpa?.expires === "string" ? [ENDS(dpa)] : []),
  ];
}

const ENDS = (dpa: Node): Spec => [
  "ends",
  { make: (read) => values(read, [dpa, "expires"], dateOf) },
];

/** What the contract itself names, where that is stated. */
function namedOr(read: Reader, dpa: Node | undefined, key: string): readonly Words[] | undefined {
  const covers = isNode(dpa?.covers) ? dpa.covers : undefined;
  return covers && ifStated(read, [covers, key], nameOf);
}

/** A line for each clause: in the contract, not in it, or not stated. */
function clauseLines(context: Context, vendor: Node): readonly Line[] {
  const required = requiredElements("dpa_checklist", context.today) ?? [];
  return required
    .filter(({ id }) => id !== "written")
    .map(({ id, cite: provision }) => ({
      id: `${anchor(vendor, "clause", id)}.line`,
      term: clauseTerm(context, id),
      says: tell(context, anchor(vendor, "clause", id), {
        make: (read) => clauseOf(read, vendor, id),
        shows: [id],
        law: provision === null ? [] : [cite("gdpr", provision)],
      }),
    }));
}

function clauseTerm({ messages }: Context, id: string): string {
  const key = `agreement.clause.${id}` as MessageKey; // a test holds that each clause has one
  return (messages.format as (key: MessageKey) => string)(key);
}

function clauseOf(read: Reader, vendor: Node, id: string): readonly Words[] | undefined {
  const { messages } = read.context;
  const dpa = read.node(vendor, "dpa");
  const clauses = dpa && read.words(dpa, "clauses");
  if (dpa === undefined || clauses === undefined) return undefined;
  if (!clauses.includes("all") && !clauses.includes(id)) return messages.words("agreement.absent");
  const helpers =
    id === "subprocessors" ? values(read, [dpa, "subprocessors"], helperRule) : undefined;
  const hours = id === "security_help" ? breachHours(read, dpa) : undefined;
  const more = helpers ?? hours;
  return more
    ? messages.words("agreement.present_with", { more })
    : messages.words("agreement.present");
}

function helperRule(value: unknown, { context }: Reader): readonly Words[] {
  switch (value) {
    case "general":
      return context.messages.words("agreement.helpers.general");
    case "specific":
      return context.messages.words("agreement.helpers.specific");
    default:
      return context.messages.words("agreement.helpers.none");
  }
}

function breachHours(read: Reader, dpa: Node): readonly Words[] | undefined {
  return ifStated(read, [dpa, "breach_notice_hours"], (hours) =>
    read.context.messages.words("agreement.breach_hours", { hours: Number(hours) }),
  );
}
