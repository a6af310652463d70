/** Who gets data for a use, which data, and whether it is sold or shared for advertising. */

import { subprocessorsOf } from "../../model/derive/reaching.ts";
import { reachedFrom } from "../../model/derive/transfers.ts";
import {
  flatMap,
  follow,
  type Known,
  known,
  nodes,
  read,
  texts,
  union,
} from "../../model/known.ts";
import type { Node } from "../../model/node.ts";
import { isNode } from "../../model/reading.ts";
import { draft, list } from "../aspect.ts";
import { memberOf } from "../members.ts";
import type { Aspect, Draft, Links, Member, Members, Pair, State, States, Word } from "../types.ts";

const on = "purpose";
const KEYS = ["recipients", "joint_with", "held_by"];

/** Everybody outside who gets data for a purpose, with the key that brings them in; who is retired gets none. */
const recipients: Members = (purpose, state) => {
  const { values, open } = nodes(follow(purpose, "derived", "vendors"));
  const used = values.filter(({ status }) => status !== "retired");
  return { values: used.map((vendor) => memberOf(vendor, state, spotOf(purpose, vendor))), open };
};

function spotOf(purpose: Node, vendor: Node): { readonly node: Node; readonly key: string } {
  const key = KEYS.find((one) => read(purpose, one).values.includes(vendor));
  if (key !== undefined) return { node: purpose, key };
  const run = nodes(read(purpose, "assets")).values.find((asset) => asset.vendor === vendor);
  return run === undefined ? { node: purpose, key: "" } : { node: run, key: "vendor" };
}

/** The data of each purpose that reaches each company, read from the flows once for each state. */
const FLOWS = new WeakMap<Node, ReadonlyMap<Node, ReadonlyMap<Node, readonly Node[]>>>();

function givenTo(purpose: Node, vendor: Node, { root }: State): readonly Node[] {
  let flows = FLOWS.get(root);
  if (flows === undefined) {
    flows = readFlows(root);
    FLOWS.set(root, flows);
  }
  return flows.get(purpose)?.get(vendor) ?? [];
}

function readFlows(root: Node): ReadonlyMap<Node, ReadonlyMap<Node, readonly Node[]>> {
  const all = new Map<Node, Map<Node, Node[]>>();
  for (const { purpose, vendor, category } of nodes(follow(root, "derived", "flows")).values) {
    if (!isNode(purpose) || !isNode(vendor) || !isNode(category)) continue;
    const byVendor = all.get(purpose) ?? new Map<Node, Node[]>();
    all.set(purpose, byVendor);
    const given = byVendor.get(vendor) ?? [];
    byVendor.set(vendor, given);
    if (!given.includes(category)) given.push(category);
  }
  return all;
}

/** Where a company, and those that it passes data on to, keeps data or sees it from. */
export function countriesOf(vendor: Node, { root, today }: State): Known<string> {
  const chain = union([known(vendor), subprocessorsOf(known(vendor))]);
  return flatMap(chain, (one) => texts(reachedFrom(one, { root, today })));
}

function named(nodesOf: readonly Node[]): readonly Word[] {
  return nodesOf.map((node) => ({ say: "name", node }));
}

function countries(codes: readonly string[]): readonly Word[] {
  return codes.map((text) => ({ say: "country", text }));
}

/** A company that begins or ends to get data: told with the data and the countries. */
function compareRecipients(pair: Pair, { before, after }: States): readonly Draft[] {
  const had = pair.before === null ? undefined : recipients(pair.before, before);
  const has = pair.after === null ? undefined : recipients(pair.after, after);
  const had_ids = new Set(had?.values.map(({ id }) => id));
  const has_ids = new Set(has?.values.map(({ id }) => id));
  const came = (has?.values ?? []).filter(({ id }) => !had_ids.has(id));
  const closed = (has?.open.length ?? 0) === 0;
  const went = closed ? (had?.values ?? []).filter(({ id }) => !has_ids.has(id)) : [];
  return [
    ...came.map((one) => draft("recipient-added", pair, sideOf(pair.after, one, after))),
    ...went.map((one) => {
      const { after: spot, ...rest } = sideOf(pair.before, one, before);
      return draft("recipient-removed", pair, { ...rest, before: spot });
    }),
  ];
}

function sideOf(
  purpose: Node | null,
  { id, word, spot, node: vendor }: Member,
  state: State,
): Pick<Draft, "what" | "items" | "data" | "where" | "after" | "links"> {
  const given = purpose === null || vendor === undefined ? [] : givenTo(purpose, vendor, state);
  const places = vendor === undefined ? [] : countriesOf(vendor, state).values;
  const links: Links = {
    ...(vendor === undefined ? {} : { vendor }),
    categories: given,
    countries: places,
  };
  return {
    what: id,
    items: [word],
    data: named(given),
    where: countries(places),
    after: spot,
    links,
  };
}

/** A company that gets data before and after: other data, told company by company. */
function compareGiven(pair: Pair, states: States): readonly Draft[] {
  const { before: was, after: now } = pair;
  if (was === null || now === null) return [];
  const { before, after } = states;
  const had = new Map(recipients(was, before).values.map((one) => [one.id, one.node]));
  return recipients(now, after).values.flatMap((one) => {
    const [vendor, earlier] = [one.node, had.get(one.id)];
    if (vendor === undefined || earlier === undefined) return [];
    const given = (node: Node, to: Node, state: State): Known<Member> => ({
      values: givenTo(node, to, state).map((category) => memberOf(category, state, one.spot)),
      open: [],
    });
    const aspect = list({
      on,
      owns: [],
      grow: "recipient-gets-more",
      shrink: "recipient-gets-less",
      members: (node, state) =>
        state === before ? given(node, earlier, state) : given(node, vendor, state),
      links: (members) => ({ vendor, categories: members.flatMap(({ node }) => node ?? []) }),
    });
    return aspect
      .compare(pair, states)
      .map((told) => ({ ...told, what: one.id, items: [one.word], data: told.items }));
  });
}

const sold = (key: "sale" | "share", says: "sale" | "ads"): Members => {
  const word = { say: "ours", key: `impact.word.${says}` } as const;
  return (node) => {
    const { values, open } = follow(node, "derived", key);
    if (!values.includes(true)) return { values: [], open };
    return known({ id: key, word, spot: { node, key: "" } });
  };
};

export const SHARING: readonly Aspect[] = [
  { on, owns: KEYS, always: true, compare: compareRecipients },
  { on, owns: [], always: false, compare: compareGiven },
  list({
    on,
    owns: ["ccpa.sale"],
    grow: "sale-started",
    shrink: "sale-stopped",
    members: sold("sale", "sale"),
    always: true,
  }),
  list({
    on,
    owns: ["ccpa.share"],
    grow: "ad-sharing-started",
    shrink: "ad-sharing-stopped",
    members: sold("share", "ads"),
    always: true,
  }),
];
