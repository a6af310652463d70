/** How we use AI: for each system what people must be told (AI Act Art. 26, 50; GDPR Art. 13, 22). */
import type { Block, Document } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { card, facts, paragraph, section, sections } from "../../build/blocks.ts";
import { anchor, fixed, say } from "../../build/sentence.ts";
import { nameOf } from "../../facts/naming.ts";
import { factOf } from "../../read/fact.ts";
import { nodesOf } from "../../read/plain.ts";
import type { Context } from "../../types.ts";
import { contactSection } from "../notice/contact.ts";
import { businessName, only, page } from "../page.ts";
import { systemLines } from "./ai-lines.ts";

export function aiNotice(context: Context): readonly Document[] {
  const { messages, root } = context;
  const stated = factOf(root, "ai_systems");
  if (stated.means === "unknown") return [];
  const systems = nodesOf(root, "ai_systems").filter(
    ({ status }) => status === undefined || status === "active",
  );
  // "None" is worth a sentence in the notice, not a page.
  if (systems.length === 0) return [];
  const all = sections(
    section(
      "systems",
      messages.words("ai_notice.systems"),
      ...systems.map((system) => systemCard(context, system)),
      paragraph(
        say(context, "systems.complete", {
          make: (read) =>
            read.complete(root, "ai_systems") ? messages.words("ai_notice.complete") : [],
        }),
      ),
    ),
    contactSection(context),
  );
  return only(
    page(context, {
      kind: "ai-notice",
      title: messages.format("ai_notice.title"),
      about: messages.format("ai_notice.about", { name: businessName(context) }),
      list: "ai_notice",
      sections: all,
    }),
  );
}

function systemCard(context: Context, system: Node): Block | undefined {
  const title = say(context, anchor(system), { make: (read) => [nameOf(read, system)] });
  return card(title ?? fixed(anchor(system), []), facts(...systemLines(context, system)));
}
