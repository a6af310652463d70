/** Cookies, in short: how many, how many wait for a yes, and where all of them stand. */
import type { Section } from "../../../finding/document.ts";
import { paragraph, section } from "../../build/blocks.ts";
import { say } from "../../build/sentence.ts";
import { needsYes } from "../../facts/cookies.ts";
import { under } from "../../facts/laws.ts";
import type { Readership } from "../../facts/readers.ts";
import { factOf } from "../../read/fact.ts";
import { nodesOf } from "../../read/plain.ts";
import type { Context } from "../../types.ts";

export function cookiesSection(context: Context, readers: Readership): Section | undefined {
  const { messages, root } = context;
  if (readers.isStaff || readers.isApplicants) return undefined;
  const stated = factOf(root, "cookies");
  if (stated.means === "unknown") return undefined;
  const cookies = nodesOf(root, "cookies").filter(({ status }) => status !== "retired");
  const law = under(context, "eprivacy", "Art. 5(3)");
  return section(
    "cookies",
    messages.words("section.cookies"),
    paragraph(
      say(context, "cookies.count", {
        make: (read) => {
          read.rest(root, "cookies");
          if (cookies.length === 0) return messages.words("cookies.none");
          for (const cookie of cookies) read.rest(cookie, "");
          return messages.words("cookies.count", { count: cookies.length });
        },
        law,
      }),
      say(context, "cookies.asked", {
        make: (read) => {
          if (cookies.length === 0) return [];
          const asked = cookies.map((cookie) => needsYes(read, cookie));
          if (asked.includes(undefined)) return undefined;
          return messages.words("cookies.asked", {
            total: cookies.length,
            count: asked.filter(Boolean).length,
          });
        },
        law,
      }),
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
