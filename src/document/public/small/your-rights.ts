/** Your rights on one page: what each means, how to ask, whom to complain to. */
import type { Document } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { facts, list, section, sections } from "../../build/blocks.ts";
import { anchor, say } from "../../build/sentence.ts";
import { howToStop } from "../../facts/choices.ts";
import { generalLaws } from "../../facts/laws.ts";
import { nameOf } from "../../facts/naming.ts";
import { everybody } from "../../facts/readers.ts";
import type { Context } from "../../types.ts";
import { askParagraphs } from "../notice/asking.ts";
import { complaintLines } from "../notice/complaint.ts";
import { contactSection } from "../notice/contact.ts";
import { objectionSection } from "../notice/objection.ts";
import { rightLines } from "../notice/rights.ts";
import { businessName, only, page } from "../page.ts";

/** For people under the GDPR or the UK GDPR; others read the page of their own law. */
export function yourRights(context: Context): readonly Document[] {
  const { messages } = context;
  const readers = everybody(context);
  if (generalLaws(context).length === 0 || readers.purposes.length === 0) return [];
  const all = sections(
    section(
      "rights",
      messages.words("your_rights.what"),
      facts(...rightLines(context, readers), ...complaintLines(context)),
    ),
    section("ask", messages.words("your_rights.how"), ...askParagraphs(context)),
    objectionSection(context, readers),
    section(
      "stop",
      messages.words("your_rights.stop"),
      list(...readers.purposes.map((purpose) => stopItem(context, purpose))),
    ),
    contactSection(context),
  );
  return only(
    page(context, {
      kind: "your-rights",
      title: messages.format("your_rights.title"),
      about: messages.format("your_rights.about", { name: businessName(context) }),
      sections: all,
    }),
  );
}

/** How to take back each yes, under the name of what it is for. */
function stopItem(context: Context, purpose: Node): ReturnType<typeof howToStop> {
  const ways = howToStop(context, purpose, anchor(purpose)).filter((one) => one !== undefined);
  if (ways.length === 0) return [];
  const { messages } = context;
  const title = say(context, anchor(purpose), {
    make: (read) => messages.words("your_rights.about_purpose", { name: nameOf(read, purpose) }),
  });
  return [title, ...ways];
}
