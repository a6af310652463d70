/** Where cookie data goes abroad: the vendors that set or read cookies. */
import type { Section } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { list, section } from "../../build/blocks.ts";
import { anchor, say } from "../../build/sentence.ts";
import { articles } from "../../facts/laws.ts";
import { nameOf } from "../../facts/naming.ts";
import { countriesOutside } from "../../facts/transfers.ts";
import { nodesOf } from "../../read/plain.ts";
import type { Context } from "../../types.ts";

export function cookiesAbroad(context: Context, cookies: readonly Node[]): Section | undefined {
  const { messages } = context;
  const vendors = [
    ...new Set(cookies.flatMap((one) => [...nodesOf(one, "provider"), ...nodesOf(one, "read_by")])),
  ];
  return section(
    "transfers",
    messages.words("section.transfers"),
    list(
      ...vendors.map((vendor) =>
        say(context, anchor(vendor, "abroad"), {
          make: (read) => {
            for (const cookie of cookies) {
              for (const key of ["provider", "read_by"]) {
                if (nodesOf(cookie, key).includes(vendor)) read.rest(cookie, key);
              }
            }
            const countries = countriesOutside(read, vendor);
            if (countries.length === 0) return [];
            const places = messages.list(countries.map((code) => messages.countryIn(code)));
            const link = {
              text: messages.format("cookie_notice.full"),
              kind: "ours",
              href: "document:privacy-notice#transfers",
            } as const;
            return messages.words("cookie_notice.abroad", {
              name: nameOf(read, vendor),
              places,
              link,
            });
          },
          shows: ["transfers"],
          law: articles(context, "Art. 13(1)(f)"),
        }),
      ),
    ),
  );
}
