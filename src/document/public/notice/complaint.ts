/** Whom people can complain to: the authority, and under UK law the business itself. */
import type { Sentence } from "../../../finding/document.ts";
import { authority } from "../../../law/authorities.ts";
import type { Line } from "../../build/blocks.ts";
import { cite, fixed, say } from "../../build/sentence.ts";
import { reachUs, urlWords } from "../../facts/contact.ts";
import { generalLaws } from "../../facts/laws.ts";
import { sectionOf, wordOf } from "../../read/plain.ts";
import type { Context } from "../../types.ts";

/** First day of the duty to deal with complaints oneself (DPA 2018 s. 164A). */
const COMPLAINTS_FROM = "2026-06-19";
const ACKNOWLEDGE_DAYS = 30;

export function complaintLines(context: Context): readonly (Line | undefined)[] {
  const { messages } = context;
  return [
    toUs(context),
    {
      id: "rights.complain",
      term: messages.format("rights.complain"),
      says: [...authorities(context), leading(context), elsewhere(context)],
    },
  ];
}

function authorities(context: Context): readonly (Sentence | undefined)[] {
  const { root } = context;
  const business = sectionOf(root, "business");
  return generalLaws(context).map((law) => {
    // The Information Commissioner answers for the United Kingdom, whatever the seat of the business.
    const isBritish = law === "uk_gdpr";
    const code = isBritish ? "GB" : wordOf(business, "authority");
    return say(context, `rights.complain.${law}`, {
      make: (read) => {
        if (!isBritish && read.word(business, "authority") === undefined) return undefined;
        read.rest(business, "country");
        const found = code === undefined ? undefined : authority(code);
        if (found?.known !== true) {
          read.missing(business, "authority");
          return undefined;
        }
        const site = urlWords(`https://${found.site}`);
        return context.messages.words("rights.complain_to", {
          authority: found.name,
          site: { ...site, text: found.site, kind: "ours" },
        });
      },
      shows: ["complaint"],
      law: [cite(law, "Art. 77"), cite(law, "Art. 13(2)(d)")],
      missing: context.messages.format("rights.complain_name"),
    });
  });
}

/** Which authority leads where several countries are concerned, if it is another one. */
function leading(context: Context): Sentence | undefined {
  if (!generalLaws(context).includes("gdpr")) return undefined;
  const { messages, root } = context;
  const business = sectionOf(root, "business");
  return say(context, "rights.complain.lead", {
    make: (read) => {
      const code = wordOf(business, "lead_authority");
      const found = code === undefined ? undefined : authority(code);
      if (found?.known !== true || code === wordOf(business, "authority")) return [];
      read.rest(business, "lead_authority");
      return messages.words("rights.complain_lead", {
        authority: found.name,
        site: { ...urlWords(`https://${found.site}`), text: found.site, kind: "ours" },
      });
    },
    law: [cite("gdpr", "Art. 56(1)")],
  });
}

function elsewhere(context: Context): Sentence | undefined {
  if (!generalLaws(context).includes("gdpr")) return undefined;
  return fixed("rights.complain.home", context.messages.words("rights.complain_home"), {
    law: [cite("gdpr", "Art. 77(1)")],
  });
}

function toUs(context: Context): Line | undefined {
  const { messages, root, today } = context;
  if (!generalLaws(context).includes("uk_gdpr") || today < COMPLAINTS_FROM) return undefined;
  const own = sectionOf(root, "rights").uk_complaints;
  return {
    id: "rights.complain_us",
    term: messages.format("rights.complain_us"),
    says: [
      say(context, "rights.complain_us.how", {
        make: (read) => {
          const complaints =
            own === undefined ? undefined : read.node(sectionOf(root, "rights"), "uk_complaints");
          const form =
            complaints && Object.hasOwn(complaints, "form")
              ? read.word(complaints, "form")
              : undefined;
          const said =
            complaints && Object.hasOwn(complaints, "acknowledge_days")
              ? read.number(complaints, "acknowledge_days")
              : undefined;
          const where = form === undefined ? reachUs(read) : urlWords(form);
          if (where === undefined) return undefined;
          return messages.words("rights.complain_us_how", {
            where,
            days: said ?? ACKNOWLEDGE_DAYS,
          });
        },
        shows: ["complaint_to_controller"],
        law: [cite("uk_gdpr", "DPA 2018 s. 164A")],
        missing: messages.format("contact.how_name"),
      }),
    ],
  };
}
