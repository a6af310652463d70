/** The few ways in which facts are compared: what is in a list, what ranks higher, what lasts longer. */
import { compareDurations } from "../calendar/length.ts";
import type { KindId } from "../finding/change-kinds.ts";
import type { Known } from "../model/known.ts";
import type { Node } from "../model/node.ts";
import type { Aspect, Draft, Links, Member, Members, Pair, Spot, State, Word } from "./types.ts";

interface Common {
  readonly on: string;
  readonly owns: readonly string[];
}

/** A draft with what most drafts leave empty. */
export function draft(
  kind: KindId,
  about: Pair,
  rest: Partial<Omit<Draft, "kind" | "about">>,
): Draft {
  const empty = { what: "", items: [], was: [], now: [], data: [], where: [], links: {} };
  return { ...empty, before: null, after: null, kind, about, ...rest };
}

interface ListOf extends Common {
  readonly grow: KindId;
  readonly shrink: KindId;
  readonly members: Members;
  /** One change for each member; else one for all that came and one for all that went. */
  readonly each?: boolean;
  readonly always?: boolean;
  readonly links?: (members: readonly Member[]) => Links;
}

/** What somebody has, does or gets: members that came, and members that went. */
export function list(aspect: ListOf): Aspect {
  const { on, owns, always = false } = aspect;
  return {
    on,
    owns,
    always,
    compare: (pair, { before, after }) => {
      const had = membersOf(aspect, pair.before, before);
      const has = membersOf(aspect, pair.after, after);
      const came = without(valuesOf(has), valuesOf(had));
      // What may still be there did not go: the fact that would tell is reported as withdrawn.
      const closed = had.filter((_, i) => has[i] === undefined || has[i].open.length === 0);
      const went = without(valuesOf(closed), valuesOf(has));
      return [
        ...grouped(came, aspect).map((some) =>
          draft(aspect.grow, pair, { ...told(some, aspect), now: words(some), after: spot(some) }),
        ),
        ...grouped(went, aspect).map((some) =>
          draft(aspect.shrink, pair, {
            ...told(some, aspect),
            was: words(some),
            before: spot(some),
          }),
        ),
      ];
    },
  };
}

/** By source; none where there is no such thing in the state. */
function membersOf({ members }: ListOf, node: Node | null, state: State): readonly Known<Member>[] {
  return node === null ? [] : (members.parts ?? [members]).map((of) => of(node, state));
}

function valuesOf(sources: readonly Known<Member>[]): readonly Member[] {
  return sources.flatMap(({ values }) => values);
}

function without(all: readonly Member[], others: readonly Member[]): readonly Member[] {
  const known = new Set(others.map(({ id }) => id));
  const seen = new Set<string>();
  return all.filter(({ id }) => !known.has(id) && !seen.has(id) && seen.add(id));
}

function grouped(
  members: readonly Member[],
  { each = false }: ListOf,
): readonly (readonly Member[])[] {
  if (members.length === 0) return [];
  return each ? members.map((member) => [member]) : [members];
}

function words(members: readonly Member[]): readonly Word[] {
  return members.map(({ word }) => word);
}

function spot([first]: readonly Member[]): Spot | null {
  return first?.spot ?? null;
}

function told(
  members: readonly Member[],
  { each = false, links }: ListOf,
): Pick<Draft, "what" | "items" | "links"> {
  const what = each ? (members[0]?.id ?? "") : "";
  return { what, items: words(members), links: links?.(members) ?? {} };
}

/** One value of one thing. */
export interface Value {
  readonly text: string;
  readonly word: Word;
  readonly spot: Spot;
}

interface ValueOf extends Common {
  readonly value: (node: Node, state: State) => Known<Value>;
  /** What the step from one value to another is; undefined when it is none. */
  readonly step: (was: string, now: string) => KindId | undefined;
}

/** A single value that is another one now. Where it is not known on one side, nothing can be said. */
export function value({ on, owns, value: of, step }: ValueOf): Aspect {
  return {
    on,
    owns,
    always: false,
    compare: (pair, { before, after }) => {
      if (pair.before === null || pair.after === null) return [];
      const [was] = of(pair.before, before).values;
      const [now] = of(pair.after, after).values;
      if (was === undefined || now === undefined || was.text === now.text) return [];
      const kind = step(was.text, now.text);
      if (kind === undefined) return [];
      const sides = { before: was.spot, after: now.spot, was: [was.word], now: [now.word] };
      return [draft(kind, pair, sides)];
    },
  };
}

/** The step along a scale that rises to what is worse for people; equal places are a swap. */
export function along(
  scale: readonly (readonly string[])[],
  kinds: { readonly up: KindId; readonly down: KindId; readonly swap?: KindId },
): ValueOf["step"] {
  const rank = (text: string): number => scale.findIndex((step) => step.includes(text));
  return (was, now) => {
    const difference = rank(now) - rank(was);
    return difference > 0 ? kinds.up : difference < 0 ? kinds.down : kinds.swap;
  };
}

/** The step from one period to another; what depends on the day is only said in other words. */
export function lasting(up: KindId, down: KindId): ValueOf["step"] {
  return (was, now) => {
    const order = compareDurations(now, was);
    if (order === "longer") return up;
    if (order === "shorter") return down;
    return order === "unsure" ? "restated" : undefined;
  };
}
