/** Lines of a card: why we use it, and on which ground. */
import type { Sentence, Words } from "../../../finding/document.ts";
import { term } from "../../../law/vocabulary.ts";
import { isMessageKey } from "../../../message/messages.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import type { Line } from "../../build/blocks.ts";
import { anchor, closed, say } from "../../build/sentence.ts";
import { groundOf } from "../../facts/choices.ts";
import { articles } from "../../facts/laws.ts";
import type { Readership } from "../../facts/readers.ts";
import { nodeOf, nodesOf } from "../../read/plain.ts";
import type { Reader } from "../../read/reader.ts";
import type { Context } from "../../types.ts";

/** "Why": what the business itself says. */
export function whyLine(context: Context, purpose: Node): Line {
  const { messages } = context;
  return {
    id: anchor(purpose, "why"),
    term: messages.format("line.why"),
    says: [
      say(context, anchor(purpose, "description"), {
        make: (read) => {
          const text = read.text(purpose, "description");
          return text === undefined ? undefined : closed(messages.words("card.why", { text }));
        },
        shows: ["purposes"],
        law: articles(context, "Art. 13(1)(c)"),
        missing: messages.format("line.why"),
      }),
    ],
  };
}

/** "Our ground": the basis in everyday words, with the reason or the law behind it. */
export function groundLine(context: Context, purpose: Node, readers: Readership): Line {
  const { messages } = context;
  return {
    id: anchor(purpose, "ground"),
    term: messages.format("line.ground"),
    says: [
      say(context, anchor(purpose, "lawful_basis"), {
        make: (read) => {
          const basis = groundOf(read, purpose);
          return basis === undefined ? undefined : messages.words(groundKey(basis, readers));
        },
        shows: ["purposes"],
        law: articles(context, "Art. 13(1)(c)", "Art. 6(1)"),
        missing: messages.format("line.ground"),
      }),
      interest(context, purpose),
      lawBehind(context, purpose, "lawful_basis"),
      ...freeToSayNo(context, purpose),
      special(context, purpose),
      lawBehind(context, purpose, "special_category"),
      offences(context, purpose),
    ],
  };
}

function groundKey(basis: string, { isStaff, isApplicants }: Readership): "ground.contract" {
  const who = isStaff ? "staff" : isApplicants ? "applicants" : "";
  const own = `ground.${basis}_${who}`;
  // Every basis of the schema has a message: the test of the catalogue holds them together.
  return (isMessageKey(own) ? own : `ground.${basis}`) as "ground.contract";
}

function interest(context: Context, purpose: Node): Sentence | undefined {
  const { messages } = context;
  return say(context, anchor(purpose, "interest"), {
    make: (read) => {
      if (groundOf(read, purpose) !== "legitimate_interests") return [];
      const ground = nodeOf(purpose, "lawful_basis");
      const text = ground && read.text(ground, "interest");
      return text === undefined ? undefined : closed(messages.words("card.interest", { text }));
    },
    shows: ["interests"],
    law: articles(context, "Art. 13(1)(d)"),
    missing: messages.format("card.interest_name"),
  });
}

/** "The law: ...", as the business cites it; under a ground or a condition. */
function lawBehind(
  context: Context,
  purpose: Node,
  key: "lawful_basis" | "special_category",
): Sentence | undefined {
  return say(context, anchor(purpose, key, "law"), {
    make: (read) => {
      const part = nodeOf(purpose, key);
      const words = part && citedLaw(read, part);
      return words ?? [];
    },
  });
}

/** "The law: ..." for any part that names one; undefined when it names none. */
export function citedLaw(read: Reader, part: Node): readonly Words[] | undefined {
  const law = isNode(part.law) ? part.law : undefined;
  const text = law && read.text(law, "cite");
  return text === undefined ? undefined : closed(read.context.messages.words("card.law", { text }));
}

function freeToSayNo(context: Context, purpose: Node): readonly (Sentence | undefined)[] {
  const { messages } = context;
  return nodesOf(purpose, "consents").map((consent) =>
    say(context, anchor(purpose, anchor(consent, "required_for_service")), {
      make: (read) => {
        read.rest(consent, "purposes");
        const needed = read.yes(consent, "required_for_service");
        return needed === false ? messages.words("card.free") : [];
      },
      law: articles(context, "Art. 7(4)"),
    }),
  );
}

/** What allows data on offences (GDPR Art. 10). */
function offences(context: Context, purpose: Node): Sentence | undefined {
  const { messages } = context;
  return say(context, anchor(purpose, "criminal"), {
    make: (read) => {
      const part = nodeOf(purpose, "criminal");
      const text = part && read.text(part, "authority");
      return text === undefined ? [] : closed(messages.words("card.offences", { text }));
    },
    law: articles(context, "Art. 10"),
  });
}

function special(context: Context, purpose: Node): Sentence | undefined {
  const { messages } = context;
  return say(context, anchor(purpose, "special_category"), {
    make: (read) => {
      const part = nodeOf(purpose, "special_category");
      const condition = part && read.word(part, "condition");
      const plain = condition && term("special_conditions", condition)?.plain;
      return plain ? messages.words("card.special", { because: messages.pick(plain) }) : [];
    },
    law: articles(context, "Art. 9(2)"),
  });
}
