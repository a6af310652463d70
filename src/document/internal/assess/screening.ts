/** Which purposes need a data protection impact assessment: the nine signs of high risk, one by one. */
import type { Document, Sentence, Words } from "../../../finding/document.ts";
import { read as readKnown } from "../../../model/known.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import { paragraph, section, sections } from "../../build/blocks.ts";
import { anchor, cite, fixed } from "../../build/sentence.ts";
import { factOf } from "../../read/fact.ts";
import type { Reader } from "../../read/reader.ts";
import type { Context } from "../../types.ts";
import { ownWords } from "../own.ts";
import { isUnderGdpr, paper, purposesAs } from "../paper.ts";
import { restOnSigns, signsOf } from "../phrases/signs.ts";
import { dateOf, nameOf } from "../show.ts";
import { derived, grid, ifStated, inTurn, type Spec } from "../tell.ts";
import { assessmentsOf } from "./judged.ts";

/** Two signs make a high risk likely (WP248 rev.01, III.B.a). */
const ENOUGH = 2;

/** None for a business that decides about no data itself. */
export function dpiaScreening(context: Context): readonly Document[] {
  const { messages } = context;
  const purposes = purposesAs(context, "controller");
  if (purposes.length === 0 || !isUnderGdpr(context)) return [];
  const caption = messages.format("dpia.screening");
  const rows = purposes.map((purpose) => [anchor(purpose), specsOf(purpose)] as const);
  return [
    paper(context, {
      kind: "dpia-screening",
      lists: [],
      title: messages.format("dpia.screening_title"),
      about: messages.format("dpia.screening_about"),
      sections: sections(
        section(
          "screening",
          messages.words("dpia.screening"),
          paragraph(
            fixed("lead", messages.words("dpia.screening_lead"), {
              law: [cite("gdpr", "Art. 35(1)")],
            }),
            listQuestion(context),
          ),
          grid(context, { id: "screening", caption, rows }),
        ),
      ),
    }),
  ];
}

/** The authority's own list (Art. 35(4)) is no data of ours: a person looks there. */
function listQuestion({ messages }: Context): Sentence {
  const question = messages.words("dpia.authority_list");
  return fixed("authority_list", messages.words("internal.question", { question }), {
    law: [cite("gdpr", "Art. 35(4)")],
  });
}

function specsOf(purpose: Node): readonly Spec[] {
  return [
    ["activity", { make: (read) => nameOf(purpose, read) }],
    ["signs", { make: (read) => signsOf(read, purpose) }],
    [
      "answer",
      {
        make: (read) => answerOf(read, purpose),
        mark: ({ messages }) => messages.words("dpia.need.open"),
      },
    ],
  ];
}

/** What follows: done, answered with a reason, needed, not needed, or not to be told yet. */
function answerOf(read: Reader, purpose: Node): readonly Words[] | undefined {
  const { messages } = read.context;
  const done = assessmentsOf(purpose, ["dpia"]);
  if (done.length > 0) return inTurn(done.map((assessment) => doneWords(read, assessment)));
  const need = needOf(purpose);
  const stated = factOf(purpose, "dpia");
  if (stated.means === "none" && stated.reason !== "") {
    read.fact(purpose, "dpia");
    const reason = ownWords(read.context, stated.reason);
    return messages.words(need === "yes" ? "dpia.signs_but" : "dpia.reason", { reason });
  }
  derived(read, purpose, "wp248");
  restOnSigns(read, purpose);
  return need === "open" ? undefined : messages.words(`dpia.need.${need}`);
}

function doneWords(read: Reader, assessment: Node): readonly Words[] {
  const { messages } = read.context;
  read.rest(assessment, "covers");
  const date = ifStated(read, [assessment, "date"], dateOf);
  const name = nameOf(assessment, read);
  const what = date ? messages.words("internal.with_about", { name, about: date }) : name;
  return messages.words("dpia.done", { what });
}

/** Whether two signs hold, can still hold, or cannot. */
export function needOf({ derived: facts }: Node): "yes" | "no" | "open" {
  if (!isNode(facts)) return "open";
  const signs = readKnown(facts, "wp248");
  if (signs.values.length >= ENOUGH) return "yes";
  return signs.open.length > 0 ? "open" : "no";
}
