/** Compares two models: every change in meaning as a draft, and what was only renamed. */
import { META, type Node } from "../model/node.ts";
import type { Shape } from "../model/shape.ts";
import { draft } from "./aspect.ts";
import { ASPECTS } from "./changes/all.ts";
import { entryChange } from "./changes/entries.ts";
import { entriesOf, isOpen, type Section, sectionsOf, single, singlesOf } from "./entities.ts";
import { otherFacts } from "./generic.ts";
import { findRenames, type Renames } from "./renames.ts";
import { stateAfter, stateBefore } from "./state.ts";
import type { Draft, Pair, States } from "./types.ts";

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly renames: Renames;
  readonly states: States;
}

/** Everything that differs between two models of one business, read for the same day. */
export function compareModels(before: Node, after: Node, today: string): Drafts {
  const { shape } = after[META];
  const sections = sectionsOf(shape);
  const renames = findRenames(before, after, sections);
  const states = { before: stateBefore(before, today, renames), after: stateAfter(after, today) };
  const drafts = [
    ...singlesOf(shape).flatMap((section) => compareSingle(section, states)),
    ...sections.flatMap((section) => compareSection(section, states, shape)),
    ...renamed(renames, sections, states),
  ];
  return { drafts, renames, states };
}

function compareSingle(section: Section, states: States): readonly Draft[] {
  const pair = {
    before: single(states.before.root, section),
    after: single(states.after.root, section),
  };
  return comparePair(section.shape, pair, states);
}

function comparePair(shape: string, pair: Pair, states: States): readonly Draft[] {
  const whole = pair.before !== null && pair.after !== null;
  const told = ASPECTS.filter(({ on, always }) => on === shape && (whole || always));
  const drafts = told.flatMap((aspect) => aspect.compare(pair, states));
  const heads = new Set(drafts.flatMap((one) => headsOf(one, pair)));
  const others = otherFacts(pair, states, heads).filter(
    // What a part says changed as a whole: details that fell away with it are no news.
    ({ kind, what }) => !(isAboutStating(kind) && what.includes(".") && heads.has(headOf(what))),
  );
  return [...drafts, ...others];
}

function isAboutStating(kind: string): boolean {
  return kind === "fact-withdrawn" || kind === "fact-stated";
}

function headOf(path: string): string {
  return path.split(".")[0] ?? path;
}

/** The keys of the thing under which a change stands. */
function headsOf({ before, after }: Draft, pair: Pair): readonly string[] {
  return [before, after].flatMap((spot) => {
    if (spot === null) return [];
    for (let node: Node | null = spot.node, key = spot.key; node !== null; ) {
      if (node === pair.before || node === pair.after) return [key];
      key = node[META].key;
      node = node[META].parent;
    }
    return [];
  });
}

function compareSection(section: Section, states: States, model: Shape): readonly Draft[] {
  const { before, after } = states;
  const had = byName(entriesOf(before.root, section), before.nameOf);
  const has = byName(entriesOf(after.root, section), after.nameOf);
  const closed = !isOpen(after.root, section);
  const withdrawn = !closed && had.size > has.size && !isOpen(before.root, section);
  const both = [...had.keys()].filter((name) => has.has(name));
  const came = [...has].filter(([name]) => !had.has(name));
  const went = closed ? [...had].filter(([name]) => !has.has(name)) : [];
  const pairs: readonly Pair[] = [
    ...both.map((name) => ({ before: had.get(name) ?? null, after: has.get(name) ?? null })),
    ...came.map(([, node]) => ({ before: null, after: node })),
    ...went.map(([, node]) => ({ before: node, after: null })),
  ];
  const told = pairs.flatMap((pair) => [
    ...(pair.before === null || pair.after === null ? entryChange(section.shape, pair) : []),
    ...comparePair(section.shape, pair, states),
  ]);
  return withdrawn ? [...told, sectionWithdrawn(section, states, model)] : told;
}

/** A whole list that is no longer stated: nobody can tell what became of its entries. */
function sectionWithdrawn({ key }: Section, { before, after }: States, model: Shape): Draft {
  const pair = { before: before.root, after: after.root };
  const items = [
    { say: "own", text: model.fields[key] === undefined ? key : key.replaceAll("_", " ") } as const,
  ];
  const spots = { before: { node: before.root, key }, after: { node: after.root, key } };
  return draft("fact-withdrawn", pair, { what: key, items, ...spots });
}

function byName(nodes: readonly Node[], nameOf: (node: Node) => string): Map<string, Node> {
  return new Map(nodes.map((node) => [nameOf(node), node]));
}

function renamed(renames: Renames, sections: readonly Section[], states: States): readonly Draft[] {
  if (renames.size === 0) return [];
  const { before, after } = states;
  const had = sections.flatMap((section) => entriesOf(before.root, section));
  const has = byName(
    sections.flatMap((section) => entriesOf(after.root, section)),
    after.nameOf,
  );
  return had.flatMap((node) => {
    const name = renames.get(node[META].address);
    const now = name === undefined ? undefined : has.get(name);
    if (now === undefined) return [];
    const words = [node, now].map((one) => [{ say: "own", text: String(one.id) } as const]);
    return draft(
      "renamed",
      { before: node, after: now },
      {
        was: words[0] ?? [],
        now: words[1] ?? [],
        before: { node, key: "" },
        after: { node: now, key: "" },
      },
    );
  });
}
