/** How signals of the browser are treated (11 CCR 7025), and the figures that large businesses publish. */
import type { Section } from "../../../finding/document.ts";
import { paragraph, section } from "../../build/blocks.ts";
import { cite, say } from "../../build/sentence.ts";
import { urlWords } from "../../facts/contact.ts";
import { nodeOf, sectionOf } from "../../read/plain.ts";
import { readerOf } from "../../read/reader.ts";
import type { Context } from "../../types.ts";
import { sellsOrShares } from "./giving.ts";

/** From so many consumers a year on, figures on requests are owed (11 CCR 7102). */
const MANY = 10_000_000;

export function signalsSection(context: Context): Section | undefined {
  const { messages, root } = context;
  const ccpa = nodeOf(sectionOf(root, "business"), "ccpa");
  const gpc = ccpa && nodeOf(ccpa, "gpc");
  const sells = sellsOrShares(readerOf(context)) === true;
  const business = sectionOf(root, "business");
  return section(
    "signals",
    messages.words("california.signals"),
    paragraph(
      say(context, "signals.honored", {
        make: (read) => {
          const honored = gpc && read.yes(gpc, "honored");
          if (honored === undefined) {
            if (sells) read.missing(ccpa ?? business, ccpa === undefined ? "ccpa" : "gpc");
            return undefined;
          }
          return messages.words(honored ? "california.honored" : "california.not_honored");
        },
        shows: ["signals"],
        law: [cite("ccpa", "11 CCR 7011(e)(3)(F)")],
        ...(sells ? { missing: messages.format("california.signals") } : {}),
      }),
      say(context, "signals.frictionless", {
        make: (read) => {
          if (gpc?.frictionless !== true) return [];
          read.rest(gpc, "frictionless");
          return messages.words("california.frictionless");
        },
        shows: ["frictionless"],
        law: [cite("ccpa", "11 CCR 7011(e)(3)(G)")],
      }),
      say(context, "signals.status", {
        make: (read) => {
          if (gpc?.displays_status !== true) return [];
          read.rest(gpc, "displays_status");
          return messages.words("california.status");
        },
      }),
      metrics(context),
    ),
  );
}

function metrics(context: Context): ReturnType<typeof say> {
  const { messages, root } = context;
  const ccpa = nodeOf(sectionOf(root, "business"), "ccpa");
  if (typeof ccpa?.consumers_processed !== "number" || ccpa.consumers_processed < MANY)
    return undefined;
  return say(context, "signals.metrics", {
    make: (read) => {
      read.rest(ccpa, "consumers_processed");
      const part = read.node(sectionOf(root, "rights"), "metrics");
      const url = part && Object.hasOwn(part, "url") ? read.word(part, "url") : undefined;
      if (part !== undefined && url === undefined) read.missing(part, "url");
      return url === undefined
        ? undefined
        : messages.words("california.metrics", { url: urlWords(url) });
    },
    shows: ["metrics"],
    law: [cite("ccpa", "11 CCR 7011(e)(5)")],
    missing: messages.format("california.metrics_name"),
  });
}
