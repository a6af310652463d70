/** Lines of a card: who gets the data, and what people can do about it. */
import type { Words } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import type { Line } from "../../build/blocks.ts";
import { anchor, closed, say } from "../../build/sentence.ts";
import { articles } from "../../facts/laws.ts";
import { nameOf } from "../../facts/naming.ts";
import { recipientsOf } from "../../facts/recipients.ts";
import { countriesOutside } from "../../facts/transfers.ts";
import { nodesOf } from "../../read/plain.ts";
import type { Reader } from "../../read/reader.ts";
import type { Context } from "../../types.ts";

/** "Who gets it": by name, with the country where it is one outside the area of the law. */
export function whoLine(context: Context, purpose: Node): Line {
  const { messages } = context;
  return {
    id: anchor(purpose, "who"),
    term: messages.format("line.who"),
    says: [
      say(context, anchor(purpose, "recipients"), {
        make: (read) => {
          const { vendors, complete } = recipientsOf(read, purpose);
          if (vendors.length === 0) return complete ? messages.words("card.nobody") : undefined;
          return closed(messages.runs(vendors.map((vendor) => namedWithCountry(read, vendor))));
        },
        shows: ["recipients"],
        law: articles(context, "Art. 13(1)(e)"),
        missing: messages.format("line.who"),
      }),
      say(context, anchor(purpose, "joint_with"), {
        make: (read) => {
          const partners = nodesOf(purpose, "joint_with");
          if (partners.length === 0) return [];
          read.rest(purpose, "joint_with");
          const names = messages.runs(partners.map((one) => [nameOf(read, one)]));
          return messages.words("card.joint", { names });
        },
        law: articles(context, "Art. 26(2)"),
      }),
    ],
  };
}

function namedWithCountry(read: Reader, vendor: Node): readonly Words[] {
  const { messages } = read.context;
  const name = nameOf(read, vendor);
  const countries = countriesOutside(read, vendor);
  if (countries.length === 0) return [name];
  const places = messages.list(countries.map((code) => messages.country(code)));
  return messages.words("card.in_country", { name, places });
}
