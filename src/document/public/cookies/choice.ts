/** How to accept, refuse and take back: as the consents behind the cookies say. */
import type { Section, Sentence } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { list, paragraph, section } from "../../build/blocks.ts";
import { anchor, closed, fixed, say } from "../../build/sentence.ts";
import { wayOut } from "../../facts/choices.ts";
import { needsYes } from "../../facts/cookies.ts";
import { articles } from "../../facts/laws.ts";
import { namesOf } from "../../facts/naming.ts";
import { nodeOf, nodesOf } from "../../read/plain.ts";
import { readerOf } from "../../read/reader.ts";
import type { Context } from "../../types.ts";

export function choiceSection(context: Context, cookies: readonly Node[]): Section | undefined {
  const { messages } = context;
  if (cookies.length === 0) return undefined;
  const asked = cookies.filter((cookie) => needsYes(readerOf(context), cookie) !== false);
  const consents = [...new Set(asked.flatMap(consentsFor))];
  return section(
    "choice",
    messages.words("cookie_notice.choice"),
    list(...consents.map((consent) => consentItem(context, consent, asked))),
    paragraph(
      ...asked
        .filter((cookie) => consentsFor(cookie).length === 0)
        .map((one) => noWay(context, one)),
    ),
    paragraph(
      fixed("choice.browser", messages.words("cookie_notice.browser"), {
        // With nothing that needs a yes, deleting is all there is to choose.
        shows: asked.length === 0 ? ["choice"] : [],
      }),
    ),
  );
}

function consentsFor(cookie: Node): readonly Node[] {
  const purpose = nodeOf(cookie, "serves");
  return purpose === undefined ? [] : nodesOf(purpose, "consents");
}

function consentItem(
  context: Context,
  consent: Node,
  cookies: readonly Node[],
): readonly (Sentence | undefined)[] {
  const { messages } = context;
  const ui = nodeOf(consent, "ui");
  const law = articles(context, "Art. 7(3)");
  return [
    say(context, anchor(consent, "purposes"), {
      make: (read) => {
        const purposes = nodesOf(consent, "purposes");
        read.rest(consent, "purposes");
        for (const cookie of cookies) {
          if (consentsFor(cookie).includes(consent)) read.rest(cookie, "serves");
        }
        return messages.words("cookie_notice.wait", { purposes: namesOf(read, purposes) });
      },
      law,
    }),
    say(context, anchor(consent, "ui", "reject"), {
      make: (read) => {
        const reject = ui && read.word(ui, "reject");
        if (ui === undefined || reject === "none") return [];
        return reject === undefined ? [] : messages.words("cookie_notice.reject", { reject });
      },
      law,
    }),
    say(context, anchor(consent, "withdrawal"), {
      make: (read) => {
        const withdrawal = read.node(consent, "withdrawal");
        if (withdrawal === undefined) return undefined;
        return closed(messages.words("choice.stop", { how: wayOut(read, withdrawal) }));
      },
      shows: ["choice"],
      law,
      missing: messages.format("choice.how_to_stop"),
    }),
    say(context, anchor(consent, "ui", "choice_kept"), {
      make: (read) => {
        const period =
          ui && Object.hasOwn(ui, "choice_kept") ? read.word(ui, "choice_kept") : undefined;
        if (period === undefined) return [];
        return messages.words("cookie_notice.kept", { period: messages.duration(period) });
      },
    }),
  ];
}

/** A cookie that waits for a yes which nobody asks for. */
function noWay(context: Context, cookie: Node): Sentence | undefined {
  return say(context, anchor(cookie, "consent"), {
    make: (read) => {
      const purpose = read.node(cookie, "serves");
      if (purpose !== undefined) read.missing(purpose, "consents");
      return undefined;
    },
    shows: ["choice"],
    missing: context.messages.format("choice.how_to_stop"),
  });
}
