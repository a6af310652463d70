/** The parts of an impact assessment: what is planned, why so much, what protects people, who decides. */
import type { Block, Section, Sentence } from "../../../finding/document.ts";
import { META, type Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import { card, facts, paragraph, section } from "../../build/blocks.ts";
import { anchor, cite, fixed } from "../../build/sentence.ts";
import { factOf } from "../../read/fact.ts";
import type { Context } from "../../types.ts";
import { named, sectionOf } from "../paper.ts";
import { titleOf } from "../record.ts";
import { wordIn } from "../show.ts";
import { grid, lines, own, tell } from "../tell.ts";
import type { Assessed } from "./dpia.ts";
import { descriptionSpecs, necessitySpecs, protectionSpecs } from "./dpia-specs.ts";
import { decisionSpecs, judged, reviewOf } from "./judged.ts";

/** (a) What is planned. */
export function descriptionPart(context: Context, assessed: Assessed): Section | undefined {
  const { messages } = context;
  const { assessment, purposes } = assessed;
  const written =
    assessment && factOf(assessment, "description").means === "stated"
      ? tell(context, "description", {
          make: (read) => own(read, assessment, "description"),
          shows: ["description"],
        })
      : [];
  return section(
    "description",
    messages.words("dpia.description"),
    paragraph(...written),
    ...purposes.map((purpose) => purposeCard(context, purpose, "description")),
  );
}

function purposeCard(
  context: Context,
  purpose: Node,
  part: "description" | "necessity",
): Block | undefined {
  const specs = part === "description" ? descriptionSpecs(purpose) : necessitySpecs(purpose);
  const prefix = `${part}.${anchor(purpose)}`;
  const { words } = titleOf(context, purpose);
  return card(fixed(`${prefix}.title`, words), facts(...lines(context, prefix, specs)));
}

/** (b) Whether it is necessary and proportionate. */
export function necessityPart(context: Context, assessed: Assessed): Section | undefined {
  const { messages } = context;
  const { assessment, about, purposes } = assessed;
  return section(
    "necessity",
    messages.words("dpia.necessity"),
    ...purposes.map((purpose) => purposeCard(context, purpose, "necessity")),
    paragraph(
      ...judged(context, "necessity", {
        assessment,
        about,
        key: "necessity",
        question: messages.words("dpia.ask.necessity"),
        shows: ["necessity"],
        law: [cite("gdpr", "Art. 35(7)(b)")],
      }),
    ),
  );
}

/** (d) What protects people, and what risk is left. */
export function measuresPart(context: Context, assessed: Assessed): Section | undefined {
  const { messages } = context;
  const { assessment, about, purposes } = assessed;
  const places = [...new Set(purposes.flatMap((purpose) => named(purpose, "assets")))];
  const hides = places.some(({ pets }) => Array.isArray(pets));
  const rows = places.map(
    (asset) => [`measures.${anchor(asset)}`, protectionSpecs(asset, hides)] as const,
  );
  const base = { assessment, about, shows: ["measures"], law: [cite("gdpr", "Art. 35(7)(d)")] };
  return section(
    "measures",
    messages.words("dpia.measures"),
    grid(context, { id: "measures", caption: messages.format("dpia.measures"), rows }),
    paragraph(
      ...judged(context, "measures.more", {
        ...base,
        key: "measures",
        question: messages.words("dpia.ask.measures"),
      }),
    ),
    paragraph(
      fixed("measures.left", messages.words("dpia.risk_left")),
      ...judged(context, "measures.residual", {
        ...base,
        key: "residual_risk",
        question: messages.words("dpia.ask.residual"),
        show: wordIn("level"),
      }),
    ),
  );
}

/** The advice of the officer, and the views of the people concerned. */
export function voicesPart(context: Context, assessed: Assessed): Section | undefined {
  const { messages } = context;
  const { assessment, about } = assessed;
  const views = judged(context, "views", {
    assessment,
    about,
    key: "subjects_views",
    question: messages.words("dpia.ask.views"),
    shows: ["subjects_views"],
    law: [cite("gdpr", "Art. 35(9)")],
    show: (value, read) =>
      isNode(value) ? (own(read, value, "what") ?? []) : [{ text: String(value), kind: "own" }],
  });
  return section(
    "voices",
    messages.words("dpia.voices"),
    facts(
      {
        id: "advice.line",
        term: messages.format("dpia.advice"),
        says: adviceOf(context, assessed),
      },
      { id: "views.line", term: messages.format("dpia.views"), says: views },
    ),
  );
}

/** Without an officer nobody's advice is owed; the reason stands in its place. */
function adviceOf(context: Context, { assessment, about }: Assessed): readonly Sentence[] {
  const business = sectionOf(context, "business");
  if (business?.[META].none.has("dpo")) {
    return tell(context, "advice.none", { make: (read) => own(read, business, "dpo") });
  }
  return judged(context, "advice", {
    assessment,
    about,
    key: "dpo_advice",
    question: context.messages.words("dpia.ask.advice"),
    shows: ["dpo_advice"],
    law: [cite("gdpr", "Art. 35(2)")],
  });
}

/** Who decided what and when, when it is looked at again, and whether the authority is asked first. */
export function decisionPart(context: Context, assessed: Assessed): Section | undefined {
  const { messages } = context;
  const { assessment, about } = assessed;
  const open = (name: "outcome" | "review"): readonly Sentence[] =>
    judged(context, `decision.${name}`, {
      assessment,
      about,
      key: name === "review" ? "review_every" : name,
      question: messages.words(`dpia.ask.${name}`),
      shows: name === "review" ? ["review"] : [],
    });
  const decided =
    assessment === undefined
      ? [
          {
            id: "decision.outcome.line",
            term: messages.format("dpia.decision"),
            says: open("outcome"),
          },
        ]
      : lines(context, "decision", decisionSpecs(assessment, []));
  const review =
    assessment === undefined
      ? open("review")
      : tell(context, "decision.review", {
          make: (read) => reviewOf(read, assessment),
          shows: ["review"],
          law: [cite("gdpr", "Art. 35(11)")],
        });
  return section(
    "decision",
    messages.words("dpia.decision"),
    facts(...decided, { id: "review.line", term: messages.format("dpia.review"), says: review }),
    paragraph(...consultation(context, assessed)),
  );
}

/** A high risk that is left goes to the authority first (Art. 36(1)). */
function consultation(context: Context, { assessment }: Assessed): readonly Sentence[] {
  const isHigh =
    assessment?.residual_risk === "high" || assessment?.outcome === "consult_authority";
  if (assessment === undefined || !isHigh) return [];
  return tell(context, "consultation", {
    make: (read) => {
      const date = read.word(assessment, "prior_consultation");
      return date === undefined
        ? undefined
        : context.messages.words("dpia.consulted", { date: context.messages.date(date) });
    },
    nothing: context.messages.words("dpia.must_consult"),
    shows: ["prior_consultation"],
    law: [cite("gdpr", "Art. 36(1)")],
  });
}
