/** Whether data is sold or shared, sensitive uses, and people under 16. */
import type { Sentence } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import { cite, say } from "../../build/sentence.ts";
import { dataOf } from "../../facts/data.ts";
import { namesOf } from "../../facts/naming.ts";
import { nodeOf, sectionOf } from "../../read/plain.ts";
import type { Reader } from "../../read/reader.ts";
import type { Context } from "../../types.ts";
import { derivedYes, gettingOf, goesBeyond, isGivenAway, letteredOf } from "./facts.ts";

/** Whether the business sells or shares at all; undefined when that is not known. */
export function sellsOrShares(read: Reader): boolean | undefined {
  const business = sectionOf(read.context.root, "business");
  return derivedYes(read, business, {
    key: "sells_or_shares",
    rests: [
      [business, "sells_data"],
      [business, "uses_data_for_ads"],
    ],
  });
}

export function soldSummary(
  context: Context,
  purposes: readonly Node[],
): readonly (Sentence | undefined)[] {
  const { messages } = context;
  const law = [cite("ccpa", "11 CCR 7011(e)(1)(D)")];
  return [
    say(context, "glance.sold", {
      make: (read) => {
        const sells = sellsOrShares(read);
        if (sells === undefined) return undefined;
        return messages.words(sells ? "california.we_sell" : "california.we_do_not_sell");
      },
      shows: ["sold"],
      law,
      missing: messages.format("california.line.sold"),
    }),
    say(context, "glance.sold_to", {
      make: (read) => {
        if (sellsOrShares(read) !== true) return [];
        const parties = new Set(
          letteredOf(read, purposes).flatMap((one) => gettingOf(read, one).sold),
        );
        if (parties.size === 0) {
          for (const purpose of purposes) read.missing(purpose, "recipients");
          return undefined;
        }
        return messages.words("california.sold_to", { names: namesOf(read, [...parties]) });
      },
      shows: ["sold_to"],
      law: [cite("ccpa", "11 CCR 7011(e)(1)(E)")],
      missing: messages.format("california.sold_to_name"),
    }),
    say(context, "glance.sold_why", {
      make: (read) => {
        if (sellsOrShares(read) !== true) return [];
        const some = purposes.filter((purpose) =>
          (["sale", "share"] as const).some((key) => isGivenAway(read, purpose, key) === true),
        );
        if (some.length === 0) return undefined;
        return messages.words("california.sold_why", { purposes: namesOf(read, some) });
      },
      shows: ["sold_why"],
      law: [cite("ccpa", "11 CCR 7011(e)(1)(F)")],
      missing: messages.format("california.sold_why_name"),
    }),
  ];
}

/** Whether sensitive information is used beyond what 11 CCR 7027(m) allows without a choice. */
export function sensitive(context: Context, purposes: readonly Node[]): Sentence | undefined {
  const { messages } = context;
  return say(context, "glance.sensitive", {
    make: (read) => {
      const using = purposes.filter((purpose) =>
        (dataOf(read, purpose) ?? []).some((one) => typeof one.sensitive === "string"),
      );
      if (using.length === 0) return messages.words("california.none_sensitive");
      const beyond = using.map((purpose) => goesBeyond(read, purpose));
      if (beyond.includes(undefined)) return undefined;
      const names = namesOf(read, using);
      return messages.words("california.sensitive", {
        beyond: String(beyond.includes(true)),
        purposes: names,
      });
    },
    shows: ["sensitive"],
    law: [cite("ccpa", "11 CCR 7011(e)(1)(K)")],
    missing: messages.format("california.sensitive_name"),
  });
}

/** Knowledge of selling or sharing data of people under 16; where nothing is sold, there is none. */
export function minors(context: Context): Sentence | undefined {
  const { messages } = context;
  return say(context, "glance.minors", {
    make: (read) => {
      const sells = sellsOrShares(read);
      if (sells === false) return messages.words("california.minors_none");
      const ccpa = read.node(sectionOf(context.root, "business"), "ccpa");
      const part = ccpa && read.node(ccpa, "minors");
      const knows = part && read.yes(part, "knows_under_16");
      if (knows === undefined) return undefined;
      return messages.words(knows ? "california.minors_known" : "california.minors_unknown");
    },
    shows: ["minors_known"],
    law: [cite("ccpa", "11 CCR 7011(e)(1)(G)")],
    missing: messages.format("california.minors_name"),
  });
}

/** How people under 16 opt in, where their data is sold or shared. */
export function minorsOptIn(context: Context): readonly (Sentence | undefined)[] {
  const { messages, root } = context;
  const ccpa = nodeOf(sectionOf(root, "business"), "ccpa");
  const part = ccpa && nodeOf(ccpa, "minors");
  if (part?.knows_under_16 !== true) return [];
  return (["opt_in_13_to_15", "parental_under_13"] as const).map((key) =>
    say(context, `ask.${key}`, {
      make: (read) => {
        if (sellsOrShares(read) === false || !isNode(part)) return [];
        read.rest(part, "knows_under_16");
        const does = read.yes(part, key);
        if (does === undefined) return undefined;
        return does ? messages.words(`california.${key}`) : [];
      },
      shows: ["minors_process"],
      law: [cite("ccpa", "11 CCR 7011(e)(3)(I)")],
      missing: messages.format("california.minors_name"),
    }),
  );
}
