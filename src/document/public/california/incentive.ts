/** The notice of financial incentives (11 CCR 7016(d)): one part for each offer. */
import type { Document, Section, Sentence } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { list, section, sections } from "../../build/blocks.ts";
import { anchor, cite, closed, say } from "../../build/sentence.ts";
import { dataList } from "../../facts/naming.ts";
import { nodeOf, nodesOf, sectionOf } from "../../read/plain.ts";
import type { Context } from "../../types.ts";
import { businessName, only, page } from "../page.ts";
import { isCalifornian } from "./facts.ts";

/** What an offer says of itself, with the element that it shows. */
const FACTS = [
  ["summary", "summary", "(1)"],
  ["terms", "terms", "(2)"],
  ["opt_in", "opt_in", "(3)"],
  ["withdrawal", "withdrawal", "(4)"],
  ["value", "terms", "(2)"],
  ["method", "explanation", "(5)"],
] as const;

export function incentiveNotice(context: Context): readonly Document[] {
  const { messages, root } = context;
  const ccpa = nodeOf(sectionOf(root, "business"), "ccpa");
  const offers = ccpa === undefined ? [] : nodesOf(ccpa, "financial_incentives");
  if (!isCalifornian(context) || offers.length === 0) return [];
  return only(
    page(context, {
      kind: "financial-incentive-notice",
      title: messages.format("incentive.title"),
      about: messages.format("incentive.about", { name: businessName(context) }),
      list: "financial_incentive_notice",
      sections: sections(...offers.map((offer) => offerSection(context, offer))),
    }),
  );
}

function offerSection(context: Context, offer: Node): Section | undefined {
  const { messages } = context;
  return section(
    anchor(offer),
    messages.words("incentive.offer"),
    list(...FACTS.map((fact) => sentence(context, offer, fact)), data(context, offer)),
  );
}

function sentence(
  context: Context,
  offer: Node,
  [key, element, part]: (typeof FACTS)[number],
): Sentence | undefined {
  const { messages } = context;
  return say(context, anchor(offer, key), {
    make: (read) => {
      const text = read.text(offer, key);
      return text && closed(messages.words(`incentive.${key}`, { text }));
    },
    shows: [element],
    law: [cite("ccpa", `11 CCR 7016(d)${part}`)],
    missing: messages.format(`incentive.${key}_name`),
  });
}

function data(context: Context, offer: Node): Sentence | undefined {
  const { messages } = context;
  return say(context, anchor(offer, "categories"), {
    make: (read) => {
      const categories = read.nodes(offer, "categories");
      if (categories === undefined) return undefined;
      return closed(messages.words("incentive.data", { data: dataList(read, categories) }));
    },
    shows: ["terms"],
    law: [cite("ccpa", "11 CCR 7016(d)(2)")],
    missing: messages.format("incentive.data_name"),
  });
}
