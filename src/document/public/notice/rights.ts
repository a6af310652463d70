/** Your rights: a line for each that holds here, then how to use them. */
import type { Section } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { facts, type Line, section } from "../../build/blocks.ts";
import { fixed, say } from "../../build/sentence.ts";
import { canObject, groundOf, isMarketing } from "../../facts/choices.ts";
import { articles } from "../../facts/laws.ts";
import { namesOf } from "../../facts/naming.ts";
import type { Readership } from "../../facts/readers.ts";
import { nodeOf } from "../../read/plain.ts";
import type { Reader } from "../../read/reader.ts";
import type { Context } from "../../types.ts";
import { askParagraphs } from "./asking.ts";
import { complaintLines } from "./complaint.ts";

const SHOWS = ["rights"];

export function rightsSection(context: Context, readers: Readership): Section | undefined {
  return section(
    "rights",
    context.messages.words("section.rights"),
    facts(...rightLines(context, readers), ...complaintLines(context)),
    ...askParagraphs(context),
  );
}

/** Rights that hold whatever the ground, then those that follow from it. */
export function rightLines(context: Context, readers: Readership): readonly (Line | undefined)[] {
  return [
    always(context, "see", "Art. 15"),
    always(context, "correct", "Art. 16"),
    deletion(context, readers),
    always(context, "pause", "Art. 18"),
    moving(context, readers),
    objecting(context, readers),
    withdrawing(context, readers),
    human(context, readers),
  ];
}

function always(context: Context, name: "see" | "correct" | "pause", article: string): Line {
  const { messages } = context;
  const law = articles(context, article);
  return {
    id: `rights.${name}`,
    term: messages.format(`rights.${name}`),
    says: [
      fixed(`rights.${name}.how`, messages.words(`rights.${name}_how`), { shows: SHOWS, law }),
    ],
  };
}

function deletion(context: Context, { purposes }: Readership): Line {
  const { messages } = context;
  return {
    id: "rights.delete",
    term: messages.format("rights.delete"),
    says: [
      fixed("rights.delete.how", messages.words("rights.delete_how"), {
        shows: SHOWS,
        law: articles(context, "Art. 17"),
      }),
      say(context, "rights.delete.kept", {
        make: (read) => {
          const kept = grounded(read, purposes, ["legal_obligation"]);
          if (kept.length === 0) return [];
          return messages.words("rights.delete_kept", { purposes: namesOf(read, kept) });
        },
        law: articles(context, "Art. 17(3)(b)"),
      }),
    ],
  };
}

function grounded(
  read: Reader,
  purposes: readonly Node[],
  grounds: readonly string[],
): readonly Node[] {
  return purposes.filter((purpose) => grounds.includes(groundOf(read, purpose) ?? ""));
}

function moving(context: Context, { purposes }: Readership): Line {
  const { messages } = context;
  return {
    id: "rights.move",
    term: messages.format("rights.move"),
    says: [
      say(context, "rights.move.how", {
        make: (read) => {
          const some = grounded(read, purposes, ["consent", "contract"]);
          if (some.length === 0) return [];
          return messages.words("rights.move_how", { purposes: namesOf(read, some) });
        },
        shows: SHOWS,
        law: articles(context, "Art. 20"),
      }),
    ],
  };
}

function objecting(context: Context, { purposes }: Readership): Line {
  const { messages } = context;
  return {
    id: "rights.object",
    term: messages.format("rights.object"),
    says: [
      say(context, "rights.object.how", {
        make: (read) => {
          const some = purposes.filter((one) => canObject(read, one) || isMarketing(read, one));
          if (some.length === 0) return [];
          const text = messages.format("section.objection");
          return messages.words("rights.object_how", {
            link: { text, kind: "ours", href: "#objection" },
          });
        },
        shows: SHOWS,
        law: articles(context, "Art. 21"),
      }),
    ],
  };
}

function withdrawing(context: Context, { purposes }: Readership): Line {
  const { messages } = context;
  return {
    id: "rights.withdraw",
    term: messages.format("rights.withdraw"),
    says: [
      say(context, "rights.withdraw.how", {
        make: (read) => {
          const some = grounded(read, purposes, ["consent"]);
          if (some.length === 0) return [];
          return messages.words("rights.withdraw_how", { purposes: namesOf(read, some) });
        },
        shows: ["rights", "withdrawal"],
        law: articles(context, "Art. 7(3)"),
      }),
    ],
  };
}

/** Only where a machine alone decides (GDPR Art. 22(3)). */
function human(context: Context, { purposes }: Readership): Line {
  const { messages } = context;
  return {
    id: "rights.human",
    term: messages.format("rights.human"),
    says: [
      say(context, "rights.human.how", {
        make: (read) => {
          const some = purposes.filter((purpose) => {
            const decision = nodeOf(purpose, "automated_decision");
            if (decision?.solely === true) read.rest(decision, "solely");
            return decision?.solely === true;
          });
          if (some.length === 0) return [];
          return messages.words("rights.human_how", { purposes: namesOf(read, some) });
        },
        law: articles(context, "Art. 22(3)"),
      }),
    ],
  };
}
