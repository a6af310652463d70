/** Cookies, in short: how many, how many wait for a yes, and where all of them stand. */
import type { Section } from "../../../finding/document.ts";
import { paragraph, section } from "../../build/blocks.ts";
import { say } from "../../build/sentence.ts";
import type { Readership } from "../../facts/readers.ts";
import { factOf } from "../../read/fact.ts";
import { nodesOf } from "../../read/plain.ts";
import type { Context } from "../../types.ts";
import { countOfCookies } from "../cookies/counted.ts";

export function cookiesSection(context: Context, readers: Readership): Section | undefined {
  const { messages, root } = context;
  if (readers.isStaff || readers.isApplicants) return undefined;
  const stated = factOf(root, "cookies");
  if (stated.means === "unknown") return undefined;
  const cookies = nodesOf(root, "cookies").filter(({ status }) => status !== "retired");
  return section(
    "cookies",
    messages.words("section.cookies"),
    paragraph(
      ...countOfCookies(context, "cookies", cookies),
      say(context, "cookies.see", {
        make: (read) => {
          read.rest(root, "cookies");
          if (cookies.length === 0) return [];
          const text = messages.format("cookie_notice.title");
          return messages.words("cookies.see", {
            link: { text, kind: "ours", href: "document:cookie-notice" },
          });
        },
      }),
    ),
  );
}
