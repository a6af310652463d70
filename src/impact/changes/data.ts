/** Which data a use needs, which it works out, and where data comes from. */
import { follow, type Known, nodes, read } from "../../model/known.ts";
import type { Node } from "../../model/node.ts";
import { list } from "../aspect.ts";
import { mapped, memberOf, nodesUnder, term } from "../members.ts";
import type { Aspect, Links, Member, Members } from "../types.ts";

const on = "purpose";

/** What the law treats as delicate: special categories, offences, and California's sensitive kinds. */
function isSensitive(category: Node | undefined): boolean {
  if (category === undefined) return false;
  const { special, criminal } = category;
  return (typeof special === "string" && special !== "none") || criminal === true;
}

const needs: Members = (node, state) =>
  mapped(nodes(follow(node, "needs", "category")), (one) => ({
    ...memberOf(one, state, { node, key: "needs" }),
    spot: needSpot(node, one),
  }));

function needSpot(node: Node, category: Node): Member["spot"] {
  const need = nodes(read(node, "needs")).values.find((one) => one.category === category);
  return need === undefined ? { node, key: "needs" } : { node: need, key: "" };
}

function only(members: Members, test: (category: Node | undefined) => boolean): Members {
  return (node, state) => {
    const { values, open } = members(node, state);
    return { values: values.filter((one) => test(one.node)), open };
  };
}

function categories(members: readonly Member[]): Links {
  return { categories: members.flatMap(({ node }) => node ?? []) };
}

/** Needs that people must give. */
const required: Members = (node, state) => {
  const all = nodes(read(node, "needs"));
  const values = all.values.filter((need) => read(need, "necessity").values.includes("required"));
  const named: Known<Node> = {
    values: values.flatMap(({ category }) => asNode(category)),
    open: [],
  };
  return mapped(named, (one) => memberOf(one, state, { node, key: "needs" }));
};

function asNode(value: unknown): readonly Node[] {
  return nodes({ values: [value], open: [] }).values;
}

/** Where data of a place comes from: the place's own sources and those of its fields. */
const sources: Members = (node, state) => {
  const { values, open } = read(node, "source");
  const fields = nodes(read(node, "fields")).values.flatMap(
    (field) => read(field, "source").values,
  );
  const spot = { node, key: "source" };
  const members = [...new Set([...values, ...fields])].flatMap((one): readonly Member[] => {
    if (typeof one === "string") return [{ id: one, word: term("sources", one), spot }];
    return asNode(one).map((source) => ({ ...memberOf(source, state, spot), spot }));
  });
  return { values: members, open };
};

export const DATA: readonly Aspect[] = [
  list({
    on,
    owns: ["needs"],
    grow: "data-added",
    shrink: "data-removed",
    members: only(needs, (category) => !isSensitive(category)),
    links: categories,
  }),
  list({
    on,
    owns: [],
    grow: "sensitive-data-added",
    shrink: "sensitive-data-removed",
    members: only(needs, isSensitive),
    links: categories,
    always: true,
  }),
  {
    on,
    owns: ["needs.necessity"],
    always: false,
    // Data that is new or gone altogether is told as such.
    compare: (pair, states) => {
      if (pair.before === null || pair.after === null) return [];
      const had = new Set(needs(pair.before, states.before).values.map(({ id }) => id));
      const has = new Set(needs(pair.after, states.after).values.map(({ id }) => id));
      const lasting: Members = (node, state) => {
        const { values, open } = required(node, state);
        return { values: values.filter(({ id }) => had.has(id) && has.has(id)), open };
      };
      const aspect = list({
        on,
        owns: [],
        grow: "giving-required",
        shrink: "giving-voluntary",
        members: lasting,
        links: categories,
      });
      return aspect.compare(pair, states);
    },
  },
  list({
    on,
    owns: ["infers"],
    grow: "inferred-data-added",
    shrink: "inferred-data-removed",
    members: nodesUnder("infers"),
    links: categories,
    always: true,
  }),
  list({
    on: "asset",
    owns: ["source", "fields.source"],
    grow: "source-added",
    shrink: "source-removed",
    members: sources,
  }),
];
