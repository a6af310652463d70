/** The section `waivers` as waivers. */
import { META, type Node } from "../model/node.ts";
import { isNode } from "../model/reading.ts";
import { positionAt } from "../source/position.ts";
import type { Range } from "../source/types.ts";
import type { Waiver } from "./types.ts";

/** The waivers of a model, in the order of the text; one without rule or address is told by the schema. */
export function waiversOf(root: Node): readonly Waiver[] {
  const { waivers } = root;
  const nodes = Array.isArray(waivers) ? waivers.filter(isNode) : [];
  return nodes.flatMap((node) => waiverOf(node) ?? []);
}

function waiverOf(node: Node): Waiver | undefined {
  const { origin, origins, unstated, address, blank } = node[META];
  const [rule, on] = [text(node.rule), text(node.on)];
  if (origin === null || rule === null || on === null) return undefined;
  const self = origin.key ?? origin.value;
  const place = (key: string): Range => origins.get(key)?.value ?? self;
  const invalid = [...unstated.values()].some(({ reason }) => reason === "invalid");
  return {
    rule,
    covers: { by: "address", address: on },
    reason: text(node.reason),
    owner: text(node.owner),
    until: text(node.expires),
    starts: text(node.starts),
    approver: text(node.approved_by),
    ticket: text(node.ticket),
    faulty: invalid || blank !== null,
    places: {
      self,
      rule: place("rule"),
      address: place("on"),
      reason: place("reason"),
      owner: place("owner"),
      until: place("expires"),
      starts: place("starts"),
      approver: place("approved_by"),
      pointer: `/waivers/${address.slice(address.indexOf(":") + 1)}`,
      entity: address,
    },
    where: whereIs(self),
  };
}

/** `file:line`, as reports name the place of a waiver. */
export function whereIs({ file, start }: Range): string {
  return `${file.path}:${positionAt(file, start).line}`;
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
