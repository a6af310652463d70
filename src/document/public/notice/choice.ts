/** Line of a card: what people can do about this purpose. */
import type { Sentence } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import type { Line } from "../../build/blocks.ts";
import { anchor, closed, say } from "../../build/sentence.ts";
import { canObject, groundOf, howToStop, isMarketing } from "../../facts/choices.ts";
import { articles } from "../../facts/laws.ts";
import type { Context } from "../../types.ts";

/** "Your choice": what the business offers, then what the law gives for this ground. */
export function choiceLine(context: Context, purpose: Node): Line {
  return {
    id: anchor(purpose, "choices"),
    term: context.messages.format("line.choice"),
    says: [
      offered(context, purpose),
      ...howToStop(context, purpose, anchor(purpose)),
      staysLawful(context, purpose),
      marketing(context, purpose),
      objection(context, purpose),
      byGround(context, purpose),
    ],
  };
}

function offered(context: Context, purpose: Node): Sentence | undefined {
  return say(context, anchor(purpose, "choice"), {
    make: (read) => {
      const text = Object.hasOwn(purpose, "choice") ? read.text(purpose, "choice") : undefined;
      return text === undefined ? [] : closed([text]);
    },
  });
}

function staysLawful(context: Context, purpose: Node): Sentence | undefined {
  return say(context, anchor(purpose, "stays_lawful"), {
    make: (read) =>
      groundOf(read, purpose) === "consent" ? context.messages.words("choice.stays_lawful") : [],
    law: articles(context, "Art. 7(3)"),
  });
}

function marketing(context: Context, purpose: Node): Sentence | undefined {
  const { messages } = context;
  return say(context, anchor(purpose, "opt_out"), {
    make: (read) => {
      const ground = groundOf(read, purpose);
      if (!isMarketing(read, purpose) || ground === undefined || ground === "consent") return [];
      const how = Object.hasOwn(purpose, "opt_out") ? read.text(purpose, "opt_out") : undefined;
      return how === undefined
        ? messages.words("choice.marketing")
        : closed(messages.words("choice.marketing_how", { how }));
    },
    law: articles(context, "Art. 21(2)", "Art. 21(3)"),
  });
}

function objection(context: Context, purpose: Node): Sentence | undefined {
  const { messages } = context;
  return say(context, anchor(purpose, "objection"), {
    make: (read) => {
      if (!canObject(read, purpose) || isMarketing(read, purpose)) return [];
      const link = {
        text: messages.format("section.objection"),
        kind: "ours",
        href: "#objection",
      } as const;
      return messages.words("choice.object", { link });
    },
    law: articles(context, "Art. 21(1)"),
  });
}

/** What can be deleted and what cannot follows from the ground. */
function byGround(context: Context, purpose: Node): Sentence | undefined {
  const { messages } = context;
  return say(context, anchor(purpose, "erasure"), {
    make: (read) => {
      switch (groundOf(read, purpose)) {
        case "legal_obligation":
          return messages.words("choice.kept_by_law");
        case "contract":
        case "vital_interests":
          return messages.words("choice.delete");
        default:
          return [];
      }
    },
    law: articles(context, "Art. 15", "Art. 16", "Art. 17"),
  });
}
