/** Why we use your data: one card a purpose, eight lines each. */
import type { Block, Section } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { card, facts, type Line, section } from "../../build/blocks.ts";
import { anchor, fixed, say } from "../../build/sentence.ts";
import { nameOf } from "../../facts/naming.ts";
import type { Readership } from "../../facts/readers.ts";
import type { Context } from "../../types.ts";
import { choiceLine } from "./choice.ts";
import { notGivenLine } from "./given.ts";
import { groundLine, whyLine } from "./ground.ts";
import { timeLine } from "./time.ts";
import { sourceLine, usedLine } from "./used.ts";
import { whoLine } from "./who.ts";

export function purposesSection(context: Context, readers: Readership): Section | undefined {
  const title = context.messages.words("section.purposes");
  return section(
    "purposes",
    title,
    ...readers.purposes.map((purpose) => purposeCard(context, purpose, readers)),
  );
}

/** What is planned: people hear of it before it starts (GDPR Art. 13(3)). */
export function plannedSection(context: Context, readers: Readership): Section | undefined {
  const title = context.messages.words("section.planned");
  return section(
    "planned",
    title,
    ...readers.planned.map((purpose) => purposeCard(context, purpose, readers)),
  );
}

function purposeCard(context: Context, purpose: Node, readers: Readership): Block | undefined {
  const title = say(context, anchor(purpose), { make: (read) => [nameOf(read, purpose)] });
  return card(
    title ?? fixed(anchor(purpose), []),
    facts(
      startLine(context, purpose),
      usedLine(context, purpose),
      sourceLine(context, purpose),
      whyLine(context, purpose),
      groundLine(context, purpose, readers),
      notGivenLine(context, purpose),
      timeLine(context, purpose),
      whoLine(context, purpose),
      choiceLine(context, purpose),
    ),
  );
}

/** Only planned purposes have a first day to tell of. */
function startLine(context: Context, purpose: Node): Line | undefined {
  if (purpose.status !== "planned") return undefined;
  const { messages } = context;
  const says = say(context, anchor(purpose, "starts"), {
    make: (read) => {
      read.rest(purpose, "status");
      const day = read.word(purpose, "starts");
      return day === undefined
        ? undefined
        : messages.words("card.starts", { date: messages.date(day) });
    },
    shows: ["further_purposes"],
    missing: messages.format("line.starts"),
  });
  return { id: anchor(purpose, "start"), term: messages.format("line.starts"), says: [says] };
}
