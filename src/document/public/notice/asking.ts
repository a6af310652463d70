/** How to use one's rights: where to ask, how fast the answer comes, what it costs, what proof is asked. */
import type { Block } from "../../../finding/document.ts";
import { paragraph } from "../../build/blocks.ts";
import { closed, say } from "../../build/sentence.ts";
import { answerWithin, extendedBy } from "../../facts/contact.ts";
import { articles } from "../../facts/laws.ts";
import { nodeOf, sectionOf } from "../../read/plain.ts";
import type { Context } from "../../types.ts";

export function askParagraphs(context: Context): readonly (Block | undefined)[] {
  const { messages, root } = context;
  const rights = sectionOf(root, "rights");
  return [
    paragraph(
      say(context, "rights.channels", {
        make: (read) => {
          const channels = read.words(rights, "channels");
          if (channels === undefined || channels.length === 0) return undefined;
          const list = channels.map((channel) => messages.format("rights.channel", { channel }));
          return messages.words("rights.ask", { channels: messages.list(list) });
        },
        shows: ["rights"],
        law: articles(context, "Art. 12(2)"),
        missing: messages.format("rights.ask_how"),
      }),
      say(context, "rights.within", {
        make: (read) => messages.words("rights.within", { period: answerWithin(read) }),
        law: articles(context, "Art. 12(3)"),
      }),
      say(context, "rights.longer", {
        make: (read) =>
          messages.words("rights.longer", {
            extension: extendedBy(read),
            period: answerWithin(read),
          }),
        law: articles(context, "Art. 12(3)"),
      }),
      say(context, "rights.free", {
        make: (read) => {
          const fee = read.word(rights, "fee");
          return fee === "always" ? [] : messages.words("rights.free");
        },
        law: articles(context, "Art. 12(5)"),
      }),
    ),
    paragraph(
      say(context, "rights.identity", {
        make: (read) => {
          const identity = nodeOf(rights, "identity");
          const how = identity && read.text(identity, "how");
          return how === undefined ? [] : closed(messages.words("rights.identity", { how }));
        },
        law: articles(context, "Art. 12(6)"),
      }),
    ),
  ];
}
