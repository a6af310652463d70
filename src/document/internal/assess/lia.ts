/** Drafts that weigh an interest of the business against people's (GDPR Art. 6(1)(f)), one a purpose. */
import type { Document, Section } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import { facts, paragraph, section, sections } from "../../build/blocks.ts";
import { cite } from "../../build/sentence.ts";
import type { Context } from "../../types.ts";
import { isUnderGdpr, paper, purposesAs } from "../paper.ts";
import { asWritten, nameIn } from "../show.ts";
import { lines, type Spec, values, whereTold } from "../tell.ts";
import { assessmentsOf, decisionSpecs, judged } from "./judged.ts";
import { guardSpecs, interestSpecs, leastSpecs, weightSpecs } from "./lia-specs.ts";

/** A draft for each purpose that rests on legitimate interests. */
export function interestAssessments(context: Context): readonly Document[] {
  if (!isUnderGdpr(context)) return [];
  return purposesAs(context, "controller")
    .filter(
      ({ lawful_basis }) => isNode(lawful_basis) && lawful_basis.basis === "legitimate_interests",
    )
    .map((purpose) => draft(context, purpose));
}

const LAW = cite("gdpr", "Art. 6(1)(f)");

function draft(context: Context, purpose: Node): Document {
  const { messages } = context;
  const [assessment] = assessmentsOf(purpose, ["lia"]);
  const about = { assessment, about: purpose };
  return paper(context, {
    kind: "legitimate-interests",
    which: String(purpose.id),
    lists: ["lia"],
    title: messages.format("lia.title", { name: nameIn(context, purpose).text }),
    about: messages.format("lia.about"),
    sections: sections(
      part(context, {
        ...about,
        name: "purpose",
        key: "purpose_test",
        specs: interestSpecs(purpose),
      }),
      part(context, { ...about, name: "necessity", key: "necessity", specs: leastSpecs(purpose) }),
      part(context, { ...about, name: "balancing", key: "balancing", specs: weightSpecs(purpose) }),
      part(context, {
        ...about,
        name: "safeguards",
        key: "safeguards",
        specs: guardSpecs(purpose),
      }),
      outcomePart(context, purpose, assessment),
    ),
  });
}

interface Part {
  readonly assessment: Node | undefined;
  readonly about: Node;
  /** Name of the element and of the part. */
  readonly name: "purpose" | "necessity" | "balancing" | "safeguards";
  /** Where the assessment answers. */
  readonly key: string;
  readonly specs: readonly Spec[];
}

/** What declarations say on it, then the question that a person answers. */
function part(context: Context, { name, specs, ...asked }: Part): Section | undefined {
  const { messages } = context;
  return section(
    name,
    messages.words(`lia.part.${name}`),
    facts(...lines(context, name, specs)),
    paragraph(
      ...judged(context, `${name}.judged`, {
        ...asked,
        question: messages.words(`lia.ask.${name}`),
        shows: [name],
        law: [LAW],
      }),
    ),
  );
}

function outcomePart(
  context: Context,
  purpose: Node,
  assessment: Node | undefined,
): Section | undefined {
  const { messages } = context;
  if (assessment === undefined) {
    return section(
      "outcome",
      messages.words("lia.outcome"),
      paragraph(
        ...judged(context, "outcome.judged", {
          assessment,
          about: purpose,
          key: "outcome",
          question: messages.words("lia.ask.outcome"),
          shows: ["outcome"],
        }),
      ),
    );
  }
  const file = whereTold(assessment, "document", [
    "file",
    { make: (read) => values(read, [assessment, "document"], asWritten) },
  ]);
  return section(
    "outcome",
    messages.words("lia.outcome"),
    facts(...lines(context, "outcome", [...decisionSpecs(assessment, ["outcome"]), ...file])),
  );
}
