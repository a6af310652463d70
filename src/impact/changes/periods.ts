/** Data that has no period any more, while other data of the same thing has one still. */
import { follow, nodes } from "../../model/known.ts";
import type { Node } from "../../model/node.ts";
import { draft } from "../aspect.ts";
import type { Aspect, Draft, Pair, State, States } from "../types.ts";
import { inWords, type Keeping, keepings } from "./retention.ts";

function withoutPeriod({ before, after }: Pair, states: States): readonly Draft[] {
  if (before === null || after === null) return [];
  const pair = { before, after };
  const was = { node: before, kept: keepings(before, states.before) };
  const now = { node: after, kept: keepings(after, states.after) };
  // Where nothing is stated at all, that is told as a whole.
  if (was.kept.size === 0 || now.kept.size === 0) return [];
  const said = (name: string): Pick<Draft, "what" | "items"> => {
    const what = `retention.${name === "" ? "default" : name.replace(/^category:/, "")}`;
    return { what, items: [{ say: "own", text: what.replaceAll("_", " ") }] };
  };
  const lost = onlyIn(was.kept, now.kept, neededBy(after, states.after));
  const got = onlyIn(now.kept, was.kept, neededBy(before, states.before));
  return [
    ...lost.map(([name, one]) =>
      draft("fact-withdrawn", pair, {
        ...said(name),
        was: inWords(one),
        before: { node: one.use, key: "period" },
        after: { node: after, key: "retention" },
      }),
    ),
    ...got.map(([name, one]) =>
      draft("fact-stated", pair, {
        ...said(name),
        now: inWords(one),
        before: { node: before, key: "retention" },
        after: { node: one.use, key: "period" },
      }),
    ),
  ];
}

function neededBy(node: Node, state: State): ReadonlySet<string> {
  return new Set(nodes(follow(node, "needs", "category")).values.map((one) => state.nameOf(one)));
}

/** What is kept here for a time and there for none, though it is in use there. */
function onlyIn(
  here: ReadonlyMap<string, Keeping>,
  there: ReadonlyMap<string, Keeping>,
  used: ReadonlySet<string>,
): readonly (readonly [string, Keeping])[] {
  const counts = (name: string): boolean => (name === "" ? used.size === 0 : used.has(name));
  return [...here].filter(([name]) => !there.has(name) && !there.has("") && counts(name));
}

export const PERIODS: readonly Aspect[] = ["purpose", "asset", "vendor"].map((on) => ({
  on,
  owns: [],
  always: false,
  compare: withoutPeriod,
}));
