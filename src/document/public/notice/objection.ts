/** Say no to a use: apart from all other information, as GDPR Art. 21(4) asks. */
import type { Section } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { paragraph, section } from "../../build/blocks.ts";
import { fixed, say } from "../../build/sentence.ts";
import { canObject, isMarketing } from "../../facts/choices.ts";
import { reachUs } from "../../facts/contact.ts";
import { articles } from "../../facts/laws.ts";
import { namesOf } from "../../facts/naming.ts";
import type { Readership } from "../../facts/readers.ts";
import { type Reader, readerOf } from "../../read/reader.ts";
import type { Context } from "../../types.ts";

type Is = (read: Reader, purpose: Node) => boolean;

export function objectionSection(context: Context, { purposes }: Readership): Section | undefined {
  const { messages } = context;
  const ofGround: Is = (read, one) => canObject(read, one) && !isMarketing(read, one);
  const has = (is: Is): boolean => purposes.some((one) => is(readerOf(context), one));
  const [hasGround, hasMarketing] = [has(ofGround), has(isMarketing)];
  if (!hasGround && !hasMarketing) return undefined;
  const shows = ["objection"];
  const named = (id: string, is: Is, key: "objection.grounds" | "objection.marketing") =>
    say(context, `objection.${id}`, {
      make: (read) => {
        const some = purposes.filter((one) => is(read, one));
        return some.length === 0 ? [] : messages.words(key, { purposes: namesOf(read, some) });
      },
      shows,
      law: articles(context, id === "marketing" ? "Art. 21(2)" : "Art. 21(1)", "Art. 21(4)"),
    });
  const law = articles(context, "Art. 21(1)");
  return section(
    "objection",
    messages.words("section.objection"),
    hasGround
      ? paragraph(
          named("grounds", ofGround, "objection.grounds"),
          fixed("objection.why", messages.words("objection.why"), { law }),
          fixed("objection.then", messages.words("objection.then"), { law }),
        )
      : undefined,
    paragraph(named("marketing", isMarketing, "objection.marketing")),
    paragraph(
      say(context, "objection.how", {
        make: (read) => {
          const where = reachUs(read);
          return where && messages.words("objection.how", { where });
        },
        shows,
        law: articles(context, "Art. 21(4)"),
        missing: messages.format("contact.how_name"),
      }),
    ),
  );
}
