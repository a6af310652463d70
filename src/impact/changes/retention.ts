/** How long data is kept: period, what starts it, and what happens at its end, for each kind of data. */
import { compareDurations } from "../../calendar/length.ts";
import type { KindId } from "../../finding/change-kinds.ts";
import { follow, nodes, read } from "../../model/known.ts";
import type { Node } from "../../model/node.ts";
import { isNode } from "../../model/reading.ts";
import { draft } from "../aspect.ts";
import { term } from "../members.ts";
import type { Aspect, Draft, Pair, State, States, Word } from "../types.ts";

/** How long one kind of data is kept, as far as it is stated. */
export interface Keeping {
  readonly use: Node;
  readonly period: string | undefined;
  /** What starts the period, or the criteria in place of one. */
  readonly from: string;
  readonly indefinite: boolean;
  readonly action: string | undefined;
}

const NOTHING: ReadonlyMap<string, Keeping> = new Map();

/** By category, the default for those that have no period of their own; `` where there are no categories. */
export function keepings(node: Node, state: State): ReadonlyMap<string, Keeping> {
  const uses = nodes(read(node, "retention")).values;
  if (uses.length === 0) return NOTHING;
  const own = new Map(
    uses.flatMap((use) => (isNode(use.category) ? [[use.category, use] as const] : [])),
  );
  const fallback = uses.find((use) => !isNode(use.category));
  const needed = nodes(follow(node, "needs", "category")).values;
  const all = new Set([...needed, ...own.keys()]);
  const found = [...all].flatMap((category) => {
    const use = own.get(category) ?? fallback;
    return use === undefined ? [] : [[state.nameOf(category), keepingOf(use)] as const];
  });
  const rest = fallback === undefined ? [] : [["", keepingOf(fallback)] as const];
  return new Map([...rest, ...found]);
}

function keepingOf(use: Node): Keeping {
  const text = (key: string): string | undefined => {
    const [value] = read(use, key).values;
    return typeof value === "string" ? value : undefined;
  };
  const from = [text("trigger"), text("event"), text("criteria")].filter(
    (one) => one !== undefined,
  );
  return {
    use,
    period: text("period"),
    from: from.join(": "),
    indefinite: read(use, "indefinite").values.includes(true),
    action: text("action"),
  };
}

/** The step from one keeping to the other; undefined when nobody keeps anything longer or shorter. */
function step(was: Keeping, now: Keeping): KindId | undefined {
  if (was.indefinite !== now.indefinite) return now.indefinite ? "kept-longer" : "kept-shorter";
  if (was.indefinite) return undefined;
  const known = was.period !== undefined && now.period !== undefined;
  if (was.from !== now.from && was.from !== "" && now.from !== "") return "kept-otherwise";
  if (!known || was.period === undefined || now.period === undefined) return undefined;
  const order = compareDurations(now.period, was.period);
  if (order === "equal") return undefined;
  return order === "longer" ? "kept-longer" : order === "shorter" ? "kept-shorter" : "restated";
}

/** Restricting and archiving keep data; deleting and anonymising do not. */
const KEEPS = new Set(["archive", "restrict"]);

function endStep(was: Keeping, now: Keeping): KindId | undefined {
  if (was.action === undefined || now.action === undefined) return undefined;
  const [kept, keeps] = [KEEPS.has(was.action), KEEPS.has(now.action)];
  if (kept === keeps) return was.action === now.action ? undefined : "restated";
  return keeps ? "not-deleted-after" : "deleted-after";
}

interface Step {
  readonly kind: KindId;
  readonly was: Keeping;
  readonly now: Keeping;
  readonly categories: Node[];
}

/** Steps that are the same for several kinds of data are told once. */
function steps(
  pair: { readonly before: Node; readonly after: Node },
  { before, after }: States,
  judge: (was: Keeping, now: Keeping) => KindId | undefined,
): readonly Step[] {
  const [had, has] = [keepings(pair.before, before), keepings(pair.after, after)];
  const nameable = categoriesByName(pair.after, after);
  const found = new Map<string, Step>();
  for (const [name, now] of has) {
    const was = had.get(name) ?? had.get("");
    const kind = was && judge(was, now);
    if (was === undefined || kind === undefined) continue;
    const key = [kind, ...[was, now].map((one) => JSON.stringify({ ...one, use: "" }))].join(" ");
    const known = found.get(key) ?? { kind, was, now, categories: [] };
    found.set(key, known);
    const category = nameable.get(name);
    if (category !== undefined) known.categories.push(category);
  }
  return [...found.values()];
}

function categoriesByName(node: Node, state: State): ReadonlyMap<string, Node> {
  const needed = nodes(follow(node, "needs", "category")).values;
  const kept = nodes(follow(node, "retention", "category")).values;
  return new Map([...needed, ...kept].map((one) => [state.nameOf(one), one]));
}

/** The period, and what it is counted from. */
export function inWords({ period, use, indefinite, from }: Keeping): readonly Word[] {
  if (indefinite) return [{ say: "ours", key: "impact.word.for_ever" }];
  const [trigger] = read(use, "trigger").values;
  const own: Word = { say: "own", text: from.replace(/^event: /, "") };
  const start =
    typeof trigger === "string" && trigger !== "event" ? term("retention_triggers", trigger) : own;
  if (period === undefined) return from === "" ? [] : [start];
  if (from === "") return [{ say: "duration", text: period }];
  return [{ say: "counted", period, from: start }];
}

function draftsOf(
  pair: Pair,
  states: States,
  judge: (was: Keeping, now: Keeping) => KindId | undefined,
): readonly Draft[] {
  const { before, after } = pair;
  if (before === null || after === null) return [];
  const all = steps({ before, after }, states, judge);
  return all.map(({ kind, was, now, categories }): Draft => {
    const needs = nodes(follow(after, "needs", "category")).values;
    const everything = categories.length === 0 || categories.length >= needs.length;
    const ends = judge === endStep;
    const words = (one: Keeping): readonly Word[] =>
      ends ? [term("retention_actions", one.action ?? "")] : inWords(one);
    return draft(kind, pair, {
      what: everything ? "" : categories.map((one) => states.after.nameOf(one)).join(" "),
      data: everything ? [] : categories.map((node) => ({ say: "name", node })),
      was: words(was),
      now: words(now),
      before: { node: was.use, key: ends ? "action" : "period" },
      after: { node: now.use, key: ends ? "action" : "period" },
      links: { categories },
    });
  });
}

const keeping = (on: string): readonly Aspect[] => [
  {
    on,
    owns: ["retention"],
    always: false,
    compare: (pair, states) => draftsOf(pair, states, step),
  },
  { on, owns: [], always: false, compare: (pair, states) => draftsOf(pair, states, endStep) },
];

export const RETENTION: readonly Aspect[] = ["purpose", "asset", "vendor"].flatMap(keeping);
