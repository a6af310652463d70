/** The notices of the rights to opt out and to limit (11 CCR 7013, 7014), where they apply. */
import type { Document, Sentence, Words } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { list, paragraph, section, sections } from "../../build/blocks.ts";
import { cite, fixed, say } from "../../build/sentence.ts";
import { contactOf, emailWords, urlWords } from "../../facts/contact.ts";
import { nodeOf, sectionOf, wordOf } from "../../read/plain.ts";
import { type Reader, readerOf } from "../../read/reader.ts";
import type { Context } from "../../types.ts";
import { businessName, only, page } from "../page.ts";
import { goesBeyond, isCalifornian, purposesThere } from "./facts.ts";
import { sellsOrShares } from "./giving.ts";

type Choice = "opt_out" | "limit";

export function optOutNotice(context: Context): readonly Document[] {
  const sells = isCalifornian(context) && sellsOrShares(readerOf(context)) === true;
  return sells ? choiceNotice(context, "opt_out") : [];
}

export function limitNotice(context: Context): readonly Document[] {
  const read = readerOf(context);
  const beyond =
    isCalifornian(context) && purposesThere(context).some((one) => goesBeyond(read, one) === true);
  return beyond ? choiceNotice(context, "limit") : [];
}

function choiceNotice(context: Context, choice: Choice): readonly Document[] {
  const { messages } = context;
  const law = [cite("ccpa", choice === "opt_out" ? "11 CCR 7013(f)" : "11 CCR 7014(f)")];
  const all = sections(
    section(
      "right",
      messages.words(`california.${choice}_right`),
      paragraph(
        fixed("right.description", messages.words(`california.${choice}_what`), {
          shows: ["description"],
          law,
        }),
        fixed("right.no_retaliation", messages.words("california.right.no_retaliation"), {
          law: [cite("ccpa", "Civ. Code 1798.125")],
        }),
      ),
    ),
    section(
      "how",
      messages.words("your_rights.how"),
      list(link(context, choice), ...methods(context), written(context)),
      paragraph(...promises(context)),
    ),
  );
  return only(
    page(context, {
      kind: choice === "opt_out" ? "opt-out-notice" : "limit-notice",
      title: messages.format(`california.${choice}_title`),
      about: messages.format("california.choice_about", { name: businessName(context) }),
      list: choice === "opt_out" ? "opt_out_notice" : "limit_notice",
      sections: all,
    }),
  );
}

/** The link that stands on the site, or the one that takes its place. */
function link(context: Context, choice: Choice): Sentence | undefined {
  const { messages } = context;
  const law = [cite("ccpa", choice === "opt_out" ? "11 CCR 7013(f)(2)" : "11 CCR 7014(f)(2)")];
  return say(context, "how.link", {
    make: (read) => {
      const url = linkOf(read, choice);
      return url && messages.words("california.use_link", { link: url });
    },
    shows: ["instructions"],
    law,
    missing: messages.format("california.link_name"),
  });
}

function linkOf(read: Reader, choice: Choice): Words | undefined {
  const ccpa = read.node(sectionOf(read.context.root, "business"), "ccpa");
  const links = ccpa && read.node(ccpa, "links");
  if (links === undefined) return undefined;
  const alternative = nodeOf(links, "alternative");
  const url = alternative && wordOf(alternative, "url");
  if (alternative !== undefined && url !== undefined) {
    read.rest(alternative, "url");
    return urlWords(url);
  }
  const own = read.word(links, choice === "opt_out" ? "do_not_sell" : "limit");
  return own === undefined ? undefined : urlWords(own);
}

function optOutOf(context: Context): Node | undefined {
  const ccpa = nodeOf(sectionOf(context.root, "rights"), "ccpa");
  return ccpa && nodeOf(ccpa, "opt_out");
}

function methods(context: Context): readonly (Sentence | undefined)[] {
  const { messages } = context;
  const part = optOutOf(context);
  return [
    say(context, "how.methods", {
      make: (read) => {
        const all = part && read.words(part, "methods");
        if (all === undefined || all.length === 0) return [];
        const list = all.map((method) => messages.format("california.method", { method }));
        return messages.words("california.methods", { methods: messages.list(list) });
      },
    }),
  ];
}

function written(context: Context): Sentence | undefined {
  return say(context, "how.write", {
    make: (read) => {
      const contact = contactOf(read);
      const email = contact && read.word(contact, "email");
      return email === undefined
        ? []
        : context.messages.words("california.write", { email: emailWords(email) });
    },
  });
}

/** What the business does with a no, as it says. */
function promises(context: Context): readonly (Sentence | undefined)[] {
  const { messages } = context;
  const part = optOutOf(context);
  return [
    say(context, "how.days", {
      make: (read) => {
        const days = part && read.number(part, "max_business_days");
        return days === undefined ? [] : messages.words("california.days", { days });
      },
      law: [cite("ccpa", "11 CCR 7026(f)")],
    }),
    say(context, "how.account", {
      make: (read) =>
        part && read.yes(part, "needs_account") === false
          ? messages.words("california.no_account")
          : [],
    }),
  ];
}
