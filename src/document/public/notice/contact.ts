/** Who is responsible and how to reach them, the data protection officer, representatives. */

import type { Section, Sentence } from "../../../finding/document.ts";
import { eea } from "../../../law/countries.ts";
import { META } from "../../../model/node.ts";
import { list, section } from "../../build/blocks.ts";
import { closed, say } from "../../build/sentence.ts";
import { contactOf, emailWords, urlWords } from "../../facts/contact.ts";
import { articles, generalLaws } from "../../facts/laws.ts";
import { nodeOf, sectionOf, wordOf } from "../../read/plain.ts";
import type { Context } from "../../types.ts";

type Maybe = Sentence | undefined;

export function contactSection(context: Context): Section | undefined {
  return section(
    "contact",
    context.messages.words("section.contact"),
    list([who(context), address(context)], ways(context), officer(context)),
    list(representative(context, "eu"), representative(context, "uk")),
  );
}

function who(context: Context): Maybe {
  const business = sectionOf(context.root, "business");
  return say(context, "contact.who", {
    make: (read) => {
      const legal = read.text(business, "legal_name") ?? read.text(business, "name");
      return legal && closed(context.messages.words("contact.who", { legal }));
    },
    shows: ["controller"],
    law: articles(context, "Art. 13(1)(a)"),
    missing: context.messages.format("contact.who_name"),
  });
}

function address(context: Context): Maybe {
  const business = sectionOf(context.root, "business");
  return say(context, "contact.address", {
    make: (read) => {
      const text = read.text(business, "address");
      return text === undefined
        ? []
        : closed(context.messages.words("contact.address", { address: text }));
    },
    law: articles(context, "Art. 13(1)(a)"),
  });
}

function ways(context: Context): readonly Maybe[] {
  const { messages } = context;
  return [
    say(context, "contact.email", {
      make: (read) => {
        const contact = contactOf(read);
        const email = contact && read.word(contact, "email");
        if (email !== undefined)
          return messages.words("contact.email", { email: emailWords(email) });
        // A postal address is a way to reach us, too.
        return wordOf(sectionOf(context.root, "business"), "address") === undefined
          ? undefined
          : [];
      },
      shows: ["controller"],
      law: articles(context, "Art. 13(1)(a)"),
      missing: messages.format("contact.how_name"),
    }),
    say(context, "contact.phone", {
      make: (read) => {
        const contact = contactOf(read);
        const phone =
          contact && Object.hasOwn(contact, "phone") ? read.text(contact, "phone") : undefined;
        return phone === undefined ? [] : messages.words("contact.phone", { phone });
      },
    }),
    say(context, "contact.web", {
      make: (read) => {
        const contact = contactOf(read);
        const url =
          contact && Object.hasOwn(contact, "url") ? read.word(contact, "url") : undefined;
        return url === undefined ? [] : messages.words("contact.web", { url: urlWords(url) });
      },
    }),
  ];
}

/** Named, or known not to be there; when nobody says, people could not be told whom to ask. */
function officer(context: Context): readonly Maybe[] {
  const { messages } = context;
  const business = sectionOf(context.root, "business");
  const dpo = nodeOf(business, "dpo");
  const shows = ["dpo"];
  const law = articles(context, "Art. 13(1)(b)");
  return [
    say(context, "contact.dpo", {
      make: (read) => {
        const fact = read.fact(business, "dpo");
        if (fact.means === "none") return messages.words("contact.no_dpo");
        const name = dpo && read.text(dpo, "name");
        return name && messages.words("contact.dpo", { name });
      },
      // Without an officer there is nothing that the law asks to be shown.
      shows: dpo === undefined && business[META].none.has("dpo") ? [] : shows,
      law,
      missing: messages.format("contact.dpo_name"),
    }),
    say(context, "contact.dpo.email", {
      make: (read) => {
        const email = dpo && read.word(dpo, "email");
        if (dpo === undefined) return [];
        return email === undefined
          ? undefined
          : messages.words("contact.dpo_email", { email: emailWords(email) });
      },
      shows,
      law,
      missing: messages.format("contact.dpo_name"),
    }),
    say(context, "contact.dpo.phone", {
      make: (read) => {
        const phone = dpo && Object.hasOwn(dpo, "phone") ? read.text(dpo, "phone") : undefined;
        return phone === undefined ? [] : messages.words("contact.dpo_phone", { phone });
      },
    }),
  ];
}

/** Asked for only where the business has no seat in the area of the law (Art. 27). */
function representative(context: Context, area: "eu" | "uk"): readonly Maybe[] {
  const { messages, today } = context;
  const business = sectionOf(context.root, "business");
  const law = area === "eu" ? "gdpr" : "uk_gdpr";
  const country = wordOf(business, "country");
  const isInside =
    country === undefined ||
    (area === "eu" ? eea(country, today) !== "no" : country.startsWith("GB"));
  const part = nodeOf(business, `${area}_representative`);
  if (part === undefined && (isInside || !generalLaws(context).includes(law))) return [];
  const options = {
    shows: [area === "eu" ? "representative" : "uk_representative"],
    law: articles(context, "Art. 13(1)(a)", "Art. 27"),
    missing: messages.format("contact.representative_name"),
  };
  return [
    say(context, `contact.${area}_representative`, {
      ...options,
      make: (read) => {
        const fact = read.fact(business, `${area}_representative`);
        if (fact.means === "none") return [];
        const name = part && read.text(part, "name");
        return name && messages.words(`contact.${area}_representative`, { name });
      },
    }),
    say(context, `contact.${area}_representative.reach`, {
      make: (read) => {
        const email = part && Object.hasOwn(part, "email") ? read.word(part, "email") : undefined;
        const post =
          part && Object.hasOwn(part, "address") ? read.text(part, "address") : undefined;
        const where = email === undefined ? post : emailWords(email);
        return where === undefined
          ? []
          : closed(messages.words("contact.representative_reach", { where }));
      },
    }),
  ];
}
