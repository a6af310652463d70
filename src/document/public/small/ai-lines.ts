/** The lines about one AI system. */
import type { Sentence, Words } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import type { Line } from "../../build/blocks.ts";
import { anchor, cite, closed, type Make, type SayOptions, say } from "../../build/sentence.ts";
import { articles } from "../../facts/laws.ts";
import { isDecidedAlone } from "../../facts/machines.ts";
import { dataList, nameOf, namesOf } from "../../facts/naming.ts";
import { nodeOf, nodesOf, wordsOf } from "../../read/plain.ts";
import type { Context } from "../../types.ts";

/** What a system can do that people must be told of (AI Act Art. 50). */
const TALKS: ReadonlySet<string> = new Set(["chat"]);
const MAKES: ReadonlySet<string> = new Set([
  "synthetic_text",
  "synthetic_image",
  "synthetic_audio",
  "synthetic_video",
  "deepfake",
]);
const FEELS: ReadonlySet<string> = new Set(["emotion_recognition", "biometric_categorisation"]);

type Term =
  | "what"
  | "who"
  | "data"
  | "told"
  | "marked"
  | "senses"
  | "human"
  | "decides"
  | "training";

export function systemLines(context: Context, system: Node): readonly (Line | undefined)[] {
  const { messages } = context;
  const able = wordsOf(system, "capabilities");
  const can = (some: ReadonlySet<string>): boolean => able.some((one) => some.has(one));
  const line = (term: Term, ...says: readonly (Sentence | undefined)[]): Line => ({
    id: anchor(system, term),
    term: messages.format(`ai_notice.line.${term}`),
    says,
  });
  const one = (fact: string, make: Make, options: SayOptions = {}): Sentence | undefined =>
    say(context, anchor(system, fact), { make, ...options });
  return [
    line(
      "what",
      one("purposes", (read) => {
        const purposes = read.nodes(system, "purposes");
        return purposes && closed(namesOf(read, purposes));
      }),
    ),
    line(
      "who",
      one("vendor", (read) => {
        const vendor = Object.hasOwn(system, "vendor") ? read.node(system, "vendor") : undefined;
        return vendor === undefined
          ? messages.words("ai_notice.own")
          : closed([nameOf(read, vendor)]);
      }),
    ),
    line(
      "data",
      one("categories", (read) => {
        const data = read.nodes(system, "categories");
        return data === undefined || data.length === 0 ? [] : closed(dataList(read, data));
      }),
    ),
    can(TALKS) ? line("told", talk(context, system)) : undefined,
    can(MAKES) && mustMark(system) ? line("marked", marked(context, system)) : undefined,
    can(FEELS) ? line("senses", senses(context, system)) : undefined,
    line("human", oversight(context, system)),
    line("decides", ...decision(context, system)),
    line("training", training(context, system)),
  ];
}

/** People talk to it: its own words, unless everybody can see that it is a machine. */
function talk(context: Context, system: Node): Sentence | undefined {
  const { messages } = context;
  return say(context, anchor(system, "disclosure"), {
    make: (read) => {
      read.rest(system, "capabilities");
      if (system.obvious === true) {
        read.rest(system, "obvious");
        return messages.words("ai_notice.obvious");
      }
      const text = read.text(system, "disclosure");
      return text && closed([text]);
    },
    shows: ["interaction"],
    law: [cite("ai_act", "Art. 50(1)")],
    missing: messages.format("ai_notice.line.told"),
  });
}

/** Marking is for who provides the system; who uses it discloses deepfakes and public texts. */
function mustMark(system: Node): boolean {
  const able = wordsOf(system, "capabilities");
  const isShown = able.includes("deepfake") || system.public_interest_text === true;
  return system.role !== "deployer" || isShown || Object.hasOwn(system, "marking");
}

function marked(context: Context, system: Node): Sentence | undefined {
  const { messages } = context;
  return say(context, anchor(system, "marking"), {
    make: (read) => {
      read.rest(system, "capabilities");
      const marks = read.yes(system, "marking");
      if (marks === undefined) return undefined;
      return messages.words("ai_notice.marked", { marks: String(marks) });
    },
    shows: ["synthetic"],
    law: [cite("ai_act", "Art. 50(2)")],
    missing: messages.format("ai_notice.line.marked"),
  });
}

function senses(context: Context, system: Node): Sentence | undefined {
  return say(context, anchor(system, "capabilities"), {
    make: (read) => {
      read.rest(system, "capabilities");
      return context.messages.words("ai_notice.senses");
    },
    shows: ["emotion_biometric"],
    law: [cite("ai_act", "Art. 50(3)")],
  });
}

function oversight(context: Context, system: Node): Sentence | undefined {
  return say(context, anchor(system, "oversight"), {
    make: (read) => {
      const part = nodeOf(system, "oversight");
      const how = part && Object.hasOwn(part, "how") ? read.text(part, "how") : undefined;
      return how === undefined ? [] : closed([how]);
    },
  });
}

/** Whether it, or a rule at a purpose that it serves, decides alone; if it does, how, why it matters, what follows, and who looks again. */
function decision(context: Context, system: Node): readonly (Sentence | undefined)[] {
  const { messages } = context;
  const part = nodeOf(system, "automated_decision");
  const law = articles(context, "Art. 13(2)(f)", "Art. 22(3)");
  const says = (
    key: "logic" | "significance" | "consequences",
    message: "logic" | "matters" | "follows",
  ) =>
    say(context, anchor(system, "automated_decision", key), {
      make: (read): readonly Words[] | undefined => {
        if (part?.solely !== true) return [];
        const text = read.text(part, key);
        return text && closed(messages.words(`ai_notice.${message}`, { text }));
      },
      shows: ["logic"],
      law,
      missing: messages.format(`machines.${message}_name`),
    });
  return [
    say(context, anchor(system, "automated_decision"), {
      make: (read) => {
        const alone = part && read.yes(part, "solely");
        if (alone === undefined) return [];
        const decided = nodesOf(system, "purposes").filter((one) => isDecidedAlone(read, one));
        if (!alone && decided.length > 0)
          return messages.words("glance.machine", { purposes: namesOf(read, decided) });
        return messages.words("ai_notice.alone", { alone: String(alone) });
      },
      law,
    }),
    says("logic", "logic"),
    says("significance", "matters"),
    says("consequences", "follows"),
    say(context, anchor(system, "automated_decision", "human_review"), {
      make: (read) => {
        if (part?.solely !== true) return [];
        const [review, contest] = [read.yes(part, "human_review"), read.yes(part, "contest")];
        if (review === undefined || contest === undefined) return undefined;
        return review && contest ? messages.words("ai_notice.review") : [];
      },
      shows: ["review"],
      law,
      missing: messages.format("rights.human"),
    }),
  ];
}

function training(context: Context, system: Node): Sentence | undefined {
  return say(context, anchor(system, "training_data"), {
    make: (read) => {
      const fact = read.fact(system, "training_data");
      if (fact.means === "unknown") return [];
      const personal =
        fact.means === "stated" && isNode(fact.value) ? read.yes(fact.value, "personal") : false;
      if (personal === undefined) return [];
      return context.messages.words("ai_notice.trained", { personal: String(personal) });
    },
  });
}
