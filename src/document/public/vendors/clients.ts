/** What clients are told of new subprocessors: how long before, and how they can object. */
import type { Section, Sentence } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { list, section } from "../../build/blocks.ts";
import { anchor, cite, closed, say } from "../../build/sentence.ts";
import { urlWords } from "../../facts/contact.ts";
import { nameOf } from "../../facts/naming.ts";
import { nodeOf, nodesOf, wordOf } from "../../read/plain.ts";
import type { Context } from "../../types.ts";

/** What is done for clients and on their orders. */
export function ordersOf(root: Node): readonly Node[] {
  return nodesOf(root, "purposes").filter(
    (purpose) => wordOf(purpose, "role") === "processor" && wordOf(purpose, "status") !== "retired",
  );
}

export function clientTerms(context: Context, orders: readonly Node[]): Section | undefined {
  return section(
    "clients",
    context.messages.words("vendor_page.clients"),
    list(...orders.map((purpose) => termsFor(context, purpose))),
  );
}

function termsFor(context: Context, purpose: Node): readonly (Sentence | undefined)[] {
  const { messages } = context;
  const clients = nodeOf(purpose, "clients");
  const law = [cite("gdpr", "Art. 28(2)")];
  const shows = ["notice"];
  const missing = messages.format("vendor_page.notice_name");
  return [
    say(context, anchor(purpose, "clients"), {
      make: (read) => messages.words("vendor_page.order", { name: nameOf(read, purpose) }),
    }),
    say(context, anchor(purpose, "clients", "subprocessor_notice"), {
      make: (read) => {
        if (clients === undefined) return read.fact(purpose, "clients") && undefined;
        const period = read.word(clients, "subprocessor_notice");
        if (period === undefined) return undefined;
        return messages.words("vendor_page.notice", { period: messages.duration(period) });
      },
      shows,
      law,
      missing,
    }),
    say(context, anchor(purpose, "clients", "objection"), {
      make: (read) => {
        if (clients === undefined) return [];
        const text = read.text(clients, "objection");
        return text && closed(messages.words("vendor_page.objection", { text }));
      },
      shows,
      law,
      missing: messages.format("vendor_page.objection_name"),
    }),
    say(context, anchor(purpose, "clients", "dpa"), {
      make: (read) => {
        const url =
          clients && Object.hasOwn(clients, "dpa") ? read.word(clients, "dpa") : undefined;
        return url === undefined ? [] : messages.words("vendor_page.dpa", { url: urlWords(url) });
      },
    }),
  ];
}
