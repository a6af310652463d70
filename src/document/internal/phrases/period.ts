/** How long data is kept: the period, from when it counts, why, and what happens then. */
import type { Words } from "../../../finding/document.ts";
import type { Node } from "../../../model/node.ts";
import { isNode } from "../../../model/reading.ts";
import { ours } from "../../build/sentence.ts";
import { factOf } from "../../read/fact.ts";
import type { Reader } from "../../read/reader.ts";
import { nameOf, termIn } from "../show.ts";
import { ifStated, inTurn, own, ownIfStated, values } from "../tell.ts";
import { citationIn } from "./citation.ts";

/** A named period speaks for itself: what it says stands where it is defined. */
function sourceOf(use: Node): Node {
  return isNode(use.rule) ? use.rule : use;
}

/** `1 year, counted from: last order`; the words of the business where it names no period. */
function lengthOf(read: Reader, use: Node): readonly Words[] | undefined {
  const source = sourceOf(use);
  const { messages } = read.context;
  if (read.yes(source, "indefinite") === true) return messages.words("internal.period.forever");
  if (factOf(source, "period").means !== "stated") {
    const criteria = ownIfStated(read, source, "criteria");
    if (criteria !== undefined) return messages.words("internal.period.criteria", { criteria });
  }
  const period = read.word(source, "period");
  const from = startOf(read, source);
  if (period === undefined) return undefined;
  const length = messages.duration(period);
  if (from === undefined) return [ours(length)];
  return period === "P0D"
    ? messages.words("internal.period.until", { from })
    : messages.words("internal.period.after", { period: length, from });
}

/** From when it counts: a word of the law's list, or the event in the words of the business. */
export function startOf(read: Reader, use: Node): readonly Words[] | undefined {
  const source = sourceOf(use);
  const trigger = read.word(source, "trigger");
  if (trigger === "event") return own(read, source, "event");
  return trigger === undefined ? undefined : termIn("retention_triggers")(trigger, read);
}

/** The period alone. */
export function periodAlone(read: Reader, use: Node): readonly Words[] | undefined {
  const source = sourceOf(use);
  const { messages } = read.context;
  if (read.yes(source, "indefinite") === true) return messages.words("internal.period.forever");
  if (factOf(source, "period").means !== "stated") {
    const criteria = ownIfStated(read, source, "criteria");
    if (criteria !== undefined) return messages.words("internal.period.criteria", { criteria });
  }
  const period = read.word(source, "period");
  if (period === undefined) return undefined;
  return period === "P0D"
    ? messages.words("internal.period.at_once")
    : [ours(messages.duration(period))];
}

/** Why it is kept so long: the reason, the law, else what the purpose rests on. */
export function reasonOf(read: Reader, purpose: Node, use: Node): readonly Words[] | undefined {
  const source = sourceOf(use);
  const because = ownIfStated(read, source, "because");
  const law = isNode(source.law) ? citationIn(read, source, "law") : undefined;
  if (because ?? law) return inTurn([because, law]);
  const basis = isNode(purpose.lawful_basis) ? purpose.lawful_basis : undefined;
  if (basis?.basis === "legal_obligation" && isNode(basis.law))
    return citationIn(read, basis, "law");
  // What is deleted when a consent ends needs no other reason.
  if (read.word(source, "trigger") === "consent_withdrawn") {
    return read.context.messages.words("internal.period.while_consent");
  }
  read.fact(source, "because");
  return undefined;
}

/** What happens when the time is over. */
export function actionOf(read: Reader, use: Node): readonly Words[] | undefined {
  return values(read, [sourceOf(use), "action"], termIn("retention_actions"));
}

/** The kinds of data that a use is about; for the default one, all that no other use names. */
export function keptBy(read: Reader, purpose: Node, use: Node): readonly Words[] | undefined {
  if (isNode(use.category)) return values(read, [use, "category"], nameOf);
  const uses = Array.isArray(purpose.retention) ? purpose.retention.filter(isNode) : [];
  const named = new Set(uses.map(({ category }) => category));
  return values(read, [purpose, "needs"], (need) =>
    isNode(need) && isNode(need.category) && !named.has(need.category)
      ? nameOf(need.category, read)
      : [],
  );
}

/** All periods of a purpose in one cell: the default one, and each that is different. */
export function periodsOf(read: Reader, purpose: Node): readonly Words[] | undefined {
  const uses = read.nodes(purpose, "retention");
  if (uses === undefined) return ifStated(read, [purpose, "retention"], nameOf);
  return inTurn(
    uses.map((use) => {
      const length = lengthOf(read, use);
      if (length === undefined || !isNode(use.category)) return length;
      const what = nameOf(use.category, read);
      return read.context.messages.words("internal.colon", { term: what, says: length });
    }),
  );
}
