/** Training and rule books: who learns what and when, and which rules hold. */

import { addDuration } from "../../calendar/shift.ts";
import type { Document, Section } from "../../finding/document.ts";
import type { Node } from "../../model/node.ts";
import { paragraph, section, sections } from "../build/blocks.ts";
import { anchor, cite } from "../build/sentence.ts";
import type { Context } from "../types.ts";
import { entries, paper } from "./paper.ts";
import { asWritten, dateOf, nameOf, numberOf, wordIn } from "./show.ts";
import { grid, own, type Spec, tell, values } from "./tell.ts";

export function trainingAndPolicies(context: Context): readonly Document[] {
  const { messages } = context;
  return [
    paper(context, {
      kind: "training-and-policies",
      lists: [],
      title: messages.format("governance.title"),
      about: messages.format("governance.about"),
      sections: sections(
        listPart(context, { name: "training", specs: trainingSpecs }),
        listPart(context, { name: "policies", specs: policySpecs }),
      ),
    }),
  ];
}

interface Listed {
  readonly name: "training" | "policies";
  readonly specs: (entry: Node) => readonly Spec[];
}

/** A row an entry; without any, that there are none or that nobody said. */
function listPart(context: Context, { name, specs }: Listed): Section | undefined {
  const { messages, root } = context;
  const rows = entries(context, name).map((entry) => [anchor(entry), specs(entry)] as const);
  const none = tell(context, `${name}.none`, { make: (read) => own(read, root, name) });
  return section(
    name,
    messages.words(`governance.${name}`),
    rows.length > 0
      ? grid(context, { id: name, caption: messages.format(`governance.${name}`), rows })
      : paragraph(...none),
  );
}

function trainingSpecs(training: Node): readonly Spec[] {
  return [
    ["topic", { make: (read) => values(read, [training, "topic"], wordIn("topic")) }],
    ["audience", { make: (read) => values(read, [training, "audience"], asWritten) }],
    ["last_held", { make: (read) => values(read, [training, "last"], dateOf) }],
    [
      "next",
      {
        make: (read) => {
          const [last, every] = [read.word(training, "last"), read.word(training, "every")];
          const next = last && every ? addDuration(last, every) : undefined;
          return next === undefined ? undefined : dateOf(next, read);
        },
      },
    ],
    [
      "took_part",
      {
        make: (read) =>
          values(read, [training, "completion"], (share) =>
            read.context.messages.words("governance.share", {
              share: numberOf(share, read),
            }),
          ),
        law: [cite("gdpr", "Art. 39(1)(b)")],
      },
    ],
    ["owner", { make: (read) => values(read, [training, "owner"], asWritten) }],
  ];
}

function policySpecs(policy: Node): readonly Spec[] {
  return [
    ["name", { make: (read) => nameOf(policy, read) }],
    ["rules_on", { make: (read) => values(read, [policy, "covers"], wordIn("policy")) }],
    ["version", { make: (read) => values(read, [policy, "version"], asWritten) }],
    ["approved_by", { make: (read) => values(read, [policy, "approved_by"], asWritten) }],
    ["reviewed", { make: (read) => values(read, [policy, "reviewed"], dateOf) }],
    ["file", { make: (read) => values(read, [policy, "document"], asWritten) }],
  ];
}
