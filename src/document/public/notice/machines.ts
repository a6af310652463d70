/** Machines, AI and children: what decides, how, and what it means. */
import type { Section, Sentence } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import { list, paragraph, section } from "../../build/blocks.ts";
import { anchor, closed, say } from "../../build/sentence.ts";
import { articles } from "../../facts/laws.ts";
import { nameOf, namesOf } from "../../facts/naming.ts";
import type { Readership } from "../../facts/readers.ts";
import { nodeOf, nodesOf } from "../../read/plain.ts";
import type { Context } from "../../types.ts";
import { noMachine } from "./glance-no.ts";

export function machinesSection(context: Context, readers: Readership): Section | undefined {
  const { messages } = context;
  return section(
    "machines",
    messages.words("section.machines"),
    paragraph(noMachine(context, readers, "machines")),
    list(...readers.purposes.map((purpose) => decision(context, purpose))),
    paragraph(...artificial(context, readers)),
  );
}

/** GDPR Art. 13(2)(f): the logic, the significance, the consequences. */
function decision(context: Context, purpose: Node): readonly (Sentence | undefined)[] {
  const { messages } = context;
  const part = nodeOf(purpose, "automated_decision");
  if (part?.solely !== true) return [];
  const one = (
    key: "logic" | "significance" | "consequences",
    message: "logic" | "matters" | "follows",
  ): Sentence | undefined =>
    say(context, anchor(purpose, "automated_decision", key), {
      make: (read) => {
        read.rest(part, "solely");
        const text = read.text(part, key);
        if (text === undefined) return undefined;
        return message === "logic"
          ? closed(messages.words("machines.logic", { purpose: nameOf(read, purpose), text }))
          : closed(messages.words(`machines.${message}`, { text }));
      },
      shows: ["automated_decisions"],
      law: articles(context, "Art. 13(2)(f)"),
      missing: messages.format(`machines.${message}_name`),
    });
  return [one("logic", "logic"), one("significance", "matters"), one("consequences", "follows")];
}

function artificial(context: Context, { purposes }: Readership): readonly (Sentence | undefined)[] {
  const { messages } = context;
  const withAi = purposes.filter((purpose) => systemsOf(purpose).length > 0);
  if (withAi.length === 0) return [];
  const text = messages.format("ai_notice.title");
  return [
    say(context, "machines.ai", {
      make: (read) => {
        for (const system of withAi.flatMap(systemsOf)) read.rest(system, "purposes");
        return messages.words("machines.ai", { purposes: namesOf(read, withAi) });
      },
    }),
    say(context, "machines.see", {
      make: (read) => {
        for (const system of withAi.flatMap(systemsOf)) read.rest(system, "purposes");
        return messages.words("machines.see", {
          link: { text, kind: "ours", href: "document:ai-notice" },
        });
      },
    }),
  ];
}

function systemsOf(purpose: Node): readonly Node[] {
  return nodesOf(purpose, "ai_systems").filter(
    ({ status }) => status === undefined || status === "active",
  );
}

/** Only where people under 18 are concerned. */
export function childrenSection(context: Context, { purposes }: Readership): Section | undefined {
  const { messages } = context;
  const young = purposes.filter(
    (purpose) => isNode(purpose.derived) && purpose.derived.minors === true,
  );
  return section(
    "children",
    messages.words("section.children"),
    paragraph(
      say(context, "children.used", {
        make: (read) => {
          if (young.length === 0) return [];
          for (const purpose of young) {
            read.rest(purpose, "subjects");
            for (const subject of nodesOf(purpose, "subjects")) read.rest(subject, "");
          }
          return messages.words("children.used", { purposes: namesOf(read, young) });
        },
      }),
      ...young
        .flatMap((purpose) => nodesOf(purpose, "consents"))
        .flatMap((consent) => ageGate(context, consent)),
    ),
  );
}

function ageGate(context: Context, consent: Node): readonly (Sentence | undefined)[] {
  const { messages } = context;
  const gate = nodeOf(consent, "age_gate");
  if (gate === undefined) return [];
  const law = articles(context, "Art. 8(1)");
  const aged = (fact: "parents" | "own_age", holds: boolean): Sentence | undefined =>
    say(context, `children.${anchor(consent, fact)}`, {
      make: (read) => {
        const age = read.number(gate, "min_age");
        if (fact === "parents") read.rest(gate, "parental_consent");
        return age === undefined || !holds ? [] : messages.words(`children.${fact}`, { age });
      },
      law,
    });
  return [aged("own_age", true), aged("parents", gate.parental_consent === true)];
}
