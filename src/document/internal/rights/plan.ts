/** The plan for people's requests: what to do, how fast, and for each group where its data is. */
import type { Block, Document, Section, Sentence, Words } from "../../../finding/document.ts";
import type { Citation } from "../../../finding/types.ts";
import type { KeysUnder } from "../../../message/types.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import { section, sections, steps } from "../../build/blocks.ts";
import { cite, fixed } from "../../build/sentence.ts";
import { factOf } from "../../read/fact.ts";
import type { Reader } from "../../read/reader.ts";
import type { Context } from "../../types.ts";
import { paper, purposesAs, sectionOf } from "../paper.ts";
import { asWritten, termIn, wordIn } from "../show.ts";
import { ifStated, inTurn, linked, own, tell, values } from "../tell.ts";
import { deadlinesPart } from "./deadlines.ts";
import { groupPart, groupsOf } from "./group.ts";

/** None for a business that states no purposes. */
export function rightsPlan(context: Context): readonly Document[] {
  const { messages } = context;
  const groups = groupsOf(context);
  const forClients = purposesAs(context, "processor").length > 0;
  if (purposesAs(context, "controller").length === 0 && !forClients) return [];
  return [
    paper(context, {
      kind: "rights-plan",
      lists: ["rights_plan"],
      title: messages.format("rights_plan.title"),
      about: messages.format("rights_plan.about"),
      sections: sections(
        section("steps", messages.words("rights_plan.steps"), stepsOf(context)),
        deadlinesPart(context),
        ...groups.map((group) => groupPart(context, group)),
        forClients ? clientsPart(context) : undefined,
      ),
    }),
  ];
}

/** The steps in order; what the business states stands beside the step that it is about. */
function stepsOf(context: Context): Block | undefined {
  const rights = sectionOf(context, "rights");
  if (rights === undefined) return undefined;
  const { messages } = context;
  const step = (
    name: Step,
    law: readonly Citation[] = [],
    shows: readonly string[] = [],
  ): Sentence => fixed(`step.${name}`, messages.words(`rights_plan.step.${name}`), { law, shows });
  const says = (
    name: string,
    make: (read: Reader) => readonly Words[] | undefined,
    shows: readonly string[] = [],
  ): readonly Sentence[] => tell(context, `step.${name}`, { make, shows });
  return steps(
    [
      step("receive", [cite("gdpr", "Art. 12(2)")]),
      ...says("channels", (read) => channelsOf(read, rights), ["channels"]),
      ...says("handlers", (read) => handlersOf(read, rights)),
    ],
    [step("log", [cite("gdpr", "Art. 5(2)")])],
    [
      step("identify", [cite("gdpr", "Art. 12(6)")]),
      ...says("identity", (read) => identityOf(read, rights), ["identity"]),
    ],
    [
      step("find", [cite("gdpr", "Art. 15")], ["finding"]),
      ...says("covers", (read) => coversOf(read, rights), ["finding"]),
      ...groupless(context),
    ],
    [step("ask", [cite("gdpr", "Art. 28(3)(e)")])],
    [step("others", [cite("gdpr", "Art. 15(4)")])],
    [step("answer", [cite("gdpr", "Art. 12(1), (3), (5)")])],
    [step("refuse", [cite("gdpr", "Art. 12(4)")], ["refusal"])],
    [
      step("tell", [cite("gdpr", "Art. 19")]),
      ...says("recipients", (read) => tellsOf(read, rights), ["recipients"]),
    ],
    [step("close", [cite("gdpr", "Art. 5(2)")])],
  );
}

/** Marks that nobody said whose data some purpose uses: its places stand under no group. */
function groupless(context: Context): readonly Sentence[] {
  return tell(context, "step.groups", {
    make: (read) => {
      for (const purpose of purposesAs(context, "controller")) linked(read, purpose, "subjects");
      return undefined;
    },
    nothing: [],
    mark: ({ messages }) => messages.words("rights_plan.no_group"),
    shows: ["finding"],
  });
}

type Step = KeysUnder<"rights_plan.step"> extends `rights_plan.step.${infer Name}` ? Name : never;

function channelsOf(read: Reader, rights: Node): readonly Words[] | undefined {
  const says = values(read, [rights, "channels"], termIn("request_channels"));
  return says && read.context.messages.words("rights_plan.channels", { says });
}

function handlersOf(read: Reader, rights: Node): readonly Words[] | undefined {
  const says = values(read, [rights, "handlers"], asWritten);
  return says && read.context.messages.words("rights_plan.handlers", { says });
}

function identityOf(read: Reader, rights: Node): readonly Words[] | undefined {
  const identity = read.node(rights, "identity");
  const how = identity && own(read, identity, "how");
  if (identity === undefined || how === undefined) return undefined;
  const id = ifStated(read, [identity, "asks_for_id"], wordIn("asks_for_id"));
  return read.context.messages.words("rights_plan.identity", { says: inTurn([how, id]) });
}

function coversOf(read: Reader, rights: Node): readonly Words[] | undefined {
  const says = values(read, [rights, "covers"], (value) =>
    isNode(value) ? asWritten(value.name, read) : wordIn("covers")(value, read),
  );
  return says && read.context.messages.words("rights_plan.covers", { says });
}

function tellsOf(read: Reader, rights: Node): readonly Words[] | undefined {
  const tells = read.yes(rights, "tell_recipients");
  if (tells === undefined) return undefined;
  return read.context.messages.words(tells ? "rights_plan.we_tell" : "rights_plan.we_do_not_tell");
}

/** Whose data is held for clients: the client answers, and the business helps. */
function clientsPart(context: Context): Section | undefined {
  const rights = sectionOf(context, "rights");
  if (rights === undefined) return undefined;
  const { messages } = context;
  const lead = fixed("clients.lead", messages.words("rights_plan.clients_lead"), {
    law: [cite("gdpr", "Art. 28(3)(e)")],
  });
  const known = factOf(rights, "for_clients").means !== "none";
  const what = tell(context, "clients.what", {
    make: (read) => own(read, rights, "for_clients"),
  });
  return section("clients", messages.words("rights_plan.clients"), {
    kind: "paragraph",
    sentences: known ? [lead, ...what] : [lead],
  });
}
