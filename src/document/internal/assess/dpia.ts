/** The data protection impact assessment (GDPR Art. 35(7)), filled in as far as declarations go. */
import type { Document } from "../../../finding/document.ts";
import { META, type Node } from "../../../model/node.ts";
import { sections } from "../../build/blocks.ts";
import type { Context } from "../../types.ts";
import { entries, isUnderGdpr, named, paper, purposesAs } from "../paper.ts";
import { nameIn } from "../show.ts";
import {
  decisionPart,
  descriptionPart,
  measuresPart,
  necessityPart,
  voicesPart,
} from "./dpia-parts.ts";
import { risksPart } from "./dpia-risks.ts";
import { assessmentsOf } from "./judged.ts";
import { needOf } from "./screening.ts";

/** What one assessment is about: an assessment on record, or a purpose that still needs one. */
export interface Assessed {
  readonly assessment: Node | undefined;
  readonly about: Node;
  readonly purposes: readonly Node[];
}

/** One document for each assessment on record, and for each purpose that needs one and has none. */
export function impactAssessments(context: Context): readonly Document[] {
  if (!isUnderGdpr(context)) return [];
  const recorded = entries(context, "assessments")
    .filter(({ kind }) => kind === "dpia")
    .map(
      (assessment): Assessed => ({
        assessment,
        about: assessment,
        purposes: coveredBy(assessment),
      }),
    )
    .filter(({ purposes }) => purposes.length > 0);
  const due = purposesAs(context, "controller")
    .filter((purpose) => needOf(purpose) === "yes" && !isAnswered(purpose))
    .map((purpose): Assessed => ({ assessment: undefined, about: purpose, purposes: [purpose] }));
  return [...recorded, ...due].map((assessed) => documentOf(context, assessed));
}

/** It has an assessment, or a reason why it needs none. */
function isAnswered(purpose: Node): boolean {
  return assessmentsOf(purpose, ["dpia"]).length > 0 || purpose[META].none.has("dpia");
}

/** The purposes that an assessment covers, by themselves or by an AI system that serves them. */
function coveredBy(assessment: Node): readonly Node[] {
  const all = named(assessment, "covers").flatMap((covered) =>
    covered[META].shape.name === "ai_system" ? named(covered, "purposes") : [covered],
  );
  return [...new Set(all)].filter((one) => one[META].shape.name === "purpose");
}

function documentOf(context: Context, assessed: Assessed): Document {
  const { messages } = context;
  const name = messages.list(assessed.purposes.map((purpose) => nameIn(context, purpose).text));
  return paper(context, {
    kind: "dpia",
    which: String(assessed.about.id),
    lists: ["dpia"],
    title: messages.format("dpia.title", { name }),
    about: messages.format("dpia.about"),
    sections: sections(
      descriptionPart(context, assessed),
      necessityPart(context, assessed),
      risksPart(context, assessed),
      measuresPart(context, assessed),
      voicesPart(context, assessed),
      decisionPart(context, assessed),
    ),
  });
}
