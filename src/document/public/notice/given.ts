/** Line of a card: what happens if people do not give the data. */
import { META, type Node } from "../../../model/node.ts";
import type { Line } from "../../build/blocks.ts";
import { anchor, closed, say } from "../../build/sentence.ts";
import { groundOf } from "../../facts/choices.ts";
import { sourcesOf } from "../../facts/data.ts";
import { articles } from "../../facts/laws.ts";
import { type Reader, readerOf } from "../../read/reader.ts";
import type { Context } from "../../types.ts";

/** "If you do not give it"; only where people are asked for data at all. */
export function notGivenLine(context: Context, purpose: Node): Line | undefined {
  const { messages } = context;
  if (sourcesOf(readerOf(context), purpose)?.includes("person") !== true) return undefined;
  const law = articles(context, "Art. 13(2)(e)");
  return {
    id: anchor(purpose, "not_given"),
    term: messages.format("line.not_given"),
    says: [
      say(context, anchor(purpose, "required_by"), {
        make: (read) => {
          sourcesOf(read, purpose);
          const by = required(read, purpose);
          return by === undefined ? [] : messages.words("card.required_by", { by });
        },
        shows: ["provision"],
        law,
      }),
      say(context, anchor(purpose, "if_not_given"), {
        make: (read) => {
          sourcesOf(read, purpose);
          const by = required(read, purpose);
          const says = Object.hasOwn(purpose, "if_not_given");
          // Nobody has to give it, and nothing follows: the next sentence says so.
          if (by === "nothing" && !says) return [];
          const text = read.text(purpose, "if_not_given");
          return text === undefined ? undefined : closed(messages.words("card.if_not", { text }));
        },
        shows: ["provision"],
        law,
        missing: messages.format("line.not_given"),
      }),
    ],
  };
}

/** Whether a law or a contract asks for it: as the purpose says, else as follows from its ground. */
function required(read: Reader, purpose: Node): string | undefined {
  if (!purpose[META].origins.has("required_by")) groundOf(read, purpose);
  return read.word(purpose, "required_by");
}
