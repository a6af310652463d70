/** What to do after a breach: the first hour, the clock, whom to call, and letters ready to fill in. */
import type { Block, Document, Section, Sentence, Words } from "../../../finding/document.ts";
import type { Citation } from "../../../finding/types.ts";
import type { KeysUnder } from "../../../message/types.ts";
import type { Node } from "../../../model/node.ts";
import { stated } from "../../../model/reading.ts";
import { paragraph, section, sections, steps } from "../../build/blocks.ts";
import { cite, fixed } from "../../build/sentence.ts";
import type { Reader } from "../../read/reader.ts";
import type { Context } from "../../types.ts";
import { entries, isUnderGdpr, paper, purposesAs, sectionOf } from "../paper.ts";
import { asWritten } from "../show.ts";
import { own, tell, values } from "../tell.ts";
import { authorityWords, leadWords } from "./authority.ts";
import { clockPart } from "./clock.ts";
import { lettersOf, writtenLetters } from "./letters.ts";
import { placesPart } from "./places.ts";

/** None for a business that states neither places nor purposes. */
export function breachRunbook(context: Context): readonly Document[] {
  const { messages } = context;
  const plan = sectionOf(context, "breach_plan");
  const purposes = entries(context, "purposes");
  if (plan === undefined || purposes.length === 0) return [];
  return [
    paper(context, {
      kind: "breach-runbook",
      lists: writtenLetters(context).map(({ list, id }) => ({ list, within: `letter_${id}` })),
      title: messages.format("breach.title"),
      about: messages.format("breach.about"),
      sections: sections(
        section("first", messages.words("breach.first"), firstHour(context, plan)),
        clockPart(context, plan),
        isUnderGdpr(context) ? riskPart(context, plan) : undefined,
        placesPart(context),
        isUnderGdpr(context) ? authorityPart(context, plan) : undefined,
        ...lettersOf(context, purposesAs(context, "processor").length > 0),
        section("after", messages.words("breach.after"), afterwards(context, plan)),
      ),
    }),
  ];
}

function authorityPart(context: Context, plan: Node): Section | undefined {
  const who = tell(context, "authority.who", {
    make: (read) => authorityWords(read, plan),
    law: [cite("gdpr", "Art. 33(1), 55")],
  });
  const business = sectionOf(context, "business");
  const leads =
    business !== undefined && stated(business, "lead_authority")
      ? tell(context, "authority.lead", {
          make: (read) => leadWords(read, business),
          law: [cite("gdpr", "Art. 56(1)")],
        })
      : [];
  return section(
    "authority",
    context.messages.words("breach.authority"),
    paragraph(...who, ...leads),
  );
}

type Step = KeysUnder<"breach.step"> extends `breach.step.${infer Name}` ? Name : never;

function step(context: Context, name: Step, law: readonly Citation[] = []): Sentence {
  return fixed(`step.${name}`, context.messages.words(`breach.step.${name}`), { law });
}

function firstHour(context: Context, plan: Node): Block | undefined {
  const { messages } = context;
  const says = (
    name: string,
    make: (read: Reader) => readonly Words[] | undefined,
  ): readonly Sentence[] => tell(context, `step.${name}`, { make });
  return steps(
    [step(context, "stop")],
    [step(context, "note_time", [cite("gdpr", "Art. 33(1)")])],
    [
      step(context, "call"),
      ...says("team", (read) => {
        const team = values(read, [plan, "team"], asWritten);
        return team && messages.words("breach.team", { says: team });
      }),
    ],
    [step(context, "keep_proof")],
    [
      step(context, "open_register", [cite("gdpr", "Art. 33(5)")]),
      ...says("register", (read) => {
        const register = own(read, plan, "register");
        return register && messages.words("breach.register", { says: register });
      }),
    ],
    [step(context, "ask_companies", [cite("gdpr", "Art. 33(2)")])],
  );
}

/** How the risk for people is judged: a person does it, with these questions. */
function riskPart(context: Context, plan: Node): Section | undefined {
  const { messages } = context;
  const names = ["who", "what", "readable", "harm", "vulnerable", "many"] as const;
  const method = stated(plan, "severity_method")
    ? tell(context, "risk.method", {
        make: (read) => {
          const says = own(read, plan, "severity_method");
          return says && messages.words("breach.method", { says });
        },
      })
    : [fixed("risk.method", messages.words("breach.no_method"))];
  const outcomes = ["unlikely", "risk", "high"] as const;
  return section(
    "risk",
    messages.words("breach.risk"),
    { kind: "paragraph", sentences: method },
    {
      kind: "list",
      ordered: false,
      items: names.map((name) => [
        fixed(`risk.${name}`, messages.words(`breach.question.${name}`)),
      ]),
    },
    {
      kind: "list",
      ordered: false,
      items: outcomes.map((name) => [
        fixed(`risk.outcome.${name}`, messages.words(`breach.outcome.${name}`), {
          law: [cite("gdpr", name === "high" ? "Art. 34(1)" : "Art. 33(1)")],
        }),
      ]),
    },
  );
}

function afterwards(context: Context, plan: Node): Block | undefined {
  const { messages } = context;
  const tested = tell(context, "after.tested", {
    make: (read) => {
      const date = read.word(plan, "tested");
      return date === undefined
        ? undefined
        : messages.words("breach.tested", { date: messages.date(date) });
    },
  });
  return steps(
    [step(context, "fill_register", [cite("gdpr", "Art. 33(5)")])],
    [step(context, "mend")],
    [step(context, "try_again"), ...tested],
  );
}
