/** How long data really stays in a place: the period, the time between clear-outs, and backups. */
import { sumDurations } from "../../calendar/length.ts";
import {
  filter,
  flatMap,
  follow,
  includes,
  type Known,
  known,
  nodes,
  nothing,
  read,
  texts,
  union,
  unknown,
} from "../known.ts";
import type { Node } from "../node.ts";
import { stated } from "../reading.ts";
import { categoriesNeeded } from "./categories.ts";
import { categoriesHeld } from "./held.ts";
import type { Derivation, Row, RowShape } from "./types.ts";

/** Each use of a period by which a place keeps data. */
function keptIn(asset: Node): Known<Row> {
  const own = stated(asset, "retention");
  const rows = flatMap(nodes(read(asset, "purposes")), (purpose) => {
    const uses = nodes(read(own ? asset : purpose, "retention"));
    return flatMap(uses, (use) => rowOf({ asset, purpose, uses: uses.values }, use));
  });
  return rows;
}

interface Keeping {
  readonly asset: Node;
  readonly purpose: Node;
  readonly uses: readonly Node[];
}

function rowOf({ asset, purpose, uses }: Keeping, use: Node): Known<Row> {
  const held = categoriesHeld(asset);
  const needed = filter(categoriesNeeded(purpose), (category) => includes(held, category));
  const named = uses.map(({ category }) => category);
  const categories = filter(needed, (category) =>
    known(use.id === "default" ? !named.includes(category) : use.category === category),
  );
  if (categories.values.length === 0 && categories.open.length === 0) return nothing();
  const [sweep, backups] = [sweepOf(asset), backupsOf(asset)];
  const period = texts(read(use, "period"));
  const id = use.id === "default" ? String(purpose.id) : `${String(purpose.id)}.${String(use.id)}`;
  const parts = { period, sweep, backups };
  const trigger = texts(read(use, "trigger"));
  return known<Row>({ id, purpose, use, categories, trigger, ...parts, at_most: sum(parts) });
}

/** How long something that is due can wait until the next clear-out. */
function sweepOf(asset: Node): Known<string> {
  const every = texts(follow(asset, "deletion", "every"));
  if (every.values.length > 0) return every;
  const automated = follow(asset, "deletion", "automated");
  return automated.values.includes(true) ? nothing() : every;
}

function backupsOf(asset: Node): Known<string> {
  return texts(follow(asset, "backups", "retention"));
}

/** The sum, where every part is known; a part that there is none of adds nothing. */
function sum(parts: { readonly [name: string]: Known<string> }): Known<string> {
  const all = Object.values(parts);
  const open = union(all.map(({ open }) => unknown(open))).open;
  if (open.length > 0) return unknown(open);
  // Without a period (`forever`, or only criteria) there is no most.
  if (parts.period?.values.length === 0) return nothing();
  const total = sumDurations(all.flatMap(({ values }) => values));
  return total === undefined ? nothing() : known(total);
}

export const KEPT_ROW: RowShape = {
  name: "kept",
  fields: {
    purpose: {
      type: { kind: "ref", to: ["purpose"] },
      many: false,
      title: "The purpose that keeps the data here.",
    },
    use: {
      type: { kind: "ref", to: ["retention_use"] },
      many: false,
      title: "The period that counts.",
    },
    categories: {
      type: { kind: "ref", to: ["category"] },
      many: true,
      title: "Categories that it keeps alive.",
    },
    trigger: { type: { kind: "text" }, many: false, title: "From when the time counts." },
    period: { type: { kind: "duration" }, many: false, title: "The period as stated." },
    sweep: {
      type: { kind: "duration" },
      many: false,
      title: "Time between two clear-outs; none when deletion is automatic.",
    },
    backups: {
      type: { kind: "duration" },
      many: false,
      title: "How long backups outlive what was deleted.",
    },
    at_most: {
      type: { kind: "duration" },
      many: false,
      title: "Period, clear-out interval and backups together.",
    },
  },
};

export const KEPT: Derivation = {
  on: ["asset"],
  key: "kept_at_most",
  type: { kind: "node", shape: KEPT_ROW.name },
  many: true,
  title:
    "How long data stays here at most, purpose by purpose, and which categories each of them keeps alive.",
  rests: ["purposes.retention", "retention", "fields.category", "deletion", "backups.retention"],
  derive: keptIn,
};
