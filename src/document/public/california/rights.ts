/** Rights of people in California, and how to use them. */
import type { Section, Sentence } from "../../../finding/document.ts";
import { deadline } from "../../../law/deadlines.ts";
import { rightsFor } from "../../../law/rights.ts";
import type { Node } from "../../../model/node.ts";
import { facts, list, paragraph, section } from "../../build/blocks.ts";
import { cite, closed, fixed, say } from "../../build/sentence.ts";
import { contactOf, emailWords } from "../../facts/contact.ts";
import { nodeOf, nodesOf, sectionOf } from "../../read/plain.ts";
import type { Reader } from "../../read/reader.ts";
import type { Context } from "../../types.ts";
import { goesBeyond } from "./facts.ts";
import { minorsOptIn, sellsOrShares } from "./giving.ts";

/** The elements that a right shows. */
const SHOWS: ReadonlyMap<string, string> = new Map([
  ["opt_out_sale_share", "right_opt_out"],
  ["limit_sensitive", "right_limit"],
  ["admt_opt_out", "right_admt"],
  ["admt_access", "right_admt"],
]);

export function rightsSection(context: Context, purposes: readonly Node[]): Section | undefined {
  const { messages, today } = context;
  const rights = rightsFor(null, "ccpa", today);
  return section(
    "rights",
    messages.words("section.rights"),
    facts(
      ...rights.map(({ id, label, cite: provision, only_if }) => ({
        id: `rights.${id}`,
        term: messages.pick(label),
        says: [
          say(context, `rights.${id}.how`, {
            make: (read) =>
              isGiven(read, only_if, purposes)
                ? messages.words(`california.right.${id}` as "california.right.know")
                : [],
            shows: [SHOWS.get(id) ?? "rights"],
            law: [cite("ccpa", provision)],
          }),
        ],
      })),
    ),
  );
}

/** Whether the circumstance that gives a right holds here. */
function isGiven(read: Reader, circumstance: string | null, purposes: readonly Node[]): boolean {
  switch (circumstance) {
    case null:
      return true;
    case "sale_or_share":
      return sellsOrShares(read) === true;
    case "sensitive_use":
      return purposes.filter((purpose) => goesBeyond(read, purpose) === true).length > 0;
    default:
      return purposes.some((purpose) => nodesOf(purpose, "ai_systems").some(decides));
  }
}

function decides(system: Node): boolean {
  const admt = nodeOf(system, "admt");
  return admt !== undefined && admt.significant_decision !== "none";
}

export function askingSection(context: Context, purposes: readonly Node[]): Section | undefined {
  return section(
    "ask",
    context.messages.words("your_rights.how"),
    list(...ways(context), ...links(context, purposes)),
    paragraph(...time(context)),
    paragraph(identity(context), agents(context), ...minorsOptIn(context)),
  );
}

function ways(context: Context): readonly (Sentence | undefined)[] {
  const { messages, root } = context;
  const rights = sectionOf(root, "rights");
  const ccpa = nodeOf(rights, "ccpa");
  return [
    say(context, "ask.methods", {
      make: (read) => {
        const own = ccpa && read.words(ccpa, "methods");
        const all = own ?? read.words(rights, "channels");
        if (all === undefined || all.length === 0) return undefined;
        const channels = all.map((channel) => messages.format("rights.channel", { channel }));
        return messages.words("rights.ask", { channels: messages.list(channels) });
      },
      shows: ["methods"],
      law: [cite("ccpa", "11 CCR 7011(e)(3)(A)")],
      missing: messages.format("rights.ask_how"),
    }),
    say(context, "ask.instructions", {
      make: (read) => {
        const contact = contactOf(read);
        const email = contact && read.word(contact, "email");
        return email === undefined
          ? undefined
          : messages.words("california.write", { email: emailWords(email) });
      },
      shows: ["instructions"],
      law: [cite("ccpa", "11 CCR 7011(e)(3)(B)")],
      missing: messages.format("contact.how_name"),
    }),
  ];
}

/** Links to the two notices, where there is something to opt out of. */
function links(context: Context, purposes: readonly Node[]): readonly (Sentence | undefined)[] {
  const { messages } = context;
  const link = (id: "opt_out" | "limit", href: string): Sentence | undefined => {
    const text = messages.format(`california.${id}_title`);
    return say(context, `ask.${id}`, {
      make: (read) =>
        isGiven(read, id === "opt_out" ? "sale_or_share" : "sensitive_use", purposes)
          ? messages.words("california.see", { link: { text, kind: "ours", href } })
          : [],
      shows: [`${id}_notice`],
      law: [cite("ccpa", id === "opt_out" ? "11 CCR 7011(e)(3)(C)" : "11 CCR 7011(e)(3)(D)")],
    });
  };
  return [link("opt_out", "document:opt-out-notice"), link("limit", "document:limit-notice")];
}

function time(context: Context): readonly (Sentence | undefined)[] {
  const { messages, root, today } = context;
  const ccpa = nodeOf(sectionOf(root, "rights"), "ccpa");
  const answer = deadline("request_answer", "ccpa", today);
  return [
    say(context, "ask.time", {
      make: (read) => {
        const said =
          ccpa && Object.hasOwn(ccpa, "respond_days")
            ? read.number(ccpa, "respond_days")
            : undefined;
        const days = said ?? 45;
        const more =
          ccpa && Object.hasOwn(ccpa, "extension_days")
            ? read.number(ccpa, "extension_days")
            : undefined;
        return messages.words("california.time", { days, more: more ?? 45 });
      },
      law: answer.known ? [cite("ccpa", "Civ. Code 1798.130(a)(2)")] : [],
    }),
    fixed("ask.free", messages.words("rights.free"), {
      law: [cite("ccpa", "Civ. Code 1798.130(a)(2)")],
    }),
  ];
}

function identity(context: Context): Sentence | undefined {
  const { messages, root } = context;
  return say(context, "ask.identity", {
    make: (read) => {
      const part = read.node(sectionOf(root, "rights"), "identity");
      const how = part && read.text(part, "how");
      return how && closed(messages.words("rights.identity", { how }));
    },
    shows: ["verification"],
    law: [cite("ccpa", "11 CCR 7011(e)(3)(E)")],
    missing: messages.format("california.identity_name"),
  });
}

function agents(context: Context): Sentence | undefined {
  const { messages, root } = context;
  return say(context, "ask.agents", {
    make: (read) => {
      const ccpa = read.node(sectionOf(root, "rights"), "ccpa");
      const text = ccpa && read.text(ccpa, "agents");
      return text && closed(messages.words("california.agents", { text }));
    },
    shows: ["agents"],
    law: [cite("ccpa", "11 CCR 7011(e)(3)(H)")],
    missing: messages.format("california.agents_name"),
  });
}
