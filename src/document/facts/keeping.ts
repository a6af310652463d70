/** How long data is kept for a purpose: what is promised, and what clearing out and backups add. */
import { compareDurations } from "../../calendar/length.ts";
import type { Words } from "../../finding/document.ts";
import { isMessageKey } from "../../message/messages.ts";
import { META, type Node } from "../../model/node.ts";
import { isNode } from "../../model/reading.ts";
import { ours } from "../build/sentence.ts";
import { nodesOf, wordOf } from "../read/plain.ts";
import type { Reader } from "../read/reader.ts";
import { placesOf } from "./data.ts";

/** The node that holds the words of a use: the named period that it refers to, or itself. */
export function periodOf(read: Reader, use: Node): Node {
  const rule = isNode(use.rule) ? use.rule : undefined;
  if (rule !== undefined) read.rest(use, "rule");
  return rule ?? use;
}

/** `1 year after your last order`; undefined when a part of it is not known. */
export function howLong(read: Reader, use: Node): readonly Words[] | undefined {
  const { messages } = read.context;
  const from = periodOf(read, use);
  if (from.indefinite === true) {
    read.rest(from, "indefinite");
    return messages.words("keep.for_good");
  }
  const criteria = Object.hasOwn(from, "criteria") ? read.text(from, "criteria") : undefined;
  if (criteria !== undefined) return messages.words("keep.criteria", { criteria });
  const period = read.word(from, "period");
  return period === undefined ? undefined : lasting(read, use, period);
}

/** A period with the moment from which it counts; undefined when nobody says from when. */
export function lasting(read: Reader, use: Node, period: string): readonly Words[] | undefined {
  const { messages } = read.context;
  const from = periodOf(read, use);
  const trigger = read.word(from, "trigger");
  if (trigger === undefined) return undefined;
  if (trigger === "event") {
    const event = read.text(from, "event");
    if (event === undefined) return undefined;
    return messages.words("keep.after_event", { period: messages.duration(period), event });
  }
  const isUntil = period === "P0D";
  const isFilmed = trigger === "collection" && use[META].parent?.kind === "cctv";
  const moment = isFilmed ? "filming" : trigger;
  const key = isUntil ? `keep.until.${moment}` : `keep.after.${moment}`;
  const start = isMessageKey(key) ? messages.format(key as "keep.after.collection") : trigger;
  return [
    ours(
      isUntil
        ? start
        : messages.format("keep.period", { period: messages.duration(period), start }),
    ),
  ];
}

/** A period with what follows it in each place. */
export interface AtMost {
  readonly period: string;
  /** Set where somebody clears out by hand. */
  readonly sweep: string | undefined;
  readonly backups: string | undefined;
}

/**
 * The longest that a use keeps data in any place, with clear-outs and backups; undefined when a part
 * is not known, or nothing is added to the period itself.
 */
export function atMostOf(read: Reader, purpose: Node, use: Node): AtMost | undefined {
  let longest: AtMost | undefined;
  for (const asset of placesOf(read, purpose)) {
    const rows = isNode(asset.derived) ? nodesOf(asset.derived, "kept_at_most") : [];
    const row = rows.find((one) => one.purpose === purpose && one.use === use);
    if (row === undefined) continue;
    read.rest(periodOf(read, use), "period");
    noteKeeping(read, asset, row);
    const period = wordOf(row, "at_most");
    if (period === undefined) return undefined;
    const found = { period, sweep: wordOf(row, "sweep"), backups: wordOf(row, "backups") };
    if (longest === undefined || isLonger(period, longest.period)) longest = found;
  }
  return longest;
}

function noteKeeping(read: Reader, asset: Node, row: Node): void {
  for (const key of ["deletion", "backups"] as const) {
    const known = asset[META].none.has(key) || isNode(asset[key]);
    if (known) read.rest(asset, key);
    else read.fact(asset, key);
  }
  const [deletion, backups] = [asset.deletion, asset.backups];
  if (isNode(deletion) && wordOf(row, "sweep") !== undefined) read.rest(deletion, "every");
  if (isNode(backups) && wordOf(row, "backups") !== undefined) read.rest(backups, "retention");
}

/** Whether one period surely ends after another. */
export function isLonger(a: string, b: string): boolean {
  return compareDurations(a, b) === "longer";
}
