/** The register of AI systems: what each is, what it may do, who watches it, what people are told. */
import type { Block, Document, Words } from "../../finding/document.ts";
import type { Node } from "../../model/node.ts";
import { isNode } from "../../model/reading.ts";
import { card, facts, paragraph, section, sections } from "../build/blocks.ts";
import { anchor, fixed } from "../build/sentence.ts";
import type { Reader } from "../read/reader.ts";
import type { Context } from "../types.ts";
import { entries, named, paper } from "./paper.ts";
import { categoryWords } from "./phrases/purpose.ts";
import { rightsSpecs } from "./rights-of-ai.ts";
import { asWritten, dateOf, nameIn, nameOf, periodOf, termIn, wordIn, yesOrNo } from "./show.ts";
import {
  ifStated,
  inTurn,
  joined,
  lines,
  linked,
  own,
  ownIfStated,
  type Spec,
  tell,
  values,
  valuesOr,
  whereTold,
} from "./tell.ts";

export function aiRegister(context: Context): readonly Document[] {
  const { messages, root } = context;
  const systems = entries(context, "ai_systems");
  const none = tell(context, "none", { make: (read) => own(read, root, "ai_systems") });
  const cards = systems.map((system) => systemCard(context, system));
  return [
    paper(context, {
      kind: "ai-register",
      lists: [],
      title: messages.format("ai_register.title"),
      about: messages.format("ai_register.about"),
      sections: sections(
        section(
          "systems",
          messages.words("ai_register.all"),
          ...(cards.length > 0 ? cards : [paragraph(...none)]),
        ),
      ),
    }),
  ];
}

function systemCard(context: Context, system: Node): Block | undefined {
  const title = fixed(anchor(system, "title"), [nameIn(context, system)]);
  return card(title, facts(...lines(context, anchor(system), specsOf(context, system))));
}

function specsOf(context: Context, system: Node): readonly Spec[] {
  return [
    ["our_role", { make: (read) => values(read, [system, "role"], wordIn("ai_role")) }],
    ["made_by", { make: (read) => makerOf(read, system) }],
    ["purposes", { make: (read) => values(read, [system, "purposes"], nameOf) }],
    ["data", { make: (read) => dataOf(read, system) }],
    ["people", { make: (read) => peopleOf(read, system) }],
    ["risk_class", { make: (read) => values(read, [system, "risk_class"], wordIn("risk_class")) }],
    ["annex_iii", { make: (read) => annexOf(read, system) }],
    [
      "capabilities",
      { make: (read) => values(read, [system, "capabilities"], wordIn("capability")) },
    ],
    ["decides", { make: (read) => decidesOf(read, system) }],
    ["watched_by", { make: (read) => oversightOf(read, system) }],
    ["people_read", { make: (read) => own(read, system, "disclosure") }],
    ["trained_on", { make: (read) => trainingOf(read, system) }],
    ["tested_for_bias", { make: (read) => biasOf(read, system) }],
    ["logs", { make: (read) => logsOf(read, system) }],
    ...whereTold(system, "monitoring", [
      "monitored",
      { make: (read) => own(read, system, "monitoring") },
    ]),
    ["assessment", { make: (read) => assessmentsOf(read, system) }],
    ...rightsSpecs(context, system),
    ["owner", { make: (read) => values(read, [system, "owner"], asWritten) }],
  ];
}

function makerOf(read: Reader, system: Node): readonly Words[] | undefined {
  const absent = read.context.messages.words("ai_register.ourselves");
  return valuesOr(read, [system, "vendor"], { show: nameOf, absent });
}

function dataOf(read: Reader, system: Node): readonly Words[] | undefined {
  const show = (one: unknown): readonly Words[] => (isNode(one) ? categoryWords(read, one) : []);
  for (const purpose of named(system, "purposes")) read.rest(purpose, "needs");
  return values(read, [system, "categories"], show);
}

function peopleOf(read: Reader, system: Node): readonly Words[] | undefined {
  for (const purpose of named(system, "purposes")) read.rest(purpose, "subjects");
  return values(read, [system, "subjects"], nameOf);
}

function annexOf(read: Reader, system: Node): readonly Words[] | undefined {
  return values(read, [system, "annex_iii"], (point, reader) =>
    point === "none" ? wordIn("annex_iii")(point, reader) : termIn("annex_iii")(point, reader),
  );
}

function decidesOf(read: Reader, system: Node): readonly Words[] | undefined {
  const decision = read.node(system, "automated_decision");
  return decision && values(read, [decision, "solely"], yesOrNo);
}

/** How a human watches over it, who that is, and whether that role may stop it. */
function oversightOf(read: Reader, system: Node): readonly Words[] | undefined {
  const { messages } = read.context;
  const oversight = read.node(system, "oversight");
  const how = oversight && own(read, oversight, "how");
  if (oversight === undefined || how === undefined) return undefined;
  const person = ifStated(read, [oversight, "person"], asWritten);
  const stops = oversight.can_stop === true ? messages.words("ai_register.may_stop") : undefined;
  if (stops) read.rest(oversight, "can_stop");
  return inTurn([how, person, stops]);
}

function trainingOf(read: Reader, system: Node): readonly Words[] | undefined {
  const data = isNode(system.training_data) ? system.training_data : undefined;
  if (data === undefined) return own(read, system, "training_data");
  const places = ifStated(read, [data, "assets"], nameOf);
  return inTurn([values(read, [data, "personal"], personal), places]);
}

function personal(value: unknown, { context }: Reader): readonly Words[] {
  return context.messages.words(
    value === true ? "ai_register.personal" : "ai_register.not_personal",
  );
}

function biasOf(read: Reader, system: Node): readonly Words[] | undefined {
  const test = isNode(system.bias_testing) ? system.bias_testing : undefined;
  if (test === undefined) return own(read, system, "bias_testing");
  return inTurn([
    values(read, [test, "last"], dateOf),
    ifStated(read, [test, "groups"], asWritten),
    ownIfStated(read, test, "result"),
  ]);
}

function logsOf(read: Reader, system: Node): readonly Words[] | undefined {
  const logs = isNode(system.logs) ? system.logs : undefined;
  return logs ? values(read, [logs, "kept"], periodOf) : own(read, system, "logs");
}

/** Assessments of the system itself, and of the purposes that it serves. */
function assessmentsOf(read: Reader, system: Node): readonly Words[] | undefined {
  read.rest(system, "purposes");
  const all = [system, ...linked(read, system, "purposes")].flatMap((one) => {
    read.rest(one, "");
    return linked(read, one, "assessments");
  });
  return joined(
    read,
    [...new Set(all)].map((assessment) => {
      read.rest(assessment, "covers");
      const kind = values(read, [assessment, "kind"], termIn("assessment_kinds")) ?? [];
      const about = ifStated(read, [assessment, "date"], dateOf);
      return about
        ? read.context.messages.words("internal.with_about", { name: kind, about })
        : kind;
    }),
  );
}
