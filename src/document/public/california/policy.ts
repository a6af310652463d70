/** The privacy policy for people in California (Civ. Code 1798.130(a)(5); 11 CCR 7011). */
import type { Document, Section } from "../../../finding/document.ts";
import { list, paragraph, section, sections } from "../../build/blocks.ts";
import { cite, fixed, say } from "../../build/sentence.ts";
import { emailWords } from "../../facts/contact.ts";
import { nodesOf, sectionOf } from "../../read/plain.ts";
import { readerOf } from "../../read/reader.ts";
import type { Context } from "../../types.ts";
import { contactSection } from "../notice/contact.ts";
import { businessName, only, page } from "../page.ts";
import { categoryCard } from "./cards.ts";
import { isCalifornian, letteredOf, purposesThere } from "./facts.ts";
import { minors, sensitive, soldSummary } from "./giving.ts";
import { askingSection, rightsSection } from "./rights.ts";
import { signalsSection } from "./signals.ts";

export function californiaPolicy(context: Context): readonly Document[] {
  const { messages } = context;
  const purposes = purposesThere(context);
  if (!isCalifornian(context) || purposes.length === 0) return [];
  const all = sections(
    section(
      "glance",
      messages.words("section.glance"),
      paragraph(fixed("glance.whom", messages.words("california.whom"))),
      list(...soldSummary(context, purposes), sensitive(context, purposes), minors(context)),
    ),
    collected(context),
    rightsSection(context, purposes),
    askingSection(context, purposes),
    signalsSection(context),
    updated(context),
    withContact(context),
  );
  return only(
    page(context, {
      kind: "california-privacy-policy",
      title: messages.format("california.title"),
      about: messages.format("california.about", { name: businessName(context) }),
      list: "ccpa_policy",
      sections: all,
    }),
  );
}

function collected(context: Context): Section | undefined {
  const { messages, root } = context;
  const purposes = purposesThere(context);
  const lettered = letteredOf(readerOf(context), purposes);
  return section(
    "collected",
    messages.words("california.collected"),
    paragraph(
      say(context, "collected.complete", {
        make: (read) => {
          const ended = nodesOf(root, "purposes").filter(({ status }) => status === "retired");
          // What ended may have been in use within these months.
          if (ended.length > 0 || !read.complete(root, "purposes")) return [];
          return messages.words("california.list");
        },
        law: [cite("ccpa", "11 CCR 7011(e)(1)(A)")],
      }),
    ),
    ...lettered.map((one) => categoryCard(context, one)),
  );
}

function updated(context: Context): Section | undefined {
  const { messages, root } = context;
  const publish = sectionOf(root, "publish");
  return section(
    "updated",
    messages.words("section.changes"),
    paragraph(
      say(context, "updated.day", {
        make: (read) => {
          const day = read.word(publish, "effective");
          return day === undefined
            ? undefined
            : messages.words("california.updated", { date: messages.date(day) });
        },
        shows: ["updated"],
        law: [cite("ccpa", "11 CCR 7011(e)(4)")],
        missing: messages.format("california.updated_name"),
      }),
    ),
  );
}

/** The contact is an element of its own here. */
function withContact(context: Context): Section | undefined {
  const made = contactSection(context);
  if (made === undefined) return undefined;
  const business = sectionOf(context.root, "business");
  const { messages } = context;
  const extra = paragraph(
    say(context, "contact.for_requests", {
      make: (read) => {
        const contact = read.node(business, "contact");
        const email = contact && read.word(contact, "email");
        if (email === undefined) return undefined;
        const to = emailWords(email);
        const phone =
          contact !== undefined && Object.hasOwn(contact, "toll_free_phone")
            ? read.text(contact, "toll_free_phone")
            : undefined;
        return phone === undefined
          ? messages.words("california.contact", { email: to })
          : messages.words("california.contact_phone", { email: to, phone });
      },
      shows: ["contact"],
      law: [cite("ccpa", "11 CCR 7011(e)(3)(J)")],
      missing: messages.format("contact.how_name"),
    }),
  );
  return { ...made, blocks: extra === undefined ? made.blocks : [...made.blocks, extra] };
}
