/** The "no" sentences: printed only where the declarations prove them. */
import type { Sentence } from "../../../finding/document.ts";
import { isNode } from "../../../model/reading.ts";
import { say } from "../../build/sentence.ts";
import { articles } from "../../facts/laws.ts";
import type { Readership } from "../../facts/readers.ts";
import { sectionOf } from "../../read/plain.ts";
import type { Context } from "../../types.ts";

/** "We do not sell your data." */
export function noSale(context: Context, place = "glance"): Sentence | undefined {
  const business = sectionOf(context.root, "business");
  return say(context, `${place}.no_sale`, {
    make: (read) =>
      read.yes(business, "sells_data") === false ? context.messages.words("no.sale") : [],
  });
}

/** "No machine alone decides about you": every purpose must say so. */
export function noMachine(
  context: Context,
  { purposes }: Readership,
  place = "glance",
): Sentence | undefined {
  return say(context, `${place}.no_machine`, {
    make: (read) => {
      const all = purposes.every((purpose) => {
        const decision = read.fact(purpose, "automated_decision");
        if (decision.means === "none") return true;
        if (decision.means !== "stated" || !isNode(decision.value)) return false;
        return read.yes(decision.value, "solely") === false;
      });
      return all && purposes.length > 0 ? context.messages.words("no.machine") : [];
    },
    law: articles(context, "Art. 22(1)"),
  });
}
