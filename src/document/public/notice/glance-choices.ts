/** At a glance: what people can do, and how to reach us. */
import type { Sentence } from "../../../finding/document.ts";
import { say } from "../../build/sentence.ts";
import { canObject, isMarketing } from "../../facts/choices.ts";
import { answerWithin, reachUs } from "../../facts/contact.ts";
import { articles } from "../../facts/laws.ts";
import { namesOf } from "../../facts/naming.ts";
import type { Readership } from "../../facts/readers.ts";
import type { Context } from "../../types.ts";

/** Rights that everybody has whatever the ground. */
export function rightsLine(context: Context): Sentence | undefined {
  return say(context, "glance.rights", {
    make: () => context.messages.words("glance.rights"),
    law: articles(context, "Art. 15", "Art. 16", "Art. 17"),
  });
}

export function objectLine(context: Context, { purposes }: Readership): Sentence | undefined {
  return say(context, "glance.object", {
    make: (read) => {
      const some = purposes.filter((one) => canObject(read, one) || isMarketing(read, one));
      if (some.length === 0) return [];
      return context.messages.words("glance.object", { purposes: namesOf(read, some) });
    },
    law: articles(context, "Art. 21(4)"),
  });
}

export function contactLine(context: Context): Sentence | undefined {
  return say(context, "glance.contact", {
    make: (read) => {
      const where = reachUs(read);
      if (where === undefined) return undefined;
      return context.messages.words("glance.contact", { where, period: answerWithin(read) });
    },
    law: articles(context, "Art. 12(3)"),
  });
}
