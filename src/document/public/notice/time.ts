/** Line of a card: how long data is kept, what that rests on, and what happens then. */
import type { Sentence } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import type { Line } from "../../build/blocks.ts";
import { anchor, closed, say } from "../../build/sentence.ts";
import { atMostOf, howLong, periodOf } from "../../facts/keeping.ts";
import { articles } from "../../facts/laws.ts";
import { labelOfData } from "../../facts/naming.ts";
import { nodesOf } from "../../read/plain.ts";
import type { Context } from "../../types.ts";
import { citedLaw } from "./ground.ts";

/** "How long": for each kind of data that has a period of its own. */
export function timeLine(context: Context, purpose: Node): Line {
  const { messages } = context;
  const uses = nodesOf(purpose, "retention");
  const shown = uses.flatMap((use) => [
    period(context, purpose, use),
    longest(context, purpose, use),
    because(context, use),
    lawBehind(context, use),
    afterwards(context, use),
  ]);
  return {
    id: anchor(purpose, "time"),
    term: messages.format("line.time"),
    says: uses.length > 0 ? shown : [missing(context, purpose)],
  };
}

function missing(context: Context, purpose: Node): Sentence | undefined {
  return say(context, anchor(purpose, "retention"), {
    make: (read) => {
      read.fact(purpose, "retention");
      return undefined;
    },
    shows: ["retention"],
    law: articles(context, "Art. 13(2)(a)"),
    missing: context.messages.format("line.time"),
  });
}

function period(context: Context, purpose: Node, use: Node): Sentence | undefined {
  const { messages } = context;
  return say(context, anchor(use, "period"), {
    make: (read) => {
      read.rest(purpose, "retention");
      const time = howLong(read, use);
      if (time === undefined) return undefined;
      const category = isNode(use.category) ? use.category : undefined;
      if (category === undefined) return closed(time);
      return closed(messages.words("keep.for_data", { data: labelOfData(read, category), time }));
    },
    shows: ["retention"],
    law: articles(context, "Art. 13(2)(a)"),
    missing: messages.format("line.time"),
  });
}

/** Clearing out by hand and backups add to the period: the honest number is the sum. */
function longest(context: Context, purpose: Node, use: Node): Sentence | undefined {
  const { messages } = context;
  return say(context, anchor(use, "at_most"), {
    make: (read) => {
      const found = atMostOf(read, purpose, use);
      const isMore = found !== undefined && (found.sweep ?? found.backups) !== undefined;
      if (!isMore || found === undefined) return [];
      const by =
        found.sweep === undefined ? "backups" : found.backups === undefined ? "sweep" : "both";
      return messages.words("keep.at_most", { by, period: messages.duration(found.period) });
    },
    law: articles(context, "Art. 13(2)(a)"),
  });
}

function because(context: Context, use: Node): Sentence | undefined {
  return say(context, anchor(use, "because"), {
    make: (read) => {
      const from = periodOf(read, use);
      const text = Object.hasOwn(from, "because") ? read.text(from, "because") : undefined;
      return text === undefined ? [] : closed(context.messages.words("keep.because", { text }));
    },
  });
}

function lawBehind(context: Context, use: Node): Sentence | undefined {
  return say(context, anchor(use, "law"), {
    make: (read) => citedLaw(read, periodOf(read, use)) ?? [],
  });
}

function afterwards(context: Context, use: Node): Sentence | undefined {
  return say(context, anchor(use, "action"), {
    make: (read) => {
      const action = read.word(periodOf(read, use), "action");
      if (action === undefined || action === "delete") return [];
      return context.messages.words("keep.then", { action });
    },
  });
}
