/** A model with gaps of every kind, for the sentences of the rules. */
import type { HostFunction, Type } from "../../../src/expression/types.ts";
import { unknown } from "../../../src/expression/unknown.ts";
import type { Slot, Spec, Value } from "./model.ts";

const stated = (value: Value): Slot => ({ state: "stated", value });
const gap: Slot = { state: "unknown", domain: [] };
const none: Slot = { state: "none" };

/** crm: country not stated, basis stated as none, purposes open, vendors closed. */
export const SPEC: Spec = [
  {
    entity: true,
    slots: {
      id: stated("crm"),
      yes: stated(true),
      no: stated(false),
      one: stated(1),
      country: gap,
      flag: gap,
      other: gap,
      basis: none,
      audio: { state: "no", value: false },
      areas: { state: "no", value: [] },
      purposes: stated({ list: [{ node: 1 }], more: [{ node: 2 }] }),
      vendors: stated({ list: [{ node: 1 }, { node: 2 }] }),
      part: stated({ node: 3 }),
      same: stated({ node: 4 }),
      empty: stated({ list: [] }),
    },
  },
  { entity: true, slots: { id: stated("billing"), n: stated(2), kind: stated("a"), seat: gap } },
  { entity: true, slots: { id: stated("care"), n: gap, kind: stated("b"), seat: stated("IE") } },
  { entity: false, slots: { text: stated("x"), more: gap } },
  { entity: false, slots: { text: stated("x"), more: gap } },
];

const ANY: Type = { of: { kind: "any" }, count: "maybe" };
const MANY: Type = { of: { kind: "any" }, count: "many" };

/** Functions of a host: one that takes lists, one that asks the world itself. */
export const FUNCTIONS: { readonly [name: string]: HostFunction } = {
  size: {
    name: "size",
    params: [{ name: "list", type: MANY }],
    returns: ANY,
    doc: "",
    examples: [],
    call: ([list]) => (Array.isArray(list) ? list.length : -1),
  },
  seat: {
    name: "seat",
    params: [{ name: "node", type: ANY }],
    returns: ANY,
    doc: "",
    examples: [],
    call: ([node], { world, today }) => {
      if (typeof node !== "object" || node === null) return today;
      if ("seat" in node) return node.seat;
      const read = world?.absent(node, "seat");
      return read?.means === "unknown" ? unknown(read.facts) : undefined;
    },
  },
};
