/** What a person must judge: what an assessment says, the file that holds it, else a marked question. */
import type { Sentence, Words } from "../../../finding/document.ts";
import type { Citation } from "../../../finding/types.ts";
import type { Node } from "../../../model/node.ts";
import { factOf, wantedAt } from "../../read/fact.ts";
import type { Reader } from "../../read/reader.ts";
import type { Context } from "../../types.ts";
import { isInUse, named } from "../paper.ts";
import { asWritten, dateOf, wordIn } from "../show.ts";
import {
  ifStated,
  inTurn,
  own,
  type Show,
  type Spec,
  type Telling,
  tell,
  values,
} from "../tell.ts";

export interface Judgement {
  /** The assessment that is on record; none for one that is still to be made. */
  readonly assessment: Node | undefined;
  /** What is to be assessed: the question stands there while there is no assessment. */
  readonly about: Node;
  /** The key of the assessment that would answer. */
  readonly key: string;
  readonly question: readonly Words[];
  readonly shows?: readonly string[];
  readonly law?: readonly Citation[];
  /** How the answer is written, where it is no text. */
  readonly show?: Show;
}

/** The answer, or the question. */
export function judged(context: Context, id: string, asked: Judgement): readonly Sentence[] {
  const { assessment, key, question, shows = [], law = [], show } = asked;
  const answer = assessment && answerIn(assessment, key, show);
  if (answer) return tell(context, id, { make: answer, shows, law });
  const place = wantedAt(assessment ?? asked.about, assessment ? key : "assessments");
  const words = context.messages.words("internal.question", { question });
  return [{ id, words, from: [place], law, shows, state: "missing" }];
}

/** What `make` gives on record: the words under the key, else where they are written down. */
function answerIn(assessment: Node, key: string, show?: Show): Telling["make"] | undefined {
  if (factOf(assessment, key).means !== "unknown") {
    return (read) => (show ? values(read, [assessment, key], show) : own(read, assessment, key));
  }
  if (factOf(assessment, "document").means !== "stated") return undefined;
  return (read) => {
    const file = values(read, [assessment, "document"], asWritten);
    return file && read.context.messages.words("internal.see_file", { file });
  };
}

/** The assessments of a kind that cover an entry and are not over. */
export function assessmentsOf(node: Node, kinds: readonly string[]): readonly Node[] {
  return named(node, "assessments").filter(
    (one) => isInUse(one) && typeof one.kind === "string" && kinds.includes(one.kind),
  );
}

/** Outcome, who approved it and when, and when it is looked at again. */
export function decisionSpecs(assessment: Node, shows: readonly string[]): readonly Spec[] {
  return [
    [
      "outcome",
      { make: (read) => values(read, [assessment, "outcome"], wordIn("outcome")), shows },
    ],
    [
      "approved_by",
      { make: (read) => values(read, [assessment, "approved_by"], asWritten), shows },
    ],
    ["done_on", { make: (read) => values(read, [assessment, "date"], dateOf), shows }],
  ];
}

/** How somebody looks at it again: every so often, and when what is done changes. */
export function reviewOf(read: Reader, assessment: Node): readonly Words[] {
  const { messages } = read.context;
  const every = read.word(assessment, "review_every");
  const looked = ifStated(read, [assessment, "reviewed"], dateOf);
  const rhythm =
    every === undefined
      ? undefined
      : messages.words("internal.every", { period: messages.duration(every) });
  const last = looked && messages.words("internal.last_on", { date: looked });
  return inTurn([rhythm, last]);
}
