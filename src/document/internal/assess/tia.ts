/** Drafts of transfer assessments: the six steps, with the facts of the transfer, one a recipient. */
import type { Document, Section } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import { card, facts, paragraph, section, sections } from "../../build/blocks.ts";
import { anchor, cite, fixed } from "../../build/sentence.ts";
import { factOf } from "../../read/fact.ts";
import type { Context } from "../../types.ts";
import { entries, paper } from "../paper.ts";
import { measuresIn, needsMore, onwardOf, paperworkOf, routesOf } from "../phrases/transfer.ts";
import { legalName, peopleConcerned, purposesServed, toolOf } from "../phrases/vendor.ts";
import { countryOf, nameIn, wordIn } from "../show.ts";
import { inTurn, lines, type Spec, tell } from "../tell.ts";
import { decisionOf, transferRows } from "../transfers.ts";
import { receivesOf } from "../vendors.ts";
import { assessmentsOf, decisionSpecs, judged, reviewOf } from "./judged.ts";

/** For each company whose transfers rest on a contract, or on nothing that is stated. */
export function transferAssessments(context: Context): readonly Document[] {
  return entries(context, "vendors").flatMap((vendor) => {
    const rows = transferRows(vendor)
      .map(([, row]) => row)
      .filter(asksForMore);
    return rows.length === 0 ? [] : [draft(context, vendor, rows)];
  });
}

/** A decision of adequacy needs no assessment of the country; a contract, or nothing, does. */
function asksForMore(row: Node): boolean {
  if (row.adequacy === "all") return false;
  const routes = routesOf(row);
  return (
    routes.some(needsMore) ||
    routes.every((route) => factOf(route, "mechanism").means === "unknown")
  );
}

function draft(context: Context, vendor: Node, rows: readonly Node[]): Document {
  const { messages } = context;
  const [assessment] = assessmentsOf(vendor, ["tia", "tra"]);
  const asked = { assessment, about: vendor };
  return paper(context, {
    kind: "transfer-assessment",
    which: String(vendor.id),
    lists: ["tia"],
    title: messages.format("tia.title", { name: nameIn(context, vendor).text }),
    about: messages.format("tia.about"),
    sections: sections(
      transferPart(context, vendor, rows),
      section(
        "country",
        messages.words("tia.part.country"),
        facts(...countries(rows).flatMap((row) => lines(context, idOf(row), [countrySpec(row)]))),
        paragraph(
          ...judged(context, "country.judged", {
            ...asked,
            key: "law_and_practice",
            question: messages.words("tia.ask.country"),
            shows: ["law_and_practice"],
            law: [cite("gdpr", "Art. 46(1)")],
          }),
        ),
      ),
      measuresPart(context, rows, asked),
      conclusionPart(context, asked),
    ),
  });
}

/** Steps 1 and 2: the transfer and its tool, a card for each way that the data takes. */
function transferPart(context: Context, vendor: Node, rows: readonly Node[]): Section | undefined {
  const cards = rows.map((row) => {
    const prefix = `transfer.${String(row.id)}`;
    const recipient = isNode(row.recipient) ? row.recipient : vendor;
    const to = context.messages.country(String(row.country));
    const title = context.messages.words("tia.to", {
      name: nameIn(context, recipient),
      country: to,
    });
    return card(
      fixed(`${prefix}.title`, title),
      facts(...lines(context, prefix, wayOf(vendor, row))),
    );
  });
  return section("transfer", context.messages.words("tia.part.transfer"), ...cards);
}

function wayOf(vendor: Node, row: Node): readonly Spec[] {
  const recipient = isNode(row.recipient) ? row.recipient : vendor;
  const shows = ["transfer"];
  return [
    ["recipient", { make: (read) => legalName(read, recipient), shows }],
    ["law", { make: (read) => wordIn("law")(row.law, read) }],
    ["data", { make: (read) => receivesOf(read, vendor), shows }],
    ["people", { make: (read) => peopleConcerned(read, vendor), shows }],
    ["purposes", { make: (read) => purposesServed(read, vendor) }],
    ["onward", { make: (read) => onwardOf(read, recipient), shows }],
    ["tool", { make: (read) => toolOf(read, row), shows: ["tool"] }],
    ["paperwork", { make: (read) => paperworkOf(read, row), shows: ["formal_steps"] }],
  ];
}

/** One row a country and law: the decision is the same for all who are there. */
function countries(rows: readonly Node[]): readonly Node[] {
  return [...new Map(rows.map((row) => [idOf(row), row])).values()];
}

function idOf({ law, country }: Node): string {
  return `country.${String(law)}.${String(country)}`;
}

function countrySpec(row: Node): Spec {
  return [
    "decision",
    {
      make: (read) => {
        const country = countryOf(row.country, read);
        return read.context.messages.words("internal.colon", {
          term: country,
          says: decisionOf(read, row),
        });
      },
    },
  ];
}

interface Asked {
  readonly assessment: Node | undefined;
  readonly about: Node;
}

/** Steps 4 and 5: what protects the data beside the contract. */
function measuresPart(context: Context, rows: readonly Node[], asked: Asked): Section | undefined {
  const { messages } = context;
  const specs: readonly Spec[] = [
    [
      "measures",
      {
        make: (read) => inTurn(rows.map((row) => measuresIn(read, row))),
        shows: ["measures"],
      },
    ],
  ];
  return section(
    "measures",
    messages.words("tia.part.measures"),
    facts(...lines(context, "measures", specs)),
    paragraph(
      ...judged(context, "measures.judged", {
        ...asked,
        key: "measures",
        question: messages.words("tia.ask.measures"),
        shows: ["measures"],
      }),
    ),
  );
}

/** Step 6 and the conclusion. */
function conclusionPart(context: Context, { assessment, about }: Asked): Section | undefined {
  const { messages } = context;
  if (assessment === undefined) {
    const open = (name: "conclusion" | "review"): ReturnType<typeof judged> =>
      judged(context, `${name}.judged`, {
        assessment,
        about,
        key: name,
        question: messages.words(`tia.ask.${name}`),
        shows: [name],
      });
    return section(
      "conclusion",
      messages.words("tia.part.conclusion"),
      paragraph(...open("conclusion")),
      paragraph(...open("review")),
    );
  }
  const review = tell(context, "conclusion.review", {
    make: (read) => reviewOf(read, assessment),
    shows: ["review"],
  });
  return section(
    "conclusion",
    messages.words("tia.part.conclusion"),
    facts(...lines(context, anchor(assessment), decisionSpecs(assessment, ["conclusion"])), {
      id: "conclusion.review.line",
      term: messages.format("tia.review"),
      says: review,
    }),
  );
}
