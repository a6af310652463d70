/** The register of transfers: what leaves the area of a law, to whom, and on which footing. */
import type { Document, Section, Words } from "../../finding/document.ts";
import { adequacy, adequacyCondition } from "../../law/adequacy.ts";
import type { Node } from "../../model/node.ts";
import { isNode } from "../../model/reading.ts";
import { paragraph, section, sections } from "../build/blocks.ts";
import { ours } from "../build/sentence.ts";
import type { Reader } from "../read/reader.ts";
import type { Context } from "../types.ts";
import { areaOf, entries, isUnderGdpr, paper } from "./paper.ts";
import { transfersOpen } from "./phrases/outside.ts";
import { measuresIn, paperworkOf } from "./phrases/transfer.ts";
import { legalName, purposesServed, toolOf } from "./phrases/vendor.ts";
import { countryOf, dateOf, nameOf, wordIn } from "./show.ts";
import {
  derivedNodes,
  grid,
  ifStated,
  inTurn,
  joined,
  linked,
  own,
  type Spec,
  tell,
} from "./tell.ts";
import { receivesOf } from "./vendors.ts";

/** None where no law that asks about other countries reaches the business. */
export function transferRegister(context: Context): readonly Document[] {
  const { messages } = context;
  if (!isUnderGdpr(context)) return [];
  return [
    paper(context, {
      kind: "transfer-register",
      lists: [],
      title: messages.format("transfer_register.title"),
      about: messages.format("transfer_register.about"),
      sections: sections(transfersPart(context)),
    }),
  ];
}

function transfersPart(context: Context): Section | undefined {
  const { messages, root } = context;
  const vendors = entries(context, "vendors");
  const rows = vendors.flatMap((vendor) => transferRows(vendor));
  const caption = messages.format("transfer_register.all");
  const summary = tell(context, "summary", {
    // Nothing may be said of all before each is known.
    make: (read) => {
      for (const vendor of vendors) derivedNodes(read, vendor, "transfers");
      if (vendors.length === 0) own(read, root, "vendors");
      return rows.length > 0
        ? messages.words("transfer_register.some", { count: rows.length })
        : read.wants.length === 0
          ? messages.words("transfer_register.nothing", { area: areaOf(context) })
          : undefined;
    },
    mark: () =>
      vendors.length === 0
        ? messages.words("internal.not_stated")
        : transfersOpen(context, vendors),
  });
  return section(
    "transfers",
    messages.words("transfer_register.all"),
    paragraph(...summary),
    grid(context, {
      id: "transfers",
      caption,
      rows: rows.map(([vendor, row]) => [`transfer.${String(row.id)}`, specsOf(vendor, row)]),
    }),
  );
}

/** Each transfer of a vendor, those of its helpers among them. */
export function transferRows(vendor: Node): readonly (readonly [vendor: Node, row: Node])[] {
  const facts = vendor.derived;
  const rows = isNode(facts) && Array.isArray(facts.transfers) ? facts.transfers : [];
  return rows.filter(isNode).map((row) => [vendor, row] as const);
}

function specsOf(vendor: Node, row: Node): readonly Spec[] {
  const recipient = isNode(row.recipient) ? row.recipient : vendor;
  return [
    ["recipient", { make: (read) => recipientWords(read, vendor, recipient) }],
    ["country", { make: (read) => countryWords(read, recipient, row) }],
    ["law", { make: (read) => wordIn("law")(row.law, read) }],
    ["data", { make: (read) => receivesOf(read, vendor) }],
    ["purposes", { make: (read) => purposesServed(read, vendor) }],
    ["decision", { make: (read) => decisionOf(read, row) }],
    ["tool", { make: (read) => toolOf(read, row) }],
    ["paperwork", { make: (read) => paperworkOf(read, row), nothing: [ours("–")] }],
    ["measures", { make: (read) => measuresIn(read, row), nothing: [ours("–")] }],
    ["assessment", { make: (read) => assessmentOf(read, vendor), nothing: [ours("–")] }],
  ];
}

function recipientWords(read: Reader, vendor: Node, recipient: Node): readonly Words[] {
  const name = legalName(read, recipient);
  read.rest(recipient, "");
  if (recipient === vendor) return name;
  const through = nameOf(vendor, read);
  return read.context.messages.words("internal.through", { name, through });
}

function countryWords(read: Reader, recipient: Node, row: Node): readonly Words[] {
  for (const key of ["locations", "remote_access"]) {
    const value = recipient[key];
    if (Array.isArray(value) && value.includes(row.country)) read.rest(recipient, key);
  }
  return countryOf(row.country, read);
}

/** What the Commission or the United Kingdom has decided on the country, as of the day of reading. */
export function decisionOf(read: Reader, row: Node): readonly Words[] {
  const { messages, today } = read.context;
  const law = row.law === "uk_gdpr" ? "uk_gdpr" : "gdpr";
  const { scope, until, source, at_risk } = adequacy(law, String(row.country), today);
  const end = until === null ? undefined : dateOf(until, read);
  const cite = source === null ? undefined : [ours(source.cite)];
  const risk = at_risk === null ? undefined : [ours(messages.pick(at_risk))];
  switch (scope) {
    case "none":
    case "unknown":
      return messages.words("transfer_register.no_decision");
    case "all":
      return inTurn([cite ?? messages.words("transfer_register.decision"), end, risk]);
    default: {
      const label = adequacyCondition(scope)?.label;
      const condition = label ? messages.pick(label) : scope;
      return inTurn([messages.words("transfer_register.for_some", { condition }), cite, end, risk]);
    }
  }
}

function assessmentOf(read: Reader, vendor: Node): readonly Words[] | undefined {
  const all = linked(read, vendor, "assessments").filter(
    ({ kind }) => kind === "tia" || kind === "tra",
  );
  return joined(
    read,
    all.map((assessment) => {
      read.rest(assessment, "covers");
      const date = ifStated(read, [assessment, "date"], dateOf);
      const name = nameOf(assessment, read);
      return date
        ? read.context.messages.words("internal.with_about", { name, about: date })
        : name;
    }),
  );
}
