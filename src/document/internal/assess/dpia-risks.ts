/** (c) The risks for people: those on record, else the three harms of which a person must think. */
import type { Block, Section, Sentence } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import { paragraph, row, section, table } from "../../build/blocks.ts";
import { anchor, cite, fixed } from "../../build/sentence.ts";
import type { Context } from "../../types.ts";
import { asWritten, wordIn } from "../show.ts";
import { grid, own, type Spec, term, values } from "../tell.ts";
import type { Assessed } from "./dpia.ts";
import { judged } from "./judged.ts";

const HARMS = ["access", "change", "loss"] as const;
const COLUMNS = ["risk", "source", "likelihood", "severity", "against_it", "left"] as const;
const LAW = [cite("gdpr", "Art. 35(7)(c)")];

export function risksPart(context: Context, assessed: Assessed): Section | undefined {
  const { messages } = context;
  const caption = messages.format("dpia.risks");
  const recorded = assessed.assessment?.risks;
  const risks = Array.isArray(recorded) ? recorded.filter(isNode) : [];
  const rows = risks.map((risk) => [anchor(risk), specsOf(risk)] as const);
  const content =
    rows.length > 0
      ? grid(context, { id: "risks", caption, rows })
      : isWrittenElsewhere(assessed)
        ? paragraph(...question(context, assessed, "all"))
        : harmsTable(context, assessed);
  return section("risks", messages.words("dpia.risks"), content);
}

/** The file of the assessment stands for what is not written in the declarations. */
function isWrittenElsewhere({ assessment }: Assessed): boolean {
  return typeof assessment?.document === "string";
}

/** Illegitimate access, unwanted change and loss: a row each, to be filled in. */
function harmsTable(context: Context, assessed: Assessed): Block | undefined {
  const { messages } = context;
  return table("risks", {
    caption: messages.format("dpia.risks"),
    columns: COLUMNS.map((name) => term(context, name)),
    rows: HARMS.map((harm) =>
      row(
        `risks.${harm}`,
        fixed(`risks.${harm}.risk`, messages.words(`dpia.harm.${harm}`)),
        ...COLUMNS.slice(1).map((name) => question(context, assessed, `${harm}.${name}`)),
      ),
    ),
  });
}

function specsOf(risk: Node): readonly Spec[] {
  const shows = ["risks"];
  const level = wordIn("level");
  return [
    [
      "risk",
      { make: () => [{ text: String(risk.id).replaceAll(/[_-]/g, " "), kind: "own" }], shows },
    ],
    ["source", { make: (read) => own(read, risk, "source"), shows, law: LAW }],
    ["likelihood", { make: (read) => values(read, [risk, "likelihood"], level), shows }],
    ["severity", { make: (read) => values(read, [risk, "severity"], level), shows }],
    [
      "against_it",
      { make: (read) => values(read, [risk, "measures"], asWritten), shows: ["measures"] },
    ],
    ["left", { make: (read) => values(read, [risk, "residual"], level) }],
  ];
}

/** An empty cell for a person to fill: how likely, how bad, from where, what helps. */
function question(context: Context, assessed: Assessed, name: string): readonly Sentence[] {
  const { assessment, about } = assessed;
  return judged(context, `risks.${name}`, {
    assessment,
    about,
    key: "risks",
    question: context.messages.words("dpia.ask.risk"),
    shows: ["risks"],
    law: LAW,
  });
}
