/** From drafts to changes: identity, places, sentences, order. */
import { nodeRange, rangeOf } from "../engine/place/blame.ts";
import type { Change, Direction, Side } from "../finding/change.ts";
import { KINDS, kindOf } from "../finding/change-kinds.ts";
import { compareText } from "../finding/order.ts";
import type { Messages } from "../message/messages.ts";
import { META } from "../model/node.ts";
import { itemOrigins } from "../model/reading.ts";
import type { Range } from "../source/types.ts";
import { sentence, spoken } from "./say.ts";
import type { Draft, Spot, States, Word } from "./types.ts";

/** What readers want to know first. */
const FIRST: readonly Direction[] = [
  "more_sharing",
  "more_data",
  "more_people",
  "longer",
  "more_risk",
];
const KIND_ORDER: ReadonlyMap<string, number> = new Map(KINDS.map(({ id }, i) => [id, i]));

/** A change with the draft that it was made of. */
export interface Told {
  readonly change: Change;
  readonly draft: Draft;
}

/** Every draft as a change, each once, the gravest first. */
export function tellAll(
  drafts: readonly Draft[],
  states: States,
  messages: Messages,
): readonly Told[] {
  const told = new Map<string, Told>();
  for (const draft of drafts) {
    const change = tell(draft, states, messages);
    if (!told.has(change.id)) told.set(change.id, { change, draft });
  }
  return [...told.values()].sort((a, b) => compareChanges(a.change, b.change));
}

function tell(draft: Draft, states: States, messages: Messages): Change {
  const { kind, what } = draft;
  const address = addressOf(draft, states);
  const { directions } = kindOf(kind);
  return {
    kind,
    id: [kind, address, what].filter((part) => part !== "").join(" "),
    weight: directions.length > 0 ? "fact" : "record",
    address,
    directions,
    sentence: sentence(draft, messages),
    before: draft.before === null ? null : sideOf(draft.before, [draft.was, draft], messages),
    after: draft.after === null ? null : sideOf(draft.after, [draft.now, draft], messages),
  };
}

/** The model as a whole is the business. */
function addressOf({ about }: Draft, { before, after }: States): string {
  const name =
    about.after === null ? about.before && before.nameOf(about.before) : after.nameOf(about.after);
  return name === null || name === "$model" ? "business" : name;
}

function sideOf(
  spot: Spot,
  [words, { items }]: readonly [readonly Word[], Draft],
  messages: Messages,
): Side {
  const { address } = spot.node[META];
  return {
    address: address === "$model" ? "business" : address,
    key: spot.key,
    range: rangeAt(spot),
    value: spoken(words.length > 0 ? words : items, messages),
  };
}

/** The word in the list, else the key, else the thing or what contains it; null for what nobody wrote. */
function rangeAt({ node, key, item }: Spot): Range | null {
  const list = node[key];
  if (item !== undefined && Array.isArray(list)) {
    const origin = itemOrigins(list)?.[list.indexOf(item)];
    if (origin) return rangeOf(origin);
  }
  const origin = node[META].origins.get(key);
  if (origin !== undefined) return rangeOf(origin);
  return nodeRange(node) ?? null;
}

function compareChanges(a: Change, b: Change): number {
  return (
    rank(a) - rank(b) ||
    (KIND_ORDER.get(a.kind) ?? 0) - (KIND_ORDER.get(b.kind) ?? 0) ||
    compareText(a.id, b.id)
  );
}

/** Growing changes by what grows, then shrinking ones, then records. */
function rank({ directions }: Change): number {
  if (directions.length === 0) return 2 * FIRST.length + 1;
  const grown = directions.map((one) => FIRST.indexOf(one)).filter((at) => at >= 0);
  return grown.length > 0 ? Math.min(...grown) : FIRST.length;
}
