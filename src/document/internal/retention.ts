/** The retention schedule: what is kept how long and why, and how each place is cleared out. */
import type { Document, Words } from "../../finding/document.ts";
import { read as readKnown } from "../../model/known.ts";
import type { Node } from "../../model/node.ts";
import { isNode } from "../../model/reading.ts";
import { section, sections } from "../build/blocks.ts";
import { anchor, ours } from "../build/sentence.ts";
import { factOf } from "../read/fact.ts";
import type { Reader } from "../read/reader.ts";
import type { Context } from "../types.ts";
import { entries, named, paper } from "./paper.ts";
import { clearingSpecs } from "./phrases/clearing.ts";
import { actionOf, keptBy, periodAlone, reasonOf, startOf } from "./phrases/period.ts";
import { asWritten, nameOf, periodOf } from "./show.ts";
import { derivedNodes, grid, inTurn, joined, linked, type Spec, values } from "./tell.ts";

/** None for a business that states no purposes. */
export function retentionSchedule(context: Context): readonly Document[] {
  const { messages } = context;
  const purposes = entries(context, "purposes");
  const assets = entries(context, "assets");
  const rows = [
    ...purposes.flatMap((purpose) => rowsOf(purpose)),
    ...assets.flatMap((asset) => ownRowsOf(asset)),
  ];
  if (rows.length === 0) return [];
  const places = assets.map((asset) => [anchor(asset), clearingSpecs(asset)] as const);
  return [
    paper(context, {
      kind: "retention-schedule",
      lists: ["retention"],
      title: messages.format("retention_schedule.title"),
      about: messages.format("retention_schedule.about"),
      sections: sections(
        section(
          "periods",
          messages.words("retention_schedule.periods"),
          grid(context, {
            id: "periods",
            caption: messages.format("retention_schedule.periods"),
            rows,
          }),
        ),
        section(
          "clearing",
          messages.words("retention_schedule.clearing"),
          grid(context, {
            id: "clearing",
            caption: messages.format("retention_schedule.clearing"),
            rows: places,
          }),
        ),
      ),
    }),
  ];
}

type GridRow = readonly [id: string, specs: readonly Spec[]];

/** A row for each period of a purpose; one that marks what is missing where none is stated. */
function rowsOf(purpose: Node): readonly GridRow[] {
  const uses = Array.isArray(purpose.retention) ? purpose.retention.filter(isNode) : [];
  if (uses.length === 0) return [[anchor(purpose), unstated(purpose)]];
  return uses.map((use) => [anchor(use), specsOf({ purpose, use })]);
}

interface Keeping {
  readonly purpose: Node;
  readonly use: Node;
}

function specsOf({ purpose, use }: Keeping): readonly Spec[] {
  return [
    ["activity", { make: (read) => nameOf(purpose, read) }],
    ["data", { make: (read) => keptBy(read, purpose, use) }],
    ["period", { make: (read) => periodAlone(read, use), shows: ["period"] }],
    ["counted_from", { make: (read) => countedFrom(read, use), shows: ["trigger"] }],
    ["because", { make: (read) => reasonOf(read, purpose, use), shows: ["reason"] }],
    ["then", { make: (read) => actionOf(read, use), shows: ["action"] }],
    ["at_most", { make: (read) => atMost(read, { purpose, use }) }],
    ["owner", { make: (read) => values(read, [purpose, "owner"], asWritten) }],
  ];
}

/** For ever, and by other measures, there is nothing to count from. */
function countedFrom(read: Reader, use: Node): readonly Words[] | undefined {
  const counts = use.indefinite !== true && factOf(use, "criteria").means !== "stated";
  return counts ? startOf(read, use) : [ours("–")];
}

function unstated(purpose: Node): readonly Spec[] {
  const asked = (shows: string): Spec[1] => ({
    make: (read) => values(read, [purpose, "retention"], nameOf),
    shows: [shows],
  });
  return [
    ["activity", { make: (read) => nameOf(purpose, read) }],
    ["data", { make: (read) => dataOf(read, purpose) }],
    ["period", asked("period")],
    ["counted_from", asked("trigger")],
    ["because", asked("reason")],
    ["then", asked("action")],
    ["at_most", asked("period")],
    ["owner", { make: (read) => values(read, [purpose, "owner"], asWritten) }],
  ];
}

function dataOf(read: Reader, purpose: Node): readonly Words[] | undefined {
  return values(read, [purpose, "needs"], (need) =>
    isNode(need) ? nameOf(need.category, read) : [],
  );
}

/** A place may keep data by a period of its own. */
function ownRowsOf(asset: Node): readonly GridRow[] {
  const uses = Array.isArray(asset.retention) ? asset.retention.filter(isNode) : [];
  const [first] = named(asset, "purposes");
  if (first === undefined) return [];
  return uses.map((use) => {
    const [, data, ...rest] = specsOf({ purpose: first, use });
    const activity: Spec = ["activity", { make: (read) => placeAndPurposes(read, asset) }];
    return [anchor(use), data === undefined ? [activity] : [activity, data, ...rest]];
  });
}

function placeAndPurposes(read: Reader, asset: Node): readonly Words[] {
  const about = joined(
    read,
    linked(read, asset, "purposes").map((purpose) => nameOf(purpose, read)),
  );
  const name = nameOf(asset, read);
  return about ? read.context.messages.words("internal.with_about", { name, about }) : name;
}

/** `web shop: 1 year, 1 month and 30 days`: with the time until the next clear-out, and backups. */
function atMost(read: Reader, { purpose, use }: Keeping): readonly Words[] | undefined {
  const places = linked(read, purpose, "assets").flatMap((asset) => {
    const rows = derivedNodes(read, asset, "kept_at_most");
    const row = rows.find((one) => one.use === use);
    read.rest(asset, "purposes");
    const longest = row && longestOf(read, row);
    if (longest === undefined) return [];
    read.rest(use, "");
    noteParts(read, asset);
    return [
      read.context.messages.words("internal.colon", { term: nameOf(asset, read), says: longest }),
    ];
  });
  return inTurn(places);
}

/** The sum where every part is known; without a period there is none. */
function longestOf(read: Reader, row: Node): readonly Words[] | undefined {
  const { values: sums, open } = readKnown(row, "at_most");
  for (const fact of open) read.fact(fact.node, fact.key);
  const [sum] = sums;
  if (sum !== undefined) return periodOf(sum, read);
  return open.length > 0 ? undefined : read.context.messages.words("internal.no_end");
}

/** What the longest time rests on beside the period. */
function noteParts(read: Reader, asset: Node): void {
  for (const [holder, key] of [
    [asset.deletion, "every"],
    [asset.backups, "retention"],
  ] as const) {
    if (isNode(holder) && factOf(holder, key).means === "stated") read.rest(holder, key);
  }
}
